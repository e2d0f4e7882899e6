import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

const halves = wordSet('ص م صباحا مساء ظهرا فجرا عصرا ليلا');
const zones = wordSet('بتوقيت بالتوقيت توقيت');

/** 22:40 - أطلق جنود النار, 09:15 أعلن الوزير, (17.20) الجيش: where the words start after the hour of a live page. */
export function afterHour(tokens: readonly Token[], from: number): number {
  const { kind, text } = tokens[from] ?? { kind: 'mark', text: '' };
  const hour = kind === 'number' || kind === 'bracket' ? text.replace(/[()[\]]/g, '') : '';
  if (!/^[012٠١٢]?\p{N}[:.]\p{N}{2}$/u.test(hour)) return from;
  let at = from + 1;
  if (halves.has(tokens[at]?.form ?? '')) at++;
  if (zones.has(tokens[at]?.form ?? '')) at += 2;
  if (/^[-–—:|]$/.test(tokens[at]?.form ?? '')) return at + 1;
  // 12.50 ليرة: an amount has a point.
  const isSure = hour.includes(':') || kind === 'bracket';
  return isSure && tokens[at]?.kind !== 'mark' ? at : from;
}
