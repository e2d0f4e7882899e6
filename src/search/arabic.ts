import { brokenPlurals } from './broken-plurals.ts';
import { arabicRoots, arabicWords, unsuffixed } from './arabic-words.ts';
import { nisbas } from './nisbas.ts';

/** Words that are known to be whole, by their form without suffixes. */
export type Vocabulary = ReadonlySet<string>;

const none: Vocabulary = new Set();

/**
 * The stem of a folded Arabic word: without the article, clitics before it, and common suffixes after it; of a plural that
 * changes the word, such as صواريخ, that of its singular, and of a country that of its adjective.
 *
 * The article is cut wherever it can be one; و where four letters are left. Elsewhere a first letter is a clitic only if
 * what it leaves is a known word, and the whole is none: بيسكوف stays, as nobody knows a يسكوف.
 *
 * @param vocabulary words known on top of the built-in ones, as `stemArabic` gives them.
 */
export function stemArabic(word: string, vocabulary: Vocabulary = none): string {
  const bare = withoutClitics(word, vocabulary);
  const shorter = withoutSuffix(bare);
  return withoutSuffix(irregular.get(bare) ?? irregular.get(shorter) ?? shorter);
}

const irregular: ReadonlyMap<string, string> = new Map([...brokenPlurals, ...nisbas]);

function withoutClitics(word: string, vocabulary: Vocabulary): string {
  if (isWhole(word, vocabulary)) return word;
  const first = word.charAt(0);
  const rest = word.slice(1);
  if (first === 'و' || first === 'ف') {
    const inner = withoutClitics(rest, vocabulary);
    const isConjunction =
      hasArticle(rest) ||
      isWhole(inner, vocabulary) ||
      (first === 'و' && rest.length >= 4 && !hasWawRoot(word));
    if (isConjunction) return inner;
  }
  const isPreposition = /^(?:[بكل]|س(?=[يتنا])).../u.test(word);
  if (isPreposition && isWhole(rest, vocabulary)) return rest;
  const definite = /^[بك]?ال(..+)$/u.exec(word)?.[1];
  if (definite !== undefined) return withoutArticle(definite, vocabulary);
  // The article loses its alef after ل, and both of its letters before a word in ل.
  const given = /^لل(..+)$/u.exec(word)?.[1];
  if (given !== undefined) {
    return isWhole(`ل${given}`, vocabulary) ? `ل${given}` : withoutArticle(given, vocabulary);
  }
  // No word begins with one of these twice.
  return /^(?:بب|كك).../u.test(word) ? rest : word;
}

/** A word without a first letter that may be a clitic, though nothing says so; null where it is none. */
export function withoutClitic(word: string): string | null {
  const rest = word.slice(1);
  const isOpen = /^[وفبكلس]/u.test(word) && rest.length >= 3 && !isWhole(word, none);
  return isOpen ? rest : null;
}

/** An Arabic word behind each clitic that could not be told from its first letter: لترشيد for ترشيد. */
export function withClitics(word: string): string[] {
  const bare = withoutClitics(word, none);
  if (bare.length < 4) return [];
  return ['ل', 'ب', 'ك', 'ف'].map((clitic) => clitic + bare).filter((one) => !isWhole(one, none));
}

/** التزام begins as if with the article: cut again and again, it has one stem with the article and without. */
function withoutArticle(word: string, vocabulary: Vocabulary): string {
  if (isWhole(word, vocabulary)) return word;
  const inner = /^ال(..+)$/u.exec(word)?.[1];
  return inner === undefined ? word : withoutArticle(inner, vocabulary);
}

function hasArticle(word: string): boolean {
  return /^(?:[بك]?ال|لل)../u.test(word);
}

/** Inflections that leave most of the word. A name such as لبنان, قانون or بوتين keeps its last letters. */
const suffixes = [
  // Of a word in اء before a pronoun, as in أصدقائنا.
  /(?<=...ا)ي(?:هما|هم|ها|نا|كم)$/u,
  /(?<=...)(?:اتها|اتهم|اتنا|اته)$/u,
  /(?<=....)(?:تها|تهم|تنا|ته|هما|هم|ون|ين)$/u,
  /(?<=...)(?:ات|ها|وا|ه)$/u,
  /(?<=...ي)ا$/u,
  /(?<=....)ء$/u,
];

function withoutSuffix(word: string): string {
  if (unsuffixed.has(word)) return word;
  for (const suffix of suffixes) {
    const shorter = word.replace(suffix, '');
    if (shorter !== word) return shorter;
  }
  return word;
}

function isWhole(word: string, vocabulary: Vocabulary): boolean {
  const bare = withoutSuffix(word);
  return builtIn.has(bare) || vocabulary.has(bare);
}

/** Whether a word has one of the roots that begin with و, as وزارة and وثائق have. */
function hasWawRoot(word: string): boolean {
  const consonants = withoutSuffix(word)
    .slice(1)
    .replace(/[اويء]/gu, '');
  const ending = /[تن]$/u; // Of verbs: وافقت.
  return arabicRoots.has(`و${consonants}`) || arabicRoots.has(`و${consonants.replace(ending, '')}`);
}

const builtIn = new Set(
  [...arabicWords, ...irregular.keys(), ...irregular.values()].map(withoutSuffix),
);
