import { expect, test } from 'vitest';
import { bestLocale, canonicalLocale, localeChain } from '../../src/domain/locale.ts';

test.for([
  ['AR', 'ar'],
  ['en-gb', 'en-GB'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['iw', 'he'],
  ['', null],
  ['en_US', null],
  ['a', null],
  ['ar-', null],
  ['ar EG', null],
] as const)('%j is the tag %j', ([tag, canonical]) => {
  expect(canonicalLocale(tag)).toBe(canonical);
});

test.for([
  ['ar', ['ar']],
  ['ar-EG', ['ar-EG', 'ar']],
  ['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh']],
  ['en-x-house', ['en-x-house', 'en']],
  ['en-u-ca-buddhist', ['en-u-ca-buddhist', 'en-u-ca', 'en']],
] as const)('%s falls back to its parents', ([tag, chain]) => {
  expect(localeChain(tag)).toEqual(chain);
});

test.for([
  ['the wanted one', ['en', 'ar-EG'], ['ar-EG'], 'ar-EG'],
  ['a parent of it', ['en', 'ar'], ['ar-EG'], 'ar'],
  ['the nearest parent', ['zh', 'zh-Hant'], ['zh-Hant-TW'], 'zh-Hant'],
  ['a more specific one', ['fr', 'en-GB'], ['en'], 'en-GB'],
  ['one of the same language', ['fr', 'ar-MA'], ['ar-EG'], 'ar-MA'],
  ['a fallback', ['fr', 'en'], ['ar', 'en'], 'en'],
  ['a parent of a fallback', ['fr', 'en'], ['ar', 'en-GB'], 'en'],
  ['a relative of the wanted before a fallback', ['en', 'ar-MA'], ['ar-EG', 'en'], 'ar-MA'],
  ['the first where nothing fits', ['fr', 'de'], ['ar', 'en'], 'fr'],
  ['the first where nothing is wanted', ['fr', 'de'], [], 'fr'],
  ['nothing where there is nothing', [], ['ar'], null],
  ['no language whose tag only begins alike', ['arc', 'fr'], ['ar'], 'arc'],
] as const)('a reader is served %s', ([, available, wanted, served]) => {
  expect(bestLocale(available, wanted)).toBe(served);
});
