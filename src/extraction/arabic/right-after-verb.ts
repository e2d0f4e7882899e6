import { isAction } from '../lexicon/arabic-actions.ts';
import { auxiliaries } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import type { FoundVerb } from './words.ts';

/** نظمت أسر التلاميذ وقفة: a noun, as no verb in the perfect stands right after another. */
export function isRightAfterVerb({ tense, hasConjunction }: FoundVerb, { form }: Token): boolean {
  return tense === 'perfect' && !hasConjunction && isAction(form) && !auxiliaries.has(form);
}
