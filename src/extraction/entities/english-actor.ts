import { type GazetteerRecord } from '../gazetteer/record.ts';
import { type BodyField, bodyField } from '../lexicon/english-bodies.ts';
import { type Entity } from './entity.ts';
import { type Role } from './english-role.ts';

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
  return [letters(words), letters(words.filter((word) => !small.test(word)))].filter(
    (each) => each.length > 1,
  );
}

/** One person under a full name and under one with an initial or a middle name. */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [first = '', second = ''] = [a[0], b[0]];
  return (
    first === second || (first[0] === second[0] && (first.length === 1 || second.length === 1))
  );
}

const types: Partial<Record<string, BodyField>> = {
  company: 'company',
  court: 'court',
  government: 'government',
  legislature: 'parliament',
  media: 'media',
  military: 'military',
  ministry: 'ministry',
  ngo: 'association',
  office: 'government',
  party: 'party',
  sports: 'club',
  university: 'university',
  'central-bank': 'agency',
  international: 'agency',
  platform: 'company',
};

/** The kind of body that a name's own noun says: Mineworkers Union of Zambia is a union. */
export function fieldOfName(
  words: readonly string[],
  record: GazetteerRecord | undefined,
): BodyField | null {
  const known = record?.kind === 'organization' ? types[record.type] : undefined;
  if (known !== undefined) return known;
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const core = of > 0 ? words.slice(0, of) : words;
  const fields = core.toReversed().map((word) => bodyField(word));
  return (
    fields.find((field) => field !== null && field !== 'place') ??
    fields.find((field) => field !== null) ??
    null
  );
}
