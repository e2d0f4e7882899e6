import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { regions } from './english-body-before.ts';
import { isCapital } from '../english/words.ts';
import { formOf, type Token } from '../tokens.ts';
import { type Run } from './english-run.ts';
import { isAcronym } from './english-token.ts';
import { type Role } from './english-role.ts';
import { firmsAgain } from '../lexicon/english-bodies.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type RoleField } from '../lexicon/english-roles.ts';

/** What bodies with the name of a town those may be of who stand or work for it. */
export const townBodies: Partial<Record<RoleField, RegExp>> = {
  mayor: /^council$/,
  councillor: /^(?:council|party)$/,
  legislator: /^(?:council|party|parliament|government|media)$/,
  police: /^(?:council|police)$/,
};

/** Nouns with which a text speaks again of a firm or a club that it has named. */
const again = wordSet(
  firmsAgain,
  'carmaker chipmaker drugmaker automaker planemaker steelmaker toymaker brewer distiller grocer brokerage housebuilder outfit side co-op cooperative distributor wholesaler provider shipper haulier bookmaker refiner franchise consultancy fintech',
);
/** What bears a name as well: the Vantrex group, the Larnby airport operator. */
const named = /^(?:group|side|chain|studio|publisher)$/;

/** The Sheffield firm, the Tipperary co-op: whether a name with 'the' before it and a noun after it tells where a body is. */
export function isWhereOf(
  tokens: readonly Token[],
  { from, to }: Pick<Run, 'from' | 'to'>,
): boolean {
  const noun = tokens[to]?.form ?? '';
  return (
    to - from === 1 &&
    tokens[from - 1]?.form === 'the' &&
    again.has(noun) &&
    !named.test(noun) &&
    !isAcronym(tokens[from]) &&
    !isCapital(tokens[to + 1])
  );
}

/** Whether a phrase is such a one. */
export function isPlacedPhrase(text: string): boolean {
  const [, , noun = ''] = phrase.exec(text) ?? [];
  return /^[Tt]he /.test(text) && again.has(formOf(noun)) && !named.test(noun);
}

const phrase =
  /^(?:[Tt]he )?((?:(?:New|North|South|East|West|San|Los|Las|Hong|Port|Tel|Abu|Sri|Saudi|Costa|Cape|Rio|Fort) )?\p{Lu}[\p{L}.’'-]*) (\p{Ll}[\p{L}-]+)$/u;
const ofNation = /(?:an|ish|ese|i|ch)$|^(?:US|U\.S\.|UK|UAE|EU|Dutch|Swiss)$|-(?:based|listed)$/;

/** The Cleveland company, the US group: by where it is, the one that was spoken of; but Vantrex that is named by itself too is the Vantrex group. */
export function placedBody(text: string, place: number, bodies: Bodies): Actor | undefined {
  const [, land, head = ''] = phrase.exec(text) ?? [];
  if (land === undefined || !again.has(formOf(head))) return undefined;
  // The Save the Weir group: only of a nation is a group a firm.
  if (head === 'group' && !ofNation.test(land)) return undefined;
  const other = bodies.known(land);
  const isNamed = other?.kind === 'organization' && other.entity.mentions.length > 1;
  return isNamed && other.field !== 'government'
    ? undefined
    : bodies.pointed(formOf(head), place, other)?.actor;
}

/** Managing director for the UK and Ireland: whether what a role names is where it is held, and not of what. */
export function isForPlace(
  { field, head, text: own }: Role,
  text: string,
  named: readonly Actor[],
): boolean {
  return (
    (field === 'head' || head === 'vicepresident') &&
    / for (?:the )?$/.test(own.slice(0, own.indexOf(text))) &&
    named.every(
      ({ kind, field: other, words }) =>
        kind === 'place' || other === 'government' || regions.test(words[0] ?? ''),
    )
  );
}
