import { startsHolder } from './english-starts-holder.ts';
import { nameStart, portfolios } from './english-titles.ts';
import { nameGoesOn } from './english-name-end.ts';
import {
  baseOf,
  isAcronym,
  isHeadOfName,
  isNoName,
  isPossessor,
  isZone,
  isTime,
} from './english-token.ts';
import {
  isAddress,
  isBranch,
  isOfMembers,
  joinsParts,
  opensPatron,
} from './english-joined-name.ts';
import { joinsOwners, staysTogether } from './english-possessed-name.ts';
import { startsSum } from '../english/sums.ts';
import { isCapital, startsHour } from '../english/words.ts';
import { agents, bodyField, rebels } from '../lexicon/english-bodies.ts';
import {
  calls,
  causes,
  firmEnds,
  goals,
  members,
  movesTo,
  newPlaces,
  patrons,
  smallEnds,
  tenures,
  wishes,
} from '../lexicon/english-name-words.ts';
import { isThing } from '../lexicon/english-abbreviations.ts';
import { determiners, functionWords, nameParticles } from '../lexicon/english-function-words.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { afterName, honorifics, roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';

/** A row of capitalized words: its titles from `from` up to `name`, and the name itself up to `to`. */
export interface Run {
  from: number;
  name: number;
  to: number;
}

const longestName = 60;

/** Airbus A321neo, Boeing B-52: a model, and no part of its maker's name. */
const model = /^(?:\p{Lu}{1,3}-?\d{2,}\p{L}*|\p{L}+\d+\p{L}+)$/u;

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
    const next = nameGoesOn(tokens, at, end) ?? joined(tokens, at, end);
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

/** Where the name goes on after one of its words, or null where it ends. */
function joined(tokens: readonly Token[], from: number, end: number): number | null {
  const [token, next] = [tokens[end], tokens[end + 1]];
  if (token === undefined) return null;
  if (isCapital(token)) {
    if (model.test(token.text)) return null;
    // V&A.
    if (tokens[end - 1]?.form === '&') return end + 1;
    if (!functionWords.has(token.form) || isAcronym(token)) return end + 1;
    // Save Our Harbour, Doctors Without Borders; but not 'Rell Tuesday said'.
    const title = tokens[end - 1]?.form ?? '';
    const isNamed = isTime(token) && (honorifics.has(title) || roleField(title) !== null);
    // Homes First, Europe Now: a small word at the end of a name.
    if (smallEnds.has(token.form) && end > from) return end + 1;
    return isCapital(next) && (isNamed || !isTime(token)) ? end + 1 : null;
  }
  if (token.kind === 'number')
    return (isCapital(tokens[end - 1]) && isCapital(next) && bodyField(baseOf(next)) !== null) ||
      /^(?:news|channel|radio|bbc|tv|sky|action|local)$/.test(tokens[end - 1]?.form ?? '')
      ? end + 1
      : null;
  if (isAddress(tokens, end)) return end + 2;
  // Alliance for a Civil State.
  const isArticle =
    /^(?:the|an?)$/.test(next?.form ?? '') && !(next?.form !== 'the' && token.form !== 'for');
  // Department of Health – Abu Dhabi (DoH).
  if (/^[–—-]$/.test(token.form) && isCapital(next) && isBranch(tokens, from, end)) return end + 1;
  // Maria de la Cruz, Ludo van der Meer: two particles.
  const isPair =
    nameParticles.has(token.form) &&
    nameParticles.has(next?.form ?? '') &&
    isCapital(tokens[end + 2]);
  if (isPair) return end + 2;
  if (!isCapital(next) && !(isArticle && isCapital(tokens[end + 2]))) return null;
  if (token.form === '&' || token.form === '+') return end + 1;
  // St. Ives, Jr., J. Fox: the full stop of an abbreviation.
  if (token.form === '.')
    return /^(?:st|mt|ft|jr|sr|mr|mrs|ms|dr|prof|rev|gen|col|capt|lt|sgt|maj|sen|rep|del|gov|hon|cllr|insp|supt|det|adm|cmdr|brig|cpl|fr|\p{L})$/u.test(
      tokens[end - 1]?.form ?? '',
    ) && token.start === tokens[end - 1]?.end
      ? end + 1
      : null;
  if (token.kind !== 'word') return null;
  // News at Ten.
  if (startsHour(tokens, end)) return end + 2;
  const before = baseOf(tokens[end - 1]);
  const hasHead = tokens.slice(from, end).some((word) => isHeadOfName(word));
  const titled = roleField(before);
  // Right to Know Network.
  if (token.form === 'to') return end === from + 1 && movesTo.test(before) ? end + 1 : null;
  if (
    (token.form === 'of' || token.form === 'for') &&
    (titled === 'minister' || titled === 'head' || titled === 'ruler') &&
    (portfolios.has(next?.form ?? '') ||
      (next?.form === 'the' && portfolios.has(tokens[end + 2]?.form ?? '')))
  )
    return end + 1;
  // Association of the Petroleum Industry of Northern Iraq.
  const isLong =
    hasHead && tokens.slice(from, end).some(({ form }) => form === 'of' || form === 'for');
  // Friends of the River, Mothers Against Noise.
  if (
    end === from + 1 &&
    (token.form === 'of' ? patrons : members).test(before) &&
    // Lawyers for Human Rights; but lawyers for Vantrex.
    !(/^(?:lawyers|attorneys|doctors)$/.test(before) && !goals.test(next?.form ?? '')) &&
    /^(?:of|for|against|without)$/.test(token.form) &&
    !isGivenName(next?.form ?? '')
  )
    return end + 1;
  // A Division Bench of Justice Omar Badr.
  const isEnd = before === 'bench' || rebels.test(before);
  // Corvex Holdings | of Dublin.
  const isFirm = end > from + 1 && firmEnds.test(before) && !isLong;
  if (token.form === 'of' && (isEnd || isFirm)) return null;
  // Our Lady of Lourdes, Our Lady Star of the Sea.
  if (token.form === 'of' && opensPatron(tokens, from)) return end + (isArticle ? 2 : 1);
  if (token.form === 'of')
    return (bodyField(before) !== null || (isLong && !isTime(next))) &&
      !tokens.slice(from, end - 1).some(({ form }) => isGivenName(form) || honorifics.has(form))
      ? end + 1
      : null;
  // Association of Banks in Brenna.
  if (token.form === 'in')
    return isOfMembers(tokens.slice(from, end)) &&
      isCapital(next) &&
      !isTime(next) &&
      next?.form !== 'may'
      ? end + 1
      : null;
  // Of Compassion for Cephalopods: one noun, where a body is named.
  if (
    token.form === 'for' &&
    end === from + 1 &&
    /^(?:of|from|at|by|charity|group|campaign|organi[sz]ation)$/.test(
      tokens[from - 1]?.form ?? '',
    ) &&
    !isGivenName(before) &&
    !isTime(next)
  )
    return end + 1;
  // Action for Children, Justice for Leah: what some campaign for.
  const isCause = token.form === 'for' && end === from + 1 && wishes.test(before);
  if (isCause && !isTime(next) && tokens[end - 1]?.kind === 'word') return end + 1;
  if (token.form === 'for' || token.form === 'on' || token.form === 'against')
    return hasHead &&
      !isTime(next) &&
      (token.form === 'for' ? bodyField(before) !== 'place' : causes.test(before)) &&
      bodyField(before) !== null &&
      !isPossessor(tokens[end - 1])
      ? end + 1
      : null;
  if (/^an?$/.test(token.form)) return tokens[end - 1]?.form === 'for' && hasHead ? end + 1 : null;
  if (token.form === 'the')
    return /^(?:of|for|on|against|without)$/.test(tokens[end - 1]?.form ?? '') || calls.has(before)
      ? end + 1
      : null;
  if (token.form === 'and') return joinsParts(tokens, from, end) ? end + 1 : null;
  return nameParticles.has(token.form) && token.form !== 'i' && isCapital(next) ? end + 1 : null;
}
