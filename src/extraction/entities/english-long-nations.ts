import { isCapital } from '../english/words.ts';
import { type Token } from '../tokens.ts';
import { isNation } from './english-noun.ts';

/** Lands by the adjectives of two words that they have. */
const lands = new Map([
  ['south african', 'South Africa'],
  ['south korean', 'South Korea'],
  ['north korean', 'North Korea'],
  ['sri lankan', 'Sri Lanka'],
  ['new zealand', 'New Zealand'],
  ['costa rican', 'Costa Rica'],
  ['puerto rican', 'Puerto Rico'],
  ['sierra leonean', 'Sierra Leone'],
  ['south sudanese', 'South Sudan'],
  ['saudi arabian', 'Saudi Arabia'],
  ['cape verdean', 'Cape Verde'],
  ['east timorese', 'East Timor'],
  ['hong kong', 'Hong Kong'],
]);

/** The land of an adjective of two words that starts at a token: South African. */
export function landAt(words: readonly Token[], i: number): string | undefined {
  const [first, second] = [words[i], words[i + 1]];
  return isCapital(first) && isCapital(second)
    ? lands.get(`${first?.form ?? ''} ${second?.form ?? ''}`)
    : undefined;
}

/** Whether a token is the adjective of a nation or one of the two words of it. */
export function isOfNation(words: readonly Token[], i: number): boolean {
  return isNation(words[i]) || landAt(words, i) !== undefined || landAt(words, i - 1) !== undefined;
}

/** New Zealand Police director: whether such an adjective starts the name of a body. */
export function startsOwnBody(words: readonly Token[], from: number, to: number): boolean {
  return from + 2 < to && isCapital(words[from + 2]) && landAt(words, from) !== undefined;
}
