import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { qualities } from '../lexicon/arabic-roles.ts';
import { anonymousHeads, documentHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { remember } from '../remember.ts';
import type { Token } from '../tokens.ts';

/** Particles that have their subject in the accusative. */
const particles = wordSet('أن إن لكن لأن كأن لعل');
const particleOf = remember((form) => {
  const particle = form.replace(/^[وف](?=..)/, '');
  return particles.has(particle) ? particle : null;
});
const heads = [titleHeads, anonymousHeads, documentHeads];

/** غير أن قيادياً بارزاً أقر, لكن عضواً سابقاً كشف: looks a noun after such a particle up without its ending, and its adjectives. */
export function markAccusativeSubjects(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const particle = particleOf(tokens[i - 1]?.form ?? '');
    if (particle === null) return;
    const noun = stemOf(token);
    if (!heads.some((lexicon) => lexicon.has(noun))) return;
    // لكن عسكرياً، لا شيء يتغير; ولكن رياضياً تقدم الفريق.
    const next = tokens[i + 1];
    const isAdverb =
      noun.endsWith('ي') &&
      (next?.kind !== 'word' ||
        (particle === 'لكن' && !isAdjective(next) && !prepositions.has(next.form)));
    if (isAdverb) return;
    token.form = noun;
    for (let k = i + 1; isAdjective(tokens[k]); k++) {
      const adjective = tokens[k];
      if (adjective !== undefined) adjective.form = stemOf(adjective);
    }
  });
}

/** بارز of بارزاً; nothing of another word. */
function stemOf(token: Token | undefined): string {
  return token?.kind === 'word' && /.[^ه]ا$/.test(token.form) ? token.form.slice(0, -1) : '';
}

function isAdjective(token: Token | undefined): boolean {
  const stem = stemOf(token);
  if (stem === '' || token === undefined) return false;
  if (qualities.has(stem) || isIndefiniteAdjective(stem)) return true;
  return /\u064b/.test(token.text) && !timeWords.has(token.form);
}
