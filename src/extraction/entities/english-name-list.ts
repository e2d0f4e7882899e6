import { isCapital } from '../english/words.ts';
import { isOwnBody } from '../lexicon/english-bodies.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { arePeople, honorifics } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { portfolios } from './english-titles.ts';
import { baseOf, isAcronym, isHeadOfName, isPossessor } from './english-token.ts';

/** Rail, Tram and Bus Union; Union of Rail, Maritime and Transport Workers: past the commas of a list within one name; null where there is none. */
export function listEnd(tokens: readonly Token[], from: number, comma: number): number | null {
  if (tokens[comma]?.form !== ',') return null;
  const left = tokens.slice(from, comma);
  const isThe = tokens[from - 1]?.form === 'the';
  const isOpen = left.some(({ form }) => /^(?:of|for)$/.test(form)) && left.some(isHeadOfName);
  const isShort = isThe && left.length === 1 && !isOwnBody(baseOf(left[0]));
  // The Talos Atmospheric, Hydrological and Seismic Agency.
  const isQuality = isThe && left.length < 4 && /(?:ic|al|ary)$/.test(left.at(-1)?.form ?? '');
  // Marl Medical Practitioners, Pharmacists and Dentists Union: those whom it is of.
  const isOfPeople = left.length > 1 && left.length < 5 && arePeople(baseOf(left.at(-1)));
  if (!isOpen && !isShort && !isQuality && !isOfPeople) return null;
  let i = comma;
  for (let parts = 0; parts < 4 && tokens[i]?.form === ','; parts++) {
    let end = i + 1;
    while (isCapital(tokens[end]) && !isPossessor(tokens[end])) end++;
    if (end === i + 1 || end > i + 3) return null;
    i = end;
  }
  if (tokens[i]?.form !== 'and' && tokens[i]?.form !== '&') return null;
  let end = i + 1;
  while (isCapital(tokens[end]) && end < i + 6 && !isPossessor(tokens[end - 1])) end++;
  const rest = tokens.slice(comma + 1, end).filter(({ kind }) => kind === 'word');
  const isOther = rest.some(
    (word) => isAcronym(word) || isGivenName(word.form) || honorifics.has(word.form),
  );
  if (end === i + 1 || isOther) return null;
  const isHeaded = isHeadOfName(tokens[end - 1]);
  if (isOfPeople && !isOpen && !isQuality)
    return isHeaded && arePeople(baseOf(tokens[comma + 1])) && arePeople(baseOf(tokens[end - 2]))
      ? end
      : null;
  const isPortfolio = rest.every((word) => portfolios.has(baseOf(word)) || word.form === 'and');
  return isHeaded || (isOpen && isPortfolio) ? end : null;
}
