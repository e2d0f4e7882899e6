import { platforms } from '../lexicon/english-media.ts';
import type { Range } from '../text.ts';
import type { Token } from '../tokens.ts';
import { isCapital } from './words.ts';

const owners = /^(?:its|his|her|their|the|a|an)$/;
const places =
  /^(?:website|site|webpage|page|blog|subreddit|forum|channel|account|feed|app|homepage|profile|portal|newsletter)$/;

/** Where somebody published or was on the air: its X account, the company's subreddit, national television; null elsewhere. */
export function publishedOn(
  tokens: readonly Token[],
  on: number,
  to: number,
): { range: Range; relation: 'published-on' | 'broadcast' } | null {
  if (!/^(?:on|via)$/.test(tokens[on]?.form ?? '')) return null;
  const first = tokens[on + 1];
  if (first?.kind !== 'word') return null;
  for (let i = on + 1; i < Math.min(to, on + 7); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    // On its official X account: the platform.
    if (platforms.has(token.form) && isCapital(token))
      return {
        range: { start: token.start, end: token.end - (token.text.endsWith('.') ? 1 : 0) },
        relation: 'published-on',
      };
    if (/^(?:television|tv|radio)$/.test(token.form) && !owners.test(first.form) && i < on + 4) {
      const isName = isCapital(tokens[i + 1]) || (i > on + 1 && isCapital(tokens[i - 1]));
      return isName
        ? null
        : { range: { start: first.start, end: token.end }, relation: 'broadcast' };
    }
    if (places.test(token.form) && (owners.test(first.form) || isCapital(first)))
      return { range: { start: first.start, end: token.end }, relation: 'published-on' };
    if (/^(?:that|and|to|of|in|on|at|for|who|which|was|were|is|has|had)$/.test(token.form))
      return null;
  }
  return null;
}
