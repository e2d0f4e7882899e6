import { type Paragraph, spanOf, type Statement } from '../statement.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { readAccording } from './according.ts';
import { isByMeans } from './by-means.ts';
import { contentOf, quotesIn } from './content.ts';
import { isGoingOn } from './going-on.ts';
import { labelOf, looksSpoken, relayedLabel } from './headline-label.ts';
import { isClauseVerb } from './noun-phrase.ts';
import { documentHeads, givenNames, speakerNouns, titleHeads } from '../lexicon/arabic-speakers.ts';
import { heardBy } from './headline-medium.ts';
import { isNamePart, isNameRun, startsName } from './name-words.ts';
import { isNominal } from './nominal-head.ts';
import type { TokenRange } from './subject.ts';
import { isHead, verbAt } from './words.ts';

const longestSpeaker = 12;
const longestLabel = 8;
const labels = wordSet(
  'ختاما عاجل فيديو صور بالصور بالفيديو شاهد تقرير تحليل خاص حصري رأي مقال إنفوغراف تحديث مباشر بث كلمات تصنيفات المصدر video photos watch live exclusive analysis opinion breaking explainer updated',
);
const clauseWords = wordSet(
  'جاء وجاء جاءت وجاءت ورد وورد وردت ووردت فجاء لم ولم فلم لن ولن فلن لا ولا فلا قد وقد فقد كان كانت وكان وكانت ليس ليست يمكن يجب إذا لو حين عندما بينما فيما لكن ولكن أما وأما',
);
const breaks = new Set([
  '..',
  '...',
  '....',
  '…',
  '.',
  '؛',
  ';',
  '!',
  '؟',
  '?',
  '|',
  '–',
  '—',
  '-',
]);

/** The speech after the first colon of a headline, up to its end. */
export function findColonSpeech(
  paragraph: Paragraph,
): { statement: Statement; next: number } | null {
  const { tokens } = paragraph;
  const colon = colonIn(tokens, { from: 1, to: tokens.length - 1 });
  const statement =
    colon === -1 ? null : speechAt(paragraph, colon, { from: 0, to: tokens.length });
  return statement === null ? null : { statement, next: tokens.length };
}

/** The first colon of a range; -1 where there is none. */
export function colonIn(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) if (tokens[i]?.form === ':') return i;
  return -1;
}

const shortestLifted = 3;

/** A quote with which a headline starts, and which no more than a colon or a dash parts from the rest: its speaker is in the text. */
export function findLiftedQuote(paragraph: Paragraph): Statement | null {
  const { text, tokens } = paragraph;
  const quotation = tokens[0]?.quotation;
  if (quotation === undefined || wordsOf(text, quotation).length < shortestLifted) return null;
  if (tokens.length > 1 && !/^(?:[:–—-]|\.\.+|…)$/.test(tokens[1]?.form ?? '')) return null;
  const content = [spanOf(paragraph, quotation)];
  const named = namedAfter(paragraph);
  const actor = named === null ? actorAfter(paragraph) : null;
  return {
    cue: named && { ...named.mark, text: ':', lemma: ':', class: named.isName ? 'say' : 'colon' },
    speaker: { phrase: named?.phrase ?? actor, apposition: null, agreement: null, isTurn: false },
    citing: null,
    medium: null,
    content,
    quotes: [...content],
    isUnmarked: false,
    confidence: 0.5,
  };
}

/** «لن نتراجع»: وزير النقل: whoever is all that stands after the colon, without a verb; whether it is anybody is for the resolver. */
function namedAfter(paragraph: Paragraph): { mark: Span; phrase: Span; isName: boolean } | null {
  const { text, tokens, language } = paragraph;
  const [, mark, first] = tokens;
  const last = tokens.at(-1);
  if (language !== 'ar' || mark?.form !== ':' || first === undefined || last === undefined)
    return null;
  const isLong = tokens.length > longestLabel + 2;
  const isClause = tokens.some(
    (token, i) =>
      i > 1 &&
      (token.kind === 'mark' || verbAt(text, token) !== null || isClauseVerb(text, tokens, i)),
  );
  if (isLong || isClause) return null;
  return {
    mark: spanOf(paragraph, mark),
    phrase: spanOf(paragraph, { start: first.start, end: last.end }),
    isName: startsName(tokens, 2) && isNameRun(tokens, 2, tokens.length),
  };
}

/** «لن أستقيل».. رئيس النادي يرد على منتقديه: whoever does something in the clause after the quote. */
function actorAfter(paragraph: Paragraph): Span | null {
  const { text, tokens, language } = paragraph;
  const first = tokens[2];
  if (language !== 'ar' || first === undefined || !isNominal(first)) return null;
  for (let i = 3; i < Math.min(tokens.length, longestLabel + 2); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (/^[يت]/.test(token.form) && isClauseVerb(text, tokens, i))
      return spanOf(paragraph, { start: first.start, end: tokens[i - 1]?.end ?? first.end });
  }
  return null;
}

/** Speech in the text that has no more than its speaker and a colon, as live pages and bullets have it. */
export function findLabelledSpeech(
  paragraph: Paragraph,
  { from, to }: { from: number; to: number },
): Statement | null {
  const { text, tokens } = paragraph;
  let first = from;
  while (first < to && tokens[first]?.kind === 'mark') first++;
  // رئيس قسم الطوارئ في مستشفى الرحمة عبد الرحمن بن سالم: a role may have a long body, and its bearer a long name.
  const longest = isHead(tokens[first]?.form ?? '', titleHeads) ? longestSpeaker : longestLabel;
  const colon = colonIn(tokens, { from: first + 1, to: Math.min(to - 1, first + longest) });
  // «...»: بهذه العبارة لخص: the words stand before the colon.
  // ومضت إلى القول: «...»: what somebody does, and nobody.
  if (colon !== -1 && isGoingOn(tokens[first]?.form ?? '')) return null;
  // من بلدة القاع: قال رئيس البلدية: from where news is; في الاتحاد: لم أشاهد: what the words are about.
  const form = tokens[first]?.form ?? '';
  if (form === 'في' || (form === 'من' && verbAt(text, tokens[colon + 1]) !== null)) return null;
  if (colon === -1 || /^(?:بهذ|بتلك|هكذا)/.test(tokens[colon + 1]?.form ?? '')) return null;
  for (let i = first; i < colon; i++)
    if (
      // جاء في البيان، لم يخف غضبه: a clause names nobody.
      clauseWords.has(tokens[i]?.form ?? '') ||
      (verbAt(text, tokens[i]) !== null && !isByMeans(tokens, i)) ||
      isClauseVerb(text, tokens, i) ||
      (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'quote')
    )
      return null;
  return speechAt(paragraph, colon, { from: first, to });
}

/**
 * Speech after a colon that no verb makes speech: 'موسكو: لدينا التزامات'. Whether the words before the colon are anybody is for
 * the resolver to say.
 */
export function speechAt(
  paragraph: Paragraph,
  colon: number,
  { from: earliest, to }: { from: number; to: number },
): Statement | null {
  const { text, tokens } = paragraph;
  const mark = tokens[colon];
  if (mark === undefined) return null;
  let from = colon;
  while (from > earliest && !breaks.has(tokens[from - 1]?.form ?? '')) from--;
  // 10:35 الصليب الأحمر: when it was said, on a live page.
  if (tokens[from]?.kind === 'number' && /^\p{N}+[:.]\p{N}+$/u.test(tokens[from]?.text ?? ''))
    from++;
  const [first, last] = [tokens[from], tokens[colon - 1]];
  if (first === undefined || last === undefined || colon - from > longestSpeaker || colon === from)
    return null;
  // س: and ج: of a question and its answer.
  if (first === last && first.form.length === 1) return null;
  // تقرير حقوقي: a document, where تقرير alone is a label.
  const isDocument = colon - from > 1 && isHead(first.form, documentHeads);
  if (
    labels.has(last.form) ||
    (labels.has(first.form) && !isDocument) ||
    /\p{N}/u.test(text[mark.start - 1] ?? '')
  )
    return null;
  const start =
    first.form.startsWith('و') &&
    !isHead(`ال${first.form}`, speakerNouns) &&
    (colon - from > 1 || (earliest > 0 && paragraph.kind !== 'body')) &&
    first.isWholeName !== true &&
    !givenNames.has(first.form)
      ? first.start + 1
      : first.start;
  if (paragraph.kind !== 'body' && asksOf(first, tokens[colon + 1], tokens[to - 1])) return null;
  const isAllQuote =
    tokens[colon + 1]?.kind === 'quote' && (colon + 2 >= to || tokens[colon + 2]?.kind === 'mark');
  const said = {
    kind: isAllQuote ? ('quote' as const) : ('clause' as const),
    from: colon + 1,
    preposition: null,
    isClause: false,
  };
  const content = contentOf(paragraph, said, sourceIn(paragraph, colon + 1, to) ?? to);
  if (content.length === 0) return null;
  const clause = { text, tokens, to: colon };
  const relayed = relayedLabel(clause, from);
  const heard = relayed ?? heardBy(clause, from);
  const label = relayed?.phrase ?? labelOf({ ...clause, to: heard?.at ?? colon }, from);
  const speaker = {
    phrase: spanOf(paragraph, {
      start: label.from === from ? start : (tokens[label.from]?.start ?? start),
      end: tokens[label.to - 1]?.end ?? last.end,
    }),
    apposition: null,
    agreement: null,
    isTurn: false,
  };
  const cue = {
    ...spanOf(paragraph, mark),
    text: ':',
    lemma: ':',
    class: relayed !== null || looksSpoken(paragraph, colon) ? 'say' : 'colon',
  };
  return {
    cue,
    speaker,
    citing: null,
    medium:
      heard === null ? null : { ...spanOf(paragraph, heard.medium), relation: heard.relation },
    content,
    quotes: quotesIn(paragraph, content),
    isUnmarked: true,
    confidence: 0.7,
  };
}

/** مراسلنا: المبنى قديم، وفق وثيقة: the comma before where a speaker has it from; null where none is named at the end. */
function sourceIn({ text, tokens }: Paragraph, from: number, to: number): number | null {
  let last = to - 1;
  while (tokens[last]?.kind === 'mark') last--;
  for (let i = last; i > from + 1; i--) {
    if (tokens[i]?.form === '.') return null;
    if (!/^[،,]$/.test(tokens[i - 1]?.form ?? '')) continue;
    const according = readAccording({ text, tokens, to, from }, i);
    if (according !== null) return according.verb === null && !according.isManner ? i - 1 : null;
  }
  return null;
}

/** «بصمة صوتية» للشعاب: كيف يسمع العلماء البحر؟ What a headline asks of a thing, and nobody says. */
function asksOf(label: Token, first: Token | undefined, last: Token | undefined): boolean {
  const isQuestion = /^[?؟]$/.test(last?.form ?? '') && questions.test(first?.form ?? '');
  return (
    isQuestion && label.isKnown !== true && !isHead(label.form, speakerNouns) && !isNamePart(label)
  );
}

const questions = /^(?:كيف|لماذا|ماذا|ما|من|هل|متى|متي|اين|اي|كم)$/;
