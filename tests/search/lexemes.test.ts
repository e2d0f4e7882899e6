import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, lexemes, vocabularyOf } from '../../src/search/lexemes.ts';
import { parseQuery } from '../../src/search/query.ts';
import { text } from '../domain/arbitrary-text.ts';

/** The lexemes that a query of these words asks for. */
const asked = (words: string) => parseQuery(words).terms.flatMap((term) => term.lexemes);

/** Whether a text has what a query asks for, as `matches` sees it. */
const finds = (query: string, words: string) => {
  const stored = new Set(lexemes(words));
  return asked(query).every((lexeme) => stored.has(lexeme));
};

describe('each of these words finds all of them:', () => {
  test.for([
    ['a conjunction', 'بيسكوف وبيسكوف ببيسكوف'],
    ['the article', 'التزامات الالتزامات والتزامات بالتزامات للالتزامات التزاماتها التزام'],
    [
      'prepositions and the article',
      'كرملين الكرملين والكرملين بالكرملين للكرملين كالكرملين فالكرملين وبالكرملين وللكرملين',
    ],
    ['a known place', 'موسكو وموسكو بموسكو لموسكو وبموسكو ولموسكو'],
    ['a name in ل', 'لبنان ولبنان بلبنان للبنان ولبنانَ'],
    ['a name in و', 'واشنطن وواشنطن بواشنطن لواشنطن'],
    ['a name in أل', 'ألمانيا المانيا وألمانيا بألمانيا لألمانيا'],
    ['adjectives of a place', 'روسي روسية الروسية روسيون الروسيين روسيا'],
    ['alef with madda', 'اسفي آسفي'],
    ['digits', '2025 ٢٠٢٥ ۲۰۲۵'],
    ['seats of hamza', 'مسؤول مسئول مسوول المسؤولون والمسئولين'],
    ['ta marbuta', 'حكومة حكومه الحكومة حكومات حكومتها حكومته'],
    ['ya and alef maqsura', 'مستشفى مستشفي المستشفى'],
    ['tashkeel and tatweel', 'مُحَمَّد محمد محـــمد'],
    ['presentation forms', 'ﻻفروف لافروف ولافروف'],
    ['a hamza at the end', 'الوزراء وزرا للوزراء'],
    ['direction marks', '\u2067تاس\u2069 تا\u200cس تاس'],
    ['plurals that change the word', 'صاروخ صواريخ الصواريخ وبصواريخ صواريخها'],
    ['a country in ا', 'فنزويلا الفنزويلي فنزويلية وفنزويلا لفنزويلا الفنزويليين'],
    ['a country that is spelled in two ways', 'أميركا أمريكا الأميركية الأمريكيين'],
    ['a hamza before a pronoun', 'صديق أصدقاء الأصدقاء أصدقائنا أصدقائه وأصدقائهم'],
    ['water', 'ماء مياه المياه مياهها'],
    ['possessives and case', "Peskov peskov PESKOV Peskov's Peskov’s"],
    ['accents', 'Łódź lodz LODZ'],
    ['plurals', 'missile missiles Missiles'],
    ['verbs', 'report reported reporting reports'],
    ['initials', 'U.N. UN un'],
  ] as const)('%s', ([, words]) => {
    const list = words.split(' ');
    const missed = list.flatMap((query) =>
      list.filter((word) => !finds(query, word)).map((word) => `${query} → ${word}`),
    );
    expect(missed).toEqual([]);
  });
});

test.for([
  ['يسكوف', 'بيسكوف'],
  ['بنان', 'لبنان'],
  ['لمة', 'كلمة'],
  ['لام', 'سلام'],
  ['الد', 'والد'],
  ['اشنطن', 'واشنطن'],
  ['زير', 'وزير'],
  ['رملين', 'كرملين'],
  ['نزويلا', 'فنزويلا'],
  ['ندن', 'لندن'],
  ['مانيا', 'ألمانيا'],
  ['تزامات', 'التزامات'],
  ['مال', 'كمال'],
  ['عيد', 'سعيد'],
  ['وتين', 'بوتين'],
  ['سادة', 'وسادة'],
  ['هابي', 'وهابي'],
  ['نهاية', 'نهائي'],
  ['افروف', 'لافروف'],
  ['كرمل', 'كرملين'],
  ['لبن', 'لبنان'],
  ['2025', '2024'],
  ['news', 'new'],
] as const)('%s and %s stay apart', ([one, other]) => {
  expect([finds(one, other), finds(other, one)]).toEqual([false, false]);
});

test('a text is found by every word of it, and by words as other texts write them', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (words, form) => {
      const stored = new Set(lexemes(words));
      expect(asked(words.normalize(form)).filter((lexeme) => !stored.has(lexeme))).toEqual([]);
    }),
    { numRuns: 2000, examples: [['a.한.a', 'NFD']] },
  );
});

const letters = 'ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ء ة ى أ إ آ ؤ ئ'.split(
  ' ',
);
const arabicWord = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });

test('of any Arabic word: the vocabulary adds forms and takes none', () => {
  fc.assert(
    fc.property(arabicWord, fc.array(arabicWord), (word, texts) => {
      const vocabulary = vocabularyOf({ names: texts, texts });
      expect(lexemes(word, vocabulary)).toEqual(expect.arrayContaining(lexemes(word)));
    }),
    { numRuns: 2000 },
  );
});

test('any Arabic word of four consonants is found with the article, و or both, and without', () => {
  fc.assert(
    fc.property(arabicWord, (word) => {
      // Without those of which suffixes are made.
      const consonants = word.replace(/[اأإآؤئويءىةتنهمك]/gu, '');
      fc.pre(/^[^اأإآؤئويءفبكلس]/u.test(word) && consonants.length >= 4);
      expect(finds(word, `ال${word}`)).toBe(true);
      expect(finds(`وال${word}`, word)).toBe(true);
      expect(finds(word, `و${word}`)).toBe(true);
      expect(finds(`لل${word}`, `بال${word}`)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('words of the same text show where a first letter is a clitic', () => {
  const vocabulary = vocabularyOf({
    names: ['بيسكوف'],
    texts: ['أسقطت الدفاعات طائرتين بصواريخ، وقال لبيسكوف إن الصواريخ'],
  });
  expect(lexemes('لبيسكوف', vocabulary)).toContain('بيسكوف');
  expect(lexemes('بالصواريخ', vocabulary)).toEqual(lexemes('صواريخ'));
  expect(lexemes('بيسكوف', vocabulary)).toEqual(['بيسكوف']);
});

test('words stand where they stand in the text as given', () => {
  fc.assert(
    fc.property(text, (words) => {
      let end = 0;
      for (const token of analyse(words)) {
        expect(token.start).toBeGreaterThanOrEqual(token.start === end ? end : 0);
        expect(token.end).toBeGreaterThan(token.start);
        expect(words.slice(token.start, token.end).isWellFormed()).toBe(true);
        expect(analyse(words.slice(token.start, token.end)).map(({ word }) => word)).toContain(
          token.word,
        );
        end = token.end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('a word of a megabyte is cut, the same for the index and the query', () => {
  const long = 'ن'.repeat(1_000_000);
  expect(lexemes(long)).toEqual([lexemes(long)[0]]);
  expect(lexemes(long)[0]?.length).toBeLessThan(100);
});
