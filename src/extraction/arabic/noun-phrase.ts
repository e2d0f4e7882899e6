import { isAction } from '../lexicon/arabic-actions.ts';
import { givenNames } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { type Token } from '../tokens.ts';
import { soCalledEnd } from './so-called.ts';
import { type Clause, type TokenRange } from './subject.ts';
import { isNamePart } from './name-words.ts';
import { opensName } from './whole-name.ts';
import { hasObject, isDerivedPerfect, notVerbs } from './verb-shapes.ts';
import { isDefinite, isOfRole, verbAt } from './words.ts';
import { cutAtObject } from './subject-phrase.ts';

/** Whether a finite verb stands at a token, of whatever meaning: سجّل، يبحث، تراجعت. */
export function isClauseVerb(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || prepositions.has(tokens[i - 1]?.form ?? '')) return false;
  if (givenNames.has(token.form) || token.isKnown === true) return false;
  if (isOfRole(tokens, i) || notVerbs.has(token.form)) return false;
  const form = token.form.replace(/^س(?=[يت]...)/, '');
  // سامي عزيز دخل على الخط: no income, after a name.
  if (form === 'دخل' && /^(?:على|الي|في)$/.test(tokens[i + 1]?.form ?? ''))
    return isNamePart(tokens[i - 1]);
  // الدخان يتصاعد: after a noun with the article hardly any other word starts so.
  if (/^ي[^او].{2,}/.test(form) && isDefinite(tokens[i - 1]?.form ?? '') && !notVerbs.has(form))
    return true;
  if (hasObject(token) || isAction(form) || isDerivedPerfect(tokens, i)) return true;
  const verb = verbAt(text, token);
  if (verb === null || verb.tense === 'participle') return false;
  return verb.tense === 'imperfect' || verb.agreement !== 'm' || /^..\u0651/u.test(token.text);
}

/** The subject of a clause without the verb, the object or the adjunct after it: الولايات المتحدة ضربات. */
export function cutAtClause(
  clause: Pick<Clause, 'text' | 'tokens'>,
  range: TokenRange,
): TokenRange {
  const { text, tokens } = clause;
  const { from, to } = range;
  for (let i = from + 1; i < to; i++) {
    const named = soCalledEnd(tokens, i, from);
    if (named > i) {
      i = named - 1;
      continue;
    }
    if (isClauseVerb(text, tokens, i) && !opensName(tokens, i - 1)) return { from, to: i };
  }
  return cutAtObject(clause, range);
}
