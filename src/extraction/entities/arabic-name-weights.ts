import type { NameWord } from '../arabic/name-words.ts';

/** How much a word speaks for a name that starts with it. */
export const asFirst: Record<NameWord, number> = {
  given: 3,
  'maybe given': 1.6,
  particle: 0.8,
  generation: -4,
  unknown: 1.5,
  surname: 0.2,
  trade: -2,
  common: -3,
  office: -4,
  stop: -99,
};
/** How much a word speaks for a name that goes on with it. */
export const asLater: Record<NameWord, number> = {
  given: 2,
  'maybe given': 1.5,
  particle: 0.6,
  generation: 1.6,
  unknown: 1,
  surname: 1.4,
  trade: 0.4,
  common: -2.2,
  office: -3,
  stop: -99,
};
