import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/domain/document/canonical.ts';
import { InvalidInputError } from '../../src/domain/errors.ts';
import { ingest } from '../../src/domain/ingest.ts';
import { extract } from '../../src/extraction/extract.ts';
import { type Prediction, toPrediction } from '../../src/extraction/prediction.ts';
import { TextTooLongError } from '../../src/extraction/errors.ts';
import { readArticles } from './annotated-article.ts';
import { predictionOf } from './predictions.ts';
import { gazetteer } from './read.ts';

const words = fc.constantFrom(
  ...'قال وقالت إن أن أنه بحسب وفقاً لـ نقلت عن قوله الوزير وزير الخارجية الروسي سامي عزيز صحيفة بيان في من على ، . : « » " “ ” ( ) \n \n\n \u200f \u00a0 ‘ ’ - – .. … مضيفاً واتهم بأنها وذلك رداً سؤال'.split(
    ' ',
  ),
  ...'said that The minister Lena Fox told according to , . : " “ ” ‘ ’ ( ) who which adding called it a BBC statement and but he she they \n \r\n 🌊 é 1.5'.split(
    ' ',
  ),
);
const article = fc.array(words, { maxLength: 120 }).map((list) => list.join(' '));
const anything = fc.oneof(
  article,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

test('every place is one of the text, whatever the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { paragraphs, attributions } = extract(text, { gazetteer });
      for (const { content, quotes, cue } of attributions) {
        expect(content.length).toBeGreaterThan(0);
        for (const { paragraph, start, end } of [
          ...content,
          ...quotes,
          ...(cue === null ? [] : [cue]),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.text.length ?? -1);
        }
        const place = cue ?? { paragraph: -1, start: 0, end: 0 };
        expect(paragraphs[place.paragraph]?.text.slice(place.start, place.end)).toBe(cue?.text);
      }
    }),
    { numRuns: 400 },
  );
});

test('what is ingested is a document, or the words are missing', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(outcomeOf(text)).toMatch(/^(?:a document|has no words that could be a headline)$/);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['curly', '“', '”'],
  ['straight', '"', '"'],
  ['single', '‘', '’'],
])('an article with guillemets is read the same with %s marks', (_name, open, close) => {
  const marks = /[«»“”‘’"\\]/g;
  const withoutMarks = (prediction: Prediction) => JSON.stringify(prediction).replaceAll(marks, '');
  const texts = readArticles()
    .map(({ raw }) => raw)
    .filter((raw) => raw.includes('«') && !/[“”‘’"]/.test(raw));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) {
    const other = text.replaceAll('«', open).replaceAll('»', close);
    expect(withoutMarks(toPrediction(extract(other, { gazetteer })))).toBe(
      withoutMarks(predictionOf(text)),
    );
  }
});

test.each(['ل ', 'ب ل ', 'قال ل ', '، ', 'قال ، ', '( '])(
  'a row of 20,000 %j overflows no stack',
  (unit) => {
    expect(() => extract(`قال الوزير ${unit.repeat(20_000)}`, { gazetteer })).not.toThrow();
  },
);

test('heads of heads of heads are read without looking again at each for all that follow', () => {
  const of = 'the head of '.repeat(40);
  const { attributions } = extract(
    `News of the day\n\nAda Finch, spokeswoman for ${of}the director at Marl, said the gate was shut.`,
    { gazetteer },
  );
  expect(attributions.flatMap(({ speakers }) => speakers.map(({ name }) => name))).toEqual([
    'Ada Finch',
  ]);
});

test('more than 1 MB is refused with a clear message', () => {
  expect(() => extract('ا'.repeat(500_001), { gazetteer })).toThrow(TextTooLongError);
  expect(() => extract('ا'.repeat(500_001), { gazetteer })).toThrow(
    'The text has 1,000,002 bytes; at most 1,000,000 are read.',
  );
});

function outcomeOf(text: string): string {
  try {
    parseDocument(ingest(text, { gazetteer }).document);
    return 'a document';
  } catch (error) {
    if (error instanceof InvalidInputError) return error.message;
    throw error;
  }
}
