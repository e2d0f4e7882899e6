import { isNamePart } from './arabic/name-words.ts';
import { isHead } from './arabic/words.ts';
import { honorifics, titleHeads } from './lexicon/arabic-speakers.ts';
import type { Token } from './tokens.ts';

/** Tokens as a name is read: without its hyphens and what parts it from a title, and with the letters of titles as one. */
export function withoutNameMarks(tokens: Token[]): Token[] {
  if (!tokens.some((token) => mayBeNameMark(token) || isTitleLetters(token))) return tokens;
  return tokens
    .filter((token, i) => {
      const [before, next] = [tokens[i - 1], tokens[i + 1]];
      if (!mayBeNameMark(token) || before === undefined || next === undefined) return true;
      const isNameMark = /[/.]/.test(token.text) ? isTitleMark : isNameHyphen;
      return !isNameMark(token, before, next);
    })
    .map((token) => (isTitleLetters(token) ? { ...token, form: 'د' } : token));
}

function mayBeNameMark({ kind, text }: Token): boolean {
  return kind === 'mark' && /^[-‐‑/.]$/.test(text);
}

/** ماري-جوزيه, سان-فلور; two words stand in الروسي-مصادر, وارسو-الأفق. */
function isNameHyphen({ start, end }: Token, before: Token, next: Token): boolean {
  const isInside = before.end === start && next.start === end;
  return isInside && [before, next].every((part) => isUndetermined(part) && isNamePart(part));
}

function isUndetermined({ form }: Token): boolean {
  return /^(?!ال)\p{Script=Arabic}/u.test(form);
}

/** السيد/ سامي, د/ سامي, د . سامي. */
function isTitleMark({ text, start }: Token, before: Token, next: Token): boolean {
  if (before.kind !== 'word' || next.kind !== 'word' || !isNamePart(next)) return false;
  const isTitle = honorifics.has(before.form);
  if (text === '.') return isTitle && before.text.length === 1 && before.end < start;
  return isTitle || isTitleLetters(before) || isHead(before.form, titleHeads);
}

/** أ.م.د, د.م: the letters of several titles, which fold to a word. */
function isTitleLetters({ kind, text }: Token): boolean {
  return kind === 'word' && text.charAt(1) === '.' && /^[أادم](?:\.[أادم]){1,2}\.?$/u.test(text);
}
