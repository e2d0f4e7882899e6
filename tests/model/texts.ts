import fc from 'fast-check';

const words = ['one', 'two', '“yes”', 'مرحبا', '😀', 'e\u0301t\u00e9', 'said', 'لا', '.', 'x'];

/** Words of several scripts, some of which occur more than once. */
export const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '));

/** What people and others are called: few names, so that they meet. */
export const name = fc.constantFrom('Nadia Omar', 'Faris', 'ليلى', 'Sami');

/** Ways to edit a text: some keep the words of a quote, some do not. */
export const edit = fc.constantFrom<(text: string, added: string) => string>(
  (text, added) => `${added} ${text}`,
  (text, added) => `${text} ${added}`,
  (text) => text.split(' ').slice(1).join(' ') || 'gone',
  (text) => `${text} ${text}`,
  (text) => text.split(' ').toReversed().join(' '),
  (text, added) => text.replace(' ', ` ${added} `),
  (_text, added) => added,
  (text) => text.normalize('NFD'),
);

/** Some of the words of a text, with where they stand. */
export function stretch(text: string, from: number, length: number) {
  const starts = [...text.matchAll(/\S+/g)].map((match) => match.index);
  const first = starts[from % starts.length] ?? 0;
  const after = starts.filter((start) => start >= first)[1 + (length % 3)];
  const end = after === undefined ? text.length : after - 1;
  return { start: first, end, text: text.slice(first, end) };
}
