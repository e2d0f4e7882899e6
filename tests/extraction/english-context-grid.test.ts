import { expect, test } from 'vitest';
import { englishContexts } from './english-context-cases.ts';
import { read } from './read.ts';

/** What a text is about, the body that it is, and roles that such a body has; the names are invented. */
const contexts: [sentence: string, body: string, roles: string[]][] = [
  ['Selwick Town lost again on Saturday.', 'Selwick Town', ['captain', 'coach', 'striker']],
  ['Real Oveta drew 1-1 on Sunday.', 'Real Oveta', ['coach', 'sporting director', 'midfielder']],
  ['Corley primary school was shut on Monday.', 'Corley primary school', ['headteacher', 'bursar']],
  [
    'St Brannoc’s Hospital closed a ward on Monday.',
    'St Brannoc’s Hospital',
    ['chief nurse', 'matron'],
  ],
  ['Marl University cut two courses on Monday.', 'Marl University', ['vice-chancellor', 'dean']],
  [
    'The Corley Museum reopened on Monday.',
    'Corley Museum',
    ['curator', 'director', 'chief conservator'],
  ],
  [
    'Marl City Council approved the plan.',
    'Marl City Council',
    ['leader', 'planning officer', 'councillor'],
  ],
  [
    'The county council approved the plan.',
    'the county council',
    ['chief executive', 'councillor'],
  ],
  [
    'Corvex cut 200 jobs at its plant.',
    'Corvex',
    ['chief executive', 'finance chief', 'chief financial officer'],
  ],
  ['The mining group Serra Alta lost money.', 'Serra Alta', ['chairman', 'director']],
  [
    'The Dockers’ Union called a strike.',
    'Dockers’ Union',
    ['general secretary', 'shop steward', 'leader'],
  ],
  ['The charity Water Now sent tents.', 'Water Now', ['director', 'trustee', 'coordinator']],
  ['Police in Marl held four people.', 'police', ['inspector', 'chief inspector', 'sergeant']],
  [
    'The Marl fire brigade put out the blaze.',
    'Marl fire brigade',
    ['station officer', 'fire chief'],
  ],
  [
    'The Green Alliance Party met on Monday.',
    'Green Alliance Party',
    ['deputy leader', 'candidate'],
  ],
  [
    'The environment agency fined a farm.',
    'the environment agency',
    ['superintendent', 'chief scientist'],
  ],
  ['The port authority closed the harbour.', 'the port authority', ['director', 'harbourmaster']],
  ['The budget committee met on Monday.', 'the budget committee', ['chair', 'vice-chair']],
  ['The weather service warned of snow.', 'the weather service', ['forecaster', 'head']],
  ['Marl Zoo welcomed two otters on Monday.', 'Marl Zoo', ['head keeper', 'director']],
];

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Roles before and after a name, with an article and without. */
const forms: ((role: string) => string)[] = [
  (role) => `${upper(role)} Ada Finch said the plan was sound.`,
  (role) => `The ${role}, Ada Finch, said the plan was sound.`,
  (role) => `Its ${role}, Ada Finch, said the plan was sound.`,
  (role) => `“The plan is sound,” said ${role} Ada Finch.`,
];

/** How far away the body is, and what stands between. */
const distances: ((sentence: string, said: string) => string)[] = [
  (sentence, said) => `${sentence} ${said}`,
  (sentence, said) => `${sentence} A neighbour, Ivo Lund, watched.\n${said}`,
  (sentence, said) => `It rained. ${sentence} Nobody was surprised.\nIt rained again.\n${said}`,
];

const shown = { speaker: '', words: '', organization: '' };

const bodyOf = (text: string) => read(text, [shown, shown]).at(-1)?.organization ?? '';

const isSame = (found: string, body: string) =>
  found.replace(/^the /i, '').toLowerCase() === body.replace(/^the /i, '').toLowerCase();

test('whoever has a role is of the body that the text is about, near and far', () => {
  const wrong = contexts.flatMap(([sentence, body, roles]) =>
    roles.flatMap((role) =>
      forms.flatMap((form) =>
        distances.flatMap((at) => {
          const text = at(sentence, form(role));
          const found = bodyOf(text);
          return isSame(found, body) ? [] : [`${text} <${found}>`];
        }),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test('a body that stands only after the verb is not what a text is about', () => {
  const wrong = contexts.flatMap(([sentence, body, [role = '']]) => {
    const text = `${sentence} The work was paid for by Tessel Castings.\nThe ${role}, Ada Finch, said the plan was sound.`;
    const found = bodyOf(text);
    return isSame(found, body) ? [] : [`${text} <${found}>`];
  });
  expect(wrong).toEqual([]);
});

const nobodys =
  'resident neighbour farmer singer pensioner villager analyst historian driver shopkeeper tourist'.split(
    ' ',
  );

test('whoever has a role of nobody’s is of no body, whatever the text is about', () => {
  const others = [...nobodys, 'former director', 'ex-minister', 'café owner', 'shop owner'];
  const wrong = contexts.slice(0, 10).flatMap(([sentence]) =>
    others.flatMap((role) => {
      const text = `${sentence} ${upper(role)} Ada Finch said the plan was sound.`;
      const found = bodyOf(text);
      return found === '' ? [] : [`${text} <${found}>`];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(englishContexts)('%s', (_, text, organization) => {
  const found = bodyOf(`${text} the plan was sound.`);
  expect(isSame(found, organization) ? organization : found).toBe(organization);
});
