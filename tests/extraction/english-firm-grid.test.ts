import { expect, test } from 'vitest';
import { read } from './read.ts';

/** How news brings in a firm. */
const openings = [
  'Holm Foods, a maker of pumps based in Leeds, said on Monday that it would close two plants.',
  'Shares in Holm Foods fell 4 per cent on Monday.',
  'Holm Foods reported a 12% rise in quarterly profit on Monday as sales grew abroad.',
  'The government on Monday gave an order for 40 buses to Holm Foods, a maker of engines.',
];
/** Those who say what it is worth, none of whose body it is. */
const between = [
  '',
  '\n\nAnalysts at Ostrom Bank had expected a smaller number.',
  '\n\nTom Reed, an analyst at Ostrom Bank, thought the shares were cheap.',
  '\n\nOstrom Bank analyst Tom Reed thought the shares were cheap.',
];
/** Its own people. */
const speakers = [
  'The company’s finance chief, Ada Finch,',
  'Ada Finch, the firm’s chief executive,',
  'Managing director Ada Finch',
  'General counsel Ada Finch',
  'The boss, Ada Finch,',
  'Chief executive Ada Finch',
];

test.for(speakers)('of the firm, not of whoever looks at it: %s', (speaker) => {
  const wrong = openings.flatMap((opening) =>
    between.flatMap((aside) => {
      const text = `${opening}${aside}\n\n${speaker} said the year would be hard.`;
      const last = {
        speaker: 'Ada Finch',
        words: 'the year would be hard',
        organization: 'Holm Foods',
      };
      const said = read(text, [last, last, last]).at(-1);
      return JSON.stringify(said) === JSON.stringify(last) ? [] : [text, said];
    }),
  );
  expect(wrong).toEqual([]);
});

test.for([
  'Ada Finch, responsible for exports at Holm Foods, said it was late.',
  'Ada Finch, in charge of exports at Holm Foods, said it was late.',
  'Under Ada Finch, Holm Foods has closed six plants. “It was late,” Finch said.',
])('whose somebody is: %s', (text) => {
  const [said] = read(text, [{ speaker: '', words: '', organization: '' }]);
  expect([said?.speaker, said?.organization]).toEqual(['Ada Finch', 'Holm Foods']);
});
