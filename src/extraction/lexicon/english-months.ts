import { wordSet } from './word-set.ts';

const names =
  'january february march april may june july august september october november december';
const shortNames = 'jan feb mar apr jun jul aug sep sept oct nov dec';

export const monthNames = wordSet(names);
const months = wordSet(names, shortNames);

/** Months that are given names or common words too: April Finch, May Lund, a march. */
const alsoNames = wordSet('april may march');

/** A month, in full or short. */
export function isMonth(form: string): boolean {
  return months.has(form);
}

/** A month whose name means nothing else. */
export function isOnlyMonth(form: string): boolean {
  return months.has(form) && !alsoNames.has(form);
}
