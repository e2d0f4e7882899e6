import { muteNouns } from '../lexicon/arabic-mute-nouns.ts';
import { functionWords, otherWords } from '../lexicon/arabic-common-words.ts';
import { ambiguousGivenNames } from '../lexicon/arabic-given-names.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import {
  anonymousHeads,
  documentHeads,
  givenNames,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { adjunctStarts, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { portfolios } from '../lexicon/arabic-roles.ts';
import { isHead } from './words.ts';

const speaking = [
  titleHeads,
  anonymousHeads,
  documentHeads,
  mediaHeads,
  organizationHeads,
  honorifics,
];
const known = new Map<string, boolean>();

/** Whether a noun is of what cannot speak, such as an act, a thing, a place or a time: الحادث, طلاقها, كلفة, عدم. */
export function isMute({ kind, form, isKnown }: Token): boolean {
  if (kind !== 'word' || isKnown === true) return false;
  let is = known.get(form);
  if (is === undefined) {
    is = read(form);
    if (known.size > 30_000) known.clear();
    known.set(form, is);
  }
  return is;
}

const pronouns = /(?:هما|ها|هم|هن|نا|ه)$/;

function read(form: string): boolean {
  if (givenNames.has(form) || ambiguousGivenNames.has(form) || form === 'ام') return false;
  const owned = form.replace(/ت?(?:ها|هم|ه)$/, '');
  if (speaking.some((heads) => isHead(form, heads) || heads.has(`${owned}ه`))) return false;
  // النحاس, الدوري: nouns of trades, and those that end as where somebody is from does, are surnames as well.
  if (/^ال(?:[^اوي].ا[^ت]|.{3,}ي)$/.test(form)) return false;
  const words = [form, form.replace(/^[وف](?=...)/, '')];
  for (const word of words) {
    if (isFunctional(word) || isFunctional(word.replace(pronouns, ''))) return true;
    const nouns = nounsIn(word);
    if (otherWords.has(nouns[0] ?? '') || portfolios.has(nouns[0] ?? '')) return false;
    if (nouns.some((noun) => muteNouns.has(noun))) return true;
    // The verbal noun's pattern alone, with the article: الانتظار, but for plurals such as الأنصار.
    if (/^ال(?:ا[^ا]ت.ا.|است..ا.|ان..ا.|ت..ي.)ه?$/.test(word) && isVerbalNoun(word.slice(2)))
      return true;
  }
  return false;
}

function isFunctional(word: string): boolean {
  return (
    functionWords.has(word) && !people.test(word) ||
    prepositions.has(word) || adjunctStarts.has(word) || timeWords.has(word)
  );
}

/** Words among the functional ones that somebody may be meant by: أحدهم, كل, بعض. */
const people = /^(?:احد|احدي|كل|كلا|كلتا|جميع|بعض|هو|هي|هما|هم|هن|نحن|انا|هولاء|اوليك|من|غير|ساير|كافه)/;

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
