import { remember } from '../remember.ts';
import { givenNames, honorifics, speakerNouns } from '../lexicon/arabic-speakers.ts';
import { adjunctStarts } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { isNumeral } from './groups.ts';
import type { TokenRange } from './subject.ts';
import { isHead } from './words.ts';

/** A speaker's noun phrase before the verb. */
export interface LeftSubject {
  phrase: TokenRange;
  apposition: TokenRange | null;
}

/** Words that can be the head of a speaker's noun phrase. */
export function isNominal(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'quote' || token.isKnown === true || token.isSurname === true) return true;
  if (token.kind !== 'word' || adjunctStarts.has(token.form)) return false;
  // وعلى: of the preposition, not of the name that is spelled like it.
  if (token.text.endsWith('على') || token.text.startsWith('وإلى')) return false;
  return isNominalForm(token.form) || isNumeral(token) || /^\p{Lu}/u.test(token.text);
}

const heads = [speakerNouns, givenNames, honorifics];

const isNominalForm = remember((form) => {
  const [joined, owned] = [form.replace(/^و/, ''), withoutSuffix(form)];
  return (
    /^[وف]?ال..../.test(form) ||
    heads.some((lexicon) => isHead(form, lexicon) || lexicon.has(joined) || lexicon.has(owned))
  );
});

function withoutSuffix(form: string): string {
  // ابنته is of ابنة, whose last letter opens before the pronoun.
  return /ت(?:ها|هم|ه)$/.test(form)
    ? form.replace(/ت(?:ها|هم|ه)$/, 'ه')
    : form.replace(/(?:ها|هم|ه)$/, '');
}
