import { startsHolder } from './english-starts-holder.ts';
import { nameStart } from './english-titles.ts';
import { nameGoesOn } from './english-name-end.ts';
import { baseOf, isAcronym, isHeadOfName, isNoName, isPossessor, isZone } from './english-token.ts';
import { opensPatron } from './english-joined-name.ts';
import { joinsOwners, staysTogether } from './english-possessed-name.ts';
import { startsSum } from '../english/sums.ts';
import { isCapital } from '../english/words.ts';
import { agents, bodyField } from '../lexicon/english-bodies.ts';
import { newPlaces, tenures } from '../lexicon/english-name-words.ts';
import { isThing } from '../lexicon/english-abbreviations.ts';
import { determiners, functionWords } from '../lexicon/english-function-words.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { afterName } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { linked } from './english-name-link.ts';

/** A row of capitalized words: its titles from `from` up to `name`, and the name itself up to `to`. */
export interface Run {
  from: number;
  name: number;
  to: number;
}

const longestName = 60;

/** Reads the row of capitalized words that starts at a token; null where none does. */
export function readRun(
  tokens: readonly Token[],
  at: number,
  { isFirst, to: limit = tokens.length }: { isFirst: boolean; to?: number },
): Run | null {
  const first = tokens[at];
  if (!isCapital(first) || at >= limit || isCompoundQuality(first)) return null;
  const known = first?.nameLength ?? 0;
  if (isZone(tokens, at) || startsSum(tokens, at) || isNoName(tokens, at)) return null;
  const startsMedium =
    /day$|^(?:morning|afternoon|evening|night|week)$/.test(first?.form ?? '') &&
    isCapital(tokens[at + 1]) &&
    (bodyField(baseOf(tokens[at + 1])) === 'media' || tokens[at + 1]?.form === 'show');
  // Former Harbor County: a quality with the capital of its sentence or headline.
  if (
    tenures.has(first?.form ?? '') &&
    isFirst &&
    isCapital(tokens[at + 1]) &&
    tokens[at + 2]?.kind === 'word' &&
    !(first?.form === 'new' && newPlaces.has(baseOf(tokens[at + 1])))
  )
    return null;
  // Rival Holm Cartons, Regulator Ofgem: what a body is, with the capital of its sentence.
  const isKind =
    isFirst && agents.test(baseOf(first).replace(/s$/, '')) && isCapital(tokens[at + 1]);
  if (isKind && !isHeadOfName(tokens[at + 1])) return null;
  // First Harbour Bank, Seven Rivers Council.
  const isOrdinal =
    /^(?:first|second|third|next|all|every|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/.test(
      first?.form ?? '',
    ) &&
    (!isFirst || first?.form === 'first') &&
    isCapital(tokens[at + 1]);
  const isGiven =
    (isFirst ? first?.form === 'may' : isGivenName(first?.form ?? '') || first?.form === 'may') &&
    isCapital(tokens[at + 1]) &&
    !/^(?:god|allah|day)$/.test(tokens[at + 1]?.form ?? '');
  if (
    functionWords.has(first?.form ?? '') &&
    (known === 0 || determiners.has(first?.form ?? '')) &&
    !opensPatron(tokens, at) &&
    !(isAcronym(first) && !isFirst) &&
    !startsMedium &&
    !isOrdinal &&
    !isGiven
  )
    return null;
  let end = Math.min(at + Math.max(known, 1), limit);
  while (end < Math.min(limit, at + longestName)) {
    if (joinsOwners(tokens, end)) end++;
    else if (isPossessor(tokens[end - 1]) && !staysTogether(tokens, at, end)) break;
    if (startsHolder(tokens, at, end)) break;
    const next = nameGoesOn(tokens, at, end) ?? linked(tokens, at, end);
    if (next === null || next > limit) break;
    end = next;
  }
  if (end === at + 1 && isThing.test(first?.text ?? '')) return null;
  // OPEC+.
  const isPlus = tokens[end]?.form === '+' && tokens[end]?.start === tokens[end - 1]?.end;
  if (isPlus && end < limit) end++;
  // Philippa Drummond KC: letters after a name are no part of it.
  while (end > at + 1 && afterName.has(tokens[end - 1]?.text ?? '')) end--;
  // —CIVIL DEFENSE PHOTO.
  if (end > at + 2 && /^(?:PHOTOS?|HANDOUT|VIDEO)$/.test(tokens[end - 1]?.text ?? '')) end--;
  return { from: at, name: end === at + known ? at : nameStart(tokens, at, end), to: end };
}

/** Leeds-based, Oslo-listed, Beirut-born: a place within a quality of what is named next. */
export function isCompoundQuality(token: Token | undefined): boolean {
  return /\p{L}-(?:based|born|listed|headquartered|registered|backed|owned|led|run|funded|trained|educated|raised|bred|made|built|area|bound|style|era|mandated|brokered|controlled|held|occupied|aligned|linked|affiliated|supplied)$/u.test(
    token?.text ?? '',
  );
}
