import {
  adjunctStarts,
  anonymityStarts,
  auxiliaries,
  prepositions,
  timeWords,
  turnMarkers,
} from '../lexicon/arabic-words.ts';
import { anonymousHeads, documentHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Agreement } from '../lexicon/arabic-forms.ts';
import { publishesIt } from '../lexicon/arabic-publishing.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { endsPhrase } from './ends-phrase.ts';
import { isMute } from './mute.ts';
import { isNominal, type LeftSubject } from './nominal-head.ts';
import { firstOfGroup, startsGroup } from './groups.ts';
import { isNamePart, isNameRun, startsName } from './name-words.ts';
import { cutAtClause, isClauseVerb } from './noun-phrase.ts';
import { quotedEnd } from './quoted-names.ts';
import { type Clause, readSubject, type TokenRange } from './subject.ts';
import { isDefinite, isHead, verbAt } from './words.ts';

const furthest = 45;
const furthestNoun = 14;
const openings = wordSet(
  'لكن ولكن غير إلا بيد أن وأن أما وأما فيما بينما وفيما وبينما كما وكما هذا بل ثم إذ حيث حين فإن',
);
const insertions = wordSet(
  'الذي التي الذين اللذان اللذين اللتان والذي والتي والذين نقلا استنادا مستندا مستندة وفق وفقا بحسب متحدثا متحدثة باسم بصفته بصفتها يوم مساء صباح ردا تعليقا تحدث تحدثت تحدثا تحدثوا اطلعت حصلت طلب طلبت',
);

/**
 * The subject that stands before its verb and is joined to it by nothing but an apposition, a relative clause between commas, a
 * time or an auxiliary: وكان الأمين العام قد ناشد, أما الوزير الذي زار المدينة، فقال.
 *
 * @param isTopic whether no comma parts a topic from the ف of its verb: أما كمال حداد، فوعد أنصاره.
 */
export function subjectBefore(
  clause: Clause,
  from: number,
  at: number,
  { isTopic = false } = {},
): LeftSubject | null {
  const { tokens } = clause;
  // أما المحامي، عضو الهيئة، فقال: the first of two that are beside each other.
  const topic = /^و?اما$/.test(tokens[from]?.form ?? '')
    ? joinedSubject(clause, from, { at, isTopic })
    : null;
  if (topic !== null) return topic;
  for (let start = at - 1; start >= Math.max(from, at - furthest); start--) {
    const before = tokens[start - 1];
    if (start > from && before?.kind === 'mark' && /^[:؛]$/.test(before.form)) return null;
    const isStart =
      start === from ||
      (before?.kind === 'word' &&
        openings.has(before.form) &&
        // هذا وأكد الوزير, and not في هذا السياق.
        (before.form !== 'هذا' || start - 1 === from)) ||
      (before?.form === '،' && followsAdjunct(tokens, from, start));
    if (!isStart) continue;
    const found = joinedSubject(clause, start, { at });
    if (found !== null) return found;
  }
  return null;
}

function joinedSubject(
  clause: Clause,
  start: number,
  { at, isTopic = false }: { at: number; isTopic?: boolean },
): LeftSubject | null {
  const { text, tokens } = clause;
  let from = start;
  while (
    from < at &&
    (tokens[from]?.kind === 'mark' ||
      openings.has(tokens[from]?.form ?? '') ||
      auxiliaries.has(tokens[from]?.form ?? ''))
  )
    from++;
  const first = tokens[from];
  if (first === undefined || from >= at) return null;
  const isGroup = startsGroup(tokens, from);
  const isName =
    isGroup ||
    startsName(tokens, from) ||
    isLoneName(clause, from) ||
    isNameRun(tokens, from, nameLimit(tokens, at));
  if (!isName && (!isNominal(first) || isMute(first))) return null;
  if (first.kind === 'word' && !isGroup) {
    if (timeWords.has(first.form) || adjunctStarts.has(first.form)) return null;
    if (prepositions.has(first.form) || isClauseVerb(text, tokens, from)) return null;
    if (verbAt(text, first) !== null && !isDefinite(first.form)) return null;
  }
  if (first.kind === 'quote') {
    const to = quotedEnd(tokens, from);
    return joins(tokens, to, at) ? { phrase: { from, to }, apposition: null } : null;
  }
  const { phrase, apposition } = readSubject({ ...clause, to: at }, from);
  if (phrase === null) return null;
  const cut = cutAtClause(clause, phrase);
  const beside = isName || isDefinite(first.form) ? roleUpTo(clause, cut.to, at) : null;
  const kept = (cut.to === phrase.to ? apposition : null) ?? beside;
  // أما القرار، فدعا الاتحاد إلى سحبه: a document speaks to nobody.
  const isSpeaker = isTopic && !isHead(first.form, documentHeads);
  const isParted =
    !isSpeaker && kept === null && cut.to === at - 1 && tokens[cut.to]?.kind === 'mark';
  return !isParted && joins(tokens, Math.max(kept?.to ?? 0, cut.to), at)
    ? { phrase: cut, apposition: kept }
    : null;
}

/** كمال زين رئيس النادي، | مدير شركة المدار أكد: another role of whoever is named, with nothing but it before the verb. */
function roleUpTo({ text, tokens }: Clause, comma: number, at: number): TokenRange | null {
  const from = comma + 1;
  const { form = '' } = tokens[from] ?? {};
  let to = at;
  while (to > from && isPadding(tokens[to - 1])) to--;
  if (tokens[comma]?.form !== '،' || isDefinite(form) || !isHead(form, titleHeads)) return null;
  const isRole = tokens
    .slice(from, to)
    .every(({ kind }, k) => kind === 'word' && !isClauseVerb(text, tokens, from + k));
  return isRole && to > from + 1 ? { from, to } : null;
}

/** زروق، ردا على سؤال، قال, أما زروق، فقال: one word that is no other, before the comma with which its sentence starts. */
function isLoneName({ tokens, from }: Clause, i: number): boolean {
  const [token, comma] = [tokens[i], tokens[i + 1]];
  const isTopic = /^و?اما$/.test(tokens[i - 1]?.form ?? '');
  if (token?.kind !== 'word' || comma?.form !== '،' || !(isTopic || i === (from ?? 0)))
    return false;
  return token.isSurname === true || (isNamePart(token) && !/[\u064b]|ا$/u.test(token.text));
}

/** Where a name may end that stands before a verb: before قد, أمس and the like. */
function nameLimit(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end > 0 && isPadding(tokens[end - 1])) end--;
  return end;
}

/** Whether no more than an insertion stands between a subject and its verb. */
export function joins(tokens: readonly Token[], from: number, at: number): boolean {
  let [start, end] = [from, at];
  while (end > start && isPadding(tokens[end - 1])) end--;
  while (start < end && (isPadding(tokens[start]) || tokens[start]?.kind === 'bracket')) start++;
  if (start >= end) return true;
  const isClosed = tokens.slice(end, at).some(({ kind }) => kind === 'mark');
  const first = tokens[start];
  if (!isClosed || first === undefined) return false;
  return (
    insertions.has(first.form) ||
    adjunctStarts.has(first.form) ||
    anonymityStarts.has(first.form) ||
    first.kind === 'number'
  );
}

/** A mark, an auxiliary or a word of time, which may stand between a subject and its verb. */
export function isPadding(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === 'mark' ||
    auxiliaries.has(token.form) ||
    (timeWords.has(token.form) && token.form !== 'مطلع')
  );
}

/** The clause starts after a phrase such as في المقابل، or من جهته،. */
function followsAdjunct(tokens: readonly Token[], from: number, start: number): boolean {
  const first = (tokens[from]?.form ?? '').replace(/^[وف](?=..)/, '');
  return start - from <= 8 && (prepositions.has(first) || turnMarkers.has(first));
}

/** The noun that a verb right after it is said of, which has no article: تقرير لصحيفة أشار إلى, شهادة عامل قال إنه. */
export function describedNoun(
  { text, tokens }: Clause,
  { from, at, agreement }: { from: number; at: number; agreement: Agreement },
): LeftSubject | null {
  const last = tokens[at - 1]?.kind === 'mark' ? at - 1 : at;
  for (let i = last - 1; i > Math.max(from, at - furthestNoun); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return null;
    if (token.kind !== 'word' || isDefinite(token.form)) continue;
    // وعن مصدر التمويل، أجاب: what was asked.
    if (last < at && /^[وف]?(?:عن|حول|بشان|بخصوص|حيال|ازاء)$/.test(tokens[i - 1]?.form ?? ''))
      return null;
    // ظهور إعلامي له: an adjective of a thing.
    const owner = tokens[i - 1];
    if (owner !== undefined && isMute(owner) && !prepositions.has(owner.form)) continue;
    const heads = [documentHeads, ...(last - i <= 4 ? [titleHeads, anonymousHeads] : [])];
    if (!heads.some((lexicon) => isHead(token.form, lexicon)) || !agrees(token.form, agreement))
      continue;
    let to = i + 1;
    while (
      to < last &&
      !isClauseVerb(text, tokens, to) &&
      !isOwnVerb(tokens[to]) &&
      !endsPhrase(text, tokens, { i: to, from: i })
    )
      to++;
    return { phrase: { from: firstOfGroup(tokens, i, from), to }, apposition: null };
  }
  return null;
}

function isOwnVerb(token: Token | undefined): boolean {
  return publishesIt(token);
}

function agrees(form: string, agreement: Agreement): boolean {
  // وثائق تظهر, صور تبين: several things.
  const isFeminine =
    /(?:ه|ات)$/.test(form) || /^(?:صور|كتب|وثايق|تقارير|رسايل|نتايج|اوراق|ارقام)$/.test(form);
  if (agreement === 'plural') return /(?:ون|ين|ان|ات)$/.test(form);
  return isFeminine === (agreement === 'f');
}
