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
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const { form } = token;
    if (honorifics.has(form) && (i > 0 || tokens.length > 1)) {
      let k = i;
      while (honorifics.has(tokens[k]?.form ?? '') || /^[.]$/.test(tokens[k]?.form ?? '')) k++;
      const next = tokens[k]?.form ?? '';
      if (
        k < tokens.length &&
        !isDefiniteWord(tokens[k]) &&
        !(titleHeads.has(next) && !givenNames.has(next))
      )
        return k;
      if (k > i) {
        i = k - 1;
        continue;
      }
    }
    if (form === 'باسم') {
      isClosed = false;
      continue;
    }
    if (prepositions.has(form)) {
      isClosed = false;
      i++;
      if (isDefiniteWord(tokens[i]) || gazetteer.match(tokens, i) !== null) isClosed = true;
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
    if (titleHeads.has(form) || organizationHeads.has(form) || mediaHeads.has(form)) {
      if (isClosed && givenNames.has(form) && i + 1 < tokens.length) return i;
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
  }
  return tokens.length;
}

function isDefiniteWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && isDefinite(token.form) && !givenNames.has(token.form);
}

/** A role with a pronoun: زوجها, ابنته, whose last letter opens before the pronoun. */
export function isPossessedTitle(form: string): boolean {
  const bare = form.replace(/(?:ها|هم|ه)$/, '');
  if (bare === form) return false;
  return titleHeads.has(bare) || (bare.endsWith('ت') && titleHeads.has(`${bare.slice(0, -1)}ه`));
}

/** فتحي الرملاوي رئيس المحكمة: a role that follows the name without a comma. */
export function roleAfterName(words: readonly Token[]): number {
  return words.findIndex(({ form }, i) => {
    const next = words[i + 1];
    return (
      i >= 2 &&
      next?.kind === 'word' &&
      titleHeads.has(form) &&
      !givenNames.has(form) &&
      (isDefinite(next.form) || isHead(next.form, organizationHeads))
    );
  });
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
