/** So many results are kept; a newsroom's texts use fewer different words at a time. */
const limit = 50_000;

/** Longer texts are no words that come again. */
const longest = 40;

/** The same function of a word, which gives what it gave before where it is asked again soon. */
export function remember<Result>(of: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    if (word.length > longest) return of(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= limit) known.clear();
    const result = of(word);
    known.set(word, result);
    return result;
  };
}
