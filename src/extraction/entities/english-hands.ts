import { isOperator } from '../lexicon/english-work-words.ts';
import { type Actor } from './english-actor.ts';
import { type Holding } from './english-holding.ts';

/** Who work with their hands for whoever has the works. */
const hands =
  /^(?:machinist|welder|fitter|packer|picker|loader|forkliftdriver|weaver|seamstress|stitcher|assembler|labourer|laborer|smelter|moulder|caster|cutter|labeller)s?$/;

/** A loom operator, one welder: of the firm whose works the text goes on about. */
export function ofHands({ role, place, bodies }: Holding): Actor[] | undefined {
  const { head, body, text } = role;
  const isElsewhere = /\b(?:in|from|near|at) /.test(text);
  if (body !== null || isElsewhere || !(hands.test(head) || isOperator(role))) return undefined;
  const isFirm = ({ field, entity: { isMedium } }: Actor) =>
    isMedium ? 0 : field === 'company' ? 1 : field === null ? 0.6 : 0;
  const found = bodies.last(place, isFirm, { within: 4, isAbout: true });
  return found === undefined ? undefined : [found];
}
