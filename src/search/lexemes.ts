import { stemArabic, type Vocabulary } from './arabic.ts';
import { stemEnglish } from './english.ts';
import { remember, wordMemory } from './remember.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * Which analysis this is. Whoever changes what a text's lexemes or a name's keys are counts it up: an index of another
 * version is rebuilt.
 */
export const analysisVersion = 2;

/** PostgreSQL indexes no longer ones whatever the script; longer words are compared by their beginnings. */
const maxLength = 80;

/** A word of a text with the forms under which it is found. */
export interface AnalysedToken extends Token {
  /** The first is the one by which queries ask for the word. */
  lexemes: string[];
}

/**
 * The words of a text, with where they stand and under which forms they are found.
 *
 * @param vocabulary words known to be whole in this text, see `vocabularyOf`.
 */
export function analyse(text: string, vocabulary?: Vocabulary): AnalysedToken[] {
  return tokenize(text).map((token) => ({ ...token, lexemes: lexemesOf(token, vocabulary) }));
}

/** What is stored of a text for `matches` and search: its lexemes, each once. */
export function lexemes(text: string, vocabulary?: Vocabulary): string[] {
  return [...new Set(analyse(text, vocabulary).flatMap((token) => token.lexemes))];
}

/** The form by which a query asks for a word. It is among those under which the word is stored. */
export function lexemeOf({ word, script }: Pick<Token, 'word' | 'script'>): string {
  return script === 'arabic' ? arabicLexeme(word) : otherLexeme(word);
}

const arabicLexeme = remember((word) => cut(stemArabic(word)), wordMemory);
const otherLexeme = remember((word) => cut(stemEnglish(word)), wordMemory);

function lexemesOf(token: Token, vocabulary: Vocabulary | undefined): string[] {
  const lexeme = lexemeOf(token);
  const isOpen = token.script === 'arabic' && /^[وفبكلس]/u.test(token.word);
  if (!isOpen || vocabulary === undefined) return [lexeme];
  const known = cut(stemArabic(token.word, vocabulary));
  return known === lexeme ? [lexeme] : [lexeme, known];
}

/**
 * The words that texts show to be whole: those of names, and those that no clitic can begin or that have the article. With
 * them, بطائرات is found as طائرات where that stands nearby.
 */
export function vocabularyOf({
  names,
  texts,
}: {
  names: readonly string[];
  texts: readonly string[];
}): Vocabulary {
  const arabic = (list: readonly string[]) =>
    list.flatMap((text) => tokenize(text)).filter(({ script }) => script === 'arabic');
  const whole = arabic(names).filter(({ word }) => !/^(?:و|ال)/u.test(word));
  const plain = arabic(texts).filter(({ word }) => /^(?:ال..|[^اوفبكلس])../u.test(word));
  return new Set([...whole, ...plain].map(({ word }) => arabicLexeme(word)));
}

function cut(lexeme: string): string {
  return lexeme.length <= maxLength ? lexeme : lexeme.slice(0, maxLength).toWellFormed();
}
