import {
  adjunctStarts,
  auxiliaries,
  bareThat,
  prepositions,
  relatives,
  subordinators,
  timeWords,
  turnMarkers,
} from '../lexicon/arabic-words.ts';
import {
  documentHeads,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { talks } from '../lexicon/arabic-media.ts';
import { publishesIt } from '../lexicon/arabic-publishing.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { antecedent } from './antecedent.ts';
import { airedBy } from './medium-aired.ts';
import { isGoingOn } from './going-on.ts';
import { isMute } from './mute.ts';
import { issuerBefore, mayAgree } from './issuer-before.ts';
import { isFeminineVerb } from './main-subject.ts';
import { isNominal, type LeftSubject } from './nominal-head.ts';
import { cutAtClause, isClauseVerb } from './noun-phrase.ts';
import { quotedEnd } from './quoted-names.ts';
import { isPadding } from './subject-before.ts';
import { type Clause, readSubject, type TokenRange } from './subject.ts';
import { isToName } from './name-phrase.ts';
import { isNamePart } from './name-words.ts';
import { withoutObjects } from './verb-complement.ts';
import { hasProclitic, isDefinite, isHead, verbAt } from './words.ts';
const resumptive = wordSet('فيه فيها فيهما خلاله خلالها');
const topics = wordSet('بشأن حول عن على من إلى بخصوص');
const furthest = 30;

/**
 * Finds who speaks where no speaker follows the verb: before it in its clause, before الذي, or the medium of the report
 * in which it was said (تقرير لصحيفة ذكرت فيه).
 *
 * @param isRight the verb has its subject after it, and no words that are said follow.
 */
export function leftSubject(
  clause: Clause,
  { from, at, isRight }: { from: number; at: number; isRight: boolean },
): LeftSubject | null {
  const { tokens } = clause;
  if (isRight) {
    const { phrase, apposition } = readSubject(clause, at + 1);
    const noun = phrase === null ? undefined : tokens[phrase.from];
    if (phrase !== null && noun !== undefined && isNominal(noun) && !isMute(noun))
      return { phrase: withoutObjects(tokens, cutAtClause(clause, phrase)), apposition };
  }
  if (resumptive.has(tokens[at + 1]?.form ?? '')) return resumed(clause, from, at);
  const before = tokens[at - 1];
  if (before !== undefined && relatives.has(before.form)) return antecedent(clause, from, at - 1);
  return clauseSubject(clause, from, at);
}

function clauseSubject(clause: Clause, from: number, at: number): LeftSubject | null {
  const { tokens } = clause;
  let start = Math.max(from, at - furthest);
  for (let i = at - 1; i >= start; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (
      token.form === ':' ||
      token.form === '؛' ||
      subordinators.has(token.form) ||
      auxiliaries.has(token.form) ||
      bareThat.has(token.form) ||
      turnMarkers.has(token.form.replace(/^[وف]/, ''))
    ) {
      if (i === at - 1 && auxiliaries.has(token.form)) continue;
      // سئل عما إذا كانت مينسك وراءه، فأجاب: what is asked about is not who goes on.
      if (/^[وف]/.test(tokens[at]?.form ?? '') && tokens[i - 1]?.form === 'اذا') return null;
      start = i + 1;
      break;
    }
  }
  while (start < at && tokens[start]?.kind === 'mark') start++;
  let to = at;
  while (to > start && isPadding(tokens[to - 1])) to--;
  const isBareName = to - start <= 2 && isBare(clause, start);
  // لكن أورليك سفندسن قال: two words of a name that no lexicon has.
  const isFullName =
    to - start >= 2 && to - start <= 4 && tokens.slice(start, to).every(isUnknownName);
  if (
    to <= start ||
    !(
      isNominal(tokens[start]) ||
      (start === from && isBareName) ||
      (isFullName && isBare(clause, start))
    )
  )
    return null;
  const first = tokens[start];
  // رفعت 41 عائلة دعوى، متهمة الشركة: a verb with who does it after it.
  if (first === undefined || isMute(first) || isFeminineVerb(tokens, start)) return null;
  if (first.kind === 'quote')
    return { phrase: { from: start, to: quotedEnd(tokens, start) }, apposition: null };
  const { phrase, apposition } = readSubject({ ...clause, to }, start);
  if (phrase === null) return null;
  const cut = cutAtClause(clause, phrase);
  return { phrase: cut, apposition: cut.to === phrase.to ? apposition : null };
}

function isUnknownName(token: Token): boolean {
  return isNamePart(token) && !isDefinite(token.form);
}

/** A word that may be a name: تالوس تطلب. */
function isBare({ text, tokens }: Clause, i: number): boolean {
  const token = tokens[i];
  return (
    token?.kind === 'word' &&
    token.form.length > 2 &&
    !isGoingOn(token.form) &&
    !prepositions.has(token.form.replace(/^[وف](?=..)/, '')) &&
    !adjunctStarts.has(token.form) &&
    !timeWords.has(token.form) &&
    !subordinators.has(token.form) &&
    !bareThat.has(token.form) &&
    !/^(?:وان|وا?ذ|و[بلكف]|ان)/.test(token.form) &&
    !isClauseVerb(text, tokens, i) &&
    !/[\u064b]/u.test(token.text)
  );
}

/** Who speaks in what was named before: whoever issued it, or whose it is where the clause is only about it, بشأن تقرير لصحيفة ذكرت فيه. */
function resumed(clause: Clause, from: number, at: number): LeftSubject | null {
  const { text, tokens } = clause;
  const guest = guestOf(clause, from, at);
  if (guest !== null) return guest;
  const report = reportBefore(tokens, from, at);
  let document = at - 1;
  while (document > Math.max(from, at - 12) && !isHead(tokens[document]?.form ?? '', documentHeads))
    document--;
  const isTopic = topics.has(tokens[document - 1]?.form ?? '');
  const owner = report === null ? undefined : tokens[report.phrase.from];
  const agreement = verbAt(text, tokens[at])?.agreement ?? null;
  const mayReport = owner !== undefined && mayAgree(owner, agreement);
  if (isTopic && mayReport) return report;
  // ونعته أسرته في منشور قالت فيه: the writing is no 'she'.
  return issuerBefore(clause, from, { at }) ?? (mayReport ? report : null);
}

/** مقابلة مع نائب عن المدينة قال فيها, تصريحات لكمال زين قال فيها: with whom or whose a talk right before a verb is. */
function guestOf(clause: Clause, from: number, at: number): LeftSubject | null {
  const { text, tokens } = clause;
  const to = tokens[at - 1]?.kind === 'mark' ? at - 1 : at;
  const agreement = verbAt(text, tokens[at])?.agreement ?? null;
  for (let i = to - 1; i > Math.max(from, at - furthestGuest); i--) {
    const noun = (tokens[i]?.form ?? '').replace(/ا$/, '');
    if (!talks.has(noun) && !works.has(noun)) continue;
    const next = tokens[i + 1];
    if (next === undefined || i + 1 >= to) return null;
    const isWith = next.form === 'مع';
    const isOf = isToName(next) || (hasProclitic(next, 'ل') && isHead(next.form, titleHeads));
    // عقد الوزير لقاء مع السكان: his, unless a medium made it.
    if (isWith ? airedBy(clause, i) === null : !isOf) return null;
    const { phrase, apposition } = readSubject({ ...clause, to }, isWith ? i + 2 : i + 1, {
      isAfterPreposition: true,
    });
    const first = phrase === null ? undefined : tokens[phrase.from];
    if (phrase === null || first === undefined || (apposition ?? phrase).to !== to) return null;
    const isMedium = isHead(first.form, mediaHeads);
    return isMedium || !mayAgree(first, agreement) ? null : { phrase, apposition };
  }
  return null;
}

const furthestGuest = 16;
const works = wordSet('تسجيل فيديو مقطع لقطات مقال رسالة تدوينة تغريدة');

/** Whose a report before a verb is, or the report: تقرير لصحيفة ذكرت فيه, تصريحات للنائب قال فيها. */
export function reportBefore(
  tokens: readonly Token[],
  from: number,
  at: number,
): LeftSubject | null {
  let document: TokenRange | null = null;
  const last = tokens[at - 1]?.kind === 'mark' ? at - 1 : at;
  for (let i = last - 1; i >= Math.max(from, at - 12); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') break;
    if (token.kind !== 'word') continue;
    const isOwner =
      isHead(token.form, mediaHeads) ||
      (hasProclitic(token, 'ل') &&
        (isHead(token.form, titleHeads) || isHead(token.form, organizationHeads)));
    if (isOwner) return { phrase: { from: i, to: last }, apposition: null };
    if (document === null && isHead(token.form, documentHeads))
      document = { from: i, to: beforeIssue(tokens, i, last) };
  }
  return document === null ? null : { phrase: document, apposition: null };
}

/** لائحة | أصدرتها أمس: a document without who gave it out and when. */
function beforeIssue(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (publishesIt(tokens[i])) return i;
  return to;
}
