import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { type Role } from './english-role.ts';

/** What a governor rules: a county, a state or a province that the article names or speaks of. */
export function governed({ place: land }: Role, place: number, bodies: Bodies): Actor | undefined {
  if (land !== null) return bodies.named(land);
  const named = bodies.withWord(/^(?:county|province)$/, place);
  if (named !== undefined) return named;
  const state = bodies.phrase(({ head }) => /^(?:state|province|county)$/.test(head));
  return state === undefined
    ? bodies.make('the governor’s office', 'office')
    : bodies.make(`the ${state.head} government`, 'government');
}

/** The office of a prosecutor: the district attorney's, the attorney general's. */
export function prosecution({ words, head, text }: Role, place: number, bodies: Bodies): Actor {
  const known = bodies.withWord(/^(?:attorneys?|prosecut\w+)$/, place);
  if (known !== undefined) return known;
  const general = /\b(?:Attorney|Solicitor|Prosecutor)[ -]General\b/i.exec(text)?.[0];
  if (general !== undefined) return bodies.make(`${general}’s Office`, 'office');
  const office = [...words].filter(
    (word) => !/^(?:assistant|deputy|former|chief|senior|the|an?)$/.test(word),
  );
  if (head.startsWith('attorney'))
    return bodies.make(
      `${office.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')}’s Office`,
      'office',
    );
  return bodies.make('prosecutors', 'prosecutors');
}
