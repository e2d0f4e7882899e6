import { isCapital, isComma } from '../english/words.ts';
import { type Paragraph } from '../statement.ts';
import { functionWords } from '../lexicon/english-function-words.ts';
import { type Token } from '../tokens.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { type Actor, hold, type Naming } from './english-actor.ts';
import { namesOf } from './english-compare.ts';
import { type Cast } from './english-cast.ts';
import { textOf } from './english-noun.ts';
import { memberOf, type Role } from './english-role.ts';
import { readRun } from './english-run.ts';
import { isPossessor } from './english-token.ts';
import { placeIn } from './place.ts';

const lookedBack = 60;
/** What somebody is of, or works for. */
const owned = wordSet(
  'employer club party firm company union team newspaper paper charity group organisation organization federation agency studio school university college church unit regiment brigade consultancy practice startup business restaurant think-tank thinktank campaign foundation ministry band orchestra choir troop troupe squadron platoon chapter lodge congregation collective cooperative co-operative ensemble quartet trio chambers brewery bakery theatre theater hospital trust laboratory institute network society circle',
);

/** Gives people the bodies that are said to be theirs: Lund's employer, Corvex; her party, the Marl Front. */
export function findOwnBodies(paragraphs: readonly Paragraph[], cast: Cast): void {
  for (const { tokens, index, kind, text } of paragraphs)
    tokens.forEach((token, i) => {
      const isTheirs = token.form === 'his' || token.form === 'her';
      if (kind !== 'body' || !(isTheirs || (isPossessor(token) && isCapital(token)))) return;
      const noun = ownedNoun(tokens, i + 1);
      if (noun === null) return;
      const run = readRun(tokens, nameStart(tokens, noun + 1), { isFirst: false });
      if (run === null || run.name >= run.to || isPossessor(tokens[run.to - 1])) return;
      const place = placeIn(index, token.start);
      const owner = ownerAt(cast, { place, end: token.end, index, isTheirs });
      const body = textOf(text, tokens.slice(run.name, run.to));
      const head = tokens[noun]?.form ?? '';
      if (owner !== undefined) hold(owner, memberOf({ kind: 'named', text: body, head }), place);
    });
}

const mostQualities = 2;

/** Her employer, his small | business, her family's | firm: the noun of what is theirs now. */
function ownedNoun(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i <= from + mostQualities; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isCapital(token)) return null;
    if (owned.has(token.form) && !owned.has(tokens[i + 1]?.form ?? '')) {
      const isNext =
        isComma(tokens[i + 1]) ||
        (/^(?:company|firm|business|employer|charity|party|club)$/.test(token.form) &&
          isCapital(tokens[i + 1]));
      return isNext ? i : null;
    }
    if (
      functionWords.has(token.form) ||
      /^(?:former|previous|old|ex|late|then|onetime|rival)$/.test(token.form)
    )
      return null;
  }
  return null;
}

/** , the state-owned | Corvex Group: where the name starts after the noun. */
function nameStart(tokens: readonly Token[], after: number): number {
  const at = isComma(tokens[after]) ? after + 1 : after;
  if (tokens[at]?.form !== 'the') return at;
  for (let i = at + 1; i <= at + 1 + mostQualities; i++) if (isCapital(tokens[i])) return i;
  return at + 1;
}

/** Nouns that say what kind a body is, where nothing else does: his party. */
const telling = wordSet(
  'club party union newspaper paper charity federation agency team squad school university college church ministry firm company airline bank league think-tank thinktank foundation council movement',
);
/** Who has a team in sport. */
const riders =
  /^(?:leader|rider|captain|coach|manager|driver|sprinter|climber|player|principal|boss|skipper|headcoach|striker|goalkeeper|defender|midfielder|winger|champion)$/;

/** Tells what the bodies of people are by what is said to be theirs: NPM chief Omar Said said his party would march. */
export function nameOwnBodies(paragraphs: readonly Paragraph[], cast: Cast): void {
  for (const { tokens, index, kind, sentences } of paragraphs) {
    if (kind !== 'body') continue;
    for (const { from, to } of sentences)
      for (let i = from; i < to; i++) {
        const token = tokens[i];
        const noun = tokens[i + 1]?.form ?? '';
        if (token?.form !== 'his' && token?.form !== 'her') continue;
        if (!telling.has(noun)) continue;
        const start = placeIn(index, tokens[from]?.start ?? 0);
        const person = subjectBefore(cast, start, placeIn(index, token.start));
        const own = person?.roles.find(({ role }) => nameOfBody(role) !== null && !role.isFormer);
        if (own === undefined) continue;
        if (/^(?:team|squad)$/.test(noun) && !riders.test(own.role.head)) continue;
        const body = cast
          .named(namesOf(nameOfBody(own.role) ?? ''))
          .find(({ kind: each }) => each === 'organization' || each === 'other');
        if (body === undefined || body.field !== null || body.entity.isMedium) continue;
        body.kind = 'organization';
        body.field = bodyField(noun);
        body.nouns.add(noun);
      }
  }
}

/** The name of a role's body, be it the first word of its sentence. */
function nameOfBody({ body, lead }: Role): string | null {
  return body?.kind === 'named' ? body.text : lead;
}

/** Whom 'his' means in a sentence: its first person, or the last one before it. */
function subjectBefore(cast: Cast, start: number, place: number): Actor | undefined {
  const to = cast.before(place);
  const before = cast.namings.slice(Math.max(0, to - lookedBack), to);
  const isPerson = ({ actor }: Naming) => actor.kind === 'person';
  const here = before.filter((naming) => naming.place >= start && isPerson(naming));
  return (here.find(({ isSubject }) => isSubject) ?? here[0] ?? before.findLast(isPerson))?.actor;
}

/** Whose they are: of the person named there, or of the one named last. */
function ownerAt(
  cast: Cast,
  { place, end, index, isTheirs }: { place: number; end: number; index: number; isTheirs: boolean },
): Actor | undefined {
  const to = cast.before(place + 1);
  const before = cast.namings.slice(Math.max(0, to - lookedBack), to);
  const { actor } = before.findLast((naming) => !isTheirs || naming.actor.kind === 'person') ?? {};
  if (isTheirs) return actor;
  const isHere = actor?.entity.mentions.some(
    ({ paragraph, end: at }) => paragraph === index && at === end,
  );
  return isHere === true && actor?.kind !== 'organization' ? actor : undefined;
}
