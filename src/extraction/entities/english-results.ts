import { isCapital } from '../english/words.ts';
import { isSideEpithet } from '../lexicon/english-sport.ts';
import { wordsByField, wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';
import { type Actor } from './english-actor.ts';
import { type NameMention } from './english-names.ts';
import { isSide } from './english-sides.ts';
import { isPossessor } from './english-token.ts';

/** What an article tells of one match: who won it and where it was, null where that is not told. */
export interface Result {
  place: number;
  sides: readonly [Actor, Actor];
  winner: Actor | null;
  loser: Actor | null;
  home: Actor | null;
}

/** Words for the parts that the two sides of a match have. */
const parts = wordsByField({
  winner: 'winning victorious triumphant winners winner',
  loser: 'losing beaten defeated vanquished losers loser',
  home: 'home hosts',
  away: 'visiting away visitors guests touring',
});
type Part = 'winner' | 'loser' | 'home' | 'away';

const wins = wordSet(
  'win wins won winning victory victories triumph triumphed success beat beats beating defeating edged edging thrashed thrashing hammered hammering downed downing stunned swept overcame crushed outplayed outclassed upset toppled trounced demolished humbled shocked sank routed pipped saw seeing see got brushed cruised eased rallied knock knocked knocking dump dumped dumping',
);
const losses = wordSet(
  'lost loses lose losing loss losses defeat defeats beaten defeated fell fall falls succumbed slipped slumped crashed conceded went relegated thumping mauling hammering knocked dumped thrashed edged stunned downed swept held humbled',
);
const draws = wordSet('drew draw draws drawing stalemate tie tied');
const beatsOutright = wordSet(
  'beat beats beating defeated defeating edged edging thrashed thrashing hammered hammering downed downing stunned stunning swept sweeping overcame overcoming crushed crushing outplayed outclassed upset toppled toppling trounced demolished humbled humbling shocked shocking sank routed pipped eliminated outscored eliminating',
);
const furthest = 9;

/** Every match that an article tells of, in the order of the article. */
export function findResults(
  names: readonly NameMention[],
  named: (words: readonly string[]) => readonly Actor[],
): Result[] {
  const sides = names.flatMap((name) => {
    const actor = named(name.words).find(isSide);
    return actor === undefined ? [] : [{ name, actor }];
  });
  return sides.flatMap(({ name, actor }, i) => {
    const told = opponentIn(name);
    if (told === null) return [];
    const isOther = (each: (typeof sides)[number]) => each.actor !== actor;
    const isHere = (each: (typeof sides)[number]) =>
      isOther(each) && each.name.sentence === name.sentence;
    const other =
      sides.slice(0, i).findLast(isHere) ??
      sides.slice(i).find(isHere) ??
      sides.slice(0, i).findLast(isOther) ??
      sides.slice(i).find(isOther);
    if (other === undefined) return [];
    const { isBeaten, isHome } = told;
    const [winner, loser] =
      isBeaten === null ? [null, null] : isBeaten ? [other.actor, actor] : [actor, other.actor];
    const home = isHome === null ? null : isHome ? actor : other.actor;
    return [{ place: name.place, sides: [other.actor, actor], winner, loser, home }];
  });
}

/**
 * The side that has the part that one of some words tells, in the match that is told of before a place, or else in the
 * first after it: the winning coach, the visitors' captain.
 */
export function sideCalled(
  results: readonly Result[],
  words: Iterable<string>,
  place: number,
): Actor | undefined {
  const part = [...words].map((word) => parts.get(word)).find((each) => each !== undefined);
  const result = results.findLast((each) => each.place < place) ?? results[0];
  return part === undefined || result === undefined ? undefined : sideIn(result, part);
}

function sideIn(result: Result, part: Part): Actor | undefined {
  if (part === 'winner' || part === 'loser') return result[part] ?? undefined;
  // Larnby beat Selwick: the home side first, where nothing else tells.
  const home = result.home ?? result.sides[0];
  return part === 'home' ? home : result.sides.find((side) => side !== home);
}

/** What a text says of the one that a side plays: whether it was beaten, and whether it is at home; null where it plays nobody. */
function opponentIn({
  run: { from, to },
  paragraph: { tokens },
}: NameMention): { isBeaten: boolean | null; isHome: boolean | null } | null {
  if (isPossessor(tokens[to - 1])) return null;
  let at = from - 1;
  const epithet = tokens[at]?.form ?? '';
  while (at > 0 && from - at < 4 && isBeside(tokens[at])) at--;
  const link = tokens[at]?.form ?? '';
  const row = tokens.slice(Math.max(0, at - furthest), at).map(({ form }) => form);
  const before = row.at(-1) ?? '';
  const isHome =
    /^(?:hosts)$/.test(epithet) || link === 'at' || /^(?:trip|visit)$/.test(before)
      ? true
      : /^(?:visitors|guests)$/.test(epithet) || before === 'home' || row.includes('home')
        ? false
        : null;
  const told = (isBeaten: boolean | null) => ({ isBeaten, isHome });
  // Edged Selwick, saw off Selwick, at the hands of Selwick.
  if (beatsOutright.has(link)) return told(true);
  if (/^(?:off|past|aside|out)$/.test(link) && row.slice(-3).some((each) => wins.has(each)))
    return told(true);
  if (link === 'of')
    return /^(?:expense|defeat|rout|scalp)$/.test(before)
      ? told(true)
      : before === 'hands'
        ? told(false)
        : null;
  // Gave Selwick a 2-1 win.
  if (/^(?:gave|give|gives|earned|handed|giving|earning|handing)$/.test(link))
    return isWinning(tokens, to) ? told(false) : null;
  if (!/^(?:over|against|at|by|to|with)$/.test(link)) return null;
  const key = row.findLast(
    (each) => draws.has(each) || wins.has(each) || (link !== 'over' && losses.has(each)),
  );
  if (key === undefined) return null;
  if (draws.has(key)) return told(null);
  // Were beaten by Selwick, a win over Selwick.
  if (link === 'by') return told(false);
  return told(link === 'over' || (wins.has(key) && !losses.has(key)));
}

/** The bottom club | Selwick, | champions Selwick: what stands between a verb and the name of a side. */
function isBeside(token: Token | undefined): boolean {
  const { form = '', kind } = token ?? {};
  if (kind !== 'word' || isCapital(token)) return false;
  return (
    form === 'the' ||
    isSideEpithet(form) ||
    /^(?:league|bottom|club|local|fellow|then|second|third|title)$/.test(form)
  );
}

/** Selwick | a 2-1 win. */
function isWinning(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(to, to + 7).some(({ form }) => /^(?:win|victory|points|triumph)$/.test(form));
}
