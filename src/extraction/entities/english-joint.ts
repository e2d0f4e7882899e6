import { type Token } from '../tokens.ts';
import { type Cast } from './english-cast.ts';
import { wordsOf } from './english-names.ts';
import { readPhrase } from './english-phrase.ts';
import { readRole } from './english-role.ts';

/** The parts of a joint phrase: Cllr Scahill and Ms Tuohy; none where it is no joint one. */
export function jointParts(text: string, tokens: readonly Token[], cast: Cast): Token[][] {
  const joins = tokens.flatMap((token, i) =>
    i > 0 && i < tokens.length - 1 && (token.form === 'and' || token.form === ',') ? [i] : [],
  );
  if (!joins.some((i) => tokens[i]?.form === 'and')) return [];
  const isName = (words: readonly Token[]) => cast.named(wordsOf(words)).length > 0;
  const whole = readPhrase(text, tokens, { isName: () => true });
  const isOne =
    whole?.kind === 'name' &&
    cast.named(wordsOf(whole.name)).some(({ words }) => words.includes('and'));
  if (isOne) return [];
  const parts = [0, ...joins.map((i) => i + 1)]
    .map((from, k) => tokens.slice(from, joins[k] ?? tokens.length))
    .filter((part) => part.length > 0);
  const isJoint = parts.every((part) => {
    const phrase = readPhrase(text, part, { isName });
    if (phrase === null) return false;
    if (phrase.kind !== 'name') return phrase.kind === 'body' && phrase.determiner === 'the';
    return isName(phrase.name) && readRole(text, part) === null;
  });
  return isJoint ? parts : [];
}
