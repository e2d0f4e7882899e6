import { type Paragraph } from '../statement.ts';
import { type Cast } from './english-cast.ts';
import { findOwnBodies, nameOwnBodies } from './english-own-bodies.ts';
import { findPosts } from './english-pronoun-posts.ts';

/** Gives those whom an article names what its other sentences tell of them: his party, the Marl Front; she chairs it. */
export function learnTold(paragraphs: readonly Paragraph[], cast: Cast): void {
  findOwnBodies(paragraphs, cast);
  nameOwnBodies(paragraphs, cast);
  findPosts(paragraphs, cast);
}
