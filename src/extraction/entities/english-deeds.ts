import { isComma } from '../english/words.ts';
import { dwellers } from '../lexicon/english-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Actor, hold } from './english-actor.ts';
import { type NameMention } from './english-names.ts';
import { memberOf, type Role } from './english-role.ts';
import { givesAhead } from './english-side-ahead.ts';
import { isSide, plays, tallies } from './english-sides.ts';
import { isPossessor } from './english-token.ts';

/** What a coach has. */
const charges = wordSet(
  'side team men women boys girls lads charges troops players squad outfit youngsters',
);
/** What a player does before so many for a side. */
const scores = wordSet(
  'scored scores added adds had finished hit made makes took struck led paced posted contributed kicked registered recorded notched grabbed netted bagged managed',
);
/** How many names a sentence is looked on over. */
const furthest = 6;

/**
 * Gives people the clubs of which the text tells by what they did: Foster added 22 points for Denver; Finch threw seven
 * innings and the Guardians beat the Tigers; Marl Town lost as Tarrant's side were reduced to ten.
 */
export function learnDeeds(
  names: readonly NameMention[],
  named: (words: readonly string[]) => readonly Actor[],
): void {
  const clubs = names.map(({ words }) => named(words).some(isSide));
  let last = -1;
  names.forEach((name, i) => {
    if (clubs[i] === true) last = i;
    const person = named(name.words).find(({ kind }) => kind === 'person');
    if (last === -1 && !clubs.slice(i, i + furthest).includes(true)) return;
    if (person === undefined || isPlaced(person)) return;
    const at = isCoach(name) ? last : servedBy(names, clubs, i);
    const club = names[at];
    if (club === undefined && playsHere(name) && isUntold(person))
      hold(person, player(), name.place);
    if (club === undefined || Math.abs(name.sentence - club.sentence) > 1) return;
    const body = { kind: 'named', text: club.text, head: 'club' } as const;
    const isClub = named(club.words).some(({ field }) => field === 'club');
    hold(person, isClub ? memberOf(body) : { ...player(), body }, name.place);
  });
}

/** Whether somebody is said to be in a body already. */
export function isPlaced({ roles }: Actor): boolean {
  return roles.some(
    ({ role }) => role.body !== null && !role.isFormer && !dwellers.test(role.head),
  );
}

/** Tarrant's side. */
function isCoach({ run, paragraph: { tokens } }: NameMention): boolean {
  return isPossessor(tokens[run.to - 1]) && charges.has(tokens[run.to]?.form ?? '');
}

/** Whoever plays, for a side that nothing tells. */
export function player(): Role {
  const member = memberOf({ kind: 'last', text: '', head: '' });
  return { ...member, body: null, head: 'player', field: 'staff', words: new Set(['player']) };
}
/** What players do. */
const doings = wordSet(
  'scored hit kicked grabbed netted bagged headed fired slotted converted missed saved made won earned finished ended contributed added notched took bowled threw pitched struck drove homered singled doubled caught blocked dropped rushed passed dunked smashed crossed touched dived equalised equalized opened curled volleyed poked tapped nodded swept rifled lashed came pulled produced claimed collected completed recorded registered posted tallied sank drained buried powered',
);
/** What players score, take or do, as nouns that little else has. */
const feats = wordSet(
  'goal goals equaliser equalizer winner opener try tries header penalty penalties hat-trick hattrick brace double points runs wickets wicket innings homer homers homerun rebounds assists assist touchdown touchdowns yards saves tackles free-kick spot-kick conversion conversions strikeouts hits rbis strike volley drop-goal half-century century fifty ton over overs birdie birdies bench net man-of-the-match rebound crossbar post',
);
const furthestFeat = 9;
/** What a side does that scores. */
const doesWell = wordSet(
  'took equalised equalized levelled leveled led scored doubled opened added struck sealed pulled hit won beat went extended stretched restored regained replied responded clinched',
);

/** Finch, who finished with 11 points; Lund grabbed the equaliser; Badr's header: somebody who plays in a match. */
function playsHere({ run: { from, to }, paragraph: { tokens } }: NameMention): boolean {
  if (isPossessor(tokens[to - 1])) return false;
  // The winner came from Finch, scored by Lund, took the lead through Badr.
  if (/^(?:from|by|through)$/.test(tokens[from - 1]?.form ?? ''))
    for (let k = from - 2; k > from - furthestFeat && tokens[k]?.kind === 'word'; k--)
      if (feats.has(tokens[k]?.form ?? '') || tokens[k]?.form === 'scored') return true;
  let i = to;
  if (tokens[i]?.form === 'who') i++;
  // Finch, 29, who.
  if (isComma(tokens[i]) && tokens[i + 1]?.kind === 'number' && isComma(tokens[i + 2])) i += 2;
  if (isComma(tokens[i]) && /^(?:who|whose)$/.test(tokens[i + 1]?.form ?? '')) i += 2;
  if (/^(?:had|has)$/.test(tokens[i]?.form ?? '')) i++;
  const verb = tokens[i]?.form ?? '';
  if (tokens[i - 1]?.form !== 'whose' && !doings.has(verb)) return false;
  for (let k = i + 1; k < i + furthestFeat; k++) {
    const word = tokens[k];
    if (word?.kind !== 'word' && word?.kind !== 'number' && word?.form !== '-') return false;
    if (feats.has(word.form)) return true;
  }
  return false;
}

/** Whether nothing says what somebody is. */
function isUntold({ roles }: Actor): boolean {
  return roles.every(({ role: { isFormer, field } }) => isFormer || field === 'private');
}

/** The name of the club in the sentence for which somebody scores, or which wins with them; -1 where none does. */
function servedBy(names: readonly NameMention[], clubs: readonly boolean[], i: number): number {
  const name = names[i];
  if (name === undefined) return -1;
  const { run, sentence, isSubject } = name;
  const { tokens } = name.paragraph;
  const verb = tokens[run.to]?.form ?? '';
  for (let k = i + 1; k < i + furthest && names[k]?.sentence === sentence; k++) {
    if (clubs[k] !== true) continue;
    const { from = 0, to = 0 } = names[k]?.run ?? {};
    const at = tokens[from - 1]?.form === 'the' ? from - 2 : from - 1;
    const [link, before] = [tokens[at]?.form ?? '', tokens[at - 1]];
    const isTally =
      tallies.has(before?.form ?? '') || (before?.kind === 'number' && scores.has(verb));
    if (k === i + 1 && link === 'for' && isTally) return k;
    // Finch fired Larnby in front, Finch's header gave Larnby the lead.
    const isGiver = isSubject || isPossessor(tokens[run.to - 1]);
    if (k === i + 1 && isGiver && givesAhead(tokens, at + 1, to)) return k;
    if (isSubject && /^(?:and|as)$/.test(link) && plays(tokens, to)) return k;
  }
  return sideOfScorer(names, clubs, i);
}

const scoring = /^(?:through|when|as|after|with|thanks|for)$/;

/** Larnby took the lead through Finch, equalised when Lund headed home: the subject of the sentence, which does well. */
function sideOfScorer(names: readonly NameMention[], clubs: readonly boolean[], i: number): number {
  const name = names[i];
  const other = names[i - 1];
  if (name === undefined || other === undefined || clubs[i - 1] !== true) return -1;
  if (!other.isSubject || other.sentence !== name.sentence) return -1;
  const { tokens } = name.paragraph;
  const row = tokens.slice(other.run.to, name.run.from);
  const link = row.findLast(({ form }) => scoring.test(form));
  const isWell =
    row.some(({ form }) => doesWell.has(form)) && !row.some(({ form }) => form === 'behind');
  return link !== undefined && isWell ? i - 1 : -1;
}
