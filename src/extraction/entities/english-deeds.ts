import { wordSet } from '../lexicon/word-set.ts';
import { type Actor, hold } from './english-actor.ts';
import { type NameMention } from './english-names.ts';
import { memberOf } from './english-role.ts';
import { plays, tallies } from './english-sides.ts';
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
  const clubs = names.map(({ words }) => named(words).some(({ field }) => field === 'club'));
  let last = -1;
  names.forEach((name, i) => {
    if (clubs[i] === true) last = i;
    const person = named(name.words).find(({ kind }) => kind === 'person');
    if (last === -1 && !clubs.slice(i, i + furthest).includes(true)) return;
    if (person === undefined || isPlaced(person)) return;
    const at = isCoach(name) ? last : servedBy(names, clubs, i);
    const club = names[at];
    if (club === undefined || Math.abs(name.sentence - club.sentence) > 1) return;
    hold(person, memberOf({ kind: 'named', text: club.text, head: 'club' }), name.place);
  });
}

/** Whether somebody is said to be in a body already. */
function isPlaced({ roles }: Actor): boolean {
  return roles.some(({ role }) => role.body !== null && !role.isFormer);
}

/** Tarrant's side. */
function isCoach({ run, paragraph: { tokens } }: NameMention): boolean {
  return isPossessor(tokens[run.to - 1]) && charges.has(tokens[run.to]?.form ?? '');
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
    if (isSubject && /^(?:and|as)$/.test(link) && plays(tokens, to)) return k;
  }
  return -1;
}
