import { isMonth, isOnlyMonth } from '../lexicon/english-months.ts';
import { formOf, type Token } from '../tokens.ts';
import { eponyms } from '../lexicon/english-name-words.ts';
import { isCapital } from '../english/words.ts';
import { isBodyNoun } from '../lexicon/english-bodies.ts';
import { partyNames } from '../lexicon/english-parties.ts';

/** The folded form of a word without the 's of a possessor. */
export function baseOf(token: Token | undefined): string {
  if (token === undefined) return '';
  return /['’]s?$/u.test(token.text) ? formOf(token.text.replace(/['’]s?$/u, '')) : token.form;
}

/** A word without its accents and apostrophes. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/gu, '').toLowerCase();
}

/** Whether a word is a possessor: county's, workers'. */
export function isPossessor(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /(?:['’]s|s['’])$/u.test(token.text) &&
    token.isEponym !== true &&
    !eponyms.has(token.form)
  );
}

/** Whether a word is an acronym: NTA, WKHC-TV, R2, U.N. */
export function isAcronym(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^(?:\p{Lu}[\p{Lu}\p{N}]{1,7}|(?:\p{Lu}\.){2,})(?:[-–]\p{Lu}{1,3})?(?:['’]s)?$/u.test(
      token.text,
    )
  );
}

/** A noun that bodies are named by: Council, Ltd, Ministry. Single given names and places are none. */
export function isHeadOfName(token: Token | undefined): boolean {
  return isBodyNoun(baseOf(token));
}

/** A word or a number of a date. */
export function isDate(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' ||
    token?.form === '.' ||
    isMonth(token?.form ?? '') ||
    /^\w+day$/.test(token?.form ?? '')
  );
}

/** Whether a word is the zone of a time: 5 a.m. PT, 14:00 GMT. */
export function isZone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    /^(?:[CEMP][SD]?T|GMT|BST|IST|CES?T|EES?T|WAT|EAT|UTC|AE[SD]T|SGT|HKT|JST)$/.test(
      tokens[at]?.text ?? '',
    ) &&
    (before?.kind === 'number' || /^(?:\.|am|pm)$/.test(before?.form ?? '')) &&
    // PT Corvex, of Jakarta.
    !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** Airbus A321, flight BX249: a model by itself, which is nobody; but B612 Foundation. */
function isModelAlone(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}{1,2}-?\d{3,}\p{L}?$/u.test(tokens[at]?.text ?? '') && !isCapital(tokens[at + 1]);
}

/** Labour MP, Conservative councillor: whose party its own name says. */
export function isPartyName(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && partyNames.has(token.form);
}

/** Researchers, people: many of a kind, by the form of the noun. */
export function isPluralNoun(form: string): boolean {
  return (
    (/[^s]s$/.test(form) && !/(?:us|is|ss|ics|news)$/.test(form)) ||
    /(?:people|men|women|children|police|gardai|many|some|several|others|both)$/.test(form)
  );
}

/** A weekday, a month, or I: no part of a name that goes on. */
export function isTime(token: Token | undefined): boolean {
  const form = token?.form ?? '';
  return /day$|^i$/.test(form) || isOnlyMonth(form);
}

/** NGO: letters for a kind of body, and no name of one. */
export function isKindAcronym(token: Token | undefined): boolean {
  return /^(?:ngo|ngos|npo|cso)$/.test(baseOf(token));
}

/** The NGO's director, a B-52: letters for a kind of body or for a thing, and no name. */
export function isNoName(tokens: readonly Token[], at: number): boolean {
  return isModelAlone(tokens, at) || (isKindAcronym(tokens[at]) && !isCapital(tokens[at + 1]));
}
