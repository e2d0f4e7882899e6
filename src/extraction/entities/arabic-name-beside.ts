import { nameWord } from '../arabic/name-words.ts';
import { clubs } from '../lexicon/arabic-clubs.ts';
import { institutionsOf, kin } from '../lexicon/arabic-roles.ts';
import type { Token } from '../tokens.ts';
import type { BodyContext } from './arabic-body.ts';
import type { NameRun } from './arabic-name-run.ts';
import { withoutClitics } from './arabic-state-role.ts';

/** The words beside a phrase, and the name in them. */
interface Beside {
  apposition: readonly Token[];
  beside: NameRun;
}

/** شريف مقاطعة لاس بيلاس، لويس بارا: whether the name beside a phrase is whom it tells of, rather than what may be a name in it. */
export function isBetter(context: BodyContext, own: NameRun, at: Beside): boolean {
  const { tokens } = context;
  const { apposition, beside } = at;
  if (beside.score > own.score + 1 || isOfClub(context, own, at)) return true;
  const [first, ownFirst] = [apposition[beside.from], tokens[own.from]];
  const isWhole = beside.from === 0 && beside.to === apposition.length;
  // أرملة الفنان كمال زين، ليلى حسن: whose kin somebody is.
  if (isWhole && own.from > 0 && kin.has(tokens[0]?.form ?? '')) return true;
  return (
    isWhole &&
    first !== undefined &&
    ownFirst !== undefined &&
    nameWord(first) === 'given' &&
    nameWord(ownFirst) !== 'given'
  );
}

/** مدرب نجم عبدة، البرتغالي روي تافاريس: the name of the club whose coach is named beside it. */
function isOfClub(
  { tokens, nations }: BodyContext,
  own: NameRun,
  { apposition, beside }: Beside,
): boolean {
  const role = withoutClitics(tokens[own.from - 1]?.form ?? '');
  const [club, nation] = [tokens[own.from], apposition[0]];
  if (institutionsOf.get(role)?.has('فريق') !== true || club === undefined) return false;
  if (beside.to < apposition.length || nation === undefined) return false;
  const isClub = clubs.has(club.form);
  const isOfNation = beside.from === 1 && nations.ofAdjective(nation) !== null;
  return isOfNation ? isClub || nameWord(club) !== 'given' : isClub && beside.from === 0;
}
