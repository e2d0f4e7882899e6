import { determiners } from '../lexicon/english-function-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';
import { type Actor } from './english-actor.ts';
import { isPlaced, learnDeeds, player } from './english-deeds.ts';
import { type NameMention } from './english-names.ts';
import { isRoleNoun } from './english-noun.ts';
import { memberOf, type Role } from './english-role.ts';
import { type BodyWords } from './english-role-body.ts';
import { clubBefore, replacedAt, servesNext } from './english-served.ts';
import { isSide } from './english-sides.ts';
import { baseOf, isPossessor } from './english-token.ts';

/** What a body does with somebody whom it takes on or lets go. */
const hires = wordSet(
  'sign signed signs appoint appointed appoints reappointed hire hired hires rehired recruit recruited recruits poached sack sacked sacks fire fired fires dismiss dismissed axe axed dropped signing hiring appointing sacking recruiting unveil unveiled loaned',
);
/** What it does with others too, unless a post follows: named Ada Finch as its head. */
const chooses = wordSet(
  'name named names elect elected picked selected promoted chosen made chose',
);
const auxiliaries = wordSet('has have had will would is are was were been be also later then');
/** Bodies that do such things to people who are not theirs. */
const ofStates = /^(?:police|court|military|government|agency|media|place)$/;
/** What the object of a verb may have before its name: their former striker Ivo Lund. */
const furthestName = 6;

/** What somebody does with the club that is theirs. */
const leads = wordSet(
  'coach manage captain skipper guide guided guides steer steered steers inspired rejoin rejoined rejoins lead',
);
const moves = wordSet(
  'move moved moves moving transferred switch switched switches returned returns',
);
const leaves = wordSet('left leave leaves quit swapped departed departs traded');
const ahead = wordSet('levelled leveled equalised equalized scored struck replied opened');

/** Gives people the bodies that no role of theirs names, by what those do with them and by what they do for them. */
export function learnBelonging(
  names: readonly NameMention[],
  named: (words: readonly string[]) => readonly Actor[],
): void {
  learnHirings(names, named);
  learnDeeds(names, named);
}

/**
 * Gives people the bodies of which the text tells by what those did with them, or they with those: Holm Rovers have sacked
 * Ivo Lund; Lund left Marl for Larnby; under Lund, Larnby have won.
 */
function learnHirings(
  names: readonly NameMention[],
  named: (words: readonly string[]) => readonly Actor[],
): void {
  names.forEach((name, i) => {
    const person = named(name.words).find(({ kind }) => kind === 'person');
    if (person === undefined) return;
    const body = bodyOf(names[i - 1], named);
    const mine = (club: NameMention | undefined) =>
      club?.sentence === name.sentence && named(club.words).some(isSide) ? club : undefined;
    if (isPlaced(person) && !isTakenFrom(name)) return;
    const beside = names[i + 1]?.sentence === name.sentence ? names[i + 1] : undefined;
    const own =
      body !== undefined && isHired(names[i - 1], name) && !ofStates.test(body.field ?? '')
        ? names[i - 1]
        : (clubBefore(name, mine(names[i - 1])) ??
          led(name, mine(names[i + 1])) ??
          (isUnder(name) && isFirm(bodyOf(beside, named)) ? beside : undefined) ??
          leftFor(name, mine(names[i + 2])) ??
          replacedAt(name, mine(names[i + 2])));
    if (own === undefined) return;
    // Larnby have signed Lund from Marl: where he was.
    for (const held of person.roles)
      if (held.place === name.place && held.role.text.startsWith('from '))
        held.role = { ...held.role, isFormer: true };
    // The striker Lund: of whoever signed him, before what strikers are of.
    const role = roleIn({ kind: 'named', text: own.text, head: '' }, named(own.words));
    person.roles.unshift({ role, place: name.place });
  });
}

/** A place in a body; where the body is a country, that of a player. */
function roleIn(body: BodyWords, bodies: readonly Actor[]): Role {
  const isLand = bodies.some((actor) => isSide(actor) && actor.field !== 'club');
  return isLand ? { ...player(), body } : memberOf(body);
}

/** Signed Lund | from Marl. */
function isTakenFrom({ run, paragraph: { tokens } }: NameMention): boolean {
  return tokens[run.to]?.form === 'from';
}

function bodyOf(
  name: NameMention | undefined,
  named: (words: readonly string[]) => readonly Actor[],
): Actor | undefined {
  return name === undefined ? undefined : named(name.words).find(({ kind }) => kind !== 'person');
}

/** Holm Rovers have signed the striker | Ivo Lund; Holm Foods named | Ivo Lund | its head. */
function isHired(
  body: NameMention | undefined,
  { run, sentence, paragraph }: NameMention,
): boolean {
  if (body === undefined || !body.isSubject || body.sentence !== sentence) return false;
  if (isPossessor(paragraph.tokens[body.run.to - 1])) return false;
  const words = paragraph.tokens.slice(body.run.to, run.name);
  const verb = words.findIndex(({ form }) => !auxiliaries.has(form));
  const { form = '' } = words[verb] ?? {};
  const isMadeOne = chooses.has(form) && startsPost(paragraph.tokens, run.to);
  if (!hires.has(form) && !isMadeOne) return false;
  return words.length - verb <= furthestName && words.slice(verb + 1).every(isOfHolder);
}

function startsPost(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.form === 'as' ? at + 1 : at;
  const start = determiners.has(tokens[from]?.form ?? '') ? from + 1 : from;
  return [start, start + 1, start + 2].some(
    (i) => tokens[i]?.kind === 'word' && isRoleNoun(tokens[i]),
  );
}

/** Their former captain | Ivo Lund: what stands between a verb and a name. */
function isOfHolder({ kind, form }: Token): boolean {
  return (
    kind === 'word' && !/^(?:of|for|to|from|with|at|by|on|and|after|over|against|that)$/.test(form)
  );
}

function isFirm(actor: Actor | undefined): boolean {
  return actor?.kind === 'organization' && (actor.field === null || actor.field === 'company');
}

/** Under | Lund |, . */
function isUnder({ run, paragraph: { tokens } }: NameMention): boolean {
  return tokens[run.from - 1]?.form === 'under' && tokens[run.to]?.form === ',';
}

/** Lund will coach Larnby, Lund's Larnby, under Lund, Larnby, Lund moved to Larnby, Lund levelled for Larnby: a club named next. */
function led(name: NameMention, club: NameMention | undefined) {
  const { run } = name;
  const { tokens } = name.paragraph;
  if (club === undefined) return undefined;
  const { from } = club.run;
  const at = tokens[from - 1]?.form === 'the' ? from - 2 : from - 1;
  const [link, before] = [tokens[at]?.form ?? '', baseOf(tokens[at - 1])];
  const isOwner = isPossessor(tokens[run.to - 1]) && from === run.to;
  const isBetween = at - run.to < 7 && !isPossessor(tokens[run.to - 1]);
  const isTied =
    leads.has(link) ||
    (link === 'to' && moves.has(before)) ||
    (link === 'for' && (ahead.has(before) || before === 'play' || before === 'signed')) ||
    servesNext(tokens, run.to, club.run);
  return isOwner || isUnder(name) || (isBetween && isTied) ? club : undefined;
}

/** Lund left Marl for | Larnby: the second club. */
function leftFor({ run, paragraph: { tokens } }: NameMention, club: NameMention | undefined) {
  if (club === undefined) return undefined;
  const verb = tokens.slice(run.to, run.to + 3).find(({ form }) => !auxiliaries.has(form));
  const at = club.run.from - (tokens[club.run.from - 1]?.form === 'the' ? 2 : 1);
  return leaves.has(verb?.form ?? '') && tokens[at]?.form === 'for' ? club : undefined;
}
