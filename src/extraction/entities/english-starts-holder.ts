import { isCapital } from '../english/words.ts';
import { nameParticles } from '../lexicon/english-function-words.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { honorifics, isOffice, roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { portfolios } from './english-titles.ts';
import { baseOf, isHeadOfName } from './english-token.ts';

const longestPortfolio = 20;

/** Director for the UK and | Ireland Omar Badr: where the small word stands that what an office is of hangs on. */
function relationBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  if (tokens[at]?.form === 'and') {
    at--;
    while (isCapital(tokens[at])) at--;
  }
  return tokens[at]?.form === 'the' ? at - 1 : at;
}

/** President of the Harbour Guild | Ada Finch: a person whose office was named up to here. */
export function startsHolder(tokens: readonly Token[], from: number, at: number): boolean {
  const surname = tokens[at + 1];
  if (!isCapital(surname) || isHeadOfName(surname)) return false;
  // General secretary of the Cane Cutters' Union | Delroy Pike: two names after a body's noun.
  let end = at + 2;
  while (end < at + 4 && (isCapital(tokens[end]) || nameParticles.has(tokens[end]?.form ?? '')))
    end++;
  const isAfterBody =
    isHeadOfName(tokens[at - 1]) &&
    isCapital(tokens[at]) &&
    !isCapital(tokens[end]) &&
    !tokens.slice(at, end).some((word) => isHeadOfName(word) || isOffice(baseOf(word)));
  if (!isGivenName(tokens[at]?.form ?? '') && !isAfterBody) return false;
  // Minister of State for Law Raghav | Pratap: what a minister is for, and no body.
  let portfolio = from + 1;
  while (
    portfolio < Math.min(at, from + longestPortfolio) &&
    (portfolios.has(tokens[portfolio]?.form ?? '') ||
      /^(?:of|for|and|the|&)$/.test(tokens[portfolio]?.form ?? ''))
  )
    portfolio++;
  if (portfolio > from + 1 && portfolio < at && roleField(baseOf(tokens[from])) === 'minister')
    return false;
  // Speaker of the House of Assembly: the office with its capital is in the row.
  const isTitled = isOffice(baseOf(tokens[from])) && at > from + 2;
  const start = isTitled ? from + 2 : from;
  const of = isTitled ? from + 1 : relationBefore(tokens, from);
  return (
    /^(?:of|for|at)$/.test(tokens[of]?.form ?? '') &&
    isOffice(baseOf(tokens[of - 1])) &&
    tokens
      .slice(start, at)
      .every(({ form }) => !isGivenName(form) && !honorifics.has(form) && roleField(form) === null)
  );
}
