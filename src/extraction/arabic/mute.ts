import { remember } from '../remember.ts';
import { comparatives } from '../lexicon/arabic-adjectives.ts';
import { muteNouns } from '../lexicon/arabic-mute-nouns.ts';
import { functionWords, otherWords } from '../lexicon/arabic-common-words.ts';
import { ambiguousGivenNames } from '../lexicon/arabic-given-names.ts';
import { givenNames, honorifics, speakerNouns } from '../lexicon/arabic-speakers.ts';
import { adjunctStarts, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { portfolios } from '../lexicon/arabic-roles.ts';
import { isHead } from './words.ts';

const speaking = [speakerNouns, honorifics];

/** Whether a noun is of what cannot speak, such as an act, a thing, a place or a time: الحادث, طلاقها, كلفة, عدم. */
export function isMute({ kind, form, text, isKnown, isSurname }: Token): boolean {
  if (kind !== 'word' || isKnown === true || isSurname === true) return false;
  // الألتراس: no verbal noun of the pattern of الانتظار has a hamza.
  const hasHamza = /^ال[أإ]/.test(text);
  return hasHamza ? isMuteWithHamza(form) : isMuteForm(form);
}

const isMuteForm = remember((form) => read(form, false));
const isMuteWithHamza = remember((form) => read(form, true));

/** The verbal noun's pattern, with the article or with whose it is: الانتظار, اعتزالها. */
const masdar =
  /^(?:ال(?:ا[^ا]ت.ا.|است..ا.|ان..ا.|ت..ي.)ه?|(?:ا[^ا]ت.ا.|است..ا.ت?|ان..ا.|ت..ي.ت?|م.ا..ت)(?:ه|ها|هم))$/;
const pronouns = /(?:هما|ها|هم|هن|نا|ه)$/;

function read(form: string, hasHamza: boolean): boolean {
  if (givenNames.has(form) || ambiguousGivenNames.has(form)) return false;
  const owned = form.replace(/ت?(?:ها|هم|ه)$/, '');
  if (speaking.some((heads) => isHead(form, heads) || heads.has(`${owned}ه`))) return false;
  // النحاس, الدوري: nouns of trades, and those that end as where somebody is from does, are surnames as well.
  if (/^ال(?:[^اوي].ا[^ت]|.{3,}ي)$/.test(form)) return false;
  const words = [form, form.replace(/^[وف](?=...)/, '')];
  for (const word of words) {
    if (isFunctional(word) || comparatives.has(word)) return true;
    const nouns = nounsIn(word);
    if (otherWords.has(nouns[0] ?? '') || portfolios.has(nouns[0] ?? '')) return false;
    if (nouns.some((noun) => muteNouns.has(noun))) return true;
    if (!hasHamza && masdar.test(word)) return true;
  }
  return false;
}

/** Whether a word is a pronoun, a particle, or an adverb, by itself or with a pronoun: ذلك, خلالها. */
export function isFunctional(word: string): boolean {
  if (people.test(word)) return false;
  return [word, word.replace(pronouns, '')].some((each) =>
    [functionWords, prepositions, adjunctStarts, timeWords].some((words) => words.has(each)),
  );
}

/** Words among them that somebody may be meant by: أحدهم, كل, بعض. */
const people =
  /^(?:ام|احد|احدي|كل|كلا|كلتا|جميع|بعض|هو|هي|هما|هم|هن|نحن|انا|هولاء|اوليك|من|غير|ساير|كافه)/;

/** What a noun may be without its article, pronoun and ending: حادث of الحادثين, طلاق of طلاقها. */
function nounsIn(word: string): string[] {
  const bare = word.replace(/^(?:[بك]?ال|لل)(?=..)/, '');
  const nouns = [bare];
  const owned = bare === word ? /^(.{2,}?)(?:هما|ها|هم|هن|نا|ه)$/.exec(bare)?.[1] : undefined;
  if (owned !== undefined) nouns.push(owned, owned.replace(/ت$/, 'ه'));
  const women = /^(.{2,}?)(?:تان|تين|ات|تا|تي)$/.exec(bare)?.[1];
  if (women !== undefined) nouns.push(women, `${women}ه`);
  const two = /^(.{3,})ين$/.exec(bare)?.[1];
  if (two !== undefined) nouns.push(two);
  if (/^.{3,}ا$/.test(bare)) nouns.push(bare.slice(0, -1));
  return nouns;
}
