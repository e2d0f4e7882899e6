/** The most answers that are kept; news has no more words, and a hostile text is to fill no memory. */
const most = 50_000;

/**
 * A function of a string that keeps what it has answered, since the words of texts come again and again; and the last answer apart, as
 * several ask about a word in a row.
 */
export function remember<Value extends NonNullable<unknown> | null>(
  of: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>();
  let last: string | null = null;
  let answer: Value;
  return (word) => {
    if (word === last) return answer;
    let found = known.get(word);
    if (found === undefined) {
      found = of(word);
      if (known.size >= most) known.clear();
      known.set(word, found);
    }
    last = word;
    answer = found;
    return found;
  };
}
