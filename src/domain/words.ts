/** Words read a minute, by language, and over all languages measured: IReST, Trauzettel-Klosinski & Dietz 2012. */
const readingSpeed: Record<string, number> = { ar: 138, en: 228 };
const meanReadingSpeed = 184;

/** How many words a text has, as Unicode (UAX #29) and the language divide it. */
export function countWords(texts: readonly string[], language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let count = 0;
  for (const text of texts) {
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  }
  return count;
}

/** Whole minutes that an adult takes to read so many words, at least 1. */
export function readingMinutes(wordCount: number, language: string): number {
  const speed = readingSpeed[language.split('-')[0] ?? ''] ?? meanReadingSpeed;
  return Math.max(1, Math.round(wordCount / speed));
}
