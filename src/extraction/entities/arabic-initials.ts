import { isInitials } from '../arabic/called.ts';
import { isDefinite } from '../arabic/words.ts';
import type { Token } from '../tokens.ts';
import { headOf } from './arabic-name.ts';
import { describe, type Description } from './entity.ts';
import { phraseText } from './phrase-text.ts';

/** الطالبة (ش. م), «ع. ك»: somebody of whom no more than the first letters are told, with what they are or without. Null for any other phrase. */
export function describeInitials(text: string, tokens: readonly Token[]): Description | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || tokens.length > 2 || !isInitials(last))
    return null;
  const name = last.text.slice(1, -1).trim();
  const phrase = phraseText(text, tokens);
  if (first === last) return describe(phrase, 'person', { name });
  if (first.kind !== 'word') return null;
  const isWoman = isDefinite(first.form) && first.text.endsWith('ة');
  const role = phraseText(text, [first]);
  return describe(phrase, 'person', {
    name,
    role,
    head: headOf(first.form),
    gender: isWoman ? 'f' : null,
  });
}
