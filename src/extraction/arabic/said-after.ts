import { formOf } from '../tokens.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type According } from './according.ts';
import { isNominal } from './nominal-head.ts';
import { isNamePart } from './name-words.ts';
import { cutAtClause } from './noun-phrase.ts';
import { type Clause, readSubject } from './subject.ts';
import { verbAt } from './words.ts';

const lemmas = wordSet(
  'قال أضاف تابع أوضح أكد شرح روى حكى استدرك أردف اعترف أقر شكا اشتكى لاحظ جزم بين زاد علق',
);
const shortest = 3;

/** Reads who said, without marks, the clause before a comma or the one around: وتقل النسبة في المدن، يقول مدير المركز. */
export function readSaidAfter(clause: Clause, i: number): According | null {
  const { text, tokens, to } = clause;
  if (tokens[i - 1]?.form !== '،' || i - (clause.from ?? 0) <= shortest) return null;
  const verb = verbAt(text, tokens[i]);
  if (verb === null || verb.tense !== 'imperfect' || verb.hasConjunction || verb.hasObject)
    return null;
  if (!lemmas.has(formOf(verb.verb.lemma))) return null;
  const { phrase, apposition, next } = readSubject(clause, i + 1);
  const head = phrase === null ? undefined : tokens[phrase.from];
  const cut = phrase === null ? null : cutAtClause(clause, phrase);
  if (cut === null || cut.to !== phrase?.to || !(isNominal(head) || isNamePart(head))) return null;
  const isClosed = next >= to || tokens[next]?.kind === 'mark';
  const { start, end } = verb;
  const cue = { start, end, lemma: verb.verb.lemma, class: verb.verb.class };
  return isClosed && tokens[next]?.form !== ':'
    ? { from: i, next, cue, verb, source: cut, apposition, isManner: false }
    : null;
}
