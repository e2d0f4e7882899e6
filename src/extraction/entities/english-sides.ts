import { isCapital } from '../english/words.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';
import { isInSide, isInTeam } from '../lexicon/english-sport.ts';
import { type Actor } from './english-actor.ts';
import { namesOf } from './english-compare.ts';
import { type NameMention } from './english-names.ts';
import { isPossessor } from './english-token.ts';

/** What one side does to another. */
const beats = wordSet(
  'beat beats beating beaten defeat defeats defeated defeating thrash thrashed thrashing hammer hammered thump thumped rout routed routing edge edged edging down downed stun stunned sweep swept sweeping rally rallied crush crushed crushing outplayed outclassed overcame overcome outscored outlasted upset pipped trounced demolished humbled shut held host hosts hosted hosting visit visits visited face faces faced facing play plays played playing topped blanked eliminated dumped knocked',
);
/** What a side does or has done to it, with another after 'to', 'with' or 'by'. */
const meets = wordSet(
  'lost loses lose losing drew draws draw drawing tied beaten defeated thrashed hammered held stunned swept routed knocked fell succumbed crashed slumped relegated promoted trailed trails led won wins win conceded scored bounced',
);
/** What is told of two sides, before over, against, to, with or at. */
const results = wordSet(
  'win wins victory victories defeat defeats loss losses draw draws tie stalemate triumph upset rout match matches game games test tests fixture fixtures clash derby final semi-final semifinal quarter-final quarterfinal opener decider play-off playoff series meeting encounter friendly trip visit innings leg',
);
/** What a side has. */
const owned = wordSet(
  'win victory defeat loss draw winner equaliser equalizer opener goal goals try tries innings lead dressing locker bullpen back-line backline front pack scrum lineout offence offense attack defence defense penalty bench squad starting season campaign run form promotion relegation unbeaten title keeper goalkeeper striker',
);
const links = /^(?:over|against|to|with|by|from)$/;
/** What a player has or does for a side. */
export const tallies = wordSet(
  'point points goal goals run runs wicket wickets tries appearance appearances cap caps debut games matches season seasons rebounds assists scored played signed homered pitched started',
);

/**
 * Tells which bodies are clubs: the Harriers, whose pitcher somebody is; and where an article has a player or a coach,
 * those of which it tells how they played: Munster beat Connacht, a 2-0 win over Penrith, 38 points for Phoenix.
 */
export function knowClubs(
  names: readonly NameMention[],
  named: (words: readonly string[]) => readonly Actor[],
): void {
  const clubs = clubsOf(names).flatMap((text) => named(namesOf(text)));
  const isOfSport =
    clubs.length > 0 ||
    names.some(
      ({ roles, run: { to }, paragraph: { tokens } }) =>
        isScore(tokens, to) || roles.some(({ head }) => isInTeam(head)),
    );
  const sides = new Set(
    isOfSport
      ? names
          .filter((name) => playsIn(name) || isTownSide(name))
          .flatMap(({ words }) => named(words).filter(mayPlay))
      : [],
  );
  for (const actor of [...clubs, ...sides]) {
    if (actor.kind === 'person' || (actor.kind === 'place' && !sides.has(actor))) continue;
    if (actor.field !== null && !/^(?:council|place)$/.test(actor.field)) continue;
    // Moi Stadium, where they play.
    if (bodyField(actor.words.at(-1) ?? '') === 'place') continue;
    actor.kind = 'organization';
    actor.field = 'club';
  }
}

/** Marl Town, where an article is of sport; but Cape Town. */
function isTownSide({ words }: NameMention): boolean {
  return words.length === 2 && words[1] === 'town' && !/^(?:cape|george)$/.test(words[0] ?? '');
}

/** No country, whose side it is that plays. */
function mayPlay({ kind, entity }: Actor): boolean {
  return kind !== 'place' || entity.gazetteerId === null;
}

/** The names of the bodies that have players. */
function clubsOf(names: readonly NameMention[]): string[] {
  return names.flatMap(({ roles }) =>
    roles.flatMap(({ head, body }) =>
      body?.kind === 'named' && isInSide(head) ? [body.text] : [],
    ),
  );
}

function playsIn({ paragraph: { tokens }, run: { from, name, to } }: NameMention): boolean {
  if (name > from) return false;
  const at = tokens[from - 1]?.form === 'the' ? from - 1 : from;
  const [before, earlier] = [tokens[at - 1]?.form ?? '', tokens[at - 2]?.form ?? ''];
  if (isPossessor(tokens[to - 1]))
    return (
      owned.has(tokens[to]?.form ?? '') ||
      (isScore(tokens, to) && results.has(tokens[to + 3]?.form ?? ''))
    );
  const isMet = results.has(earlier) || meets.has(earlier) || isScore(tokens, at - 4);
  return (
    beats.has(before) ||
    (links.test(before) && isMet) ||
    (before === 'for' && tallies.has(earlier)) ||
    isScore(tokens, to) ||
    plays(tokens, to)
  );
}

/** 2-0: a score at a token. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const [one, dash, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    one?.kind === 'number' &&
    /^[-–]$/.test(dash?.form ?? '') &&
    other?.kind === 'number' &&
    one.end === dash?.start &&
    dash.end === other.start
  );
}

/** Munster | beat Connacht, Leinster | were beaten by, Surrey | lost 3-1. */
export function plays(tokens: readonly Token[], at: number): boolean {
  const isBe = /^(?:were|are|have|had|has)$/.test(tokens[at]?.form ?? '');
  const verb = isBe ? at + 1 : at;
  const form = tokens[verb]?.form ?? '';
  const next = tokens[verb + 1];
  return (
    (beats.has(form) || meets.has(form)) &&
    (isCapital(next) ||
      next?.kind === 'number' ||
      /^(?:the|by|to|with|their|at|off)$/.test(next?.form ?? ''))
  );
}
