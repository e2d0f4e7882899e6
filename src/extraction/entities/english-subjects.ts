import { subjectOfClause } from '../english/clause-subject.ts';
import { isCapital } from '../english/words.ts';
import { lowerBound } from '../lower-bound.ts';
import { type Paragraph } from '../statement.ts';
import { roleGender } from '../lexicon/english-roles.ts';
import { type Actor } from './english-actor.ts';
import { type Phrase } from './english-phrase.ts';
import { type Token } from '../tokens.ts';
import { type Where } from './english-spoken.ts';
import { placeIn } from './place.ts';

/** The subject of a sentence, with what stands beside it between commas. */
export interface SentenceSubject {
  paragraph: Paragraph;
  phrase: readonly Token[];
  apposition: readonly Token[];
  /** The place at which its sentence starts. */
  place: number;
}

const furthest = 18;
/** Words for members of a party, which have a capital and name nobody: the Canton Republican. */
export const partisans =
  /^(?:republican|democrat|dem|conservative|tory|liberal|independent|socialist|communist|islamist|nationalist|unionist|green)$/;

const people =
  /^(?:man|woman|boy|girl|teenager|teen|person|child|youth|baby|suspect|defendant|accused|lady|gentleman|official|insider|source)$|old$/;

/** Whether a token is none such as in Maj. Gen. (ret.) Ivo Lund, Safety Agency (NSA) director Ada Finch. */
export function isNoRank({ text }: Token): boolean {
  return !/^\((?:[Rr]et\.?|[Rr]etd\.?|[Rr]etired|\p{Lu}[\p{Lu}\p{N}]+)\)$/u.test(text);
}

/** Reacting, the commissioner said: a participle, which is nobody, before who speaks. */
export function isParticiple(
  [lead, second]: readonly Token[],
  apposition: readonly Token[],
): boolean {
  return second === undefined && apposition.length > 0 && lead?.form.endsWith('ing') === true;
}

/** Whether all the longer words of a phrase have capitals, so that it is a name. */
export function isTitled(words: readonly Token[]): boolean {
  return (
    words.length > 1 &&
    words.every((word) => isCapital(word) || /^(?:the|of|and|for)$/.test(word.form))
  );
}

/** Whether a pronoun may mean what a noun phrase names: one person, by a role, by a noun of people, or by a known name. */
export function mayBe(
  { kind, head, name }: Phrase,
  gender: 'm' | 'f' | null,
  named: (name: readonly Token[]) => readonly Actor[],
): boolean {
  const isUnnamed = kind === 'role' || (kind === 'unnamed' && people.test(head));
  const isKnown = kind === 'name' && named(name).some((actor) => actor.kind === 'person');
  const own = roleGender(head);
  return (isUnnamed || isKnown) && (gender === null || own === null || own === gender);
}

/**
 * The subject of the sentence before the one at a place, by which the text goes on with 'she' or with a quote: of the same
 * paragraph, or the last of the one before where the place is in the first sentence of its own.
 */
export function subjectBefore(
  paragraphs: readonly Paragraph[],
  { place, paragraph: index }: Where,
  { isAtStart = false } = {},
): SentenceSubject | null {
  const own = paragraphs[index];
  if (own === undefined) return null;
  const startOf = ({ tokens, sentences }: Paragraph, k: number) =>
    tokens[sentences[k]?.from ?? 0]?.start ?? 0;
  const at =
    lowerBound(own.sentences.length, place - placeIn(index, 0) + 1, (k) => startOf(own, k)) - 1;
  if (isAtStart && startOf(own, at) < place - placeIn(index, 0) - 1) return null;
  const paragraph = at > 0 ? own : paragraphs[index - 1];
  if (paragraph === undefined || paragraph.kind !== 'body') return null;
  const k = at > 0 ? at - 1 : paragraph.sentences.length - 1;
  const { from = 0, to = 0 } = paragraph.sentences[k] ?? {};
  const found = subjectOfClause(paragraph.tokens, from, to);
  if (found === null) return null;
  const slice = (range: { from: number; to: number } | null) =>
    range === null ? [] : paragraph.tokens.slice(range.from, range.to);
  return {
    paragraph,
    phrase: slice(nameAfter(paragraph.tokens, found.phrase.to, to) ?? found.phrase),
    apposition: slice(found.apposition),
    place: placeIn(paragraph.index, startOf(paragraph, k)),
  };
}

/** Another critic is | Ada Finch: the name that a sentence says its subject has; null where it says none. */
function nameAfter(
  tokens: readonly Token[],
  verb: number,
  limit: number,
): { from: number; to: number } | null {
  if (isCapital(tokens[verb - 1]) || !/^(?:is|was)$/.test(tokens[verb]?.form ?? '')) return null;
  let to = verb + 1;
  while (to < limit && isCapital(tokens[to])) to++;
  const isClosed = to >= limit || tokens[to]?.kind === 'mark';
  return isClosed && to > verb + 2 ? { from: verb + 1, to } : null;
}

/** The name that somebody gives of themselves: a trader, who gave her name as Mama Ada; who asked to be known only as Kev. */
export function selfNamed({ tokens }: Paragraph, after: number): readonly Token[] {
  for (let i = after; i < Math.min(tokens.length, after + furthest); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.form !== ',') return [];
    const isGiving =
      (token.form === 'name' &&
        /^(?:his|her|their|first|last|full|second)$/.test(tokens[i - 1]?.form ?? '')) ||
      /^(?:identified|identifying|introduced|named|known|called|calling)$/.test(token.form);
    if (!isGiving) continue;
    let from = i + 1;
    // Gave only her first name, Ada.
    if (token.form === 'name' && tokens[from]?.form === ',') from++;
    while (
      from < i + 5 &&
      /^(?:himself|herself|themselves|only|simply|just|by|to|us|as)$/.test(tokens[from]?.form ?? '')
    )
      from++;
    let to = from;
    while (to < from + 3 && isCapital(tokens[to])) to++;
    // Who asked to be called Kev.
    const isWish =
      tokens[i - 1]?.form === 'be' &&
      /^(?:asked|asks|wanted|wants|wished|wishes|preferred|prefers|chose)$/.test(
        tokens[i - 3]?.form ?? '',
      );
    if (to > from && (from > i + 1 || isWish)) return tokens.slice(from, to);
  }
  return [];
}
