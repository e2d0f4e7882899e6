import { callingsOf } from '../lexicon/arabic-callings.ts';
import { teamsOfNickname } from '../lexicon/arabic-team-nicknames.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { ownCallings } from './callings.ts';
import type { Description, Entity } from './entity.ts';
import { key } from './name-key.ts';
import type { Registry } from './registry.ts';
import { bare } from './bodies.ts';

/** How many paragraphs back a coach or a player is named who is called by their side. */
const furthest = 4;
/** Whose coaches and players the article tells of, without its name. */
const sides = wordSet('فريق نادي منتخب مباراة لقاء تشكيلة كتيبة');
/** What a player may be called the owner of. */
const feats = wordSet('هدف ثنائية ثلاثية هاتريك هدفين تمريرة إصابة ذهبية فضية برونزية ميدالية');

/** The coach or the player whom the article calls again by their side or their goal: مدرب «الخضر», هداف الفريق, صاحب الهدف. */
export function calledBySide(
  { kind, name, phrase, gender }: Description,
  span: Span,
  registry: Registry,
): Entity | undefined {
  if (kind !== 'person' || name !== null) return undefined;
  const [noun = '', ...rest] = key(phrase).split(' ');
  const of = rest[0] ?? '';
  const isFeat = /^(?:ال)?صاحبه?$/.test(noun) && feats.has(bare(of));
  const teams = teamsOfNickname.get(rest.join(' '));
  if (!isFeat && teams === undefined && !(rest.length === 1 && sides.has(bare(of))))
    return undefined;
  const callings = callingsOf([isFeat ? 'لاعب' : bare(noun)]);
  const found = new Set<Entity>();
  registry.latest(span, (entity, { paragraph }) => {
    if (span.paragraph - paragraph > furthest) return true;
    const isOne =
      entity.kind === 'person' &&
      entity.name.includes(' ') &&
      (gender === null || entity.gender === null || entity.gender === gender) &&
      [...ownCallings(entity)].some((each) => sporting.has(each) && callings.has(each));
    if (isOne && isOfTeam(entity, teams)) found.add(entity);
    return false;
  });
  const [only, other] = found;
  return other === undefined ? only : undefined;
}

const sporting = callingsOf(['مدرب', 'لاعب']);

/** Whether no body that is told of somebody is another than the team of a nickname. */
function isOfTeam({ offices }: Entity, teams: readonly (readonly string[])[] | undefined): boolean {
  const names = offices
    .flatMap(({ office }) => (office.name === null ? [] : [key(office.name).split(' ').map(bare)]))
    .filter((words) => words.length > 1 || !sides.has(words[0] ?? ''));
  if (teams === undefined || names.length === 0) return true;
  return names.some((words) =>
    teams.some((team) => team.every((word) => words.includes(bare(word)))),
  );
}
