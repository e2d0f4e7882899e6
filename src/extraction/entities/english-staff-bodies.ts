import { type Actor } from './english-actor.ts';
import { type Holding } from './english-holding.ts';
import { type Staff, staffOf } from './english-staff.ts';
import { isOwnBody } from '../lexicon/english-bodies.ts';

/** Drivers at Larnby Buses stopped work. One driver said: of the body of those whom the text has introduced. */
export function ofStaffBefore({ role, place, bodies, staff }: Holding): Actor[] | undefined {
  const found = staffOf(role, place, staff);
  const body = found === undefined ? undefined : bodyOfStaff(found, { bodies, place });
  return body === undefined ? undefined : [body];
}

/** Whom firms have, wherever they are: administrators from Kroll. */
const ofFirms = /^(?:administrator|liquidator|auditor|receiver)$/;

/** The body of people whom the article introduces by it. */
export function bodyOfStaff(
  { body, noun }: Staff,
  { bodies, place }: Pick<Holding, 'bodies' | 'place'>,
): Actor | undefined {
  if (body.kind === 'definite') return bodies.definite(body, place);
  // Divers from the Talosian navy: a name with a common noun; workers at Marl, Tuas Marine: where they work, and a body.
  const isSure = isOwnBody(body.head) || ofFirms.test(noun);
  const found = isSure ? bodies.named(body.text) : bodies.known(body.text);
  const isBody =
    found?.kind === 'organization' ||
    (found?.kind === 'other' && found.words.length > 1) ||
    (found?.kind === 'place' && ofFirms.test(noun));
  return isBody ? found : undefined;
}
