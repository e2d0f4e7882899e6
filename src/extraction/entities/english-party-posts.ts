import { type Token } from '../tokens.ts';
import { type BodyWords } from './english-role-body.ts';
import { isPartyName } from './english-token.ts';
import { type Holding, list } from './english-holding.ts';
import { type Actor } from './english-actor.ts';
import { portfolios } from './english-titles.ts';

/** The infrastructure critic: of the party that the text goes on about, which is out of government. */
export function ofPartyCritic({
  role: { head, words, body },
  place,
  bodies,
}: Holding): Actor[] | undefined {
  const isCritic = /^critics?$/.test(head) && [...words].some((word) => portfolios.has(word));
  if (body !== null || !isCritic) return undefined;
  const party = bodies.last(place, ({ field }) => field === 'party', { within: 1 });
  return party === undefined ? undefined : [party];
}

/** Branch secretary Ada Finch: of the union or the party whose branch was spoken of. */
export function ofBranch({ role: { words }, place, bodies }: Holding): Actor[] | undefined {
  return words.has('branch') ? list(bodies.ofField(['union', 'party'], place)) : undefined;
}

/** Republican vice presidential candidate: the party, of the words before the role; null where they name none. */
export function partyOfCandidate(words: readonly Token[]): BodyWords | null {
  const [first, last] = [words[0], words.at(-1)];
  const isParty = isPartyName(first) || first?.text === 'Democratic';
  const isChosen = /^(?:presidential|gubernatorial|mayoral)$/.test(last?.form ?? '');
  return isParty && isChosen && first !== undefined
    ? { kind: 'named', text: first.text, head: 'party' }
    : null;
}
