import { bareNoun, isDefinite } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { portfolios } from '../lexicon/arabic-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import type { Span } from '../text.ts';
import { type OfficeLookup, wordsOf } from './bodies.ts';
import type { Description, Entity } from './entity.ts';
import { resolveOffice } from './resolve-office.ts';
import type { Office } from './office.ts';
import { lastBefore, placeOf } from './place.ts';
import type { Registry } from './registry.ts';

const longest = 4;
/** Fields that are people, who speak for themselves. */
const people = wordSet(
  'أسرة مرأة طفل شباب سكان عمال أسرى شهداء جرحى صيادين أطباء مهجرين مغتربين مهاجرين لاجئين نازحين مستهلك',
);

/** الموارد المائية تعلن, الزراعة تنفي: whether all that is said of a ministry is its field. */
export function isField(words: readonly Token[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined || !first.form.startsWith('ال') || words.length > longest) return false;
  const noun = bareNoun(first.form);
  return (
    portfolios.has(noun) &&
    !people.has(noun) &&
    rest.every(({ form }) => isDefinite(form) && (isAdjective(form) || isJoined(form)))
  );
}

/** والتعليم: another field. */
function isJoined(form: string): boolean {
  return form.startsWith('و') && portfolios.has(form.slice(3));
}

/** The ministry that an article calls by its field: وزارة الموارد المائية for الموارد المائية. Undefined where it has none or several. */
export function calledMinistry(name: string, registry: Registry): Entity | undefined {
  const words = wordsOf(name);
  if (!portfolios.has(bareNoun(words[0] ?? ''))) return undefined;
  const found = registry
    .bodiesOf('وزاره')
    .filter((entity) => words.every((word, i) => wordsOf(entity.name)[i + 1] === word));
  return found.length === 1 ? found[0] : undefined;
}

/** الوزارة, where an article names a minister and no ministry since: theirs. Undefined for any other phrase. */
export function pointedMinistry(
  { kind, name, head }: Description,
  span: Span,
  lookup: OfficeLookup,
): Entity | undefined {
  if (kind !== 'organization' || name !== null || head !== 'وزاره') return undefined;
  const last = ministerSince(span, lookup.registry);
  return last === undefined ? undefined : resolveOffice(last.office, last.span, lookup)[0];
}

/** The office of the last minister before a place, where no ministry was named since. */
export function ministerSince(
  span: Span,
  registry: Registry,
): { office: Office; span: Span } | undefined {
  let named = -1;
  registry.latest(span, ({ kind, name, head }, mention) => {
    if (kind === 'organization' && name.includes(' ') && head === 'وزاره') named = placeOf(mention);
    return named !== -1;
  });
  const last = lastBefore(registry.held.ministries, span);
  return last !== undefined && placeOf(last.span) >= named ? last : undefined;
}
