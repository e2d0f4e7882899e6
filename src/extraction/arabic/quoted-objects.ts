import { anonymousHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { opensThat } from './complementizers.ts';
import { nameWord } from './name-words.ts';
import { isAccusative } from './object-nouns.ts';
import { isQuotedName } from './quoted-names.ts';
import { type Clause } from './subject.ts';
import { hasProclitic, isDefinite, isHead, type FoundVerb, verbAt } from './words.ts';
import type { Said } from './said.ts';
/** بما وصفته بـ"…": the words in which what is condemned or denied is put. */
export function appraised({ text, tokens, to }: Clause, i: number): Said | null {
  if (
    !/^(?:بما|ما|لما|مما)$/.test(tokens[i]?.form ?? '') ||
    verbAt(text, tokens[i + 1])?.verb.class !== 'appraise'
  )
    return null;
  for (let k = i + 2; k < Math.min(to, i + 6); k++)
    if (tokens[k]?.kind === 'quote')
      return { kind: 'quote', from: k, preposition: i, isClause: false };
  return null;
}

/** اتهمت «جبهة الخلاص» بقصف السوق: who is accused may stand between quote marks. */
export function isAccused({ text, tokens, to }: Clause, { verb }: FoundVerb, i: number): boolean {
  if (!verb.complements.has('target') || verb.class === 'appraise') return false;
  for (let k = i + 1; k < Math.min(to, i + 6); k++) {
    const next = tokens[k];
    if (next === undefined || next.kind === 'mark') return false;
    if (hasProclitic(next, 'ب') && next.form !== 'ب')
      return k === i + 1 || !isQuotedName(text, tokens, i);
  }
  return false;
}

/** اتهم الوزير جهات «متنفذة» بالسرقة, جماعة «النهر»: the noun after the subject of those whom the marked word describes or names. */
export function accusedFrom(tokens: readonly Token[], at: number, quote: number): number {
  const noun = tokens[quote - 1];
  if (noun?.kind !== 'word' || quote - 1 <= at + 1) return quote;
  if (isDefinite(noun.form) || /given/.test(nameWord(noun))) return quote;
  const isOthers =
    isAccusative(noun) || /...ات$/.test(noun.form) || isHead(noun.form, anonymousHeads);
  // رئيس حركة «النهر»: of whom a role is.
  const before = tokens[quote - 2]?.form ?? '';
  const isOfRole = isHead(before, titleHeads) && !isDefinite(before);
  const isBody = isHead(noun.form, organizationHeads) && !isOfRole;
  return isOthers || isBody ? quote - 1 : quote;
}

/** A quote-marked name right after the verb is its subject where a clause follows: أكدت «الجمعية» أن. */
export function isQuotedSubject({ text, tokens, to }: Clause, at: number, i: number): boolean {
  const quotation = tokens[i]?.quotation;
  if (i !== at + 1 || quotation === undefined || wordsOf(text, quotation).length > 5) return false;
  for (let k = i + 1; k < Math.min(to, i + 14); k++) {
    const token = tokens[k];
    if (token === undefined || verbAt(text, token)?.tense === 'participle') return false;
    if (token.form === ':' || opensThat(tokens, k)) return true;
  }
  return false;
}
