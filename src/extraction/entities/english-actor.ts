import { isComma } from '../english/words.ts';
import { givenGender } from '../lexicon/english-given-names.ts';
import { type Gazetteer } from './gazetteer.ts';
import { fieldOfName } from './english-field.ts';
import { isFireService } from './english-fire-service.ts';
import { fieldByPeople, hasBranch, isOfCause } from './english-kind-beside.ts';
import { type NameMention } from './english-names.ts';
import { type Role } from './english-role.ts';
import { type Setting } from './english-setting.ts';
import { baseOf } from './english-token.ts';
import { type Entity } from './entity.ts';
import { type BodyField, bodyField, mediumNouns } from '../lexicon/english-bodies.ts';
import { roleGender } from '../lexicon/english-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';

/** Somebody or something of an article, with what the article says of them. */
export interface Actor {
  entity: Entity;
  kind: 'person' | 'organization' | 'place' | 'other';
  /** The folded words of the longest name. */
  words: readonly string[];
  /** What kind of body it is, where its name or what stands beside it says so. */
  field: BodyField | null;
  /** Nouns that stand beside the name: company, broadcaster. */
  nouns: Set<string>;
  /** How old somebody is, as it is written. */
  age: string | null;
  roles: { role: Role; place: number }[];
}

/** Names as they are compared: without 'the'. */
export function keyOf(words: readonly string[]): string {
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

/** Whether a name is the first words of a longer one. */
export function startsAs(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.length <= longer.length && shorter.every((word, i) => longer[i] === word);
}

const small = /^(?:of|the|for|and|on|in|de|des|du|la|le|les|to|at)$/;

/** The first letters of a name's words, with the small words and without. */
export function initialsOf(words: readonly string[]): string[] {
  const letters = (some: readonly string[]) => some.map((word) => word[0] ?? '').join('');
  // Nordic Anti-Doping Agency, NADA.
  const parts = words.flatMap((word) => word.split('-'));
  // Texas Department of Public Safety, DPS: without whose it is.
  const own = words.findIndex(
    (word, i) => i > 0 && /^(?:department|bureau|ministry|office|division)$/.test(word),
  );
  const tail = own === -1 || words.length - own < 3 ? [] : [words.slice(own)];
  return [
    ...new Set(
      [words, parts, ...tail].flatMap((all) => [all, all.filter((word) => !small.test(word))]),
    ),
  ]
    .map(letters)
    .filter((each) => each.length > 1);
}

/** One person under a full name and under one with an initial or a middle name. */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [first = '', second = ''] = [a[0], b[0]];
  return (
    first === second || (first[0] === second[0] && (first.length === 1 || second.length === 1))
  );
}

/** What somebody with a title may be called. */
const callings = new Map([
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
]);

const furthestNoun = 4;
/** Offices that women have under the same name. */
const ofBoth =
  /^(?:(?:vice|co|deputy)?chairman|ombudsman|alderman|foreman|batsman|postman|freshman|baseman|councilman)$/;

/** What a body that is no newspaper is called right after its name. */
const noPapers = wordSet(
  'group charity watchdog body institute organisation organization ngo thinktank firm agency network coalition regulator',
);

/** Adds what somebody is, once however often an article says it: the places of a role are looked up for every word of them. */
export function hold({ roles }: Pick<Actor, 'roles'>, role: Role, place: number): void {
  const isHeld = roles.some(
    ({ role: { text, body, isFormer } }) =>
      text === role.text &&
      isFormer === role.isFormer &&
      body?.kind === role.body?.kind &&
      body?.text === role.body?.text,
  );
  if (!isHeld) roles.push({ role, place });
}

/** Adds what a naming says of its bearer. */
export function learn(actor: Actor, mention: NameMention): void {
  actor.entity.aliases.add(mention.text);
  for (const role of mention.roles) hold(actor, role, mention.place);
  if (actor.kind === 'person') learnPerson(actor, mention);
  else learnBody(actor, mention);
}

function learnPerson(actor: Actor, { paragraph: { tokens }, run, roles }: NameMention): void {
  const titles = tokens.slice(run.from, run.name).map((title) => baseOf(title));
  const said = [...titles, ...roles.map(({ head }) => head)]
    .map((title) => roleGender(title))
    .find((each) => each !== null);
  // Chairman Sheila Holm.
  const isOfBoth =
    actor.entity.gender === 'f' && said === 'm' && roles.some(({ head }) => ofBoth.test(head));
  if (!isOfBoth) actor.entity.gender = said ?? actor.entity.gender;
  for (const title of titles) {
    const noun = callings.get(title);
    if (noun !== undefined) actor.nouns.add(noun);
  }
  // Joe Kittle, 62, .
  const age = tokens[run.to + 1];
  if (isComma(tokens[run.to]) && age?.kind === 'number' && /^\d\d?$/.test(age.form))
    actor.age = age.form;
  actor.entity.role ??= roles.find(({ head }) => head !== '')?.text ?? null;
}

function learnBody(actor: Actor, mention: NameMention): void {
  if (isSeenBy(mention)) actor.entity.isMedium = true;
  if (isFireService(mention)) actor.field ??= 'agency';
  if (hasBranch(mention.paragraph.tokens, mention.run)) actor.field ??= 'union';
  actor.field ??= fieldByPeople(mention.paragraph.tokens, mention.run);
  if (actor.field === null && isOfCause(mention.paragraph.tokens, mention.run))
    actor.field = 'association';
  for (const noun of [ownNoun(mention), mention.nounAfter]) {
    const field = noun === null ? null : bodyField(noun);
    if (noun === null || field === null || field === 'place') continue;
    actor.nouns.add(noun);
    // The auction house Halls, which is the house as well.
    if (noun.endsWith('house')) actor.nouns.add('house');
    // The Migration Monitor, a research group: what it is called is no newspaper.
    const isNoPaper =
      actor.field === 'media' &&
      actor.entity.gazetteerId === null &&
      noun === mention.nounAfter &&
      noPapers.has(noun);
    if (isNoPaper) {
      actor.field = field;
      actor.entity.isMedium = false;
    }
    // Nexus Field, the developer: a body by more than a word for a place.
    actor.field = actor.field === 'place' ? field : (actor.field ?? field);
    // A news agency; but an agency may be a state's.
    const isNews = mention.paragraph.tokens[mention.run.from - 2]?.form === 'news';
    if (mediumNouns.has(noun) && noun === mention.nounBefore && (noun !== 'agency' || isNews))
      actor.entity.isMedium = true;
  }
}

/** The noun before a body's name; a private agency, Holm Prints, is a company. */
function ownNoun({ nounBefore, paragraph: { tokens }, run: { from } }: NameMention): string | null {
  const row = tokens.slice(Math.max(0, from - furthestNoun), from);
  const isPrivate = nounBefore === 'agency' && row.some(({ form }) => form === 'private');
  return isPrivate ? 'company' : nounBefore;
}

/** Seen by the Herald; a photograph by Ada Finch/Norvia Press: media by what they have. */
function isSeenBy({ paragraph: { tokens, kind }, run }: NameMention): boolean {
  const from = run.from - (tokens[run.from - 1]?.form === 'the' ? 1 : 0);
  const [before, verb] = [tokens[from - 1]?.form ?? '', tokens[from - 2]?.form ?? ''];
  return (
    (before === 'by' &&
      /^(?:seen|obtained|reviewed|viewed|interviewed|contacted|verified)$/.test(verb)) ||
    (kind === 'caption' && /^[/©:]$/.test(before))
  );
}

/** The noun of a body's name: the union of Mineworkers Union of Zambia, the county of Harbor County. */
export function nounOf({ words }: Actor): string {
  const of = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for'));
  const core = of > 0 ? words.slice(0, of) : words;
  return (
    core.findLast((word) => !/^(?:ltd|limited|inc|plc|llc|corp|group|asa|ag|sa)$/.test(word)) ?? ''
  );
}

/** Somebody or something new under a name. */
export function newActor(
  { words, name, kind }: Pick<Actor, 'words' | 'kind'> & { name: string },
  gazetteer: Gazetteer,
): Actor {
  const record = gazetteer.find(name);
  const isPerson = kind === 'person';
  const known =
    record !== undefined && (record.kind === 'person') === isPerson ? record : undefined;
  const given = words.length > 1 ? givenGender(words[0] ?? '') : null;
  const gender = !isPerson ? null : known?.kind === 'person' ? known.gender : given;
  const field = isPerson ? null : fieldOfName(words, known);
  const actor: Actor = {
    kind,
    words,
    field,
    nouns: new Set(),
    age: null,
    roles: [],
    entity: {
      kind: isPerson ? 'person' : 'organization',
      name,
      aliases: new Set([name]),
      words: new Set(words),
      role: null,
      roles: new Map(),
      head: words.at(-1) ?? null,
      isMedium: field === 'media',
      organizations: [],
      offices: [],
      isSpokesperson: false,
      gender,
      gazetteerId: known?.id ?? null,
      mentions: [],
    },
  };
  return actor;
}

/** An actor where the article names it. */
export interface Naming {
  actor: Actor;
  place: number;
  paragraph: number;
  sentence: number;
  isSubject: boolean;
  /** It is that of those who look at another: analysts at Holm Bank. */
  isAside?: boolean;
  /** The sentence that it sets: At Holm Bank, . */
  setting?: Setting | null;
}
