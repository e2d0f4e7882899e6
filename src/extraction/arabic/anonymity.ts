import { anonymityMiddles, anonymityStarts } from '../lexicon/arabic-words.ts';
import { opensThat } from './complementizers.ts';
import { type Clause } from './subject.ts';
import type { Token } from '../tokens.ts';
import { homographs, verbAt } from './words.ts';

/** Past an adjunct of not wanting to be named: طلب عدم الكشف عن هويته. */
export function skipAnonymity({ text, tokens, to }: Clause, at: number): number {
  const i = speaking.test(tokens[at]?.form ?? '') ? conditionAt(tokens, at + 1) : at;
  const token = tokens[i];
  if (token === undefined || (i === at && !anonymityStarts.has(token.form))) return at;
  const isAdjunct = [tokens[i + 1], tokens[i + 2]].some(
    (next) => next !== undefined && anonymityMiddles.has(next.form),
  );
  if (!isAdjunct) return at;
  let k = i + 1;
  while (
    k < Math.min(to, i + 12) &&
    tokens[k]?.kind !== 'mark' &&
    !opensThat(tokens, k) &&
    tokens[k]?.kind !== 'quote' &&
    !(k > i + 2 && isVerb(text, tokens[k]))
  )
    k++;
  return k;
}

/** Where that starts which somebody spoke on: تحدث شريطة عدم نشر اسمه, تحدثت من دون ذكر اسمها; the token before where nothing does. */
function conditionAt(tokens: readonly Token[], i: number): number {
  const form = tokens[i]?.form ?? '';
  const next = tokens[i + 1]?.form ?? '';
  if (/^(?:ب?شرط|شريطه|دون|بدون)$/.test(form)) return i;
  return form === 'من' && /^(?:دون|غير)$/.test(next) ? i + 1 : i - 1;
}

/** مسؤول رفض كشف اسمه يتهم: the verb of the sentence after the adjunct. */
function isVerb(text: string, token: Token | undefined): boolean {
  const verb = verbAt(text, token);
  return verb !== null && verb.tense !== 'participle' && !homographs.has(token?.form ?? '');
}

const speaking = /^[وفيت]?(?:تحدث|تكلم)(?:ت|وا|ا|تا|ون|ان)?$/;
