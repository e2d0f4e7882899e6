import {
  documentHeads,
  givenNames,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import type { Token } from '../tokens.ts';
import type { Gazetteer } from './gazetteer.ts';

const longestName = 6;

/**
 * Where a person's name starts in a noun phrase of role and name. A role is definite, by the article or by what follows
 * it; so a word without the article right after a definite one can only be a name.
 *
 * @returns an index of the tokens; their number where there is no name.
 */
export function nameStart(tokens: readonly Token[], gazetteer: Gazetteer): number {
  let isClosed = false;
  /** A word of a proper name closes a construct too, but the name may go on: a given name tells. */
  let weak = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'quote') isClosed = true;
    if (token?.kind !== 'word') continue;
    const { form } = token;
    if (honorifics.has(form) && (i > 0 || tokens.length > 1)) {
      let k = i;
      while (honorifics.has(tokens[k]?.form ?? '') || /^[.]$/.test(tokens[k]?.form ?? '')) k++;
      const next = tokens[k]?.form ?? '';
      // الأستاذ الصادق بشير: a given name may have the article too.
      const isNoName =
        isDefiniteWord(tokens[k]) &&
        (isHead(next, titleHeads) || k + 1 >= tokens.length || isDefiniteWord(tokens[k + 1]));
      if (k < tokens.length && !isNoName && !(titleHeads.has(next) && !givenNames.has(next)))
        return k;
      if (k > i) {
        i = k - 1;
        continue;
      }
    }
    if (/^باسم(?:ها|ه|هم)?$/.test(form)) {
      isClosed = form !== 'باسم';
      if (isClosed) continue;
      isClosed = false;
      continue;
    }
    if (prepositions.has(form)) {
      isClosed = false;
      i++;
      if (isDefiniteWord(tokens[i]) || gazetteer.match(tokens, i) !== null) isClosed = true;
      else if (tokens[i]?.kind === 'quote') isClosed = true;
      continue;
    }
    const known = gazetteer.match(tokens, i);
    if (known !== null && i > 0) {
      if (known.record.kind === 'person' && i + known.length <= tokens.length) return i;
      isClosed = true;
      i += known.length - 1;
      continue;
    }
    if (isDefinite(form) || (i === 0 && isPossessedTitle(form) && !titleHeads.has(form))) {
      isClosed = true;
      continue;
    }
    // لشؤون الدواء, بوزارة الصحة: a construct starts anew after a preposition.
    const isOpened = i > 0 && isComplement(tokens, i);
    if (isOpened || titleHeads.has(form) || organizationHeads.has(form) || mediaHeads.has(form)) {
      if (!isOpened && isClosed && givenNames.has(form) && i + 1 < tokens.length) return i;
      isClosed = false;
      continue;
    }
    const isGiven = givenNames.has(form) && i > 0 && i + 1 < tokens.length;
    if (
      (isClosed || isGiven) &&
      tokens.length - i <= longestName &&
      (!form.startsWith('و') || givenNames.has(form))
    )
      return i;
    if (weak === -1 && i > 0 && tokens.length - i > 2) weak = i + 1;
  }
  return weak !== -1 && isBodyBefore(tokens, weak - 1) && tokens.length - weak <= 3
    ? weak
    : tokens.length;
}

function isComplement(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (givenNames.has(form) || !/^[لب].../.test(form)) return false;
  const bare = form.slice(1);
  return (
    organizationHeads.has(bare) ||
    mediaHeads.has(bare) ||
    (form.startsWith('ل') && isDefiniteWord(tokens[i + 1]) && tokens.length > i + 2)
  );
}

function isBodyBefore(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i - 1]?.form ?? '';
  return isHead(form, organizationHeads) || isHead(form, mediaHeads);
}

function isDefiniteWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && isDefinite(token.form) && !givenNames.has(token.form);
}

/** A role with a pronoun: زوجها, ابنته, whose last letter opens before the pronoun. */
export function isPossessedTitle(form: string): boolean {
  const bare = form.replace(/(?:ها|هم|ه)$/, '');
  if (bare === form || organizationHeads.has(form) || mediaHeads.has(form)) return false;
  return titleHeads.has(bare) || (bare.endsWith('ت') && titleHeads.has(`${bare.slice(0, -1)}ه`));
}

/** The head noun of a phrase without its article and clitics. */
export function headOf(form: string): string {
  const bare = bareNoun(form);
  if (bare !== form) return bare;
  return /^[وفبل]/.test(form) &&
    [mediaHeads, documentHeads, titleHeads, organizationHeads].some((heads) =>
      heads.has(form.slice(1)),
    )
    ? form.slice(1)
    : form;
}
