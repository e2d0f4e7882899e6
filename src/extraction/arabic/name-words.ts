import { remember } from '../remember.ts';
import { isAction } from '../lexicon/arabic-actions.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { functionWords, hasPreposition, isCommonWord } from '../lexicon/arabic-common-words.ts';
import { verbForms } from '../lexicon/arabic-forms.ts';
import { ambiguousGivenNames, givenNames } from '../lexicon/arabic-given-names.ts';
import {
  compoundEnds,
  compoundNames,
  compoundStarts,
  eastAsianSyllables,
  familyNames,
  generations,
  nameParticles,
} from '../lexicon/arabic-name-parts.ts';
import { isAdverb } from '../lexicon/arabic-manner.ts';
import { phraseAt } from '../lexicon/phrase-set.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import {
  anonymousHeads,
  documentHeads,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { kin, qualities } from '../lexicon/arabic-roles.ts';
import {
  adjunctStarts,
  bareThat,
  fusedThat,
  prepositions,
  timeWords,
} from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isPossessedTitle } from './possessed-title.ts';
import { isHead } from './words.ts';
import type { Token } from '../tokens.ts';

/** What a word is to names, by the lexicons alone. */
export type NameWord =
  | 'given'
  | 'maybe given'
  | 'particle'
  | 'generation'
  | 'unknown'
  | 'surname'
  | 'trade'
  | 'common'
  | 'office'
  | 'stop';

/** What a folded form is to names: a given name, a particle of names, an unknown word, a common one, or one that ends them. */
export function nameWord({ form, text, kind, isSurname }: Token): NameWord {
  if (kind !== 'word') return 'stop';
  if (isSurname === true) return isCommonWord(form) ? 'surname' : wordOf(form, text);
  return wordOf(form, text);
}

function wordOf(form: string, text: string): NameWord {
  const { plain, above, below, isOwned } = readForm(form);
  if (isOwned && !text.endsWith('ة')) return 'stop';
  const first = text.charAt(0);
  // فإن, where the particle of names is فان.
  if (first === 'ف') return text.startsWith('فإن') ? 'stop' : plain;
  // بايتاس: no إيتاس after ب, which has its hamza.
  if (first === 'ب')
    return /^با..ا.$/.test(form) && text[1] === 'ا' && !givenNames.has(form) ? 'unknown' : plain;
  // أمغار: no verbal noun of the pattern of إعلان starts with أ; nor does ألدوين with the article.
  if (first === 'أ') return above;
  // إلودي has no article.
  if (first === 'إ') return text.startsWith('إل') ? below : plain;
  if (first > '\u0250' || !/^[A-Za-zÀ-ɏ]/u.test(first)) return plain;
  return /^\p{Lu}/u.test(text) ? 'unknown' : 'common';
}

/** What a form is to names, by the hamza that it is written with; and whether it is of somebody after ب or ل. */
const readForm = remember((form) => ({
  plain: read(form, null),
  above: read(form, 'above'),
  below: read(form, 'below'),
  isOwned: isOwnedAfterB(form),
}));

function read(form: string, hamza: 'above' | 'below' | null): NameWord {
  if (/^[وفبلك]$/.test(form)) return 'stop';
  if (ambiguousGivenNames.has(form)) return 'maybe given';
  if (givenNames.has(form)) return 'given';
  if (generations.has(form)) return 'generation';
  if (nameParticles.has(form)) return 'particle';
  if (familyNames.has(form)) return form.startsWith('ال') ? 'surname' : 'unknown';
  if (qualities.has(form) || isKin(form)) return 'office';
  if (isStop(form)) return 'stop';
  if (honorifics.has(form) || isHead(form, titleHeads))
    return trade.test(form) ? 'trade' : 'office';
  const isNoun = [organizationHeads, mediaHeads, documentHeads, anonymousHeads].some((heads) =>
    isHead(form, heads),
  );
  if (isNoun) return 'common';
  if (isPossessedTitle(form)) return 'office';
  if (/^[وف]?(?:[بك]ال|لل)../.test(form)) return 'stop';
  const isDefinite = hamza === null && /^ال../.test(form);
  if (hasPreposition(form) || isWithAct(form)) return 'stop';
  if (isCommonWord(form)) return trade.test(form) ? 'trade' : 'common';
  if (hamza !== 'above' && isVerbalNoun(form.replace(/^ال(?=..)/, ''))) return 'common';
  if (isDefinite && /^ال.{2,}(?:ه|ات|ون|ين)$/.test(form) && isAdjective(form)) return 'common';
  return isDefinite ? 'surname' : 'unknown';
}

/** بحقه, بطاقتها: what is somebody's, after a preposition. */
function isOwnedAfterB(form: string): boolean {
  const stem = /^[بل](.{2,}?)(?:هما|ها|هم|ه)$/.exec(form)?.[1];
  return stem !== undefined && (isCommonWord(stem) || isCommonWord(stem.replace(/ت$/, 'ه')));
}

/** باعترافات, بتسليم: ب with what is done, and no name. */
function isWithAct(form: string): boolean {
  const noun = /^[وف]?ب(.{4,})$/.exec(form)?.[1];
  return noun !== undefined && (isVerbalNoun(noun) || isVerbalNoun(noun.replace(/ات$/, '')));
}

/** نجله, شقيقتها: a noun of kin with a pronoun. */
export function isKin(form: string): boolean {
  const bare = /^[وفلب]?(.{2,}?)(?:ها|هم|ه|ي)$/.exec(form)?.[1];
  return bare !== undefined && (kin.has(bare) || kin.has(bare.replace(/ت$/, 'ه')));
}

/** الحداد, النجار: the noun of a trade, which is a family's name as often. */
const trade = /^ال[^اوي].ا[^ت]$/;

function isStop(form: string): boolean {
  const bare = /^[وف]../.test(form) ? form.slice(1) : form;
  return [form, bare].some(
    (each) =>
      functionWords.has(each) ||
      bareThat.has(each) ||
      fusedThat.has(each) ||
      prepositions.has(each) ||
      adjunctStarts.has(each) ||
      timeWords.has(each) ||
      isAction(each) ||
      isAdverb(each) ||
      isSpeechVerb(each),
  );
}

/** قال, and of participles those that tell how somebody speaks: قائلا, مضيفة; a name may be spelled like مؤيد. */
function isSpeechVerb(form: string): boolean {
  const isState = /(?:.ا|ه|ين)$/.test(form);
  return verbForms.get(form)?.some(({ tense }) => isState || tense !== 'participle') === true;
}

const ofNames: ReadonlySet<NameWord> = new Set([
  'given',
  'maybe given',
  'particle',
  'generation',
  'unknown',
  'surname',
]);

/** Whether a word is likely a part of a name where another one stands before it. */
export function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && ofNames.has(nameWord(token));
}

/** Honorifics that stand inside of names. */
export const withinNames = wordSet('الحاج الشيخ السيد الأمير الشريف');

/** Whether a name of several words starts at a token: عبد الله, نور الدين, ريم صباح. */
export function startsName(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined) return false;
  if (isCompound(token, next)) return true;
  // نسرين الحاج علي.
  const isWithin = withinNames.has(next.form) && nameWord(token) === 'given';
  if (isWithin && isNamePart(tokens[i + 2])) return true;
  return (/given|particle/.test(nameWord(token)) && isNamePart(next)) || isKunya(token, next);
}

/** أبو رية, أبو سمرة: a name, whatever its second word means; أبو الطفل is whose father somebody is. */
function isKunya({ form }: Token, next: Token): boolean {
  return /^اب[وي]$/.test(form) && nameWord(next) === 'common' && !next.form.startsWith('ال');
}

/** منى فارس, إلينا ماركوف, آية حسن: a given name that is spelled as a preposition with a pronoun or as أية, before a surname. */
export function isNameNotPronoun(tokens: readonly Token[], i: number): boolean {
  const [text = '', next] = [tokens[i]?.text, tokens[i + 1]];
  // لي جون هو.
  if (text === 'لي' && eastAsianSyllables.has(next?.form ?? '')) return true;
  // منى (34 سنة).
  return (
    /^(?:منى|إلينا|آية)$/.test(text) &&
    (isNamePart(next) ||
      next?.form === 'الله' ||
      (next?.kind === 'bracket' && /\p{N}/u.test(next.text)))
  );
}

/** Whether a range is one to four words that are all likely parts of a name: لكن أورليك سفندسن نفى. */
export function isNameRun(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  const isHalf = (i: number) => isCompound(tokens[i - 1], tokens[i]);
  for (let i = from; i < to; i++) {
    const isOfTwo = (i > from && isHalf(i)) || (i + 1 < to && isHalf(i + 1));
    if (!isNamePart(tokens[i]) && !isOfTwo) return false;
  }
  return true;
}

/** Whether two words are one given name: عبد الله, نور الدين. */
export function isCompound(first: Token | undefined, second: Token | undefined): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    mayStartCompound(first.form) &&
    ((first.form === 'عبد' && /^ال../.test(second.form)) ||
      // بونغ جون هو.
      (second.form === 'هو' && eastAsianSyllables.has(first.form)) ||
      (compoundStarts.has(first.form) && compoundEnds.has(second.form)) ||
      // شريف الدين, نصير الدين: after any given name.
      (second.form === 'الدين' && givenNames.has(first.form)) ||
      // ضو البيت, دفع الله.
      phraseAt([first.form, second.form], 0, compoundNames) === 2)
  );
}

/** Whether any name of two words starts with a word, which most don't. */
const mayStartCompound = remember(
  (form) =>
    form === 'عبد' ||
    [eastAsianSyllables, compoundStarts, givenNames, compoundNames.starts].some((words) =>
      words.has(form),
    ),
);

/** Whether a word is of Latin letters, with what Arabic writes before them: Sahlo, لـSahlo. Nobody's name changes its letters. */
export function isLatin(token: Token | undefined): boolean {
  return /^(?:[ولب]ـ?)?\p{Script=Latin}/u.test(token?.text ?? '');
}

/** عثمان | شيخ علي, بابكر | حاج الصديق: an honorific inside of a name, before another part of it. */
export function isWithinName(tokens: readonly Token[], i: number): boolean {
  const [before, { form } = { form: '' }, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (next === undefined || !isNamePart(before) || !within.test(form)) return false;
  if (/^ال../.test(next.form)) return form.endsWith('حاج');
  return /given|unknown/.test(nameWord(next));
}

const within = /^(?:ال)?(?:حاج|شيخ|سيد)$/;
