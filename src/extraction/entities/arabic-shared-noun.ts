import { nameWord } from '../arabic/name-words.ts';
import { isDefinite } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf, type Token } from '../tokens.ts';

const longest = 10;
/** Nouns in whose plural bodies are listed, where شركات الطيران والسياحة are any. */
const listed = wordSet('وزارة حكومة نقابة بلدية محافظة ولاية');
/** What one ministry has for two fields, so that no other starts between them. */
const oneField = /^(?:تربيه تعليم|زراعه ري|تعليم بحث|بترول ثروه|صحه سكان|سياحه اثار|ماليه تخطيط)$/;

/**
 * وزارتا الصحة والتربية, جامعتي ليدز وبريستول, وزارات الصحة والتعليم والداخلية: the words of each body that one noun in the dual or the plural is of,
 * with that noun in the singular; null where there are no two, or no three of a plural.
 *
 * @param from the noun.
 * @param to where the phrase ends at most.
 */
export function bodiesOfNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
): { parts: Token[][]; end: number } | null {
  const noun = tokens[from];
  const head = noun === undefined ? null : singularOf(noun);
  if (noun === undefined || head === null) return null;
  const starts = [from + 1];
  let end = from + 1;
  for (; end < Math.min(to, from + longest); end++) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    if (end > from + 1 && isNext(tokens, end, { first: from + 1, ...head })) starts.push(end);
  }
  const { isPlural } = head;
  // قيادي حزبي سابق وكاتب: an adjective that is spelled as two bodies are.
  const mayBeOther = !isPlural && !/ت[اي]$/.test(noun.form);
  if (mayBeOther && !isDefinite(tokens[from + 1]?.form ?? '')) return null;
  if (starts.length < (isPlural ? 3 : 2)) return null;
  const firsts = isPlural ? starts : [from + 1, lastOf(tokens, starts)];
  const shared = sharedAdjective(tokens[end - 1], isPlural);
  const parts = firsts.map((start, k) => {
    const stop = firsts[k + 1] ?? (shared === null ? end : end - 1);
    const words = tokens.slice(start, stop);
    const own = k === 0 ? words : words.map((word, i) => (i === 0 ? withoutAnd(word) : word));
    // Where the second stands, without a word of its own there.
    const at = own[0]?.start ?? head.token.start;
    const first = k === 0 ? head.token : { ...head.token, start: at, end: at };
    return [first, ...own, ...(shared === null ? [] : [shared])];
  });
  return parts.every((part) => part.length > 1) ? { parts, end } : null;
}

/** وزارتا, جامعتي, ناديا, وزارات: the noun in the singular, and whether it is of more than two. */
function singularOf(token: Token): { token: Token; isPlural: boolean } | null {
  if (token.kind !== 'word') return null;
  const clitics = /^[وفبل]/.test(token.form) && !isOf(token.form) ? 1 : 0;
  const text = token.text.slice(clitics).replace(/[\u064b-\u0652]/g, '');
  for (const [ending, singular, isPlural] of [
    [/ت[اي]$/u, 'ة', false],
    [/ات$/u, 'ة', true],
    [/(?<=.{3})[اي]$/u, '', false],
  ] as const) {
    if (!ending.test(text)) continue;
    const one = text.replace(ending, singular);
    // جامعي, شعبي: adjectives, and no two bodies.
    const nouns = isPlural ? listed : organizationHeads;
    if (!nouns.has(formOf(one)) || (!isPlural && organizationHeads.has(formOf(text)))) continue;
    return {
      token: { ...token, text: one, form: formOf(one), start: token.start + clitics },
      isPlural,
    };
  }
  return null;
}

function isOf(form: string): boolean {
  return [form, form.replace(/ت[اي]$/, 'ه'), form.replace(/ات$/, 'ه'), form.slice(0, -1)].some(
    (each) => organizationHeads.has(each),
  );
}

/** والتربية after الصحة, وبريستول after ليدز. */
function isNext(
  tokens: readonly Token[],
  i: number,
  { first, isPlural }: { first: number; isPlural: boolean },
): boolean {
  const { form = '' } = tokens[i] ?? {};
  if (!/^و../.test(form)) return false;
  if (isDefinite(tokens[first]?.form ?? '')) return isDefinite(form.slice(1));
  const token = tokens[i];
  return !isPlural || (token !== undefined && nameWord(token) === 'unknown');
}

function lastOf(tokens: readonly Token[], starts: readonly number[]): number {
  const bare = (i: number) => tokens[i]?.form.replace(/^و?(?:ال)?/, '') ?? '';
  const isOther = (start: number) => !oneField.test(`${bare(start - 1)} ${bare(start)}`);
  return starts.slice(1).findLast(isOther) ?? starts.at(-1) ?? 0;
}

/** التونسيتان, المصريين: an adjective of both, as one of them has it. */
function sharedAdjective(token: Token | undefined, isPlural: boolean): Token | null {
  if (token === undefined || isPlural) return null;
  const { form, text } = token;
  if (!isDefinite(form) || !/(?:تان|تين)$/.test(form)) return null;
  const one = text.replace(/ت(?:ان|ين)$/u, 'ة');
  return isAdjective(formOf(one)) || /ي[هة]$/u.test(one)
    ? { ...token, text: one, form: formOf(one) }
    : null;
}

function withoutAnd(token: Token): Token {
  const text = token.text.slice(1);
  return { ...token, start: token.start + 1, text, form: formOf(text) };
}
