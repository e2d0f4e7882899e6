import type { Paragraph } from '../statement.ts';

/** SEA YOU LATER: Actor axed: words in capitals that only call for attention. */
export function hasKicker({ tokens }: Paragraph): boolean {
  const colon = tokens.findIndex(({ form }) => form === ':');
  const words = tokens.slice(0, Math.max(0, colon)).filter(({ kind }) => kind === 'word');
  return (
    words.length > 1 &&
    words.every(({ text }) => !/\p{Ll}/u.test(text)) &&
    tokens.slice(colon).some(({ text }) => /\p{Ll}{2}/u.test(text))
  );
}
