import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { list } from './english-holding.ts';
import { type BodyWords } from './english-role-body.ts';
import { researchers } from './english-staff.ts';

/** How many paragraphs a text goes on about a report for. */
const goneOn = 3;

/** The report's lead author: of the institute, the university or the charity that was spoken of. */
export function ofAuthors(bodies: Bodies, place: number): Actor[] {
  const fits = ({ field, entity }: Actor) => {
    if (entity.isMedium) return 0;
    if (field === null || field === 'company') return 0.5;
    return /^(?:university|agency|association|hospital|museum)$/.test(field) ? 1 : 0;
  };
  return list(bodies.last(place, fits, { within: goneOn }));
}

/** The first with a name who does research for a body that the article names. */
export function researcher(bodies: Bodies): Actor['roles'][number] | undefined {
  for (const { actor } of bodies.around(0)) {
    const held = actor.roles.find(
      ({ role: { field, head, body } }) =>
        body?.kind === 'named' && (field === 'scholar' || researchers.test(head)),
    );
    if (held !== undefined) return held;
  }
  return undefined;
}

/** Who led the team, a member of the research team: of researchers, where no club is spoken of. */
export function isResearchTeam(
  { text, head }: Pick<BodyWords, 'text' | 'head'>,
  place: number,
  bodies: Bodies,
): boolean {
  return (
    head === 'team' &&
    /^the (?:(?:research|study|survey|science|scientific) )?team$/.test(text) &&
    bodies.pointed(head, place)?.actor.field !== 'club'
  );
}
