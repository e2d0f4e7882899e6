import { isDefinite } from '../arabic/words.ts';
import { relational } from '../lexicon/arabic-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { bare, isOf, wordsOf } from './bodies.ts';
import type { Description, Entity } from './entity.ts';
import type { Lookup } from './lookup.ts';

/** Nouns for any body whatever. */
const general = wordSet('مؤسسة هيئة تنظيم إطار منظمة جهاز جهة مركزية');
const same = /^(?:(?:ذات|نفس|عين)(?:ه|ها)|ال(?:مذكور|سالف|انف)ه?)$/;
const furthest = 4;

/** The nouns of the bodies that an adjective is of, without the article and in the masculine. */
const ofKind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['نقابي', wordSet('نقابة اتحاد فيدرالية كونفدرالية جامعة رابطة تنسيقية منظمة')],
  ['حقوقي', wordSet('جمعية منظمة رابطة مرصد عصبة مركز لجنة شبكة')],
  ['حزبي', wordSet('حزب حركة تيار جبهة')],
  ['سياسي', wordSet('حزب حركة تيار جبهة')],
  ['مهني', wordSet('جمعية نقابة اتحاد فيدرالية غرفة كونفدرالية رابطة جامعة')],
  ['جمعوي', wordSet('جمعية شبكة')],
  ['صحي', wordSet('مستشفى مديرية مندوبية وزارة مركز')],
]);

/**
 * The body that spoke before and is called again by a noun for any body: المؤسسة ذاتها, الهيئة الحقوقية, التنظيم النقابي نفسه.
 * Undefined where a body has that noun for its own, or none spoke.
 */
export function calledBody(
  { kind, phrase }: Description,
  span: Span,
  { registry }: Pick<Lookup, 'registry'>,
): Entity | undefined {
  const [first = '', ...rest] = wordsOf(phrase);
  const noun = bare(first);
  if (kind !== 'organization' || first === noun || !general.has(noun) || rest.length === 0)
    return undefined;
  const adjectives = rest.filter((word) => !same.test(word));
  const stems = adjectives.map((word) => bare(word).replace(/ه$/, ''));
  const isOnlyCalled =
    adjectives.every(isDefinite) &&
    stems.length < 2 &&
    stems.every((stem) => relational.has(stem) || ofKind.has(stem));
  const nouns = ofKind.get(stems[0] ?? '');
  if (!isOnlyCalled || (nouns === undefined && adjectives.length === rest.length)) return undefined;
  const isNamed = (entity: Entity) =>
    isOf(entity, noun) && adjectives.every((word) => wordsOf(entity.name).includes(word));
  if (registry.latest(span, isNamed) !== undefined) return undefined;
  const spoken = registry
    .spokenBefore(span)
    .filter(({ entity, span: at }) => !entity.isMedium && span.paragraph - at.paragraph <= furthest)
    .map(({ entity }) => entity);
  return (
    spoken.findLast((entity) => [...(nouns ?? [])].some((each) => isOf(entity, each))) ??
    (nouns === undefined ? spoken.at(-1) : undefined)
  );
}
