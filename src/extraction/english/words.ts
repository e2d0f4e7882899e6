import { type EnglishForm, englishForms } from '../lexicon/english-verbs.ts';
import { type Token } from '../tokens.ts';

/** A verb of saying where it stands; its last token is at `last`. */
export interface FoundForm extends EnglishForm {
  at: number;
  last: number;
}

/** The verb of saying that starts at a token, if one does. */
export function formAt(tokens: readonly Token[], at: number): FoundForm | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (
    /^(?:was|were|been|being|is|are|be|getting|got)$/.test(tokens[at - 1]?.form ?? '') &&
    !token.form.endsWith('ing')
  )
    return null;
  for (const form of englishForms.get(token.form) ?? []) {
    if (form.particle === null) return { ...form, at, last: at };
    if (tokens[at + 1]?.form === form.particle) return { ...form, at, last: at + 1 };
  }
  return null;
}

/** Whether a quote-marked string is a name, a title or a term: the so-called "Halven discount". */
export function isQuotedTerm(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.isName === true;
}

/** Whether a word starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:\p{Lu}|\p{Ll}{1,4}['’-]\p{Lu})/u.test(token.text);
}

/** Whether a token is a comma or a dash that sets something apart. */
export function isComma(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[,،—–]$/.test(token.form);
}

/** As Smith puts it: where the verb stands, or null. */
export function asPut(tokens: readonly Token[], i: number, to: number): number | null {
  if (tokens[i]?.form !== 'as') return null;
  for (let k = i + 2; k < Math.min(to, i + 8); k++)
    if (/^(?:put|puts)$/.test(tokens[k]?.form ?? '') && tokens[k + 1]?.form === 'it') return k;
  return null;
}
