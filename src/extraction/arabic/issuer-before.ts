import { genderOf } from '../lexicon/arabic-given-names.ts';
import { documentHeads } from '../lexicon/arabic-speakers.ts';
import type { Agreement } from '../lexicon/arabic-forms.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { menInFeminine } from './addressee.ts';
import { isNominal, type LeftSubject } from './nominal-head.ts';
import { isNamePart, nameWord } from './name-words.ts';
import { cutAtClause, isClauseVerb } from './noun-phrase.ts';
import { type Clause, readSubject } from './subject.ts';
import { subjectBefore } from './subject-before.ts';
import { bareNoun, hasProclitic, isDefinite, isHead, verbAt } from './words.ts';

const furthest = 45;
/** Verbs of issuing that are spelled as a noun. */
const issuing = wordSet('تقدم نشر وجه رفع قدم كتب عرض بث عقد');

/**
 * Who issued that in which something is said, where a verb goes back to it: تقدمت النائبة ببيان طالبت فيه, نشر الموقع تقريراً قال فيه. The
 * subject of the nearest verb before that agrees with the verb of saying; null where none does.
 *
 * @param isGoverned the verb right before decides, also where it names nobody: اكتفى بالقول.
 */
export function issuerBefore(
  clause: Clause,
  from: number,
  { at, isGoverned = false }: { at: number; isGoverned?: boolean },
): LeftSubject | null {
  const { text, tokens } = clause;
  const agreement = verbAt(text, tokens[at])?.agreement ?? null;
  for (let v = at - 1; v >= Math.max(from, at - furthest); v--) {
    const token = tokens[v];
    if (token?.kind === 'mark' && /^[:؛.]$/.test(token.form)) return null;
    if (!isVerb(clause, v)) continue;
    const subject = subjectBefore(clause, from, v) ?? subjectAfter(clause, v, at);
    const first = subject === null ? undefined : tokens[subject.phrase.from];
    if (subject !== null && first !== undefined && !isDocument(first) && mayAgree(first, agreement))
      return subject;
    if (isGoverned && at - v <= 2) return null;
  }
  return null;
}

function subjectAfter(clause: Clause, verb: number, to: number): LeftSubject | null {
  const { tokens } = clause;
  const { phrase, apposition } = readSubject({ ...clause, to }, verb + 1);
  const first = phrase === null ? undefined : tokens[phrase.from];
  if (phrase === null || first === undefined) return null;
  if (!isNominal(first) && !isNamePart(first)) return null;
  // ليندفال: no name that is unknown has the letter of a preposition.
  const isTo = hasProclitic(first, 'ل') && nameWord(first) !== 'unknown';
  if (hasProclitic(first, 'ب') || isTo || isDocument(first)) return null;
  const cut = cutAtClause(clause, phrase);
  return { phrase: cut, apposition: cut.to === phrase.to ? apposition : null };
}

function isVerb({ text, tokens }: Clause, i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const bare = token.form.replace(/^[وف](?=...)/, '');
  // إدارة is no أداره.
  const form = /ة[\u064b-\u0652]*$/u.test(token.text)
    ? bare
    : bare.replace(/(?<=...)(?:ها|ه)$/, '');
  return (
    isClauseVerb(text, tokens, i) ||
    isClauseVerb(text, [{ ...token, form }], 0) ||
    (issuing.has(form) && !isDefinite(tokens[i - 1]?.form ?? ''))
  );
}

function isDocument({ form }: Token): boolean {
  return isHead(form, documentHeads);
}

/** Whether a noun may be the subject of a verb, by its ending or by the name that it is. */
export function mayAgree({ form, text, isKnown }: Token, agreement: Agreement | null): boolean {
  const gender = genderOf(form);
  if (agreement === 'plural') return gender !== null || /(?:ان|ين|ون|ا|و|ي|اء|ات)$/.test(text);
  if (agreement === null || isKnown === true) return true;
  if (gender !== null) return gender === agreement;
  const isFeminine = /ة[\u064b-\u0652]*$/.test(text) && !menInFeminine.has(bareNoun(form));
  return agreement === 'm' ? !isFeminine : isFeminine || !isHead(form, documentHeads);
}
