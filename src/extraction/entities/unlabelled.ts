import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { portfolios } from '../lexicon/arabic-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { formOf, type Token, tokenAfter } from '../tokens.ts';
import { agree, bare, isOf, nationOfName, nationOfWord, wordsOf } from './bodies.ts';
import type { Entity } from './entity.ts';
import type { Lookup } from './lookup.ts';
import type { Office } from './office.ts';
import { placeOf } from './place.ts';

/** Nouns by which a body is taken up again whose name has no noun of its own. Without the article. */
const nouns = wordSet('شركة مجموعة مؤسسة منظمة جمعية بنك مصرف وكالة مختبر متجر دار حركة مبادرة');
const furthest = 3;

/** الهلال الأحمر القطري, which is a جمعية. */
const crescent = /^ال(?:هلال|صليب) الاحمر(?: |$)/;

/** Whether a body's name does not tell what kind of body it is: «رؤى كابيتال», «أطباء القارة». */
function isUnlabelled({ kind, head, isMedium, gazetteerId, name }: Entity): boolean {
  if (kind !== 'organization' || head !== null || isMedium || gazetteerId !== null) return false;
  const first = bare(wordsOf(name)[0] ?? '');
  return !organizationHeads.has(first) && !(name.startsWith('ال') && portfolios.has(first));
}

/**
 * The body that a definite noun alone takes up, of those whose names have no noun: الشركة after «رؤى كابيتال». None where a
 * body of that noun stands nearer.
 */
export function unlabelledBody(
  noun: string,
  span: Span,
  { registry, gazetteer }: Pick<Lookup, 'registry' | 'gazetteer'>,
  { isOf }: { isOf: (entity: Entity) => boolean },
): Entity | undefined {
  if (!nouns.has(noun)) return undefined;
  /** المنظمة after اليونيسف: a body of which it is known. */
  const isKnownAs = ({ gazetteerId, head, name }: Entity): boolean => {
    if (crescent.test(wordsOf(name).join(' '))) return /^(?:جمعيه|منظمه)$/.test(noun);
    const record = gazetteerId === null || head === noun ? undefined : gazetteer.byId(gazetteerId);
    const known = record?.kind === 'organization' ? record.headNouns?.ar : undefined;
    return known?.some((each) => formOf(each) === noun) ?? false;
  };
  const spoken = registry.spokenBefore(span);
  const isActor = (entity: Entity) =>
    isUnlabelled(entity) &&
    (registry.actors.has(entity) || spoken.some((each) => each.entity === entity));
  const found = registry.latest(
    span,
    (entity, { paragraph }) =>
      span.paragraph - paragraph <= furthest &&
      (isActor(entity) || isKnownAs(entity) || isOf(entity)),
  );
  if (found === undefined || !(isUnlabelled(found) || isKnownAs(found))) return undefined;
  // اشترت شركة سديم أسهم «رؤى»: the one that has the noun, where the other has said nothing.
  const isSilent = !spoken.some((each) => each.entity === found) && isUnlabelled(found);
  const [at] = found.mentions;
  const labelled = registry.latest(
    span,
    (entity, { paragraph }) => paragraph === at?.paragraph && isOf(entity),
  );
  return isSilent && labelled !== undefined ? labelled : found;
}

/** زميلته في الشركة, after كبير المحللين في «نهر كابيتال»: the office by which somebody is of a body without a noun, where none of that noun was named. */
export function staffedBefore(
  noun: string,
  span: Span,
  { registry }: Pick<Lookup, 'registry'>,
): Office | undefined {
  const isNamed = (entity: Entity) => entity.kind === 'organization' && isOf(entity, noun);
  if (!nouns.has(noun) || registry.latest(span, isNamed) !== undefined) return undefined;
  return registry.held.colleagues
    .filter(
      ({ office: { name }, span: at }) =>
        name !== null &&
        placeOf(at) < placeOf(span) &&
        span.paragraph - at.paragraph <= furthest &&
        !organizationHeads.has(bare(wordsOf(name)[0] ?? '')),
    )
    .toSorted((a, b) => placeOf(a.span) - placeOf(b.span))
    .at(-1)?.office;
}

/** الشركة السعودية: the last body before that is said to be from there, or whose noun or name says no more, by no more than a noun and where it is from. */
export function bodyByOrigin(
  words: readonly string[],
  span: Span,
  lookup: Pick<Lookup, 'paragraphs' | 'registry' | 'gazetteer' | 'nations'>,
): Entity | undefined {
  const [first = '', second, third] = words;
  const noun = bare(first);
  if (second === undefined || third !== undefined || first === noun || !firms.has(noun))
    return undefined;
  const whole = words.join(' ');
  const isSecond = ({ form }: Token) => form === second;
  // «هانسول غاز» | الكورية الجنوبية, شركة هانسول الكورية.
  const from = lookup.registry.latest(span, ({ kind, isMedium, name }, at) => {
    const { tokens = [] } = lookup.paragraphs[at.paragraph] ?? {};
    const isSaid = tokens
      .slice(tokenAfter(tokens, at.start), tokenAfter(tokens, at.end) + 1)
      .some(isSecond);
    return kind === 'organization' && !isMedium && isSaid && wordsOf(name).join(' ') !== whole;
  });
  const nation = nationOfWord(second, lookup.nations);
  if (from !== undefined || nation === null) return from;
  const isOther = (entity: Entity) =>
    isOf(entity, noun) &&
    wordsOf(entity.name).join(' ') !== whole &&
    agree(nationOfName(entity.name, lookup.nations), nation);
  return (
    unlabelledBody(noun, span, lookup, { isOf: isOther }) ??
    lookup.registry.latest(
      span,
      (entity, { paragraph }) =>
        span.paragraph - paragraph <= furthest && entity.kind === 'organization' && isOther(entity),
    )
  );
}

/** Bodies that are told again by where they are from. */
const firms = wordSet('شركة مجموعة بنك مصرف');
