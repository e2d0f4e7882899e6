import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { type Actor, hold } from './english-actor.ts';
import { type Cast } from './english-cast.ts';
import { phraseEnd } from './english-noun.ts';
import { postOf } from './english-posts.ts';
import { type Role } from './english-role.ts';
import { workOf } from './english-told-work.ts';
import { placeIn } from './place.ts';

/** Gives people the posts that the sentence after one on them tells of: said Ada Finch. She chairs the miners' union. */
export function findPosts(paragraphs: readonly Paragraph[], cast: Cast): void {
  for (const [i, { tokens, index, kind, text, sentences }] of paragraphs.entries()) {
    if (kind !== 'body') continue;
    for (const [k, { from, to }] of sentences.entries()) {
      const first = tokens[from];
      const gender = first?.form === 'she' ? 'f' : first?.form === 'he' ? 'm' : null;
      if (first === undefined || gender === null) continue;
      const before = k > 0 ? startOf(paragraphs[i], k - 1) : lastStart(paragraphs[i - 1]);
      if (before === null) continue;
      const clause = tokens.slice(from + 1, phraseEnd(tokens, from + 1, to));
      const role = postIn(text, clause) ?? workOf(text, clause);
      if (role === null) continue;
      const place = placeIn(index, first.start);
      const actor = onlyPerson(cast, { from: before, to: place, gender });
      if (actor === undefined || isPlaced(actor)) continue;
      actor.entity.gender ??= gender;
      if (role.head !== '') actor.entity.role ??= role.text;
      hold(actor, role, place);
    }
  }
}

/** Chairs the union; sells shoes and is its treasurer: what is so now, or has come to be. */
function postIn(text: string, words: readonly Token[]): Role | null {
  const and = words.findIndex(({ form }) => form === 'and');
  const clauses = and > 0 ? [words, words.slice(and + 1)] : [words];
  for (const clause of clauses) {
    const [verb = '', next = ''] = clause.map(({ form }) => form);
    const isNow = verb === 'was' ? appointed.test(next) : now.test(verb);
    const role = isNow ? postOf(text, clause) : null;
    // A resident of Larnby: no body's.
    const isHome = role?.head !== '' && /^(?:private|kin)$/.test(role?.field ?? '');
    if (role !== null && role.body !== null && !isHome) return role;
  }
  return null;
}

const now = /(?:s|also|now|currently|joined|became)$/;
const appointed = /^(?:named|appointed|elected|re-?elected|made|promoted|hired|confirmed)$/;

function isPlaced({ roles }: Actor): boolean {
  return roles.some(({ role }) => role.body !== null && !role.isFormer);
}

/** The only person of a gender whom a sentence names. */
function onlyPerson(
  cast: Cast,
  { from, to, gender }: { from: number; to: number; gender: 'm' | 'f' },
): Actor | undefined {
  const named = cast.namings.slice(cast.before(from), cast.before(to));
  const people = new Set(
    named.flatMap(({ actor }) =>
      actor.kind === 'person' && (actor.entity.gender ?? gender) === gender ? [actor] : [],
    ),
  );
  const [person] = people;
  return people.size === 1 ? person : undefined;
}

function lastStart(paragraph: Paragraph | undefined): number | null {
  return paragraph?.kind === 'body' ? startOf(paragraph, paragraph.sentences.length - 1) : null;
}

function startOf(paragraph: Paragraph | undefined, k: number): number | null {
  const first = paragraph?.tokens[paragraph.sentences[k]?.from ?? -1];
  return paragraph === undefined || first === undefined
    ? null
    : placeIn(paragraph.index, first.start);
}
