import { wordSet } from '../lexicon/word-set.ts';
import { skipAdjuncts } from './adjuncts.ts';
import type { Said } from './said.ts';
import type { Clause, Subject } from './subject.ts';
import type { FoundVerb } from './words.ts';

/** Words that open a sentence of somebody's speech, and that no noun phrase of who speaks goes on with. */
const openers = wordSet('لم لن ليس ليست لا لقد سوف نحن هناك لدينا كنا كنت');
const verbs = wordSet('قال أضاف زاد تابع');
const shortest = 4;

/** قال لم نتلق أي خطاب: somebody's words that neither a mark nor أن opens. */
export function bareSpeech(
  clause: Clause,
  found: FoundVerb,
  { phrase, next, at }: Subject & { at: number },
): Said | null {
  if (found.hasObject || !verbs.has(found.verb.lemma)) return null;
  const { tokens, to } = clause;
  const from = skipAdjuncts(clause, phrase === null ? at + 1 : next, found);
  if (!openers.has(tokens[from]?.form ?? '')) return null;
  for (let i = from; i < from + shortest; i++)
    if (i >= to || tokens[i]?.kind === 'mark') return null;
  return { kind: 'clause', from, preposition: null, isClause: false };
}
