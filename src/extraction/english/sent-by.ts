import { platforms, textNouns } from '../lexicon/english-media.ts';
import { type MediumPhrase, type Paragraph, spanOf } from '../statement.ts';
import type { Range } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { auxiliaryOf, determiners, isDate, prepositions, subordinators } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { nameAfter } from './outlet-name.ts';
import { isCapital } from './words.ts';

const shows = /^(?:programme|program|show|podcast|breakfast|newscast|phone-?in)$/;
const furthestShow = 3;
const onAir =
  /^(?:radio|tv|television|breakfast|morning|evening|late-?night|talk|chat|post-?game|pre-?game|half-?time|news|call-in)$/;
const stations =
  /^(?:radio|tv|television|fm|channel|programme|show|podcast|bbc|cnn|itv|npr|msnbc)$/;
/** What words are sent by, without an article: by text message, by letter. */
const sentBy =
  /^(?:text|email|letter|sms|fax|telegram|whatsapp|signal|viber|wechat|statement|tweet|release|note|message|memo)$/;

/** Said on Radio Selwick, on Channel 4 News, on the Breakfast show: a programme or a station on which words were said. */
export function airedOn(tokens: readonly Token[], on: number, to: number): Range | null {
  if (tokens[on]?.form !== 'on') return null;
  const first = tokens[on + 1]?.form === 'the' ? on + 2 : on + 1;
  if (!isCapital(tokens[first])) return ownShow(tokens, on + 1);
  // The Today programme.
  const named = tokens[first + 1];
  const isDay = /^(?:today|tonight|sunday|saturday)$/.test(tokens[first]?.form ?? '');
  const range =
    isDay && named !== undefined && shows.test(named.form)
      ? { start: tokens[on + 1]?.start ?? 0, end: named.end }
      : nameAfter(tokens, on + 1, to);
  if (range === null) return null;
  let end = first;
  while (end < to && (tokens[end]?.start ?? range.end) < range.end) end++;
  const show = showAt(tokens, end);
  return show !== null || tokens.slice(first, end).some(({ form }) => stations.test(form))
    ? { start: range.start, end: show?.end ?? range.end }
    : null;
}

/** His weekly radio show, its podcast: a programme without a name. */
function ownShow(tokens: readonly Token[], from: number): Range | null {
  const [first, show] = [tokens[from], showAt(tokens, from + 1)];
  if (first === undefined || show === null || !determiners.has(first.form)) return null;
  const isOnAir =
    /podcast|newscast|phone-?in/.test(show.form) ||
    tokens.slice(from + 1, from + furthestShow).some(({ form }) => onAir.test(form));
  if (!isOnAir) return null;
  // The podcast Marl Talk.
  let last = tokenAfter(tokens, show.end - 1);
  while (isCapital(tokens[last + 1])) last++;
  return { start: first.start, end: tokens[last]?.end ?? show.end };
}

/** Saturday's | postgame show: the last word of a programme's name, within a few lower-case words. */
function showAt(tokens: readonly Token[], from: number): Token | null {
  let found: Token | null = null;
  for (let i = from; i < from + furthestShow; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isCapital(token) || isPhraseEnd(token)) break;
    if (shows.test(token.form)) found = token;
  }
  return found;
}

/** By text message, by press release, by WhatsApp: what words were sent by. */
export function sentText(paragraph: Paragraph, by: number): MediumPhrase | null {
  const { tokens } = paragraph;
  let last = by + 1;
  while (last < by + 3 && textNouns.has(tokens[last + 1]?.form ?? '')) last++;
  if (/^(?:press|voice|video|news|open)$/.test(tokens[last]?.form ?? '')) last++;
  const [first, noun, next] = [tokens[by + 1], tokens[last], tokens[last + 1]];
  if (first === undefined || noun === undefined || !sentBy.test(noun.form)) return null;
  const isEnd =
    next?.kind !== 'word' ||
    isPhraseEnd(next) ||
    isDate(next) ||
    /^(?:that|the|he|she|it|they|she)$/.test(next.form);
  const isPlatform = platforms.has(noun.form);
  return isEnd && isPlatform === isCapital(noun)
    ? {
        ...spanOf(paragraph, { start: first.start, end: noun.end }),
        relation: isPlatform ? 'published-on' : 'document',
      }
    : null;
}

/** It quotes a text message | in which she wrote: the text that the words are in. */
export function textBefore(paragraph: Paragraph, end: number): MediumPhrase | null {
  const { tokens } = paragraph;
  if (!textNouns.has(tokens[end - 1]?.form ?? '')) return null;
  const phrase = nounPhraseBefore(tokens, Math.max(0, end - 8), end);
  const [first, last] = [tokens[phrase?.from ?? end], tokens[end - 1]];
  return phrase === null || first === undefined || last === undefined
    ? null
    : { ...spanOf(paragraph, { start: first.start, end: last.end }), relation: 'document' };
}

/** Whether a token ends the noun phrase before it. */
export function isPhraseEnd(token: Token): boolean {
  return (
    prepositions.has(token.form) ||
    subordinators.has(token.form) ||
    auxiliaryOf(token) !== null ||
    isDate(token)
  );
}
