import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slug as slugFormat } from '../../src/domain/document/fields.ts';
import { freeSlug, slugify } from '../../src/domain/slug.ts';
import { text } from './arbitrary-text.ts';

test.for([
  ['We are in touch, says Peskov', 'we-are-in-touch-says-peskov'],
  ['  It’s 3.5 km -- away!  ', 'its-3-5-km-away'],
  ['الكرملين: نتواصلُ مع أصدقائنا', 'الكرملين-نتواصل-مع-أصدقائنا'],
  ['بيـــسكوف', 'بيسكوف'],
  ['مُحَمَّدٌ الرَّحمٰن', 'محمد-الرحمن'],
  ['Cafe\u0301 — «تاس»', 'caf\u00e9-تاس'],
  ['\u200fتاس\u200e', 'تاس'],
  ['ا\u0640\u0654حمد', 'أحمد'],
  ['?! 😀', ''],
  ['', ''],
] as const)('%j has the slug %j', ([title, slug]) => {
  expect(slugify(title)).toBe(slug);
});

describe('a long title', () => {
  test('ends after a whole word within 80 characters', () => {
    expect(slugify('word '.repeat(30))).toBe(Array(16).fill('word').join('-'));
    expect(slugify(`${'x'.repeat(79)} yy`)).toBe('x'.repeat(79));
  });

  test('of one word is cut, but no character of it', () => {
    expect(slugify('x'.repeat(99))).toBe('x'.repeat(80));
    expect(slugify(`x${'𞤀'.repeat(60)}`)).toBe(`x${'𞤢'.repeat(39)}`);
  });
});

test('a slug is one by the document format, and its own slug', () => {
  const title = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 120 }));
  fc.assert(
    fc.property(title, (words) => {
      const slug = slugify(words.toWellFormed());
      fc.pre(slug !== '');
      expect(slugFormat.safeParse(slug).success).toBe(true);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slug.isWellFormed()).toBe(true);
      expect(slug.normalize('NFC')).toBe(slug);
      expect(slugify(slug)).toBe(slug);
    }),
    { numRuns: 1000 },
  );
});

test('a taken slug gets the first number from 2 on that is free', () => {
  const taken = new Set(['talks', 'talks-2', 'talks-4']);
  expect(freeSlug('talks', (slug) => taken.has(slug))).toBe('talks-3');
  expect(freeSlug('rain', (slug) => taken.has(slug))).toBe('rain');
});
