import { occasions } from '../lexicon/arabic-occasions.ts';
import { honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Complement } from '../lexicon/arabic-verbs.ts';
import { timeWords } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { complementizerAt } from './complementizers.ts';
import { isCompound, isNamePart, nameWord, startsName } from './name-words.ts';
import type { Clause, TokenRange } from './subject.ts';
import { finiteVerbAt, isDefinite, isHead } from './words.ts';

const nothing: ReadonlySet<Complement> = new Set(['that']);
const longestComplement = 9;

/** المشرفة على الدراسة، الأستاذة هالة: the comma before the name, however the role before it goes on. */
export function nameAhead({ text, tokens, to }: Clause, from: number, at: number): number | null {
  if (!isHead(tokens[from]?.form ?? '', titleHeads) || tokens[at]?.kind !== 'word') return null;
  for (let i = at; i < Math.min(to, at + longestComplement); i++) {
    const token = tokens[i];
    if (token?.kind === 'mark')
      return isComma(token) && startsBearer(tokens, i + 1) && closesName(tokens, i + 2) ? i : null;
    if (
      token === undefined ||
      complementizerAt(tokens, i, nothing) !== null ||
      timeWords.has(token.form) ||
      occasions.has(token.form) ||
      finiteVerbAt(text, tokens, i)?.tense === 'perfect'
    )
      return null;
  }
  return null;
}

/** نقيب الأطباء، رئيس لجنة الأجور فيها، | سمير جابر |، قال: the name after the second of two roles between commas. Null where none follows. */
export function nameAfterRoles(
  { tokens, to }: Clause,
  phrase: TokenRange,
  apposition: TokenRange | null,
): TokenRange | null {
  if (apposition === null || apposition.from <= phrase.to) return null;
  const isRole = ({ from }: TokenRange) => isHead(tokens[from]?.form ?? '', titleHeads);
  if (!isRole(phrase) || !isRole(apposition)) return null;
  for (const range of [phrase, apposition])
    for (let i = range.from + 1; i < range.to; i++) if (startsName(tokens, i)) return null;
  const isIn = /^(?:في|لدي)(?:ه|ها)$/.test(tokens[apposition.to]?.form ?? '');
  const comma = isIn ? apposition.to + 1 : apposition.to;
  const closes = tokens[comma];
  if (closes === undefined || !isComma(closes)) return null;
  if (!startsBearer(tokens, comma + 1) && !isForeignName(tokens, comma + 1)) return null;
  if (!closesName(tokens, comma + 2)) return null;
  let end = comma + 2;
  while (end < to && isNamePart(tokens[end])) end++;
  return { from: comma + 1, to: end };
}

/** عضو المجلس البلدي سابقاً، سعيد: when somebody had a role, between it and the name. */
export function afterTime(tokens: readonly Token[], i: number): number {
  const isTime = /^(?:سابقا|حاليا|انذاك|حينها|وقتها|وقتذاك|حينذاك)$/.test(tokens[i]?.form ?? '');
  return isTime && tokens[i + 1]?.form === '،' ? i + 1 : i;
}

function isComma({ form }: Token): boolean {
  return form === '،' || form === ',';
}

/** A title, or a given name, and another part of a name: حسام الدين البرعي, العقيد سيث موران, رابح تواتي،, با عمر جلو. */
export function startsBearer(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word') return false;
  const isTitle =
    honorifics.has(token.form) || (isDefinite(token.form) && isHead(token.form, titleHeads));
  if (isTitle) return isNamePart(next);
  const isForeign = nameWord(token) === 'unknown' && next !== undefined;
  if (isForeign && nameWord(next) === 'given' && isNamePart(tokens[i + 2])) return true;
  return startsName(tokens, i) || isWholeName(tokens, i);
}

/** رابح تواتي،: between commas the one word after a given name is its surname, whatever else it means. */
function isWholeName(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined || tokens[i + 2]?.kind !== 'mark') return false;
  return nameWord(token) === 'given' && nameWord(next) === 'common';
}

/** علاوة بوراس: two words that no lexicon has. */
function isForeignName(tokens: readonly Token[], i: number): boolean {
  return [tokens[i], tokens[i + 1]].every(
    (word) => word !== undefined && nameWord(word) === 'unknown',
  );
}

/** A comma, a complementizer, a quote or a colon within few words. */
function closesName(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return true;
    if (complementizerAt(tokens, i, nothing) !== null) return true;
    const isHalf = isCompound(tokens[i - 1], token) || isWholeName(tokens, i - 1);
    if (!isNamePart(token) && !isHalf) return false;
  }
  return false;
}
