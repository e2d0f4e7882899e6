import { companyStarts } from '../lexicon/arabic-company.ts';
import {
  adjunctStarts,
  anonymityMiddles,
  anonymityStarts,
  timeWords,
  turnMarkers,
} from '../lexicon/arabic-words.ts';
import { givenNames, titleHeads } from '../lexicon/arabic-speakers.ts';
import { mayBeAction } from '../lexicon/arabic-actions.ts';
import { sayingNoun } from '../lexicon/arabic-saying-nouns.ts';
import { speakingFeatures, speakingStates } from '../lexicon/arabic-manner.ts';
import type { Complement } from '../lexicon/arabic-verbs.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { isActAfter, isActWithB } from './act-after.ts';
import { complementizerAt } from './complementizers.ts';
import { afterTime, nameAfterRoles, nameAhead } from './name-ahead.ts';
import { endsPhrase } from './ends-phrase.ts';
import { isKin, isNamePart, nameWord, startsName } from './name-words.ts';
import { asideEnd } from './aside.ts';
import { calledName, isInitials } from './called.ts';
import { soCalledEnd } from './so-called.ts';
import { groupEnd, startsGroup } from './groups.ts';
import { precedesWords } from './name-before-words.ts';
import { isQuotedMedium, isQuotedName, isQuotedOrganization } from './quoted-names.ts';
import { isBesides, nameUpToComma, tellsOfBody } from './role-aside.ts';
import { roleClauseEnd } from './role-clause.ts';
import { isItsAct, isOwnedRole } from './role-words.ts';
import { isDirected } from './told-to.ts';
import { hasProclitic, isHead, verbAt } from './words.ts';
import { isClauseVerb } from './noun-phrase.ts';

/** Some of a paragraph's tokens, from the first up to and without `to`. */
export interface TokenRange {
  from: number;
  to: number;
}

/** A speaker's noun phrase after a verb. */
export interface Subject {
  /** Null where nobody is named. */
  phrase: TokenRange | null;
  apposition: TokenRange | null;
  /** The first token after them. */
  next: number;
}

/** What a subject stands in: the tokens of a paragraph up to the sentence's end. */
export interface Clause {
  text: string;
  tokens: readonly Token[];
  to: number;
  /** The first token of the sentence, where it is not that of the paragraph. */
  from?: number;
  /** It is a headline's, whose present tense takes what is said without more: مزارعون يشكون تأخر الفرق. */
  isHeadline?: boolean;
}

const longestSubject = 16;
const nothing: ReadonlySet<Complement> = new Set(['that']);

/** Reads the noun phrase of who speaks, with what is in apposition to it, from right after the verb. */
export function readSubject(
  clause: Clause,
  from: number,
  { isAfterPreposition = false }: { isAfterPreposition?: boolean } = {},
): Subject {
  // قال لنا أبو كريم, تقول بصوت خافت: to whom and how stand before the speaker.
  const named = isAfterPreposition ? from : asideEnd(clause, from);
  if (named > from) {
    const subject = readSubject(clause, named, { isAfterPreposition: true });
    return subject.phrase === null ? { phrase: null, apposition: null, next: from } : subject;
  }
  const first = clause.tokens[from];
  // وقال معزيا الأهالي: how somebody speaks, with whom they speak to.
  if (!isAfterPreposition && speakingStates.has(first?.form ?? ''))
    return { phrase: null, apposition: null, next: from };
  // وأضاف قوله: whoever spoke before.
  if (!isAfterPreposition && sayingNoun(first?.form ?? '')?.hasOwner === true)
    return { phrase: null, apposition: null, next: from };
  // تروي وعيناها تلمعان: how somebody speaks.
  if (!isAfterPreposition && speakingFeatures.test(first?.form ?? ''))
    return { phrase: null, apposition: null, next: from };
  // أكد للناس بريس أن: nobody's name has the preposition and the article before it.
  if (!isAfterPreposition && first?.kind === 'word' && first.form.startsWith('لل'))
    return { phrase: null, apposition: null, next: from };
  // وفقاً لصحيفة: the ل belongs to the preposition, not to somebody who was told.
  const isTo = isAfterPreposition && first?.kind === 'word' && first.form.startsWith('ل');
  const to =
    isTo && first?.form === 'ل' && clause.tokens[from + 1]?.kind === 'quote'
      ? from + 2
      : phraseEnd(clause, from, isTo ? 1 : 0);
  if (to === from) return { phrase: null, apposition: null, next: from };
  const called = calledName(clause.tokens, to);
  if (called !== null) return { phrase: called, apposition: { from, to }, next: called.to };
  const comma = nameAhead(clause, from, to);
  const phrase = { from, to: comma ?? to };
  const beside = roleClauseEnd(clause.tokens, afterTime(clause.tokens, phrase.to), from);
  const apposition = readApposition(clause, beside);
  // مدير مصنع النور، التابع لمجموعة الحياة، | سمير علي.
  const name =
    apposition !== null && tellsOfBody(clause.tokens, apposition.from)
      ? readApposition(clause, apposition.to)
      : null;
  if (name !== null && startsName(clause.tokens, name.from))
    return { phrase: { from, to: apposition?.to ?? phrase.to }, apposition: name, next: name.to };
  const bearer = nameAfterRoles(clause, phrase, apposition);
  if (bearer !== null && apposition !== null)
    return { phrase: bearer, apposition: { from, to: apposition.to }, next: bearer.to };
  return { phrase, apposition, next: apposition?.to ?? phrase.to };
}

function phraseEnd({ text, tokens, to }: Clause, from: number, skipped = 0): number {
  const limit = Math.min(to, from + longestSubject);
  if (startsGroup(tokens, from)) return groupEnd(tokens, from, to);
  for (let i = from + skipped; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'clause') return i;
    if (i > from && (calledName(tokens, i) !== null || isTopicVerb(tokens, i, from))) return i;
    const named = soCalledEnd(tokens, i, from);
    if (named > i) {
      i = named - 1;
      continue;
    }
    if (token.kind === 'bracket' && i > from) {
      if (isBeforeName(tokens, i, from)) continue;
      // الطالبة (ش. م): the initials of who it is.
      if (i === from + 1 && isInitials(token)) return i + 1;
      return i;
    }
    if (token.kind === 'quote') {
      const isPart =
        i === from
          ? token.isName === true
          : !isHow(text, token) &&
            (isQuotedName(text, tokens, i) ||
              isQuotedMedium(tokens, i) ||
              isQuotedOrganization(text, tokens, i) ||
              isDirected(tokens, i - 1, from) ||
              precedesWords({ text, tokens, to }, nothing, i));
      if (!isPart) return i;
      continue;
    }
    if (token.kind !== 'word') continue;
    if (complementizerAt(tokens, i, nothing) !== null || endsPhrase(text, tokens, { i, from }))
      return i;
  }
  return limit;
}

/** أما ابنها الأكبر | فيعمل: the verb that ف joins to what أما sets before it. */
function isTopicVerb(tokens: readonly Token[], i: number, from: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (!/^و?اما$/.test(tokens[from - 1]?.form ?? '') || !/^ف../.test(form)) return false;
  return (/^ف[يت].../.test(form) || mayBeAction(form.slice(1))) && !givenNames.has(form);
}

/** نفى البلاغ «نفيا قاطعا»: quote-marked words with the ending of how something is done. */
function isHow(text: string, { quotation }: Token): boolean {
  const words = quotation === undefined ? [] : wordsOf(text, quotation);
  return words.length === 2 && words.every((word) => /(?:.{3}ا|ً)$/u.test(word.text));
}

/** منظمة الأغذية (فاو) ليلى حداد, العميد (م) سامي عزيز, القيادي في الحركة (جناح الشمال) كمال زين: between brackets, before who it is. */
function isBeforeName(tokens: readonly Token[], i: number, from: number): boolean {
  const { text } = tokens[i] ?? { text: '' };
  if (/^\(\s*[\p{L}.-]{2,12}\s*\)$/u.test(text) && isNamePart(tokens[i + 1])) return true;
  if (!isHead(tokens[from]?.form ?? '', titleHeads) || /\p{N}/u.test(text)) return false;
  const title = isHead(tokens[i + 1]?.form ?? '', titleHeads) ? i + 1 : i;
  return startsName(tokens, tokens[title + 1]?.kind === 'bracket' ? title + 2 : title + 1);
}

function readApposition(clause: Clause, comma: number): TokenRange | null {
  const { text, tokens, to } = clause;
  if (!isComma(tokens[comma])) return null;
  // صاحب معمل، هو نديم دقاق، رأى أن: who it is.
  const isWho = isPresented(clause, comma + 1);
  const from = isWho ? comma + 2 : comma + 1;
  const first = tokens[from];
  if (first?.kind !== 'word' || timeWords.has(first.form) || adjunctStarts.has(first.form))
    return null;
  const named = nameUpToComma(tokens, from);
  if (named !== null) return { from, to: named };
  if (first.form === 'من' && turnMarkers.has(tokens[from + 1]?.form ?? '')) return null;
  if (first.form.startsWith('و') && !isHead(first.form, titleHeads) && !givenNames.has(first.form))
    return null;
  // وكيلا عن المتهم: a state of the speaker, not a second name for them; مديرها في كابول is one.
  const isState = first.form.endsWith('ا') && !isOwnedRole(first);
  if (isState && adjunctStarts.has(tokens[from + 1]?.form ?? '')) return null;
  if (
    complementizerAt(tokens, from, nothing) !== null ||
    verbAt(text, first) !== null ||
    startsClause(clause, from) ||
    hasProclitic(first, 'ل') ||
    isItsAct(first) ||
    sayingNoun(first.form) !== null ||
    first.form.startsWith('بال') ||
    isBesides(first.form) ||
    companyStarts.has(first.form) ||
    isActWithB(first) ||
    isActAfter(tokens, from)
  )
    return null;
  const end = phraseEnd({ text, tokens, to }, from);
  if (end <= from) return null;
  // Between commas, or right before what is said.
  const closes = tokens[end];
  const isClosed =
    closes === undefined ||
    closes.kind === 'mark' ||
    closes.kind === 'quote' ||
    complementizerAt(tokens, end, nothing) !== null ||
    adjunctStarts.has(closes.form);
  return isClosed ? { from, to: end } : null;
}

/** هو نديم دقاق, وهو حارس المبنى نديم دقاق: a pronoun before a name, or before a role up to a comma that ends with one. */
function isPresented({ tokens, to }: Clause, i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (!/^و?ه[وي]$/.test(form)) return false;
  if (startsName(tokens, i + 1)) return true;
  const noun = tokens[i + 1]?.form ?? '';
  if (!form.startsWith('و') || !(isHead(noun, titleHeads) || isKin(noun))) return false;
  let end = i + 2;
  while (end < to && tokens[end]?.kind === 'word') end++;
  const isClosed = tokens[end]?.kind === 'mark';
  return (
    isClosed &&
    end > i + 3 &&
    [2, 3].some((k) => startsName(tokens, end - k)) &&
    isNamePart(tokens[end - 1])
  );
}

function isComma(token: Token | undefined): boolean {
  return /^[،,]$/.test(token?.form ?? '');
}

/** وبحسب الجمعية، ينبغي, وأفاد متطوع، فضل حجب اسمه: the rest of the sentence, or that nobody is to be named; not سيفيرين لوران،. */
function startsClause({ text, tokens }: Clause, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined) return false;
  if (anonymityStarts.has(token.form) && anonymityMiddles.has(next?.form ?? '')) return true;
  const isName = isNamePart(next) && isComma(tokens[i + 2]);
  const isImperfect =
    /^(?:س[يت]|ي)[^او]../.test(token.form) && nameWord(token) === 'unknown' && !isName;
  return isImperfect || (!/given/.test(nameWord(token)) && isClauseVerb(text, [token], 0));
}
