import { isTime, baseOf, isAcronym, isHeadOfName, isPossessor } from './english-token.ts';
import {
  isAddress,
  isBranch,
  isOfMembers,
  joinsParts,
  opensPatron,
} from './english-joined-name.ts';
import { portfolios } from './english-titles.ts';
import { isCapital, startsHour } from '../english/words.ts';
import { bodyField, rebels } from '../lexicon/english-bodies.ts';
import { functionWords, nameParticles } from '../lexicon/english-function-words.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import {
  calls,
  causes,
  firmEnds,
  goals,
  members,
  movesTo,
  patrons,
  smallEnds,
  wishes,
} from '../lexicon/english-name-words.ts';
import { honorifics, roleField } from '../lexicon/english-roles.ts';
import type { Token } from '../tokens.ts';

/** Airbus A321neo, Boeing B-52: a model, and no part of its maker's name. */
const model = /^(?:\p{Lu}{1,3}-?\d{2,}\p{L}*|\p{L}+\d+\p{L}+)$/u;
const numbered = /^(?:news|channel|radio|bbc|tv|sky|action|local)$/;
const abbreviated =
  /^(?:st|mt|ft|jr|sr|mr|mrs|ms|dr|prof|rev|gen|col|capt|lt|sgt|maj|sen|rep|del|gov|hon|cllr|insp|supt|det|adm|cmdr|brig|cpl|fr|\p{L})$/u;
const charities = /^(?:of|from|at|by|charity|group|campaign|organi[sz]ation)$/;

/** A name up to one of its words, and the word that may go on with it. */
interface Link {
  tokens: readonly Token[];
  from: number;
  /** Where the word is. */
  end: number;
  token: Token;
  next: Token | undefined;
  /** The word before, without its possessive. */
  before: string;
  /** An article stands between the word and the next capital: for a Civil State. */
  isArticle: boolean;
  hasHead: boolean;
}

/** The first token after the next words of a name that starts at `from`, or null where it ends. */
export function linked(tokens: readonly Token[], from: number, end: number): number | null {
  const [token, next] = [tokens[end], tokens[end + 1]];
  if (token === undefined) return null;
  if (isCapital(token)) return isOfName(tokens, from, end) ? end + 1 : null;
  if (token.kind === 'number') return isNumbered(tokens, end) ? end + 1 : null;
  if (isAddress(tokens, end)) return end + 2;
  // Department of Health – Abu Dhabi (DoH).
  if (/^[–—-]$/.test(token.form) && isCapital(next) && isBranch(tokens, from, end)) return end + 1;
  // Maria de la Cruz, Ludo van der Meer: two particles.
  const isPair = [token, next].every((word) => nameParticles.has(word?.form ?? ''));
  if (isPair && isCapital(tokens[end + 2])) return end + 2;
  // Alliance for a Civil State.
  const isArticle =
    /^(?:the|an?)$/.test(next?.form ?? '') && !(next?.form !== 'the' && token.form !== 'for');
  if (!isCapital(next) && !(isArticle && isCapital(tokens[end + 2]))) return null;
  if (token.form === '&' || token.form === '+') return end + 1;
  if (token.form === '.') return isAbbreviated(tokens, end) ? end + 1 : null;
  if (token.kind !== 'word') return null;
  // News at Ten.
  if (startsHour(tokens, end)) return end + 2;
  const before = baseOf(tokens[end - 1]);
  const hasHead = tokens.slice(from, end).some((word) => isHeadOfName(word));
  const link = { tokens, from, end, token, next, before, isArticle, hasHead };
  if (isOfOffice(link) || isOfSome(link)) return end + 1;
  // Our Lady of Lourdes, Our Lady Star of the Sea.
  const isPatron = token.form === 'of' && opensPatron(tokens, from) && !endsAtOf(link);
  if (isPatron) return end + (isArticle ? 2 : 1);
  return isLinked(link) ? end + 1 : null;
}

/** Whether a word with a capital goes on with the name before it. */
function isOfName(tokens: readonly Token[], from: number, end: number): boolean {
  const [before, token, next] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (token === undefined || model.test(token.text)) return false;
  // V&A.
  if (before?.form === '&' || !functionWords.has(token.form) || isAcronym(token)) return true;
  // Homes First, Europe Now: a small word at the end of a name.
  if (smallEnds.has(token.form) && end > from) return true;
  // Save Our Harbour, Doctors Without Borders; but not 'Rell Tuesday said'.
  const title = before?.form ?? '';
  const isNamed = isTime(token) && (honorifics.has(title) || roleField(title) !== null);
  return isCapital(next) && (isNamed || !isTime(token));
}

/** Channel 4, Sector 9 Hospital. */
function isNumbered(tokens: readonly Token[], end: number): boolean {
  const [before, next] = [tokens[end - 1], tokens[end + 1]];
  const isBetween = isCapital(before) && isCapital(next) && bodyField(baseOf(next)) !== null;
  return isBetween || numbered.test(before?.form ?? '');
}

/** St. Ives, Jr., J. Fox: the full stop of an abbreviation. */
function isAbbreviated(tokens: readonly Token[], end: number): boolean {
  const before = tokens[end - 1];
  return abbreviated.test(before?.form ?? '') && tokens[end]?.start === before?.end;
}

/** Minister for Health, Head of the Treasury. */
function isOfOffice({ tokens, end, token, next, before }: Link): boolean {
  const office = next?.form === 'the' ? tokens[end + 2] : next;
  return (
    /^(?:of|for)$/.test(token.form) &&
    /^(?:minister|head|ruler)$/.test(roleField(before) ?? '') &&
    portfolios.has(office?.form ?? '')
  );
}

/** Friends of the River, Mothers Against Noise. */
function isOfSome({ from, end, token, next, before }: Link): boolean {
  return (
    end === from + 1 &&
    /^(?:of|for|against|without)$/.test(token.form) &&
    (token.form === 'of' ? patrons : members).test(before) &&
    // Lawyers for Human Rights; but lawyers for Vantrex.
    !(/^(?:lawyers|attorneys|doctors)$/.test(before) && !goals.test(next?.form ?? '')) &&
    !isGivenName(next?.form ?? '')
  );
}

function isLinked(link: Link): boolean {
  const { tokens, from, end, token, next, before } = link;
  switch (token.form) {
    // Right to Know Network.
    case 'to':
      return end === from + 1 && movesTo.test(before);
    case 'of':
      return isWithOf(link);
    // Association of Banks in Brenna.
    case 'in':
      return (
        isOfMembers(tokens.slice(from, end)) &&
        isCapital(next) &&
        !isTime(next) &&
        next?.form !== 'may'
      );
    case 'for':
      return isWithCause(link) || isFor(link);
    case 'on':
    case 'against':
      return isFor(link);
    case 'a':
    case 'an':
      return tokens[end - 1]?.form === 'for' && link.hasHead;
    case 'the':
      return (
        /^(?:of|for|on|against|without)$/.test(tokens[end - 1]?.form ?? '') || calls.has(before)
      );
    case 'and':
      return joinsParts(tokens, from, end);
    default:
      return nameParticles.has(token.form) && token.form !== 'i' && isCapital(next);
  }
}

/** Association of the Petroleum Industry | of Northern Iraq: a name with a body's noun that has had an 'of' before. */
function isLong({ tokens, from, end, hasHead }: Link): boolean {
  return hasHead && tokens.slice(from, end).some(({ form }) => form === 'of' || form === 'for');
}

/** A Division Bench | of Justice Omar Badr, Corvex Holdings | of Dublin. */
function endsAtOf(link: Link): boolean {
  const { from, end, before } = link;
  const isFirm = end > from + 1 && firmEnds.test(before) && !isLong(link);
  return before === 'bench' || rebels.test(before) || isFirm;
}

function isWithOf(link: Link): boolean {
  const { tokens, from, end, next, before } = link;
  return (
    !endsAtOf(link) &&
    (bodyField(before) !== null || (isLong(link) && !isTime(next))) &&
    !tokens.slice(from, end - 1).some(({ form }) => isGivenName(form) || honorifics.has(form))
  );
}

/** Compassion for Cephalopods, Action for Children, Justice for Leah: what some campaign for. */
function isWithCause({ tokens, from, end, next, before }: Link): boolean {
  if (end !== from + 1 || isTime(next)) return false;
  const isNamed = charities.test(tokens[from - 1]?.form ?? '') && !isGivenName(before);
  return isNamed || (wishes.test(before) && tokens[end - 1]?.kind === 'word');
}

/** Institute for Peace, Committee on Climate, Campaign Against Hunger. */
function isFor({ tokens, end, token, next, before, hasHead }: Link): boolean {
  const field = bodyField(before);
  return (
    hasHead &&
    !isTime(next) &&
    field !== null &&
    (token.form === 'for' ? field !== 'place' : causes.test(before)) &&
    !isPossessor(tokens[end - 1])
  );
}
