import type { Token } from '../tokens.ts';
import { type FoundVerb, verbAt } from './words.ts';

/** ما نفته, and ما رفضه, ما ذكره, which are nouns elsewhere: the verb after ما. */
export function verbAfterWhat(text: string, token: Token | undefined): FoundVerb | null {
  const verb = verbAt(text, token);
  if (verb !== null || token === undefined) return verb;
  const stem = /^(.{3,})ه$/.exec(token.form)?.[1];
  const bare = stem === undefined ? null : verbAt(text, { ...token, form: stem });
  return bare === null ? null : { ...bare, hasObject: true };
}
