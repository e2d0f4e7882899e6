import { mediaHeads, platformNouns } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { MediumPhrase } from '../statement.ts';
import type { Range } from '../text.ts';
import type { Token } from '../tokens.ts';
import { adjunctStarts, timeWords } from '../lexicon/arabic-words.ts';
import type { Clause } from './subject.ts';
import { complementizerAt, hasProclitic, isDefinite, isHead } from './words.ts';

type Medium = Range & Pick<MediumPhrase, 'relation'>;

const talks = wordSet(
  'تصريح تصريحات حديث مقابلة حوار مداخلة لقاء اتصال بتصريح بتصريحات تصريحاته تصريحاتها حديثه حديثها',
);
const documents = wordSet(
  'بيان بلاغ رسالة مذكرة تقرير تغريدة منشور تدوينة مقال ورقة إحاطة مدونة كتاب',
);
const accounts = wordSet(
  'حسابه حسابها صفحته صفحتها صفحة حساب حسابهم منصته الرسمية الرسمي الشخصية الشخصي',
);
const programmes = wordSet('برنامج نشرة');
const questions = wordSet('سؤال أسئلة استفسار استفسارات لسؤال');
const obtained =
  /^(?:تلقت|تلقته|تلقتها|تلقي|تسلمت|نقلته|نقلتها|ذكرته|ذكرتها|حصلت|حصل|اطلعت|اطلع|نشرته|نشرتها|نشرت|نشرها|اوردته|اوردتها|بثته|بثتها|راجعت|راجعتها)$/;
const towards = wordSet('مع ل إلى لدى على عبر في');
const thatOnly = new Set(['that', 'إلى', 'على', 'عن', 'من'] as const);

/** How the words of a sentence reached the article, where it says so outside of the words themselves. */
export function readMedium(
  clause: Clause,
  { from, skip }: { from: number; skip: readonly TokenSlice[] },
): Medium | null {
  const { tokens, to } = clause;
  let document: Medium | null = null;
  for (let i = from; i < to; i++) {
    const past = skip.find((range) => i >= range.from && i < range.to);
    if (past !== undefined) {
      i = past.to - 1;
      continue;
    }
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const next = tokens[i + 1];
    if (questions.has(token.form)) {
      const asked = askedBy(clause, i);
      if (asked !== null) return asked;
      continue;
    }
    const toldTo = told(clause, i) ?? talk(clause, i) ?? platform(clause, i);
    if (toldTo !== null) return toldTo;
    // وفق ما نقل عنه موقع: by way of another.
    if (/^نقلت?$/.test(token.form) && /^عنه[ام]?$/.test(next?.form ?? '')) {
      const range = mediumAt(clause, i + 2);
      if (range !== null) return { ...range, relation: 'reported-by' };
    }
    if (obtained.test(token.form)) {
      const at = /^(?:على|عليه|عليها|عليهما)$/.test(tokens[i + 1]?.form ?? '') ? i + 2 : i + 1;
      const range = mediumAt(clause, at);
      if (range !== null)
        return {
          ...range,
          relation: /^(?:حصل|اطلع|راجع|تلق|تسلم)/.test(token.form) ? 'obtained-by' : 'reported-by',
        };
    }
    if (
      document === null &&
      (token.form === 'في' || token.form === 'عبر') &&
      next !== undefined &&
      documents.has(next.form)
    ) {
      const name = tokens[i + 3];
      const isPlatform = tokens[i + 2]?.form === 'على' && name?.quotation !== undefined;
      document =
        isPlatform && name?.quotation !== undefined
          ? { start: name.quotation.start, end: name.quotation.end, relation: 'published-on' }
          : { ...nounPhrase(clause, i + 1), relation: 'document' };
    }
  }
  return document;
}

/** Tokens that are not looked at: what was said. */
export interface TokenSlice {
  from: number;
  to: number;
}

function askedBy(clause: Clause, i: number): Medium | null {
  const { tokens, to } = clause;
  for (let k = i + 1; k < Math.min(to, i + 6); k++) {
    if (tokens[k]?.form === 'بشان' || tokens[k]?.form === 'حول' || tokens[k]?.form === 'عن')
      return null;
    const range = mediumAt(clause, k);
    if (range !== null) return { ...range, relation: 'asked-by' };
  }
  return null;
}

function told(clause: Clause, i: number): Medium | null {
  const token = clause.tokens[i];
  if (token === undefined || !hasProclitic(token, 'ل')) return null;
  const before = clause.tokens[i - 1]?.form ?? '';
  if (/^(?:وفقا|طبقا|تبعا|تقرير|خلافا|وفق|نتيجه)$/.test(before)) return null;
  const range = mediumAt(clause, i);
  return range === null ? null : { ...range, relation: 'told-to' };
}

function talk(clause: Clause, i: number): Medium | null {
  const { tokens, to } = clause;
  if (!talks.has(tokens[i]?.form ?? '')) return null;
  for (let k = i + 1; k < Math.min(to, i + 6); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || complementizerAt(tokens, k, thatOnly) !== null) return null;
    const at =
      towards.has(token.form) && token.form !== 'ل' ? k + 1 : hasProclitic(token, 'ل') ? k : null;
    // مقابلة أجرتها معه صحيفة: the medium that held it.
    if (at === null && isHead(token.form, mediaHeads) && k > i + 1)
      return { ...nounPhrase(clause, k), relation: 'told-to' };
    if (at === null) continue;
    const range = mediumAt(clause, at);
    if (range !== null) return { ...range, relation: 'told-to' };
  }
  return null;
}

/** على منصة إكس, عبر صفحته على موقع "فيسبوك". */
function platform({ text, tokens, to }: Clause, i: number): Medium | null {
  const token = tokens[i];
  if (
    token === undefined ||
    !isHead(token.form, platformNouns) ||
    isHead(token.form, wordSet('شبكة'))
  ) {
    return accounts.has(token?.form ?? '') ? account({ text, tokens, to }, i) : null;
  }
  const before = tokens[i - 1]?.form ?? '';
  if (before !== 'على' && before !== 'عبر' && before !== 'في') return null;
  const name = tokens[i + 1];
  if (name === undefined || i + 1 >= to) return null;
  if (name.kind === 'quote' && name.quotation !== undefined)
    return { start: name.quotation.start, end: name.quotation.end, relation: 'published-on' };
  if (name.kind !== 'word') return null;
  return { start: token.start, end: endOfName(tokens, i + 1, to), relation: 'published-on' };
}

function account({ tokens, to }: Clause, i: number): Medium | null {
  for (let k = i + 1; k < Math.min(to, i + 5); k++) {
    const token = tokens[k];
    const name = tokens[k + 1];
    if (token?.form !== 'على' && token?.form !== 'في') continue;
    if (name?.kind === 'quote' && name.quotation !== undefined)
      return { start: name.quotation.start, end: name.quotation.end, relation: 'published-on' };
    if (name?.kind === 'word' && !isHead(name.form, platformNouns))
      return { start: name.start, end: endOfName(tokens, k + 1, to), relation: 'published-on' };
  }
  return null;
}

/** A medium at a token: a head noun with its name, a known name, or a quote-marked name after ل. */
function mediumAt(clause: Clause, i: number): Range | null {
  const { tokens, to } = clause;
  const token = tokens[i];
  if (token === undefined || i >= to) return null;
  if (token.kind === 'quote')
    return token.quotation === undefined
      ? null
      : { start: token.quotation.start, end: token.quotation.end };
  if (token.kind !== 'word') return null;
  if (token.form === 'ل') return mediumAt(clause, i + 1);
  if (token.mediumEnd !== undefined) return { start: token.start, end: token.mediumEnd };
  const name = tokens[i + 1]?.quotation;
  if (isHead(token.form, programmes) && name !== undefined)
    return { start: name.start, end: name.end };
  if (!isHead(token.form, mediaHeads)) return null;
  return nounPhrase(clause, i);
}

function nounPhrase({ tokens, to }: Clause, from: number): Range {
  const first = tokens[from];
  let end = first?.end ?? 0;
  for (let i = from + 1; i < Math.min(to, from + 7); i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind === 'mark' ||
      (token.kind === 'word' &&
        (adjunctStarts.has(token.form) ||
          timeWords.has(token.form) ||
          complementizerAt(tokens, i, thatOnly) !== null))
    )
      break;
    if (
      token.kind === 'word' &&
      /^(?:نشرت|نشره|نشرته|نشرتها|صدر|صادر|بثت|ذكرت|حصلت)/.test(token.form)
    )
      break;
    if (token.kind === 'quote' && i > from + 1) break;
    end = token.end;
    if (token.kind === 'quote' && !isDefinite(tokens[i + 1]?.form ?? '')) break;
  }
  return { start: first?.start ?? 0, end };
}

function endOfName(tokens: readonly Token[], from: number, to: number): number {
  let end = tokens[from]?.end ?? 0;
  for (let i = from + 1; i < Math.min(to, from + 3); i++) {
    const token = tokens[i];
    if (
      token?.kind === 'word' &&
      /^\p{Lu}/u.test(token.text) &&
      /^\p{Lu}/u.test(tokens[from]?.text ?? '')
    )
      end = token.end;
    else break;
  }
  return end;
}
