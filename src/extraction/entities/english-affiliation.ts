import { type Actor } from './english-actor.ts';
import { type BodyField } from '../lexicon/english-bodies.ts';
import { type RoleField } from '../lexicon/english-roles.ts';
import { type Bodies } from './english-bodies.ts';
import { type Role } from './english-role.ts';

const most = 2;

/** The bodies that somebody belongs to or speaks for, by the roles that the article gives them. */
export function bodiesOf(actor: Actor, bodies: Bodies): Actor[] {
  const found: Actor[] = [];
  const current = actor.roles.filter(({ role }) => !role.isFormer);
  // A body that the article names beats one that only the role implies.
  const stated = current.filter(({ role }) => role.body !== null);
  for (const { role, place } of [...stated, ...current.filter((each) => !stated.includes(each))]) {
    if (found.length > 0 && role.body === null) break;
    for (const body of bodiesOfRole(role, place, bodies))
      if (!found.includes(body)) found.push(body);
    if (found.length >= most) break;
  }
  return found;
}

/** The bodies that one role says its holder belongs to. */
export function bodiesOfRole(role: Role, place: number, bodies: Bodies): Actor[] {
  const { body, field, nation } = role;
  const isState =
    field === 'ruler' ||
    field === 'official' ||
    field === 'minister' ||
    field === 'spokes' ||
    field === 'military';
  switch (body?.kind) {
    case 'named': {
      const actor = bodies.named(body.text);
      if (actor.kind === 'person') return [];
      if (actor.kind !== 'place') return [actor];
      if (isState) return list(bodies.government(body.text));
      return field === 'mayor' || field === 'head' || field === 'staff' || field === 'scholar'
        ? [actor]
        : [];
    }
    case 'definite':
      return [bodies.definite(body, place)];
    case 'last':
      return list(bodies.last(place));
    case 'portfolio':
      return [bodies.ministry(body, { nation, place })];
    case 'owner':
      return bodies.ofHolder(body.head, place);
    default:
      return implied(role, place, bodies);
  }
}

function implied(role: Role, place: number, bodies: Bodies): Actor[] {
  const { field, head, nation } = role;
  if (
    nation !== null &&
    (field === 'official' || field === 'ruler' || field === 'minister' || field === 'spokes')
  )
    return list(bodies.government(nation));
  if (field === 'ruler' && !/^(?:prince|princess|chancellor)$/.test(head))
    return list(bodies.government(role.place));
  if (field === 'mayor')
    return list(
      role.place === null ? bodies.ofField(['council'], place) : bodies.named(role.place),
    );
  if (field === 'prosecution') return list(bodies.withWord(/^(?:attorneys?|prosecut\w+)$/));
  if (field === 'fire') return list(bodies.withWord(/^(?:fire|rescue|ambulance)$/));
  const fields = impliedFields(field, head);
  const found = fields.length === 0 ? undefined : bodies.ofField(fields, place);
  if (found !== undefined) return [found];
  if (fields.length > 0) return list(bodies.spokenOf(fields));
  return isBound(role) && role.words.size <= 3
    ? list(bodies.last(place, ({ entity }) => !entity.isMedium))
    : [];
}

function list(actor: Actor | undefined): Actor[] {
  return actor === undefined ? [] : [actor];
}

/** The kinds of bodies that the holder of a role without a named body belongs to. */
function impliedFields(field: RoleField, head: string): readonly BodyField[] {
  if (
    /^(?:coach|captain|skipper|striker|goalkeeper|midfielder|defender|winger|players?|headcoach|manager)$/.test(
      head,
    )
  )
    return ['club'];
  if (
    /^(?:doctors?|surgeons?|nurses?|midwife|matron|physicians?|consultant|paediatrician|psychiatrist|oncologist|pathologist)$/.test(
      head,
    )
  )
    return ['hospital'];
  if (/^(?:teachers?|headteacher|headmaster|headmistress|principal)$/.test(head)) return ['school'];
  if (/^(?:rector|provost|dean|vicechancellor)$/.test(head)) return ['university'];
  if (field === 'councillor') return ['council'];
  if (field === 'police') return ['police'];
  if (field === 'military') return ['military'];
  if (field === 'court') return ['court'];
  return [];
}

/** Whether a role is always in some body, so that a bare 'the director' is of the body spoken of. */
function isBound({ field, head }: Role): boolean {
  return (
    (field === 'head' &&
      !/^(?:founders?|owners?|partners?|landlord|landlady|publican|producer|publisher|editors?|leaders?|organi[sz]ers?|captain|skipper|coach|stewards?|superintendent|landowner|proprietor|coowner)$/.test(
        head,
      )) ||
    field === 'spokes'
  );
}
