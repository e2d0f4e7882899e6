/** The most words whose answers are kept; news has no more, and a hostile text is to fill no memory. */
const most = 50_000;

/** What was answered of each word, by the number of the question: all in one place, since many things are asked of a word in a row. */
const known = new Map<string, unknown[]>();
let questions = 0;
let last = '';
let answers: unknown[] = [];

/** A function of a string that keeps what it has answered, since the words of texts come again and again. */
export function remember<Value extends NonNullable<unknown> | null>(
  of: (word: string) => Value,
): (word: string) => Value {
  const question = questions++;
  return (word) => {
    const all = word === last ? answers : answersOf(word);
    const answer = all[question] as Value | undefined;
    return answer === undefined ? ((all[question] = of(word)) as Value) : answer;
  };
}

function answersOf(word: string): unknown[] {
  let found = known.get(word);
  if (found === undefined) {
    if (known.size >= most) known.clear();
    known.set(word, (found = []));
  }
  last = word;
  answers = found;
  return found;
}
