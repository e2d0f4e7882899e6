import { hasDate, shareOfDate } from '../lexicon/calendar.ts';
import { type Language, languageOf } from '../text.ts';
import { formOf } from '../tokens.ts';

/** What is seen of a line before it is decided what it is. */
export interface Line {
  text: string;
  language: Language;
  /** The folded words, of a long line the first of them. */
  words: readonly string[];
  /** How many words it has, by the spaces between them. */
  count: number;
  /** How it ends, its closing quote marks and brackets aside. */
  ending: 'stop' | 'question' | 'colon' | 'comma' | 'open';
  hasBullet: boolean;
  hasQuote: boolean;
  hasDate: boolean;
  /** How much of it says when it came out, from 0 to 1. */
  shareOfDate: number;
}

/** Longer lines are text, whatever their words. */
const longestRead = 600;
const longestDated = 260;

/** A word of a line: letters and digits with what stands within a word. */
export const wordPattern = /[\p{L}\p{M}\p{N}\u0640]+(?:[.’'&+-][\p{L}\p{M}\p{N}\u0640]+)*[+]?/gu;

/** Reads a line's features, in a time that its length bounds. */
export function readLine(text: string): Line {
  const head = text.slice(0, longestRead);
  const words = lineWords(head);
  const isDated = text.length < longestDated && hasDate(head);
  return {
    text: head,
    language: languageOf(head),
    words,
    count: countWords(text),
    ending: endingOf(text.slice(-12)),
    hasBullet: /^[-–—•*▪●◦·‣►]\s*(?=\S)/u.test(head) && !/^[-–—*]{2}/u.test(head),
    hasQuote: /[«“"„]|(?<![\p{L}\p{N}])['‘]/u.test(head),
    hasDate: isDated,
    shareOfDate: text.length < longestDated ? shareOfDate(head, isDated) : 0,
  };
}

/** The folded words of a line. */
export function lineWords(text: string): string[] {
  return (text.match(wordPattern) ?? []).map(formOf);
}

/** How many words a text has, by the spaces between them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

function endingOf(text: string): Line['ending'] {
  const end = /([.!?؟۔…:：،,؛;])[\s"»”“’')\]‏‎]*$/u.exec(text)?.[1];
  if (end === undefined) return 'open';
  if (/[?؟]/.test(end)) return 'question';
  if (/[:：]/.test(end)) return 'colon';
  return /[،,؛;]/.test(end) ? 'comma' : 'stop';
}

/** Whether a colon, a bar or an arrow follows the first words of a line, or a comma where it may part a label too. */
export function isPartedAfter(
  text: string,
  count: number,
  { byComma = false }: { byComma?: boolean } = {},
): boolean {
  let rest = text;
  for (let i = 0; i < count; i++)
    rest = rest.replace(/^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}\u0640'’-]+/u, '');
  if (byComma && /^\s*[،,]/u.test(rest)) return true;
  return /^[.…]*\s*(?:[:：|/>›»·•]|\s[-–—]|\.\.)/u.test(rest);
}
