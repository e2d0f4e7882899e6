import { anonymousHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Agreement } from '../lexicon/arabic-forms.ts';
import { isOfWoman } from './feminine.ts';
import { startsPlace } from './main-subject.ts';
import type { LeftSubject } from './nominal-head.ts';
import { isClauseVerb } from './noun-phrase.ts';
import { joins } from './subject-before.ts';
import { type Clause, readSubject } from './subject.ts';
import { isDefinite, isHead } from './words.ts';

const furthest = 8;

/** ومن بين الناجين شاب في العشرين، قال: somebody without a name whom a sentence tells of by where or among whom they are. */
export function introducedNoun(
  clause: Clause,
  { from, at, agreement }: { from: number; at: number; agreement: Agreement },
): LeftSubject | null {
  const { text, tokens } = clause;
  if (!startsPlace(tokens[from]) && !among.test(tokens[from]?.form ?? '')) return null;
  for (let i = from + 1; i < Math.min(at, from + furthest); i++) {
    const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (token?.kind !== 'word' || before === undefined || isClauseVerb(text, tokens, i))
      return null;
    const isPlaced = isDefinite(before.form) || before.isKnown === true || among.test(before.form);
    const isSomebody =
      !isDefinite(token.form) &&
      [titleHeads, anonymousHeads].some((heads) => isHead(token.form, heads));
    // وفي المبنى رئيس البلدية: an office, which has a name.
    if (!isPlaced || !isSomebody || isDefinite(next?.form ?? '')) continue;
    if (agreement !== 'plural' && isOfWoman(token) !== (agreement === 'f')) return null;
    const { phrase } = readSubject({ ...clause, to: at }, i);
    return phrase !== null && joins(tokens, phrase.to, at) ? { phrase, apposition: null } : null;
  }
  return null;
}

/** بينهم, من ضمنهن. */
const among = /^[وف]?(?:بين|ضمن|من|مع|في|على|علي)(?:ه|ها|هم|هما|هن|نا)$/;
