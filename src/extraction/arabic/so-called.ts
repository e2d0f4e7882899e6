import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isDefinite, isHead } from './words.ts';

const calling =
  /^(?:[يت]?(?:عرف|سمي|دعي|طلق|وصف)ت?|اسم(?:اه|اها|ته|تها|وه|وها)|سمي[هت]|وصف(?:ه|ها|ته|تها))$/;
const became = /^(?:بات|باتت|اصبح|اصبحت|كان|كانت|صار|صارت)$/;

/**
 * Past ما and its verb, and the name in marks after them: of a leader of ما يعرف بـ«جيش النهر» |, ما بات يسمى | لواء النهر. The token
 * where a phrase has no such words.
 */
export function soCalledEnd(tokens: readonly Token[], i: number, from: number): number {
  if (i === from || tokens[i]?.form !== 'ما') return i;
  // تتهم أوكرانيا ما يسمى: what somebody is said of is no part of who says it.
  const before = tokens[i - 1]?.form ?? '';
  if (isDefinite(before) || ![titleHeads, organizationHeads].some((heads) => isHead(before, heads)))
    return i;
  const at = became.test(tokens[i + 1]?.form ?? '') ? i + 2 : i + 1;
  if (!calling.test(tokens[at]?.form ?? '')) return i;
  for (let k = at + 1; k <= at + 3; k++) if (tokens[k]?.kind === 'quote') return k + 1;
  return at + 1;
}
