import { demonstratives } from '../lexicon/arabic-words.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { isNoun } from './object-starts.ts';
import type { Said } from './said.ts';
import type { Clause, Subject } from './subject.ts';
import { type FoundVerb, isDefinite } from './words.ts';

const longestTarget = 8;

/**
 * What was said of something, with what it is said of where that stands right after the speaker, and up to the preposition: وصف
 * الوضع بأنه «...».
 */
export function withTarget(
  clause: Clause,
  found: FoundVerb,
  { speaker, at, said }: { speaker: Omit<Subject, 'next'>; at: number; said: Said },
): Said {
  const { tokens } = clause;
  const { verb, hasObject, tense } = found;
  if (verb.class !== 'appraise' || !verb.complements.has('target')) return said;
  // واصفاً إياه بأنه: a participle mostly describes what was spoken of before.
  if (hasObject || tense === 'participle') return said;
  const from = speaker.apposition?.to ?? speaker.phrase?.to ?? at + 1;
  let to = said.preposition ?? said.from;
  if (tokens[to - 1]?.form.startsWith('بان') === true) to--;
  let target = skipAdjuncts(clause, from, found);
  if (tokens[target]?.form === '،') target++;
  const isWhole =
    to > target &&
    to - target <= longestTarget &&
    (tokens[target]?.form === 'ما' || isNoun(tokens, target));
  const isParted = tokens.slice(target, to).some(({ kind }) => kind === 'mark');
  // وصف فوتسيس كلام المعارضة: without the article it may be who speaks.
  const first = tokens[target]?.form ?? '';
  const isSure =
    speaker.phrase !== null || isDefinite(first) || first === 'ما' || demonstratives.has(first);
  return isWhole && !isParted && isSure ? { ...said, target } : said;
}
