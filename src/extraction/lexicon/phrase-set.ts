import { formOf } from '../tokens.ts';

/** Phrases by their folded words, and how many words the longest has. */
export interface PhraseSet {
  phrases: ReadonlySet<string>;
  /** The first word of each, with which most lines are done. */
  starts: ReadonlySet<string>;
  longest: number;
}

/** The folded forms of phrases that are written one after the other, apart by bars or lines. */
export function phraseSet(list: string): PhraseSet {
  const phrases = new Set<string>();
  const starts = new Set<string>();
  let longest = 0;
  for (const phrase of list.split(/[|\n]/)) {
    const words = phrase.trim().split(/\s+/).map(formOf);
    if (words[0] === '') continue;
    phrases.add(words.join(' '));
    starts.add(words[0] ?? '');
    longest = Math.max(longest, words.length);
  }
  return { phrases, starts, longest };
}

/** How many words of a phrase start at a place among folded words: the longest one's, or 0. */
export function phraseAt(
  words: readonly string[],
  at: number,
  { phrases, starts, longest }: PhraseSet,
): number {
  if (!starts.has(words[at] ?? '')) return 0;
  for (let length = Math.min(longest, words.length - at); length > 0; length--)
    if (phrases.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}
