import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Nouns of what bodies put out; the last are of no list. */
const documents = [
  'a notification',
  'a handout',
  'a policy brief',
  'a fact sheet',
  'a slide deck',
  'an infographic',
  'an evaluation',
  'a logbook',
  'a video clip',
  'a roadmap',
  'a draft regulation',
  'a charge sheet',
  'a pamphlet',
  'a telegram',
  'a note verbale',
  'a safety bulletin',
  'a post-mortem report',
  'weather charts',
  'new guidelines',
  'satellite images',
];
const others = ['a jigsaw', 'a mural', 'a comic strip'];

const issuers = [
  'Ministry of Water',
  'Norvale University',
  'UNHCR',
  'Auditor General of Sorria',
  'Marl Police Department',
  'Information Commissioner',
  'World Grain Organization',
];

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const bare = (document: string) => document.replace(/^an? /, '');
const clause = 'prices rose by 4% in June';

const passed: ((document: string, body: string) => string)[] = [
  (document, body) => `${upper(document)} issued by the ${body} said ${clause}.`,
  (document, body) => `${upper(document)} released by the ${body} on Monday showed that ${clause}.`,
  (document, body) => `${upper(clause)}, according to ${document} published by the ${body}.`,
];

const of: ((document: string, body: string) => string)[] = [
  (document, body) => `According to ${document} by the ${body}, ${clause}.`,
  (document, body) => `${upper(document)} from the ${body} says ${clause}.`,
  (document, body) => `The ${bare(document)} of the ${body} showed that ${clause}.`,
  (document, body) => `The ${body}’s ${bare(document)} warned that ${clause}.`,
];

/** The lines that are not read as what they say, with what is read of them. */
function misread(frames: typeof of, nouns: readonly string[]): string[] {
  return frames.flatMap((frame) =>
    nouns.flatMap((document) =>
      issuers.flatMap((organization) => {
        const line = frame(document, organization);
        const [said, ...rest] = read(line, [{ speaker: '', words: '', organization }]);
        const isRight =
          said?.organization === organization &&
          said.words.toLowerCase() === clause.toLowerCase() &&
          rest.length === 0;
        return isRight ? [] : [`${line} ${said?.words} <${said?.organization}>`];
      }),
    ),
  );
}

test('every document that a body put out, with the body', () => {
  expect(misread([...passed, ...of], documents)).toEqual([]);
});

test('anything else that a body put out, with the body', () => {
  expect(misread(passed, others)).toEqual([]);
});

test.for(['report', 'annual report', 'letter', 'memo', 'leaflet', 'white paper', 'submission'])(
  'a %s that somebody published, when it is spoken of again',
  (noun) => {
    const text = `The Marlow Institute published a ${noun} about the dams of the valley.\nThe ${noun} said ${clause}.`;
    const said = read(text, [{ speaker: '', words: '', organization: '' }]);
    expect(said).toEqual([
      { speaker: `The ${noun}`, words: clause, organization: 'Marlow Institute' },
    ]);
  },
);
