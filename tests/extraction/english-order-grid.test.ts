import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Whoever may speak, under which name, and of which body; null where the words say nothing of one. */
const speakers: [words: string, name: string | null, body: string | null][] = [
  ['the minister', 'the minister', null],
  ['police', 'police', 'police'],
  ['critics', 'critics', ''],
  ['residents of the village', 'residents of the village', ''],
  ['two people close to the talks', 'two people close to the talks', ''],
  ['a spokesman for the Harbour Trust', null, 'Harbour Trust'],
  ['Harbour Trust spokeswoman Ada Finch', 'Ada Finch', 'Harbour Trust'],
  ['Ada Finch, head of the Harbour Trust,', 'Ada Finch', 'Harbour Trust'],
  ['the Harbour Trust’s director, Kofi Mensah Boateng,', 'Kofi Mensah Boateng', 'Harbour Trust'],
  ['her lawyer, Ivo Lund,', 'Ivo Lund', null],
  ['Brenna’s foreign ministry', 'Brenna’s foreign ministry', 'Brenna’s foreign ministry'],
  ['Sgt. Amy Tran of the Marl Police Department', 'Amy Tran', 'Marl Police Department'],
  ['Wan Azizah Ismail', 'Wan Azizah Ismail', ''],
  ['analysts at Corvel Bank', 'analysts at Corvel Bank', 'Corvel Bank'],
  ['lawyers representing the family', 'lawyers representing the family', null],
  ['the union representing the miners', 'union representing the miners', null],
  ['officials investigating the crash', 'officials investigating the crash', null],
];

const verbs = ['said', 'warned', 'claimed', 'added', 'confirmed', 'argued', 'insisted'];
const clause = 'the old bridge would close in May';
const split = 'the old bridge … would close in May';

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const alone = (speaker: string) => speaker.replace(/,$/, '');

type Frame = (speaker: string, verb: string) => string;

const frames: Frame[] = [
  (speaker, verb) => `${upper(speaker)} ${verb} that ${clause}.`,
  (speaker, verb) => `But ${speaker} ${verb} ${clause}.`,
  (speaker, verb) => `On Monday, ${speaker} ${verb} that ${clause}.`,
  (speaker, verb) => `${upper(speaker)} ${verb} on Monday that ${clause}.`,
  (speaker, verb) => `${upper(speaker)} has ${verb} that ${clause}.`,
  (speaker, verb) => `${upper(speaker)} ${verb} in a statement that ${clause}.`,
  (speaker, verb) => `${upper(clause)}, ${speaker} ${verb} on Monday.`,
  (speaker, verb) => `“${upper(clause)},” ${speaker} ${verb}.`,
  (speaker, verb) => `“${upper(clause)},” ${verb} ${alone(speaker)}.`,
  (speaker, verb) => `${upper(speaker)} ${verb}: “${upper(clause)}.”`,
];

const splits: Frame[] = [
  (speaker, verb) => `The old bridge, ${speaker} ${verb}, would close in May.`,
  (speaker, verb) => `The old bridge, ${verb} ${alone(speaker)}, would close in May.`,
];

/** The lines that are not read as what they say, with what is read of them. */
function misread(all: readonly Frame[], words: string): string[] {
  return all.flatMap((frame) =>
    speakers.flatMap(([speaker, name, body]) =>
      verbs.flatMap((verb) => {
        const line = frame(speaker, verb);
        const [said, ...rest] = read(line, [{ speaker: '', words: '', organization: '' }]);
        const isRight =
          said?.words.replace(/[.,]$/, '').toLowerCase() === words.toLowerCase() &&
          (name === null || said.speaker.toLowerCase() === name.toLowerCase()) &&
          (body === null || said.organization?.toLowerCase() === body.toLowerCase()) &&
          rest.length === 0;
        return isRight ? [] : [`${line} ${JSON.stringify(said)}`];
      }),
    ),
  );
}

test('every speaker with every verb in every order', () => {
  expect(misread(frames, clause)).toEqual([]);
});

test('every speaker with every verb within the clause', () => {
  expect(misread(splits, split)).toEqual([]);
});
