import { isAction } from '../lexicon/arabic-actions.ts';
import { isForSomebody } from '../lexicon/arabic-manner.ts';
import { companionStarts } from '../lexicon/arabic-company.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { adjunctStarts, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { isNamePart, nameWord } from './name-words.ts';
import type { LeftSubject } from './nominal-head.ts';
import { type Clause, readSubject, type TokenRange } from './subject.ts';
import { isHead, verbAt } from './words.ts';

const furthest = 10;
const furthestRole = 16;

/** Whom a relative pronoun is of: مع سلمى راضي، عضو المجلس، التي; سلمى راضي، من جامعة سبها، التي. */
export function antecedent(clause: Clause, from: number, relative: number): LeftSubject | null {
  const { tokens } = clause;
  const isWoman = tokens[relative]?.form === 'التي';
  const isClosed = tokens[relative - 1]?.form === '،';
  const to = isClosed ? beforeOrigin(tokens, from, relative - 1) : relative;
  const phrase = phraseBefore(clause, { from, to, isWoman });
  const comma = (phrase?.from ?? 0) - 1;
  if (phrase === null || !isClosed || tokens[comma]?.form !== '،' || comma <= from)
    return phrase === null ? null : { phrase, apposition: null };
  // سعاد زين، أرملة في الخمسين، التي: who is named before the comma, and what she is after it.
  const isRole = !tokens.slice(phrase.from, phrase.to).some((word) => /given/.test(nameWord(word)));
  const named = endsName(tokens, comma) ? { from, to: comma, isWoman } : null;
  const before = isRole && named !== null ? phraseBefore(clause, named) : null;
  return before === null ? { phrase, apposition: null } : { phrase: before, apposition: phrase };
}

/** سعاد العمراني: a word of names, or any right after a given name. */
function endsName(tokens: readonly Token[], to: number): boolean {
  const given = tokens[to - 2];
  return isNamePart(tokens[to - 1]) || (given !== undefined && nameWord(given) === 'given');
}

function phraseBefore(
  { text, tokens }: Clause,
  { from: earliest, to, isWoman }: TokenRange & { isWoman: boolean },
): TokenRange | null {
  const from = afterOthers(tokens, earliest, to);
  let start = to;
  while (start > Math.max(from, to - furthest)) {
    const token = tokens[start - 1];
    if (token === undefined || token.kind === 'mark' || !mayBeWithin(text, token)) break;
    start--;
  }
  // من ممثلة المفوضية في لبنان إنغريد هالفورسن، التي: a role may have a place or a body of its own within it.
  for (let i = Math.max(from, to - furthestRole); i < to; i++) {
    const noun = tokens[i];
    if (noun === undefined || !isHead(noun.form, titleHeads)) continue;
    const isWhole = readSubject({ text, tokens, to }, i).phrase?.to === to;
    if (noun.text.endsWith('ة') === isWoman && isWhole) return { from: i, to };
  }
  for (let i = start; i < to; i++)
    if (isHead(tokens[i]?.form ?? '', titleHeads)) return { from: i, to };
  return start < to ? { from: start, to } : null;
}

const callers = wordSet(
  'الوزير الوزيرة الرئيس الرئيسة المحافظ المحافظة الوالي العاهل الملك الأمير البطريرك المفتي',
);

/** استقبل المحافظ وفدا برئاسة | كمال زين الذي, التقى الوزير | نقيبة الصيادلة التي: after those who only met them. */
function afterOthers(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > Math.max(from, to - furthestRole); i--) {
    const form = tokens[i]?.form ?? '';
    if (companionStarts.has(form)) return i + 1;
    const isMet = isHead(form, titleHeads) && callers.has(tokens[i - 1]?.form ?? '');
    if (isMet && isAction((tokens[i - 2]?.form ?? '').replace(/^[وف](?=..)/, ''))) return i;
  }
  return from;
}

/** No preposition, time or verb ends a phrase here: والتحق بهما | كمال زين. */
function mayBeWithin(text: string, token: Token): boolean {
  const { form } = token;
  if (adjunctStarts.has(form) || prepositions.has(form) || timeWords.has(form)) return false;
  const verb = verbAt(text, token);
  const isSaying = verb !== null && verb.tense !== 'participle';
  return !isSaying && !isAction(form.replace(/^[وف](?=..)/, '')) && !isForSomebody(form);
}

/** سلمى راضي، | من جامعة سبها،: without where somebody is of, between commas. */
function beforeOrigin(tokens: readonly Token[], from: number, comma: number): number {
  let i = comma - 1;
  while (i > Math.max(from, comma - furthest) && tokens[i]?.kind !== 'mark') i--;
  const isOrigin = /^(?:من|عن|في|لدي)$/.test(tokens[i + 1]?.form ?? '');
  return tokens[i]?.form === '،' && isOrigin ? i : comma;
}
