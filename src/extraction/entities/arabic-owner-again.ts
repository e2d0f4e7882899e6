import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { bare } from './bodies.ts';
import type { Description, Entity } from './entity.ts';
import { key } from './name-key.ts';
import type { Registry } from './registry.ts';

/** How many paragraphs back somebody is named who is called by what they own. */
const furthest = 4;

/** Nouns for one and the same thing of somebody, and the trades of those who have one. */
const owned: readonly (readonly [things: ReadonlySet<string>, trades: ReadonlySet<string>])[] = [
  ['متجر محل دكان حانوت بقالة كشك بسطة سوبرماركت محال', 'تاجر تاجرة بائع بائعة بقال'],
  ['مطعم مقهى كافيتيريا', 'شيف'],
  ['مزرعة أرض حقل ضيعة بستان', 'مزارع مزارعة فلاح فلاحة'],
  ['ورشة معمل مصنع مشغل', 'حرفي حرفية نجار صناعي'],
  ['مخبز فرن مخبزة', 'خباز خبازة'],
  ['مركب قارب زورق', 'صياد صيادة بحار'],
  ['صيدلية', 'صيدلي صيدلانية'],
  ['مبادرة فكرة مشروع', 'مؤسس مؤسسة مبتكر مبتكرة'],
].map(([things = '', trades = '']) => [wordSet(things), wordSet(trades)]);

const owner = /^(?:ال)?(?:صاحب|مالك)ه?$/;

/** صاحب المحل, of somebody who has a متجر or is a trader: the only one whom the article told of so. */
export function calledByOwn(
  { kind, name, phrase, gender }: Description,
  span: Span,
  registry: Registry,
): Entity | undefined {
  const [noun = '', thing = '', other] = key(phrase).split(' ');
  if (kind !== 'person' || name !== null || other !== undefined || !owner.test(noun))
    return undefined;
  const pair = owned.find(([things]) => things.has(bare(thing)));
  if (pair === undefined) return undefined;
  const [things, trades] = pair;
  const found = new Set<Entity>();
  registry.latest(span, (entity, { paragraph }) => {
    if (span.paragraph - paragraph > furthest) return true;
    const isOne =
      entity.kind === 'person' &&
      (gender === null || entity.gender === null || entity.gender === gender);
    if (isOne && hasOne(entity, things, trades)) found.add(entity);
    return false;
  });
  const [only, second] = found;
  return second === undefined ? only : undefined;
}

function hasOne(
  { roles }: Entity,
  things: ReadonlySet<string>,
  trades: ReadonlySet<string>,
): boolean {
  return [...roles.keys()].some((role) => {
    const [noun = '', ...rest] = role.split(' ');
    const isOwner = owner.test(noun) && rest.some((word) => things.has(bare(word)));
    return isOwner || trades.has(bare(noun));
  });
}
