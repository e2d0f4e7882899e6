import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { isNamePart, startsName } from '../arabic/name-words.ts';
import { genderOf } from '../lexicon/arabic-given-names.ts';
import { formOf, tokenAfter } from '../tokens.ts';
import { agrees, hasHead } from './agreement.ts';
import type { Entity } from './entity.ts';
import type { Lookup } from './lookup.ts';
import { placeOf } from './place.ts';

const duals = /^[وف]?(?:ال)(.{2,}?)(?:تان|تين|ان|ين)$/;
/** Two people, whatever they are: الرجلان, كلاهما, كلا الزوجين. */
const both = /^[وف]?(?:كلاهما|كليهما|كلتاهما|كلتيهما|الاثنان|الاثنين|الاثنتان|الاثنتين)$/;
const eitherOf = /^[وف]?(?:كلا|كلي|كلتا|كلتي)$/;
const people = wordSet(
  'رجل امرأة سيدة شاب شابة فتاة طفل طفلة شقيق شقيقة زوج زوجة أخ أخت ثنائي صديق صديقة خصم غريم ضيف ضيفة مرشح مرشحة قيادي زعيم',
);
const sides = wordSet('طرف جانب بلد دولة جهة حكومة حليف جار جارة شريك');
/** How many paragraphs back the two may be named. */
const furthest = 2;

/**
 * The two whom a noun of two points to: اللجنتان, the two bodies of that noun that were named last; الوزيران, الاثنان, كلاهما, the last two
 * people; الطرفان, the last two bodies. Null where there are no two of them.
 */
export function pairBefore(words: string, span: Span, lookup: Lookup): Entity[] | null {
  if (!/(?:ان|ين|هما)\s*$/.test(words)) return null;
  const [first = '', second, third] = words.trim().split(/\s+/).map(formOf);
  if (both.test(first)) return second === undefined ? lastTwo(span, lookup, isPerson) : null;
  const isEither = eitherOf.test(first) && second !== undefined;
  const noun = isEither ? second : first;
  if ((isEither ? third : second) !== undefined) return null;
  const stem = duals.exec(noun)?.[1];
  if (stem === undefined) return null;
  const singulars = [`${stem}ه`, stem];
  const body = singulars.find((each) => organizationHeads.has(each));
  if (body !== undefined) return twoBodies(body, span, lookup);
  // المحللين is of more than two.
  if (!isEither && !noun.endsWith('ان')) return null;
  if (singulars.some((each) => sides.has(each))) return lastTwo(span, lookup, isBody);
  const role = singulars.find((each) => titleHeads.has(each) || people.has(each));
  if (role === undefined) return null;
  return (
    lastTwo(span, lookup, (entity) => isPerson(entity) && hasHead(entity, role)) ??
    lastTwo(span, lookup, isPerson)
  );
}

/**
 * فرد الأخير, وقالت الأخيرة: whoever was named last before a place, of the gender that the word is of; a name of which no more is known, by
 * its span. Undefined for any other word.
 */
export function theLatter(
  words: string,
  span: Span,
  { lookup, entityOf }: { lookup: Lookup; entityOf: (span: Span) => Entity | null },
): Entity | undefined {
  const form = formOf(words.trim());
  if (!/^[وف]?الاخيره?$/.test(form)) return undefined;
  const { registry } = lookup;
  const gender = form.endsWith('ه') ? 'f' : 'm';
  const fits = (entity: Entity) =>
    (entity.kind === 'person' || entity.kind === 'organization') &&
    !entity.isMedium &&
    agrees([entity], gender);
  const name = nameBefore(span, gender, lookup);
  const found = registry.latest(
    span,
    (entity, at) =>
      span.paragraph - at.paragraph <= 1 &&
      fits(entity) &&
      (name === null || placeOf(at) > placeOf(name)),
  );
  const latter = found ?? (name === null ? undefined : (entityOf(name) ?? undefined));
  if (latter !== undefined) registry.mention(latter, span);
  return latter;
}

/** The last name of two words or more before a place in its paragraph that may be a man's or a woman's. */
function nameBefore(span: Span, gender: 'm' | 'f', { paragraphs }: Lookup): Span | null {
  const { tokens = [] } = paragraphs[span.paragraph] ?? {};
  const end = tokenAfter(tokens, span.start);
  for (let i = end - 2; i >= Math.max(0, end - furthestName); i--) {
    const given = genderOf(tokens[i]?.form ?? '');
    if (!startsName(tokens, i) || (given !== null && given !== gender)) continue;
    let to = i + 1;
    while (to < Math.min(end, i + 4) && isNamePart(tokens[to])) to++;
    return { ...span, start: tokens[i]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  }
  return null;
}

const furthestName = 40;

function isPerson({ kind, aliases }: Entity): boolean {
  return kind === 'person' && aliases.size > 0;
}

function isBody({ kind, isMedium }: Entity): boolean {
  return kind === 'organization' && !isMedium;
}

/** The last two that fit, in their order, no more than some paragraphs back. */
function lastTwo(
  span: Span,
  { registry }: Lookup,
  fits: (entity: Entity) => boolean,
): Entity[] | null {
  const near = (entity: Entity, { paragraph }: Span) =>
    fits(entity) && span.paragraph - paragraph <= furthest;
  const last = registry.latest(span, near);
  const other = registry.latest(span, (entity, at) => entity !== last && near(entity, at));
  return last === undefined || other === undefined ? null : [other, last];
}

/** The two bodies of a noun, or two that were named together in the same paragraph. */
function twoBodies(noun: string, span: Span, lookup: Lookup): Entity[] | null {
  const { registry } = lookup;
  const last = registry.latest(span, (entity) => isBody(entity) && isOf(entity, noun));
  const first = registry.latest(
    span,
    (entity) => isBody(entity) && entity !== last && isOf(entity, noun),
  );
  if (first !== undefined && last !== undefined) return [first, last];
  const near = (entity: Entity, { paragraph }: Span) =>
    isBody(entity) && paragraph === span.paragraph;
  const second = registry.latest(span, near);
  const other = registry.latest(span, (entity, at) => entity !== second && near(entity, at));
  return second === undefined || other === undefined ? null : [other, second];
}

function isOf({ head, name }: Entity, noun: string): boolean {
  return head === noun || formOf(name.split(' ')[0] ?? '').replace(/^ال/, '') === noun;
}
