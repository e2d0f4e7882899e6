import { comparatives } from '../lexicon/arabic-adjectives.ts';
import {
  adjunctStarts,
  auxiliaries,
  prepositions,
  timeWords,
  turnMarkers,
} from '../lexicon/arabic-words.ts';
import { givenNames } from '../lexicon/arabic-given-names.ts';
import { isAction, mayBeAction } from '../lexicon/arabic-actions.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isObject } from './addressee.ts';
import { startsGroup } from './groups.ts';
import { isMute } from './mute.ts';
import { isNominal, type LeftSubject } from './nominal-head.ts';
import { isCompound, isNameNotPronoun, isNamePart, nameWord, startsName } from './name-words.ts';
import { cutAtClause, isClauseVerb } from './noun-phrase.ts';
import { isAccusative } from './object-nouns.ts';
import { type Clause, readSubject, type TokenRange } from './subject.ts';
import { withoutObjects } from './verb-complement.ts';
import { opensName } from './whole-name.ts';
import { hasProclitic, isDefinite, verbAt } from './words.ts';

const furthest = 45;
const openings = wordSet(
  'لكن ولكن غير إلا بيد أن وأن أما وأما فيما بينما وفيما وبينما كما وكما هذا بل ثم',
);

/**
 * Who the clause before a place is about: the subject of the nearest finite verb, before it or after it, whatever the verb
 * means. Null where the clause names nobody.
 */
export function mainSubject(clause: Clause, from: number, at: number): LeftSubject | null {
  const { tokens } = clause;
  let end = at;
  let beside: LeftSubject | null = null;
  for (let start = at - 1; start >= Math.max(from, at - furthest); start--) {
    const before = tokens[start - 1];
    if (start > from && !(before?.kind === 'mark' && /^[،,؛–—-]$/.test(before.form))) continue;
    const found = subjectOf(clause, { start, end, at, isFirst: isOpening(tokens, from, start) });
    // تختلف معه سلمى راضي، أستاذة الخرسانة؛ إذ تقول: what she is, after who she is.
    if (beside !== null) return found?.apposition?.from === beside.phrase.from ? found : beside;
    const isAside = found?.phrase.from === start && found.phrase.to === end - 1 && start > from;
    if (found !== null && !isAside) return found;
    if (found !== null) beside = found;
    end = start;
  }
  return beside;
}

export function subjectOf(
  clause: Clause,
  { start, end, at, isFirst }: { start: number; end: number; at: number; isFirst: boolean },
): LeftSubject | null {
  const { text, tokens } = clause;
  let s = start;
  while (
    s < end &&
    (tokens[s]?.kind === 'mark' ||
      openings.has(tokens[s]?.form ?? '') ||
      auxiliaries.has(tokens[s]?.form ?? '') ||
      negations.test(tokens[s]?.form ?? ''))
  )
    s++;
  // وعندما سُئل الوزير عن الأمر، اكتفى بالقول.
  if (isAsked(tokens[s + 1])) s++;
  const first = tokens[s];
  if (first === undefined || s >= end) return null;
  const isVerb = startsWithVerb(clause, s, isFirst);
  if (isVerb) {
    let after = s + 1;
    while (
      after < end &&
      (isShared(first, tokens[after]) ||
        (isAside(tokens[after]) && !isNameNotPronoun(tokens, after)))
    )
      after++;
    const { phrase, apposition } = readSubject({ ...clause, to: at }, after);
    const noun = phrase === null ? undefined : tokens[phrase.from];
    if (phrase === null || noun === undefined) return null;
    // أضرب نحو 300 عامل.
    const isGroup = startsGroup(tokens, phrase.from);
    if (!isGroup && (!mayName(tokens, phrase.from) || isMute(noun))) return null;
    if (copulas.test(first.form) && (comparatives.has(noun.form) || noun.form === 'غير'))
      return null;
    const verb = verbAt(text, first);
    if (verb !== null && isObject(verb, noun)) return null;
    const named = withoutState(tokens, first, cutAtClause(clause, phrase));
    const cut = withoutObjects(tokens, named);
    return { phrase: cut, apposition: cut.to === phrase.to ? apposition : null };
  }
  if (first.kind === 'word' && adjunctStarts.has(first.form)) return null;
  // وكيلا عن المتهم: how somebody speaks.
  const isName = isNameInPlace(text, tokens, s);
  if (!isName && (!isNominal(first) || isMute(first) || isAccusative(first))) return null;
  // صاحب معمل آخر، هو نديم دقاق، خالفه الرأي: who it is stands after the comma.
  const isWho = /^ه[وي]$/.test(tokens[end]?.form ?? '');
  const { phrase, apposition } = readSubject({ ...clause, to: isWho ? at : end }, s);
  if (phrase === null) return null;
  const cut = cutAtClause(clause, phrase);
  let next = apposition?.to ?? cut.to;
  while (next < end && (tokens[next]?.kind === 'mark' || auxiliaries.has(tokens[next]?.form ?? '')))
    next++;
  const hasVerb =
    next >= end || isClauseVerb(text, tokens, next) || tokens[next]?.form.startsWith('ف') === true;
  return hasVerb || isFirst
    ? { phrase: cut, apposition: cut.to === phrase.to ? apposition : null }
    : null;
}

const negations = /^[وف]?(?:لم|لن|لا)$/;

/** سُئل, وسُئلت. */
function isAsked(token: Token | undefined): boolean {
  return /^[وف]?\u0633\u064f?\u0626\u0650?\u0644(?:\u062a|\u0648\u0627)?$/u.test(token?.text ?? '');
}

/** وبدت والدة الضحية راضية: what a subject is said to be is no name of hers. */
function withoutState(tokens: readonly Token[], verb: Token, { from, to }: TokenRange): TokenRange {
  const [before, last] = [tokens[to - 2], tokens[to - 1]];
  const isState =
    copulas.test(verb.form) &&
    to > from + 1 &&
    last !== undefined &&
    last.text.endsWith('ة') &&
    isDefinite(before?.form ?? '') &&
    !isDefinite(last.form);
  return isState || isShared(verb, last) ? { from, to: to - 1 } : { from, to };
}

/** يشاطره الرأي سامي, وتخالفه ليلى الرأي: what somebody shares with whoever spoke, and no name. */
function isShared(verb: Token, token: Token | undefined): boolean {
  return token?.form === 'الراي' && /(?:ه|ها|هم|هما|ني|نا)$/.test(verb.form);
}

const copulas =
  /^[وف]?(?:[يت]?بد[واي]|بدت|ظهرت|[يت]ظهر|ظلت|[يت]ظل|باتت|تبيت|اصبحت|[يت]صبح|صارت|[يت]صير|كانت)$/;

/** A verb of which the lexicons know, or a word that stands where a verb does: عرض النائب. */
function startsWithVerb({ text, tokens }: Clause, i: number, isFirst: boolean): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  if (isAsked(token)) return true;
  if (isNameInPlace(text, tokens, i)) return false;
  const verb = verbAt(text, token);
  if (verb !== null && verb.tense !== 'participle') return true;
  // لم ينف, لن ترد.
  if (/^[يتن]../.test(token.form) && negations.test(tokens[i - 1]?.form ?? '')) return true;
  if (isFeminineVerb(tokens, i)) return true;
  const bare = { ...token, form: token.form.replace(/^[وف](?=..)/, '') };
  const before = tokens[i - 1];
  // وقفت سعاد: the letter may be of the verb.
  const isVerb = [token, bare].some((each) =>
    before === undefined ? isClauseVerb(text, [each], 0) : isClauseVerb(text, [before, each], 1),
  );
  if (isVerb) return true;
  const next = tokens[i + 1];
  // صمت شلهوب: a name after a word that is a verb or a noun.
  if (isFirst && next?.kind === 'word' && mayBeAction(bare.form))
    if (nameWord(next) === 'unknown' || startsName(tokens, i + 1)) return true;
  return (
    isFirst &&
    next !== undefined &&
    !isNominal(token) &&
    !isDefinite(token.form) &&
    !adjunctStarts.has(token.form) &&
    !prepositions.has(bare.form) &&
    token.form.length <= 7 &&
    isNominal(next)
  );
}

/** كان | عبد الله يرتب, | أمل ناصر تقول: the subject's name where a verb is before or after it, though its first word may be one. */
function isNameInPlace(text: string, tokens: readonly Token[], i: number): boolean {
  if (isCompound(tokens[i], tokens[i + 1])) return true;
  if (!startsName(tokens, i)) return false;
  if (auxiliaries.has(tokens[i - 1]?.form ?? '')) return true;
  let end = i + 2;
  while (isNamePart(tokens[end]) || opensName(tokens, end - 1)) end++;
  return isClauseVerb(text, tokens, end) && !/^[وف]/.test(tokens[end]?.form ?? '');
}

/** ثم رفعت الورقة, رفعت 41 عائلة: a man's name that is the verb of a woman or of several, before a noun that is no part of a name. */
export function isFeminineVerb(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const form = token?.form.replace(/^[وف](?=...)/, '') ?? '';
  return (
    givenNames.has(form) &&
    /..ت$/.test(form) &&
    (isDefinite(next?.form ?? '') || next?.kind === 'number') &&
    !isNamePart(next)
  );
}

/** What stands between a verb and its subject: عليها, أمس. */
function isAside(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (timeWords.has(token.form) ||
      /^(?:علي|الي|ل|ب|من|عن|في|مع|لدي)(?:ه|ها|هم|هما|نا)$/.test(token.form))
  );
}

/** A name may start with any word that is no preposition or adjunct. */
function mayName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (isNominal(token) || startsName(tokens, i)) return true;
  // بيرغيت لاسن, شو ليانغ: two words that no lexicon has.
  if (nameWord(token) === 'unknown' && isNamePart(tokens[i + 1])) return true;
  if (/(?:ها|هم|هما)$/.test(token.form) || isAccusative(token)) return false;
  return (
    token.kind === 'word' &&
    !adjunctStarts.has(token.form) &&
    !hasProclitic(token, 'ل') &&
    !hasProclitic(token, 'ب') &&
    token.form.length > 2
  );
}

/** The sentence starts here, or after a phrase such as من جهته، or في سياق متصل،. */
export function isOpening(tokens: readonly Token[], from: number, start: number): boolean {
  if (start === from) return true;
  if (start - from > 7) return false;
  const first = tokens[from]?.form ?? '';
  return startsPlace(tokens[from]) || turnMarkers.has(first.replace(/^[وف](?=...)/, ''));
}

/** في الساحة, داخل القاعة, قرب الفرن: where or when something is. */
export function startsPlace(token: Token | undefined): boolean {
  const { form = '' } = token ?? {};
  // فتحت سلمى: no تحت after ف.
  if (/^ف..ت$/.test(form) && isAction(form)) return false;
  return [form, form.replace(/^[وف](?=..)/, '')].some(
    (each) => prepositions.has(each) || locations.has(each),
  );
}

const locations = wordSet(
  'داخل خارج خلف وراء قرب قربه قبالة بجوار بجانب بمحاذاة بالقرب أسفل أعلى جنب حيال هناك هنا',
);
