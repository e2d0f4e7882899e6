import type { Token } from '../tokens.ts';
import type { Clause } from './subject.ts';
import { complementizerAt, finiteVerbAt, homographs, isDefinite } from './words.ts';

const thatOnly = new Set(['that', 'إلى', 'على', 'عن', 'من'] as const);

/** Whether a clause is opened here, with whatever preposition before it. */
export function opensThat(tokens: readonly Token[], i: number): boolean {
  return complementizerAt(tokens, i, thatOnly) !== null;
}

/** Another verb of saying of its own clause: what follows is its. */
export function endsFrame({ text, tokens }: Clause, i: number): boolean {
  const verb = finiteVerbAt(text, tokens, i);
  if (verb === null || homographs.has(tokens[i]?.form ?? '')) return false;
  // بحسب ما أوردته صحيفة: a phrase for the source, after which the words still come.
  if (/^(?:ما|لما|حسبما|كما)$/.test(tokens[i - 1]?.form ?? '')) return false;
  // في رد نقلته صحيفة: who passed on what is said, in a clause of its noun.
  const noun = tokens[i - 1];
  if (verb.hasObject && noun?.kind === 'word' && !isDefinite(noun.form)) return false;
  const opens = tokens[i - 1]?.kind === 'mark' && opensThat(tokens, i + 1);
  if (verb.tense === 'participle')
    return (
      opens ||
      (!verb.verb.isStrict &&
        (tokens[i - 1]?.kind === 'mark' || /[اه]$/u.test(tokens[i]?.form ?? '')))
    );
  return (
    !verb.verb.isStrict &&
    (verb.hasConjunction || tokens[i - 1]?.kind === 'mark' || verb.tense === 'perfect')
  );
}
