import { isCapital } from '../english/words.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { premises } from '../lexicon/english-name-words.ts';
import { roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { schoolEndings } from './english-field.ts';
import { baseOf, isHeadOfName } from './english-token.ts';

/** Where a charity is, at the end of its name. */
const chapters = /^(?:uk|usa|ireland|scotland|wales|cymru|england|nz|international|worldwide)$/;

/** Grain Shippers' Council, St Mary's Hospital, Women's Institute: a possessor within a name. */
export function staysTogether(tokens: readonly Token[], from: number, end: number): boolean {
  const possessor = tokens[end - 1];
  let last = end;
  while (isCapital(tokens[last]) && last < end + 4) last++;
  if (last === end) return false;
  // Office of the Children's Commissioner.
  if (/^offices?$/.test(tokens[from]?.form ?? '') && tokens[from + 2]?.form === 'the') return true;
  // Queen's Park, King's Cross.
  if (last === end + 1 && end - from === 1 && /^(?:queen|king)$/.test(baseOf(possessor)))
    return true;
  // Grantley’s Bakery, Holm’s Hardware: one noun after its founder.
  if (last === end + 1 && premises.has(baseOf(tokens[end]))) return true;
  // Parkinson's UK, Women's Aid Ireland.
  if (chapters.test(tokens[last - 1]?.form ?? '') && last < end + 3) return true;
  // St Mary's Primary.
  const isSaint = /^(?:st|saint)$/.test(
    baseOf(tokens[tokens[end - 2]?.form === '.' ? end - 3 : end - 2]),
  );
  if (isSaint && schoolEndings.has(baseOf(tokens[end]))) return true;
  // The Sugar Belt Workers' Union | Delroy Pinnock.
  while (last > end + 1 && !isHeadOfName(tokens[last - 1])) last--;
  if (!isHeadOfName(tokens[last - 1])) return false;
  // The Mayor's Office, a County Sheriff's Department.
  if (last === end + 1 && roleField(baseOf(possessor)) !== null) return true;
  const field = bodyField(baseOf(tokens[last - 1]));
  if (field === 'ministry') return false;
  // St Brannoc’s Hospital, Christ’s College.
  if (last === end + 1 && /^(?:hospital|school|university|church)$/.test(field ?? '')) return true;
  return (
    /s['’]$/u.test(possessor?.text ?? '') ||
    /^(?:st|saint|king|queen)$/.test(
      baseOf(tokens[tokens[end - 2]?.form === '.' ? end - 3 : end - 2]),
    ) ||
    /^(?:king|queen|women|men|children|people|trinity|christ|farmer|player|worker|nurse|teacher)$/.test(
      baseOf(possessor),
    ) ||
    (tokens[from - 1]?.form === 'the' && end - from > 1)
  );
}

/** Nurses' and Midwives' Union: whether two possessors of one body are joined at a token. */
export function joinsOwners(tokens: readonly Token[], at: number): boolean {
  const [owner, other] = [tokens[at - 1], tokens[at + 1]];
  return (
    tokens[at]?.form === 'and' &&
    /s['’]$/u.test(owner?.text ?? '') &&
    isCapital(other) &&
    /s['’]$/u.test(other?.text ?? '') &&
    isCapital(tokens[at + 2]) &&
    isHeadOfName(tokens[at + 2])
  );
}
