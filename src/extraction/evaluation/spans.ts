import type { Span } from '../text.ts';

const leading = /^(?:[\s"«“‘'،,.:؛;—–-]+|(?:إنّ?|أنّ?|بأنّ?|فإنّ?|ان|بان|that)\s+)/u;
const trailing = /[\s"»”’'،,.:؛;!؟?…]+$/u;

/** Whether two spans are one but for complementizers, clitics, marks and punctuation at their ends. */
export function isSameSpan(text: string, a: Span, b: Span): boolean {
  if (a.paragraph !== b.paragraph) return false;
  const [x, y] = [trim(text, a), trim(text, b)];
  return x.end === y.end && x.starts.some((start) => y.starts.includes(start));
}

function trim(text: string, span: Span): { starts: number[]; end: number } {
  let { start, end } = span;
  for (
    let match = leading.exec(text.slice(start, end));
    match !== null;
    match = leading.exec(text.slice(start, end))
  ) {
    start += match[0].length;
  }
  const tail = trailing.exec(text.slice(start, end));
  if (tail !== null) end -= tail[0].length;
  const words = text.slice(start, end);
  const hasClitic = /^[وفبل](?=\p{L})/u.test(words) && !words.startsWith('وال');
  return { starts: hasClitic ? [start, start + 1] : [start], end };
}

/** How much two lists of spans share: characters in both by characters in either. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const [x, y] = [characters(a), characters(b)];
  let both = 0;
  for (const place of x) if (y.has(place)) both++;
  return both === 0 ? 0 : both / (x.size + y.size - both);
}

function characters(spans: readonly Span[]): Set<number> {
  const places = new Set<number>();
  for (const { paragraph, start, end } of spans) {
    for (let i = start; i < end; i++) places.add(paragraph * 1e6 + i);
  }
  return places;
}
