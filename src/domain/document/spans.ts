/** How much of the surrounding text is kept with a span, in UTF-16 code units (as W3C's TextQuoteSelector has it). */
const contextLength = 32;

/** Where words are said to stand: by offsets, or by the words themselves. Offsets count UTF-16 code units. */
export interface Selector {
  start?: number | undefined;
  end?: number | undefined;
  text: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Where words stand, with what surrounds them. */
export interface Span {
  start: number;
  end: number;
  text: string;
  prefix: string;
  suffix: string;
}

/**
 * Finds the selected words in a text, which may be in any Unicode normal form; the span is one of its NFC.
 *
 * @returns the span, or a sentence that says why there is none.
 */
export function locate(given: string, selector: Selector): Span | string {
  const text = given.normalize('NFC');
  const words = selector.text.normalize('NFC');
  const { start, end } = selector;
  if (start === undefined && end === undefined) return find(text, { ...selector, text: words });
  if (start === undefined || end === undefined) return 'needs both `start` and `end`, or neither';

  if (end > given.length) {
    return `does not stand from ${start} to ${end}: the text ends at ${given.length}`;
  }
  const there = given.slice(start, end);
  if (splitsPair(given, start) || splitsPair(given, end)) return 'cuts a surrogate pair in two';
  if (there.normalize('NFC') !== words) {
    return `does not stand from ${start} to ${end}: there stands ${quote(there)}`;
  }
  const before = given.slice(0, start).normalize('NFC');
  const upTo = given.slice(0, end).normalize('NFC');
  if (upTo !== before + words || !text.startsWith(upTo)) return 'cuts a letter from its marks';
  return withContext(text, before.length, upTo.length);
}

function find(text: string, { text: words, prefix = '', suffix = '' }: Selector): Span | string {
  const [before, after] = [prefix.normalize('NFC'), suffix.normalize('NFC')];
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const fits = text.slice(0, at).endsWith(before) && text.startsWith(after, at + words.length);
    if (fits && !splitsPair(text, at) && !splitsPair(text, at + words.length)) places.push(at);
  }
  const [place] = places;
  if (place === undefined) return `does not stand there: ${quote(words)}`;
  if (places.length > 1) {
    return `stands there ${places.length} times; a longer \`prefix\` or \`suffix\` would tell which is meant`;
  }
  return withContext(text, place, place + words.length);
}

function withContext(text: string, start: number, end: number): Span {
  const before = Math.max(0, start - contextLength);
  const after = Math.min(text.length, end + contextLength);
  return {
    start,
    end,
    text: text.slice(start, end),
    prefix: text.slice(splitsPair(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, splitsPair(text, after) ? after - 1 : after),
  };
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function quote(words: string): string {
  return `“${words.length > 80 ? `${words.slice(0, 79)}…` : words}”`;
}
