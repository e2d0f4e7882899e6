import { agents } from '../lexicon/english-bodies.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { isProvince } from '../lexicon/english-provinces.ts';
import { isCapital } from '../english/words.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { type Actor, hold } from './english-actor.ts';
import { type PhraseFinder } from './english-finder.ts';
import { textOf } from './english-noun.ts';
import { isPossessor } from './english-token.ts';
import { type Phrase, readPhrase } from './english-phrase.ts';
import { type Where } from './english-spoken.ts';

/** Who has the name that stands beside a role: the union's general secretary, Rosalind Achterberg; null where none does. */
export function byNameBeside(
  phrase: Phrase,
  apposition: readonly Token[],
  { paragraph, where, finder }: { paragraph: Paragraph; where: Where; finder: PhraseFinder },
): Actor | null {
  const { text } = paragraph;
  const isRole = phrase.kind === 'role' || (phrase.kind === 'body' && phrase.role !== null);
  const isOne = phrase.words[0]?.form === 'one';
  // According to his union, the BFAWU.
  const isTheirs = phrase.kind === 'body' && /^(?:his|her|its|their|the)$/.test(phrase.determiner);
  // A human rights group, the Lantern Network.
  const isOfMany =
    /^(?:an?|one)$/.test(phrase.words[0]?.form ?? '') && !/^(?:document|name)$/.test(phrase.kind);
  // The panel's top Republican, Sen. Omar Said.
  const isPartisan = phrase.kind === 'name';
  // The hosts, Marl Rovers, .
  const isThe = phrase.kind === 'unnamed' && phrase.determiner === 'the';
  const isAny = isRole || isOne || isTheirs || isOfMany || isPartisan || isThe;
  if (!isAny || apposition.length === 0) return null;
  if (isWhere(phrase.words, apposition, text)) return null;
  const beside = readPhrase(text, apposition, { isName: () => true });
  if (beside?.kind !== 'name') return null;
  const person = finder.byName(beside, where);
  if (person === null) return null;
  // One of them, Lewisham, .
  const isOfGroup = phrase.words[1]?.form === 'of' || phrase.words.length === 1;
  if (isOne && isOfGroup) return finder.oneOfGroup(person, where);
  // A spokesman for one of them, Corvex.
  const isOneOfThem =
    phrase.role?.field === 'spokes' &&
    /^(?:them|two|three|four)$/.test(phrase.words.at(-1)?.form ?? '') &&
    !isGivenName(beside.name[0]?.form ?? '');
  if (person.kind === 'person' && !isOneOfThem) {
    if (phrase.role !== null && person.roles.every(({ role }) => role.body === null))
      hold(person, phrase.role, where.place);
    return person;
  }
  if (isOneOfThem) {
    person.kind = 'organization';
    person.entity.kind = 'organization';
  }
  if (person.kind !== 'organization') return null;
  // Its maker, Loomwork, says; Vantrex's largest customer, Corvex, said.
  const isOwned = phrase.words.some((word, i) => i < phrase.words.length - 1 && isPossessor(word));
  if (
    isTheirs ||
    isThe ||
    isOwned ||
    agents.test(phrase.head) ||
    (isOfMany && phrase.role === null)
  )
    return person;
  const kind = phrase.role?.body?.kind;
  if (phrase.role === null || !(kind === 'definite' || kind === 'owner' || isOneOfThem))
    return null;
  // A spokesperson for the operator, Corrib Coaches: the name is part of the phrase.
  const whole = [...phrase.words, ...apposition];
  const body = { kind: 'named' as const, text: beside.text, head: beside.head };
  const role = { ...phrase.role, body };
  return finder.role({ ...phrase, text: textOf(text, whole), role }, where, paragraph);
}

/** A clerk in Gallatin, | Tenn., , of Lyon, France, : the state or the country after a town, and nobody. */
function isWhere(words: readonly Token[], beside: readonly Token[], text: string): boolean {
  const run = words.findLastIndex((word) => !isCapital(word));
  const isInTown =
    run > 0 &&
    run < words.length - 1 &&
    /^(?:in|of|from|near|at|outside|around)$/.test(words[run]?.form ?? '');
  const place = beside.filter(({ kind }) => kind === 'word');
  const isOther = place.length === 1 && !isGivenName(place[0]?.form ?? '');
  return isInTown && (isOther || isProvince(textOf(text, place)));
}
