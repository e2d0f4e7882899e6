import { expect, test } from 'vitest';
import {
  namesByField,
  namesByForm,
  wordsByField,
  wordSet,
} from '../../src/extraction/lexicon/word-set.ts';

test('a word set folds its words, and may have one in two spellings or two lists', () => {
  expect(wordSet('أمس إن\n  أن', 'أمس')).toEqual(new Set(['امس', 'ان']));
});

test('a list that has a word twice is refused with the word', () => {
  expect(() => wordSet('أمس إن أمس')).toThrow('words that a list has twice: أمس');
});

test('words by field say what the list says in which they stand', () => {
  const fields = wordsByField<'club' | 'court'>(
    { club: 'team side', court: 'bench' },
    { club: 'FC' },
  );
  expect([...fields]).toEqual([
    ['team', 'club'],
    ['side', 'club'],
    ['bench', 'court'],
    ['fc', 'club'],
  ]);
});

test('a word of two fields is refused with the word', () => {
  expect(() => wordsByField({ club: 'side', court: 'bench side' })).toThrow(
    'a word of two fields: side',
  );
});

test('names of several words say what their list says, by their folded forms', () => {
  const fields = namesByField<'company' | 'union'>({
    company: 'Bus Éireann|Luas\nVia Rail',
    union: 'IG Metall',
  });
  expect([...fields]).toEqual([
    ['bus eireann', 'company'],
    ['luas', 'company'],
    ['via rail', 'company'],
    ['ig metall', 'union'],
  ]);
});

test('a name that is listed twice is refused', () => {
  expect(() => namesByForm('Nova Scotia|B.C.\nBC')).toThrow('a name that a list has twice: BC');
});
