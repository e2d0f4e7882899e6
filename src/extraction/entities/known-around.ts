import type { Token } from '../tokens.ts';
import type { Gazetteer } from './gazetteer.ts';

/** هيومن رايتس ووتش: a later word of the name of a body that is known. */
export function isWithinBody(tokens: readonly Token[], i: number, gazetteer: Gazetteer): boolean {
  return [1, 2, 3].some((back) => {
    const match = i >= back ? gazetteer.match(tokens, i - back) : null;
    return match?.record.kind === 'organization' && match.length > back;
  });
}

/** ليبيا سامي: whether a known name ends at a token, of one word or two. */
export function isCountry(tokens: readonly Token[], i: number, gazetteer: Gazetteer): boolean {
  for (const start of [i, i - 1]) {
    const match = gazetteer.match(tokens, start);
    if (match !== null && start + match.length === i + 1) return true;
  }
  return false;
}
