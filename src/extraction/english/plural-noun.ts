import type { Token } from '../tokens.ts';
import { auxiliaryOf, isAdverb, shapesOf } from './grammar.ts';
import { isCapital } from './words.ts';

/** Several judges handling it; tax rules and loopholes: plurals, by what stands before them or beside them. */
export function isPlural(
  tokens: readonly Token[],
  last: number,
  before: Token | undefined,
): boolean {
  if (/^(?:several|many|few|various|numerous|both|these|those)$/.test(before?.form ?? ''))
    return true;
  const [next, other] = [tokens[last + 1], tokens[last + 2]];
  return (
    /^(?:and|or)$/.test(next?.form ?? '') &&
    other?.kind === 'word' &&
    !isAdverb(other) &&
    shapesOf(other)?.has('third') !== true &&
    auxiliaryOf(other) === null
  );
}

/** Deal sparks calls for: no plural has a verb in the third person, nor has a verb; but one of the nurses claims. */
export function followsPlural(tokens: readonly Token[], before: number): boolean {
  const { form = '' } = tokens[before] ?? {};
  if (isCapital(tokens[before]) || !/[^suia]s$/.test(form) || singular.test(form)) return false;
  for (let i = before - 1; i > Math.max(-1, before - 7); i--)
    if (/^(?:one|each|either|neither|who|which|none)$/.test(tokens[i]?.form ?? '')) return false;
  return true;
}

const singular =
  /^(?:news|series|species|headquarters|barracks|means|lens|diabetes|hers|yours|ours|theirs|\p{L}*(?:works|ics))$/u;
