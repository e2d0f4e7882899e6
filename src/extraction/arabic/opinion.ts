import type { Agreement } from '../lexicon/arabic-forms.ts';
import { bareThat } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type According } from './according.ts';
import { isNominal } from './nominal-head.ts';
import { isNamePart } from './name-words.ts';
import { type Clause, readSubject } from './subject.ts';

const nouns = wordSet('رأي نظر تقدير اعتقاد تصور حسبان ظن منظور');
const pronouns: Record<string, Agreement> = { ه: 'm', ها: 'f', هم: 'plural', هما: 'plural' };

/** Reads whose opinion a clause is, at the start of its sentence or between commas: في رأيه أن, برأي الخبير كمال زين، فإن, من وجهة نظرها،. */
export function readOpinion(clause: Clause, i: number): According | null {
  const { text, tokens } = clause;
  const first = tokens[i];
  const isFirst = i === (clause.from ?? 0);
  if (first?.kind !== 'word' || !(isFirst || tokens[i - 1]?.kind === 'mark')) return null;
  const at = nounAt(clause, i);
  const noun = tokens[at];
  if (at === -1 || noun === undefined) return null;
  const bare = noun.form.replace(/^[وف]?ب(?=...)/, '');
  const pronoun = /(?<=..)(?:هما|ها|هم|ه)$/.exec(bare)?.[0];
  const stem = pronoun === undefined ? bare : bare.slice(0, -pronoun.length);
  if (!nouns.has(stem)) return null;
  const start = /^[وف]../.test(first.form) ? first.start + 1 : first.start;
  const lemma = text.slice(start, noun.end);
  const cue = { start, end: noun.end, lemma, class: 'according' };
  const found = { from: i, cue, verb: null, isManner: false };
  if (pronoun !== undefined) {
    const next = tokens[at + 1];
    const opens = next?.form === '،' || bareThat.has(next?.form ?? '');
    const owner = pronouns[pronoun] ?? 'm';
    return opens ? { ...found, next: at + 1, source: null, apposition: null, owner } : null;
  }
  const { phrase, apposition, next } = readSubject(clause, at + 1, { isAfterPreposition: true });
  const head = phrase === null ? undefined : tokens[phrase.from];
  if (phrase === null || !(isNominal(head) || isNamePart(head))) return null;
  return { ...found, next, source: phrase, apposition };
}

/** Where the noun stands: في رأيه, برأيه, من وجهة نظره; -1 where none does. */
function nounAt({ tokens }: Clause, i: number): number {
  const form = tokens[i]?.form.replace(/^[وف](?=..)/, '') ?? '';
  if (form === 'في') return i + 1;
  if (form === 'من') return tokens[i + 1]?.form === 'وجهه' ? i + 2 : i + 1;
  return /^ب.{3,}/.test(form) ? i : -1;
}
