import { type Paragraph, spanOf, type Statement } from '../statement.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { contentOf, quotesIn } from './content.ts';
import { isDefinite } from './words.ts';

const longestSpeaker = 9;
const labels = wordSet('عاجل فيديو صور بالصور بالفيديو شاهد تقرير تحليل خاص حصري رأي مقال إنفوغراف تحديث مباشر بث كلمات تصنيفات المصدر video photos watch live exclusive analysis opinion breaking explainer updated');
const breaks = new Set(['..', '...', '....', '…', '.', '؛', '!', '؟', '?', '|', '–', '—', '-']);

/**
 * Speech after a colon in a headline, where no verb says that it is speech: 'موسكو: لدينا التزامات'. Whether the words
 * before the colon are anybody is for the resolver to say.
 */
export function findColonSpeech(paragraph: Paragraph): Statement[] {
  const { text, tokens } = paragraph;
  const colon = tokens.findIndex(({ form }, i) => form === ':' && i > 0 && i + 1 < tokens.length);
  const mark = tokens[colon];
  if (mark === undefined) return [];
  let from = colon;
  while (from > 0 && !breaks.has(tokens[from - 1]?.form ?? '')) from--;
  const [first, last] = [tokens[from], tokens[colon - 1]];
  if (first === undefined || last === undefined || colon - from > longestSpeaker || colon === from) return [];
  if (labels.has(last.form) || /\p{N}$/u.test(text.slice(0, mark.start)) ) return [];
  const start = /^و/.test(first.form) && !isDefinite(first.form) && colon - from > 1 ? first.start + 1 : first.start;
  const said = { kind: tokens[colon + 1]?.kind === 'quote' ? ('quote' as const) : ('clause' as const), from: colon + 1, preposition: null, isClause: false };
  const content = contentOf(paragraph, said, tokens.length);
  if (content.length === 0) return [];
  const speaker = { phrase: spanOf(paragraph, { start, end: last.end }), apposition: null, agreement: null, isTurn: false };
  const cue = { ...spanOf(paragraph, mark), text: ':', lemma: ':', class: 'colon' };
  return [{ cue, speaker, citing: null, medium: null, content, quotes: quotesIn(paragraph, content), isUnmarked: true, confidence: 0.7 }];
}
