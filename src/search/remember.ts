/** How much is remembered. */
interface Memory {
  /** So many results; when there are more, all are forgotten. */
  results: number;
  /** Of texts no longer than this, in UTF-16 code units. */
  longest: number;
}

/** More than the different words that a newsroom's texts use at a time. */
export const wordMemory: Memory = { results: 50_000, longest: 40 };

/** Texts that are analysed for one purpose after the other. */
export const textMemory: Memory = { results: 200, longest: 5_000 };

/** The same function of a text, which gives what it gave before where it is asked again soon. */
export function remember<Result>(
  of: (text: string) => Result,
  { results, longest }: Memory,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return of(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= results) known.clear();
    const result = of(text);
    known.set(text, result);
    return result;
  };
}
