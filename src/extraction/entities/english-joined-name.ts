import { isCapital } from '../english/words.ts';
import { bodyField, isOwnBody } from '../lexicon/english-bodies.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { areJoined } from '../lexicon/english-joined-places.ts';
import { isAgentNoun, roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { portfolios } from './english-titles.ts';
import { baseOf, isAcronym, isHeadOfName, isPossessor } from './english-token.ts';

/** Department of Health and Social Care, Wildlife and Countryside Trust: 'and' within the name of one body. */
export function joinsParts(tokens: readonly Token[], from: number, and: number): boolean {
  // The Union of Students and | the Forum for Universities.
  if (!isCapital(tokens[and + 1])) return false;
  const left = tokens.slice(from, and);
  let last = and + 1;
  while (isCapital(tokens[last]) && !(last > and + 1 && isPossessor(tokens[last - 1]))) last++;
  if (isAbbreviated(tokens, from, last)) return true;
  // Devon and Cornwall Police, Trinidad and Tobago.
  if (areJoined(baseOf(tokens[and - 1]), baseOf(tokens[and + 1]))) return true;
  // Corin Fire and Rescue, Fire and Rescue NSW.
  const isRescue = left.at(-1)?.form === 'fire' && tokens[and + 1]?.form === 'rescue';
  if (isRescue && (left.length > 1 || isCapital(tokens[and + 2]))) return true;
  if (isOfOneHolder(tokens, { from, and, last })) return true;
  if (left.some(({ form }) => form === 'of' || form === 'for')) {
    const of = left.findIndex(({ form }) => form === 'of' || form === 'for');
    const isTitle = roleField(baseOf(left[0])) !== null || roleField(baseOf(left[of - 1])) !== null;
    if (isTitle)
      return (
        left.slice(of).every(({ form }) => form === 'of' || portfolios.has(form)) &&
        portfolios.has(tokens[and + 1]?.form ?? '')
      );
    // Ministry of Mines and Energy.
    const isMinistry = left.some((word) => bodyField(baseOf(word)) === 'ministry');
    if (isMinistry && portfolios.has(baseOf(tokens[and + 1]))) return true;
    // National Union of Grid and Power Employees.
    const members = baseOf(tokens[last - 1]);
    if (members.endsWith('s') && roleField(members) !== null && last > and + 2) return true;
    if (
      tokens
        .slice(and + 1, last)
        .some((word) => roleField(baseOf(word)) !== null || isGivenName(word.form))
    )
      return false;
    return !tokens.slice(and + 1, last).some((word) => isHeadOfName(word) || isAcronym(word));
  }
  // Marl and Selwick Hospitals NHS Trust: two places, and one body.
  const isTrust =
    left.length === 1 &&
    last > and + 2 &&
    !isHeadOfName(left[0]) &&
    !isAcronym(left[0]) &&
    !isHeadOfName(tokens[and + 1]) &&
    tokens.slice(and + 2, last).some(({ form }) => /^(?:hospitals|nhs)$/.test(form));
  if (isTrust) return true;
  // The Police Service Social and Welfare Association: what would end with a quality goes on.
  const isUnfinished =
    tokens[from - 1]?.form === 'the' &&
    left.length > 1 &&
    portfolios.has(left.at(-1)?.form ?? '') &&
    bodyField(left.at(-1)?.form ?? '') === null &&
    isHeadOfName(tokens[last - 1]);
  if (isUnfinished) return true;
  // Garment Manufacturers and Exporters Association: two sorts of people, and one body of both.
  const isOfPeople =
    [left.at(-1), tokens[and + 1]].every(
      (word) => /[^s]s$/.test(word?.form ?? '') && isAgentNoun(word?.form ?? ''),
    ) &&
    last > and + 2 &&
    isHeadOfName(tokens[last - 1]);
  // The Gold and Diamond Miners Association.
  const isOfMiners =
    tokens[from - 1]?.form === 'the' &&
    last > and + 3 &&
    /[^s]s$/.test(baseOf(tokens[last - 2])) &&
    isAgentNoun(baseOf(tokens[last - 2])) &&
    /^(?:union|association)$/.test(bodyField(baseOf(tokens[last - 1])) ?? '') &&
    left.every((word) => /^(?:company)?$/.test(bodyField(baseOf(word)) ?? '') && !isAcronym(word));
  if (isOfPeople || isOfMiners) return true;
  // Food and Drug Agency.
  const isOneHead =
    left.length === 1 && (isHeadOfName(left[0]) || portfolios.has(left[0]?.form ?? ''));
  if (
    left.length > 3 ||
    (!isOneHead &&
      left.some(
        (word, i) =>
          isOwnBody(baseOf(word)) ||
          (isAcronym(word) && !(i === 0 && /^(?:us|uk|un|eu)$/.test(word.form))) ||
          isGivenName(word.form),
      ))
  )
    return false;
  // Ashby Fire and Rescue Service.
  const isOfParts =
    portfolios.has(left.at(-1)?.form ?? '') ||
    /^(?:fire|search|rail|road|tram|bus|train|drug|mine|steel|textile|port|dock|air)$/.test(
      left.at(-1)?.form ?? '',
    );
  const isOfOwner = isPossessor(tokens[from - 1]);
  if (!isOfParts && !isOfOwner && !/^(?:the|of)$/.test(tokens[from - 1]?.form ?? '')) return false;
  return last > and + 2 && isHeadOfName(tokens[last - 1]);
}

const ofTowns =
  /^(?:police|constabulary|council|hospitals?|fire|borough|district|university|airport|nhs|chamber|college)$/;

/** Marl and Selwick Police spokesman | Ada Finch: two places, and the one body that a single person is of. */
function isOfOneHolder(
  tokens: readonly Token[],
  { from, and, last }: { from: number; and: number; last: number },
): boolean {
  const next = tokens[and + 1];
  const isOther = (word: Token | undefined) =>
    !isCapital(word) ||
    isHeadOfName(word) ||
    isAcronym(word) ||
    isGivenName(word?.form ?? '') ||
    roleField(baseOf(word)) !== null;
  if (and - from > 2 || [...tokens.slice(from, and), next].some(isOther)) return false;
  let role = last;
  while (role < last + 3 && !isCapital(tokens[role]) && roleField(baseOf(tokens[role])) === null)
    role++;
  const noun = baseOf(tokens[role]);
  return (
    roleField(noun) !== null &&
    !noun.endsWith('s') &&
    isCapital(tokens[role + 1]) &&
    tokens.slice(and + 2, role).some((word) => ofTowns.test(baseOf(word)))
  );
}

/** Office of Disaster Preparedness and Emergency Management (ODPEM): the letters in the bracket are those of all the words. */
function isAbbreviated(tokens: readonly Token[], from: number, to: number): boolean {
  const bracket = tokens[to];
  if (bracket?.kind !== 'bracket') return false;
  const letters = bracket.text.replace(/\P{L}/gu, '');
  return (
    letters.length > 2 &&
    letters ===
      tokens
        .slice(from, to)
        .filter((word) => isCapital(word))
        .map(({ text }) => text[0])
        .join('')
  );
}

/** Our Lady of Lourdes: whether a name is that of a saint who is called so. */
export function opensPatron(words: readonly Token[], at: number): boolean {
  return words[at]?.form === 'our' && isCapital(words[at]) && baseOf(words[at + 1]) === 'lady';
}

/** Corvex.ai, Marl.org: whether a full stop is that of an address for a name. */
export function isAddress(tokens: readonly Token[], stop: number): boolean {
  const [before, mark, next] = [tokens[stop - 1], tokens[stop], tokens[stop + 1]];
  return (
    mark?.form === '.' &&
    next?.start === mark.end &&
    before?.end === mark.start &&
    /^(?:ai|com|org|io|net|co|tv|app|dev|gov|eu|uk|de|fr)$/.test(next.text)
  );
}

/** Whether the name of a body goes on after a dash with where it is, up to its initials in brackets. */
export function isBranch(tokens: readonly Token[], from: number, dash: number): boolean {
  let end = dash + 1;
  while (isCapital(tokens[end])) end++;
  return (
    tokens.slice(from, dash).some(isHeadOfName) &&
    tokens[end]?.kind === 'bracket' &&
    /^\(\p{Lu}\p{L}+\)$/u.test(tokens[end]?.text ?? '')
  );
}

/** Association of Banks, Federation of Nurses: a body of many, which may go on with where they are. */
export function isOfMembers(words: readonly Token[]): boolean {
  const of = words.findIndex(({ form }) => form === 'of');
  return (
    of > 0 &&
    of < words.length - 1 &&
    /^(?:union|association)$/.test(bodyField(baseOf(words[of - 1])) ?? '') &&
    baseOf(words.at(-1)).endsWith('s') &&
    !isPossessor(words.at(-1))
  );
}
