import { type Actor } from './english-actor.ts';
import { isFireService } from './english-fire-service.ts';
import { type Evidence, isForeign, weighName } from './english-name-kind.ts';
import { type NameMention } from './english-names.ts';
import { isNation } from './english-noun.ts';
import { isPossessor } from './english-token.ts';
import { Gazetteer } from './gazetteer.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { isPlainNoun, weighContext } from './english-kind-context.ts';

/** What kind of thing a name names, by the name and by all that the article says around it. */
export function kindOf(
  mentions: readonly NameMention[],
  {
    gazetteer,
    isOfRole,
    isShortened,
    isKin,
  }: {
    gazetteer: Gazetteer;
    isOfRole: boolean;
    isShortened: (word: string) => boolean;
    /** Whether a single name is somebody's sister, son, friend. */
    isKin: (word: string) => boolean;
  },
): Actor['kind'] {
  const [first] = mentions;
  if (first === undefined) return 'other';
  // The Portuguese felt; the Veltian chipmaker; a Canton Republican: words for those of a country or a party.
  if (isOfPeople(first, mentions)) return 'other';
  const evidence: Evidence = { person: 0, organization: 0, place: 0 };
  weighName(first, mentions, { gazetteer, evidence });
  for (const mention of mentions) weighContext(mention, evidence);
  if (mentions.some(({ setting }) => setting !== null)) evidence.person -= 5; // At Riverside High, .
  const isFire = first.words.length > 1 && first.words.at(-1) === 'fire';
  // The Marl Fire burned on; but Marl Fire said.
  if (isFire) evidence[mentions.some(isFireService) ? 'organization' : 'place'] += 6;
  if (isOfRole) evidence.organization += 3; // Somebody has a role in it.
  // A person goes on under the last of the names, a body under the first.
  const { words } = first;
  if (isShortened(words.at(-1) ?? '')) evidence.person += 2;
  else if (words[0] !== undefined && isKin(words[0])) evidence.person += 3;
  else if (words[0] !== undefined && isShortened(words[0]) && !isGivenName(words[0]))
    evidence.organization += 2;
  // Goldman's Nguyen Thi Lan: whose a name is, where that is no country.
  const isOwned = mentions.some(({ roles }) =>
    roles.some(({ head, body, isClause }) => {
      if (isClause || head !== '' || body?.kind !== 'named') return false;
      const owner = gazetteer.find(body.text);
      return owner?.kind !== 'organization' || owner.type !== 'government';
    }),
  );
  if (isOwned && words.length > 2 && isForeign(words)) evidence.person += 2;
  const { person, organization, place } = evidence;
  if (person > 0 && person >= organization && person > place) return 'person';
  if (organization > 0 && organization >= place) return 'organization';
  if (place > 0) return 'place';
  if (words.length === 1) return 'other';
  return words.length === 2 || isForeign(words) ? 'person' : 'organization';
}

function isOfPeople(
  { words, run, paragraph }: NameMention,
  mentions: readonly NameMention[],
): boolean {
  const last = words.at(-1) ?? '';
  if (/^(?:republican|democrat|tory|liberal|socialist|labourite|lib-?dem|conservative)$/.test(last))
    return true;
  if (words.length > 1 || !isNation(paragraph.tokens[run.name])) return false;
  return mentions.every(({ paragraph: { tokens }, run: { name, to } }) => {
    const isNoun = isPlainNoun(tokens[to]) && !isPossessor(tokens[to - 1]);
    return isNoun || tokens[name - 1]?.form === 'the';
  });
}
