import { isNamePart } from './arabic/name-words.ts';
import type { Token } from './tokens.ts';

/** Tokens without the hyphens that join parts of a name: ماري-جوزيه, سان-فلور; two words stand in الروسي-مصادر, وارسو-الأفق. */
export function withoutNameHyphens(tokens: Token[]): Token[] {
  if (!tokens.some(isHyphen)) return tokens;
  return tokens.filter((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const isInside = before?.end === token.start && next?.start === token.end;
    return !(isInside && isHyphen(token) && mayJoin(before) && mayJoin(next));
  });
}

function isHyphen({ kind, text }: Token): boolean {
  return kind === 'mark' && /^[-‐‑]$/.test(text);
}

function mayJoin(token: Token): boolean {
  return /^(?!ال)\p{Script=Arabic}/u.test(token.form) && isNamePart(token);
}
