import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { type Role } from './english-role.ts';
import { type Staff } from './english-staff.ts';
import { type States } from './english-states.ts';

/** A role where an article says that somebody has it, with what its body is looked up in. */
export interface Holding {
  role: Role;
  place: number;
  bodies: Bodies;
  states: States;
  /** The people of bodies whom the article introduces without their names. */
  staff: readonly Staff[];
}

/** The bodies of roles of one kind, none where the article has none; undefined for roles of other kinds. */
export type Rule = (holding: Holding) => Actor[] | undefined;

/** One or none. */
export function list(actor: Actor | undefined): Actor[] {
  return actor === undefined ? [] : [actor];
}
