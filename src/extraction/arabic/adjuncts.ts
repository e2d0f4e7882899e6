import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { isForSomebody } from '../lexicon/arabic-manner.ts';
import { pages, platformNames } from '../lexicon/arabic-media.ts';
import { occasions } from '../lexicon/arabic-occasions.ts';
import {
  documentHeads,
  mediaHeads,
  organizationHeads,
  platformNouns,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import type { Complement } from '../lexicon/arabic-verbs.ts';
import { prepositions, timeWords, turnMarkers } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { monthNames } from '../lexicon/calendar-names.ts';
import { formOf, type Token, tokenAfter } from '../tokens.ts';
import { heardEnd } from './aside.ts';
import { opensThat, prepositionAt } from './complementizers.ts';
import { isThisTime, mannerEnd } from './manner-end.ts';
import { isWhere } from './medium-platform.ts';
import { cutAtObject } from './subject-phrase.ts';
import { type Clause, readSubject } from './subject.ts';
import { isAddressee } from './told-to.ts';
import { type FoundVerb, hasProclitic, isDefinite, isHead } from './words.ts';

/** Prepositions before what somebody speaks in, at or on. */
const openings = wordSet('في خلال عبر عقب أثناء بعد قبل ضمن لدى على قبيل بعيد');
/** Events at which somebody speaks, beside the occasions: خلال جلسة, بعد اجتماع, على هامش القمة. */
const events = wordSet(
  'اجتماع زيارة قمة جولة حفل احتفال مهرجان مسيرة مراسم استقبال وقفة تجمع ملتقى منتدى ورشة دورة مباراة محاكمة تظاهرة هامش حسابه حسابها صفحته صفحتها موقعه موقعها منصة موقع قناة شاشة',
);
const months = new Set(monthNames.map(formOf));
/** Nouns that always have whose they are after them: هامش القمة. */
const constructs = wordSet('هامش ختام أعقاب مطلع بداية نهاية منتصف');
/** Prepositions of an occasion's own: مع قناة, على منصة, أمام البرلمان. */
const ofOccasion = wordSet('على مع من إلى عن أمام في عبر حول بشأن بين');

const longestOccasion = 24;
/** How many tokens of when, where and to whom are looked through, so that rows of them don't cost more than their length. */
const longestAdjuncts = 120;

/**
 * Where a clause goes on after when, where and to whom something is said: أمس الجمعة، في بيان، | الهجوم. A preposition of the verb is
 * of what is said: في كلمة | على ضرورة.
 */
export function skipAdjuncts(clause: Clause, from: number, { verb }: FoundVerb): number {
  const within = { ...clause, to: Math.min(clause.to, from + longestAdjuncts) };
  let i = from;
  for (;;) {
    const next = adjunctEnd(within, i, verb.complements);
    if (next === i) return i;
    i = next;
  }
}

function adjunctEnd(clause: Clause, i: number, complements: ReadonlySet<Complement>): number {
  const { tokens, to } = clause;
  const token = tokens[i];
  if (token === undefined || i >= to) return i;
  if (token.form === '،' || token.form === '-') {
    const relative = relativeEnd(clause, i);
    if (relative > i) return relative;
    let end = i + 1;
    for (let next = end; (next = adjunctEnd(clause, end, complements)) > end;) end = next;
    if (end === i + 1) return i;
    end = clauseEnd(clause, end);
    return tokens[end]?.form === token.form ? end + 1 : end;
  }
  if (
    timeWords.has(token.form) ||
    token.form === 'يوم' ||
    months.has(token.form) ||
    token.kind === 'bracket'
  )
    return i + 1;
  // هذا الأسبوع.
  if (isThisTime(tokens, i)) return i + 2;
  const manner = mannerEnd(tokens, i);
  if (manner > i) return manner;
  if (token.mediumEnd !== undefined && token.form.startsWith('ل'))
    return tokenAfter(tokens, token.mediumEnd);
  // صرح به لصحيفة الضفاف | مصدر أمني.
  const heard = hasProclitic(token, 'ل') ? heardEnd(clause, i) : i;
  if (heard > i) return heard;
  if (hasProclitic(token, 'ل') && isAddressee(tokens, i, i)) return nounEnd(clause, i);
  if (token.form === 'على' && tokens[i + 1]?.form === 'لسان') return voiceEnd(clause, i + 2);
  return opensOccasion(clause, i, complements) ? occasionEnd(clause, i + 1, complements) : i;
}

/** على لسان المتحدث باسمها كمال زين | وجود: past whose voice it is. */
function voiceEnd(clause: Clause, i: number): number {
  const { phrase } = readSubject(clause, i);
  return phrase === null ? i : cutAtObject(clause, phrase).to;
}

/** ، الذي يزور العاصمة، |: past a clause between commas on whoever speaks. */
function relativeEnd({ tokens, to }: Clause, i: number): number {
  if (!/^(?:الذي|التي|الذين)$/.test(tokens[i + 1]?.form ?? '')) return i;
  for (let k = i + 2; k < Math.min(to - 1, i + longestOccasion); k++)
    if (tokens[k]?.kind === 'mark' || opensThat(tokens, k))
      return tokens[k]?.form === '،' ? k + 1 : i;
  return i;
}

/** ، في بيان | نشر على موقعها،: the comma after a clause of the last noun between commas. */
function clauseEnd({ tokens, to }: Clause, i: number): number {
  if (!ofNoun.test(tokens[i]?.form ?? '')) return i;
  for (let k = i + 1; k < Math.min(to, i + longestOccasion); k++)
    if (tokens[k]?.kind === 'mark') return tokens[k]?.form === '،' ? k : i;
  return i;
}

/** نشر, صدرت, وجهها, ألقاه: verbs of a clause on a writing, a talk or an occasion. */
const ofNoun =
  /^(?:نشر|صدر|وجه|قدم|اصدر|بث|القا|القي|عقد|حصل|تلق|تلقي|اطلع|ورد|ارسل|بعث|سلم|رفع|كتب|اذيع|اجري|اجر|وصل|نقل|وزع|تداول|نظم|شارك|دام|استمر)(?:ت|ه|ها|ته|تها|وا|وه|وها|اه|اها)?$/;

/** Where an occasion or a manner ends that starts at a token, or the token where none does: في منشور على منصة «إكس» |. */
export function occasionAt(clause: Clause, i: number, { verb }: FoundVerb): number {
  return opensOccasion(clause, i, verb.complements)
    ? occasionEnd(clause, i + 1, verb.complements)
    : mannerEnd(clause.tokens, i);
}

function opensOccasion(clause: Clause, i: number, complements: ReadonlySet<Complement>): boolean {
  const { tokens } = clause;
  const preposition = prepositionAt(tokens[i]);
  if (preposition !== null && complements.has(preposition))
    return isPlace(clause, i) || isTurn(tokens, i) || isParted(clause, i);
  return (openings.has(tokens[i]?.form ?? '') && isOccasion(tokens[i + 1])) || isTurn(tokens, i);
}

/** على منصة «إكس», على هامش القمة: where somebody speaks and not what they speak of. */
function isPlace(clause: Clause, i: number): boolean {
  return isWhere(clause, i) || /^(?:هامش|لسان|متن)$/.test(clause.tokens[i + 1]?.form ?? '');
}

/** حذر الوزير، من جهته، من: whose turn it is. */
function isTurn(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.form === 'من' && turnMarkers.has(tokens[i + 1]?.form ?? '');
}

/** شكك الوزير في بيان | في النتائج: the first of two is where, and what is said stands after the second. */
function isParted({ tokens, to }: Clause, i: number): boolean {
  if (tokens[i]?.form !== 'في' || !isOccasion(tokens[i + 1])) return false;
  for (let k = i + 2; k < Math.min(to, i + longestOccasion); k++) {
    if (tokens[k]?.kind === 'mark' && tokens[k]?.form !== '،') return false;
    if (opensThat(tokens, k)) return true;
    if (tokens[k]?.form === 'في' && !isOccasion(tokens[k + 1])) return true;
  }
  return false;
}

function isOccasion(token: Token | undefined): boolean {
  const noun = (token?.form ?? '').replace(/^ال/, '');
  return [occasions, events, documentHeads].some((heads) => heads.has(noun));
}

/** Past an occasion with its adjectives, whose it is and what belongs to it: بيان صحفي على منصة «إكس». */
function occasionEnd(clause: Clause, i: number, complements: ReadonlySet<Complement>): number {
  const { tokens } = clause;
  const to = Math.min(clause.to, i + longestOccasion);
  let k = nounEnd(clause, i);
  for (let token = tokens[k]; k < to && token !== undefined; token = tokens[k]) {
    const preposition = prepositionAt(token);
    if (preposition !== null && complements.has(preposition) && !isPlace(clause, k)) break;
    const isOf = ofOccasion.has(token.form) || hasProclitic(token, 'ل');
    const end = token.mediumEnd !== undefined ? tokenAfter(tokens, token.mediumEnd) : 0;
    if (end > k) k = end;
    else if (timeWords.has(token.form) || months.has(token.form)) k++;
    else if (isOf) k = nounEnd(clause, ofOccasion.has(token.form) ? k + 1 : k);
    else if (isIssued(tokens, k))
      k = pronoun.test(tokens[k + 1]?.form ?? '') ? k + 2 : nounEnd(clause, k + 2);
    else break;
  }
  return k;
}

const pronoun = /^(?:عن|علي|من|في)(?:ه|ها|هما)$/;

/** بيان صدر عن مكتبها |, بيان صادر عنها |: where a writing came from. */
function isIssued(tokens: readonly Token[], i: number): boolean {
  const [verb, next] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  const isFrom = /^(?:صدر|صادر|نشر|منشور)(?:ت|ه)?$/.test(verb);
  return isFrom && (/^(?:عن|على|في|من)$/.test(next) || pronoun.test(next));
}

/** Past a noun with its adjectives and its owner: مؤتمر صحفي مشترك, منصة «إكس», المجلس الأعلى, كلمة الوزير. */
function nounEnd({ tokens, to }: Clause, i: number): number {
  const first = tokens[i];
  if (first === undefined || i >= to) return i;
  if (first.mediumEnd !== undefined) return tokenAfter(tokens, first.mediumEnd);
  let k = i + 1;
  if (first.form === 'ل' || first.form === 'ب') k++;
  const isMedium =
    pages.has(first.form) || isHead(first.form, platformNouns) || isHead(first.form, mediaHeads);
  if (isMedium) {
    while (k < to && isMediumName(tokens[k])) if (tokens[k++]?.kind === 'quote') break;
  }
  let isOpen =
    !isDefinite(first.form) && !/^لل../.test(first.form) && !/(?:ه|ها|هم)$/.test(first.form);
  for (let token = tokens[k]; k < to && token?.kind === 'word'; token = tokens[++k]) {
    const { form } = token;
    if (prepositions.has(form)) break;
    const isOwner =
      isOpen &&
      isDefinite(form) &&
      (constructs.has(first.form) ||
        [organizationHeads, titleHeads].some((heads) => isHead(form, heads)));
    // لـ«المدار» مصدر: no adjective of it.
    const isPlain = !isDefinite(form) && isIndefiniteAdjective(form) && !/^مصدر$|^مسوول/.test(form);
    // في ختام زيارته, في كلمة له.
    const isOwned = isOpen && constructs.has(first.form) && /.{3,}(?:ه|ها|هم)$/.test(form);
    if (isForSomebody(form)) continue;
    if (isOwner || isOwned) isOpen = false;
    else if (!(isDefinite(form) ? !isOpen && isAdjective(form) : isOpen && isPlain)) break;
  }
  return k;
}

function isMediumName(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'quote' || token.kind === 'bracket') return true;
  return (
    token.kind === 'word' &&
    (platformNames.has(token.form) || token.isKnown === true || /^\p{Lu}/u.test(token.text))
  );
}
