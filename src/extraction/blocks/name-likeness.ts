import { adjunctStarts, auxiliaries, prepositions } from '../lexicon/arabic-words.ts';
import { givenNames } from '../lexicon/arabic-speakers.ts';
import { nameParticles } from '../lexicon/bylines.ts';
import { givenGender } from '../lexicon/english-given-names.ts';
import { interfaceWords, pageWords, sectionNames } from '../lexicon/furniture.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf } from '../tokens.ts';

/** Words of pages and their sections, which are nobody's name: Weather Today, Short Url. */
const ofPages: ReadonlySet<string> = new Set([
  ...interfaceWords,
  ...sectionNames,
  ...pageWords,
  ...wordSet('today now url my your on off'),
]);

/** How much a phrase looks like a person's name and nothing else: 0, or from 1 to 3. */
export function nameLikeness(phrase: string): number {
  const words = phrase.split(/\s+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 9) return 0;
  if (/\p{N}/u.test(phrase)) return 0;
  if (/[\u0600-\u06ff]/.test(phrase)) {
    // تغطية للأسواق, أبرز التطورات: a noun with its preposition, things in the plural.
    const isOfThings = words.some((word, i) => /^لل\p{L}{3}|^ال\p{L}{3,}ات$/u.test(word) && i > 0);
    if (words.length > 5 || isOfThings || words.some(isRunningWord)) return 0;
    const isGiven = givenNames.has(formOf(words[0] ?? '').replace(/^و(?=..)/, ''));
    return isGiven ? 3 : (words[0] ?? '').startsWith('ال') || words.length > 4 ? 0.5 : 1.5;
  }
  const isGiven = givenGender(formOf(words[0] ?? '')) !== null;
  const ofPage = words.filter((word) => ofPages.has(formOf(word))).length;
  if (ofPage > 1 || (ofPage === 1 && !isGiven)) return 0;
  const isName = words.every(
    (word, i) =>
      /^(?:\p{Lu}[\p{Ll}’'.-]*(?:\p{Lu}[\p{Ll}’'.]*)*|\p{Lu}+)[,.]?$/u.test(word) ||
      (i > 0 && nameParticles.has(formOf(word))) ||
      word === '&',
  );
  if (!isName || (words.length > 4 && !/\b(?:and|&)\b|&/.test(phrase))) return 0;
  return isGiven ? 3 : 2;
}

/** Whether a text starts as a name does. */
export function startsWithName(text: string): boolean {
  const [first = ''] = text.split(/\s+/);
  if (/[\u0600-\u06ff]/.test(first)) return !isRunningWord(first);
  return /^[^\p{L}]*\p{Lu}/u.test(first);
}

/** Whether a phrase is running text; two words without a particle may be a name that looks like a verb: يلماز دمير. */
export function hasRunningWord(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  return words.some((word) => (words.length <= 2 ? isParticle(word) : isRunningWord(word)));
}

/** Words of running text, which no name has: prepositions, particles, verbs with the signs of the imperfect. */
function isRunningWord(word: string): boolean {
  const form = formOf(word).replace(/^[وف](?=...)/, '');
  return isParticle(word) || (isImperfect(form) && !givenNames.has(form));
}

function isParticle(word: string): boolean {
  const form = formOf(word);
  return (
    prepositions.has(form) ||
    adjunctStarts.has(form) ||
    auxiliaries.has(form) ||
    /^(?:ان|انها|انه|بان)$/.test(form)
  );
}

function isImperfect(form: string): boolean {
  return (
    /^(?:ست|سي|سن|ي)[\u0621-\u064a]{3,}$/.test(form) &&
    !/^(?:ياس|يحي|يوس|يعق|يون|يسر|يمن|ياق|يافع|يزيد|يامن)/.test(form)
  );
}
