import type { MediumPhrase } from '../statement.ts';
import type { Range } from '../text.ts';

/** A way in which the words may have come to the article, and how much it says. */
export interface Candidate extends Range, Pick<MediumPhrase, 'relation'> {
  weight: number;
}

/** How much each way says, where a sentence has several. */
export const weights = {
  told: 6,
  asked: 5,
  channel: 4.6,
  aired: 4.5,
  programme: 4.4,
  platform: 4,
  reported: 3.5,
  document: 3,
  printed: 3.2,
  passed: 2,
  page: 1.5,
  talk: 1,
  heard: 0.5,
};
