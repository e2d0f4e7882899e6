import { type Actor } from './english-actor.ts';
import { type Holding, list } from './english-holding.ts';

/** What the names of those have who put out fires and help. */
const brigades = /^(?:fire|rescue|ambulance)$/;

/** A firefighter, and a volunteer or a group manager where a fire service is spoken of. */
export function ofBrigade({ role, place, bodies }: Holding): Actor[] | undefined {
  const isFire = role.field === 'fire';
  const isHand = role.head === 'volunteer' || (role.head === 'manager' && role.words.has('group'));
  if (!isFire && !(isHand && role.isTitle)) return undefined;
  const isOfBrigade = (body: Actor) => body.words.some((word) => brigades.test(word));
  // A volunteer: of the brigade only where the text goes on about it.
  const about =
    role.head === 'volunteer'
      ? bodies.last(
          place,
          ({ entity, field }) => !entity.isMedium && field !== null && field !== 'place',
        )
      : undefined;
  if (about !== undefined && !isOfBrigade(about)) return undefined;
  const brigade = bodies.withWord(brigades, place);
  return list(brigade ?? (isFire ? bodies.make('the fire service', 'service') : undefined));
}

/** Chief Ray Dussault: of the police, where the article has any. */
export function ofChief({ role: { head, words }, place, bodies }: Holding): Actor[] | undefined {
  if (head !== 'chief' || words.size > 1) return undefined;
  const police = bodies.ofField(['police'], place) ?? bodies.withWord(/^fire$/, place);
  return police === undefined ? undefined : [police];
}
