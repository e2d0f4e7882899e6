import { isCapital, isComma } from '../english/words.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';
import { isInSide, isInTeam, isSideEpithet, isSportWord } from '../lexicon/english-sport.ts';
import { type Actor } from './english-actor.ts';
import { namesOf } from './english-compare.ts';
import { givesAhead } from './english-side-ahead.ts';
import { isLand, isNoPlayer, isTownSide, mayPlay } from './english-side-names.ts';
import { type NameMention } from './english-names.ts';
import { isPossessor } from './english-token.ts';

/** What one side does to another. */
const beats = wordSet(
  'beat beats beating beaten defeat defeats defeated defeating thrash thrashed thrashing hammer hammered thump thumped rout routed routing edge edged edging down downed stun stunned sweep swept sweeping rally rallied crush crushed crushing outplayed outclassed overcame overcome outscored outlasted upset pipped trounced demolished humbled shut held host hosts hosted hosting visit visits visited face faces faced facing play plays played playing topped blanked eliminated dumped knocked',
);
/** What a side does or has done to it, with another after 'to', 'with' or 'by'. */
const meets = wordSet(
  'lost loses lose losing drew draws draw drawing tied beaten defeated thrashed hammered held stunned swept routed knocked fell succumbed crashed slumped slipped slid tumbled stumbled relegated promoted trailed trails led won wins win conceded scored bounced',
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
/** Edged out, cruised past, saw off. */
const particles = /^(?:out|past|off|over|aside|down|apart)$/;
/** What a side does to another with such a word. */
const passes = wordSet(
  'see sees saw seen seeing edge edges cruise cruises cruised cruising ease eases eased easing scrape scraped scraping squeeze squeezed squeezing romp romped romping race raced racing storm stormed storming battle battled battling sneak sneaked snuck slip slipped breeze breezed knock knocks knocking get got brush brushed brushing power powered powering fight fought grind ground sail sailed sweep sweeps put dump dumps dumping send sent pull pulled hold holds holding fend fended',
);
/** What a side does with an adverb: fought back, crashed out, ran out winners, moved top. */
const moves = wordSet(
  'cruised eased scraped squeezed romped raced stormed battled sneaked breezed powered fought sailed ran came hit held hung moved went climbed crashed bowed dropped slipped surged bounced roared rallied progressed advanced booked clinched sealed secured stayed remain remained sit sat stay leapfrogged kicked opened',
);
const ways =
  /^(?:past|back|out|on|off|top|through|clear|down|up|into|over|home|bottom|second|third|fourth|promotion|unbeaten)$/;
const furthest = 6;
/** What a player has or does for a side. */
export const tallies = wordSet(
  'penalty penalties try conversion conversions free-kick spot-kick header point points goal goals run runs wicket wickets tries appearance appearances cap caps debut games matches season seasons rebounds assists innings minutes overs tackles saves carries catches yards game match start twice once thrice hat-trick brace winner equaliser scored played signed homered pitched started bowled batted kicked plays stars starred',
);

/**
 * Tells which bodies are clubs: the Harriers, whose pitcher somebody is; and where an article has a player or a coach,
 * those of which it tells how they played: Munster beat Connacht, a 2-0 win over Penrith, 38 points for Phoenix.
 */
export function knowClubs(
  names: readonly NameMention[],
  named: (words: readonly string[]) => readonly Actor[],
  isClubName: (text: string) => boolean,
): void {
  const clubs = clubsOf(names).flatMap((text) => named(namesOf(text)));
  const isOfSport =
    clubs.length > 0 ||
    names.some(
      (name) =>
        isScore(name.paragraph.tokens, name.run.to) ||
        name.roles.some(({ head }) => isInTeam(head)) ||
        givesAhead(name.paragraph.tokens, name.run.from, name.run.to) ||
        (isPlayed(name) && isScoredNear(name)),
    ) ||
    isAboutSport(names) ||
    isOfClubs(names.filter(({ text }) => isClubName(text)));
  // England's captain, where a match is told of: the country as a side.
  for (const club of isOfSport ? clubs : []) if (isLand(club)) club.nouns.add(ofLand);
  const sides = new Set(
    isOfSport
      ? names
          .flatMap((name, i) =>
            playsIn(name) || isTownSide(name) || (isClubName(name.text) && !isWhere(name))
              ? [name, ...opponents(names, i)]
              : [],
          )
          .flatMap(({ words }) => named(words).filter(mayPlay))
      : [],
  );
  // Kisumu Shabana beat Coast Stars: no person, of whom clubs are no opponents.
  names.forEach((name, i) => {
    const next = names[i + 1];
    if (next?.sentence !== name.sentence || !name.isSubject || !isPlayed(next)) return;
    if (!named(next.words).some((each) => sides.has(each) && each.kind !== 'person')) return;
    for (const actor of named(name.words)) if (isNoPlayer(actor)) sides.add(actor);
  });
  for (const actor of sides) if (isLand(actor)) actor.nouns.add(ofLand);
  for (const actor of [...clubs, ...sides]) {
    const isOther = isLand(actor) || (actor.kind === 'place' && !sides.has(actor));
    if (isOther || !(mayPlay(actor) || sides.has(actor))) continue;
    if (actor.field !== null && !/^(?:council|place)$/.test(actor.field)) continue;
    // Moi Stadium, where they play.
    if (bodyField(actor.words.at(-1) ?? '') === 'place') continue;
    actor.kind = 'organization';
    actor.entity.kind = 'organization';
    actor.field = 'club';
  }
}

/** Reading beat Lincoln: whether two known clubs are named, of which one plays. */
function isOfClubs(names: readonly NameMention[]): boolean {
  const clubs = names.filter((name) => !isWhere(name));
  return new Set(clubs.map(({ text }) => text)).size > 1 && clubs.some(playsIn);
}

/** In Reading, from Reading: where somebody is or comes from. */
function isWhere({ run: { from }, paragraph: { tokens } }: NameMention): boolean {
  return /^(?:in|at|from|near|outside|around|to|of|across|central|downtown)$/.test(
    tokens[from - 1]?.form ?? '',
  );
}

/** How many words of sport an article has that is about it. */
const least = 3;

/** Whether an article tells of a match: of goals, a referee and a penalty. */
function isAboutSport(names: readonly NameMention[]): boolean {
  const found = new Set<string>();
  for (const { tokens } of new Set(names.map(({ paragraph }) => paragraph)))
    for (const { form } of tokens) if (isSportWord(form)) found.add(form);
  return found.size >= least;
}

/** The subject of a sentence in which it does something to a side: Larnby | came from behind to beat Selwick. */
function opponents(names: readonly NameMention[], i: number): NameMention[] {
  const name = names[i];
  if (name === undefined || name.isSubject || !isPlayed(name)) return [];
  for (let k = i - 1; k >= 0 && k > i - furthest && names[k]?.sentence === name.sentence; k--) {
    const other = names[k];
    if (other?.isSubject === true)
      return isPossessor(other.paragraph.tokens[other.run.to - 1]) ? [] : [other];
  }
  return [];
}

/** What a country or a part of one is called that has a side in a match. */
const ofLand = 'national-side';

/** Whether a body is a club, or a country that plays. */
export function isSide({ field, nouns }: Actor): boolean {
  return field === 'club' || nouns.has(ofLand);
}

/** A 3-0 win over | Selwick. */
function isScoredNear({ paragraph: { tokens }, run: { from, to } }: NameMention): boolean {
  for (let i = Math.max(0, from - 7); i < to + 4; i++) if (isScore(tokens, i)) return true;
  return false;
}

/** The names of the bodies that have players. */
function clubsOf(names: readonly NameMention[]): string[] {
  return names.flatMap(({ roles }) =>
    roles.flatMap(({ head, body }) =>
      body?.kind === 'named' && isInSide(head) ? [body.text] : [],
    ),
  );
}

function playsIn(mention: NameMention): boolean {
  const { tokens } = mention.paragraph;
  const { from, name, to } = mention.run;
  if (name > from) return false;
  const at = tokens[from - 1]?.form === 'the' ? from - 1 : from;
  const [before, earlier] = [tokens[at - 1]?.form ?? '', tokens[at - 2]?.form ?? ''];
  if (isPossessor(tokens[to - 1]))
    return (
      owned.has(tokens[to]?.form ?? '') ||
      (/^(?:women|men|girls|boys|side|team|players|youngsters)$/.test(tokens[to]?.form ?? '') &&
        plays(tokens, to + 1)) ||
      (isScore(tokens, to) && results.has(tokens[to + 3]?.form ?? ''))
    );
  return (
    isPlayed(mention) ||
    isSideEpithet(before) ||
    (before === 'for' && tallies.has(earlier)) ||
    givesAhead(tokens, at, to) ||
    isScore(tokens, to) ||
    plays(
      tokens,
      /^(?:which|who)$/.test(tokens[to + 1]?.form ?? '') && isComma(tokens[to]) ? to + 2 : to,
    )
  );
}

/** Beat | Selwick, a win over | Selwick, edged out | Selwick: whether a side is one that another plays. */
function isPlayed({ paragraph: { tokens }, run: { from } }: NameMention): boolean {
  const at = tokens[from - 1]?.form === 'the' ? from - 1 : from;
  const [before, earlier] = [tokens[at - 1]?.form ?? '', tokens[at - 2]?.form ?? ''];
  const isMet = results.has(earlier) || meets.has(earlier) || isScore(tokens, at - 4);
  const isBeaten = particles.test(before) && (beats.has(earlier) || passes.has(earlier));
  // At the hands of Selwick, at the expense of Selwick.
  const isHanded =
    before === 'of' &&
    /^(?:hands|expense)$/.test(earlier) &&
    !/^(?:his|her)$/.test(tokens[at - 3]?.form ?? '');
  return beats.has(before) || (links.test(before) && isMet) || isBeaten || isHanded;
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
  if (moves.has(form) && ways.test(next?.form ?? '')) return true;
  // Booked their place, clinched the title.
  if (
    /^(?:booked|clinched|sealed|secured)$/.test(form) &&
    /^(?:their|the|promotion|a|an)$/.test(next?.form ?? '')
  )
    return true;
  if (form === 'came' && next?.form === 'from' && tokens[verb + 2]?.form === 'behind') return true;
  return (
    (beats.has(form) || meets.has(form)) &&
    (isCapital(next) ||
      next?.kind === 'number' ||
      /^(?:the|by|to|with|their|at|off|out|past|over|aside|into|in|on|again|against|from|behind|for|two|three|four|five|six|seven|eight|nine|ten|all|twice|back)$/.test(
        next?.form ?? '',
      ))
  );
}
