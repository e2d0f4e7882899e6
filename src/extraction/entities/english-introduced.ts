import { subjectOfClause } from '../english/clause-subject.ts';
import { isComma } from '../english/words.ts';
import { lowerBound } from '../lower-bound.ts';
import { type Paragraph } from '../statement.ts';
import { type Span } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { type Actor, hold } from './english-actor.ts';
import { type Cast } from './english-cast.ts';
import { staysUnnamed } from './english-named-later.ts';
import { type Phrase } from './english-phrase.ts';
import { type Role } from './english-role.ts';
import { placeIn } from './place.ts';

/** So many sentences before a name its bearer may have been introduced without one. */
const sentencesBack = 4;
const paragraphsBack = 2;

type Read = (paragraph: Paragraph, from: number, to: number) => Phrase | null;

/** Gives roles to those whom an article names without one, after it was about them without a name. */
export class Introductions {
  readonly #paragraphs: readonly Paragraph[];
  readonly #cast: Cast;
  readonly #read: Read;
  /** The nouns of the roles that somebody with a name has. */
  #held: Set<string> | null = null;

  constructor(paragraphs: readonly Paragraph[], { cast, read }: { cast: Cast; read: Read }) {
    this.#paragraphs = paragraphs;
    this.#cast = cast;
    this.#read = read;
  }

  /** Gives somebody without a role that nobody else has: Samland's health minister rejected it. | Ada Finch said. */
  introduce(actor: Actor): void {
    if (actor.kind !== 'person' || actor.roles.length > 0 || actor.age !== null) return;
    const [mention] = actor.entity.mentions;
    if (isPresented(this.#paragraphs, mention)) return;
    const found = introducedBefore(this.#paragraphs, mention, this.#read);
    this.#held ??= new Set(
      this.#cast.namings.flatMap(({ actor: { kind, roles } }) =>
        kind === 'person' ? roles.map(({ role: { head } }) => head) : [],
      ),
    );
    if (found === null || this.#held.has(found.role.head)) return;
    this.#held.add(found.role.head);
    hold(actor, found.role, found.place);
  }
}

/** Ada Finch, who lives nearby; Ada Finch from Marl: said to be somebody, and none that is known. */
function isPresented(paragraphs: readonly Paragraph[], mention: Span | undefined): boolean {
  const { tokens = [] } = paragraphs[mention?.paragraph ?? -1] ?? {};
  const after = tokenAfter(tokens, mention?.end ?? 0);
  const next = tokens[after]?.form ?? '';
  if (/^(?:of|from|at|with|and)$/.test(next)) return true;
  const beside = next === ',' ? tokens[after + 1] : undefined;
  return (
    beside?.kind === 'number' || /^(?:who|whose|an?|the|one|from|of)$/.test(beside?.form ?? '')
  );
}

/** Where the clauses of a sentence start, the last first: Munster won, | but their coach was glum. */
function clausesOf(tokens: readonly Token[], from: number, to: number): number[] {
  const starts = [from];
  for (let i = from + 1; i < to; i++)
    if (isComma(tokens[i - 1]) && /^(?:but|yet|though|although|while)$/.test(tokens[i]?.form ?? ''))
      starts.push(i + 1);
  return starts.toReversed();
}

/** The role of whom one of the sentences before a name is about, back to one about somebody with a name. */
function introducedBefore(
  paragraphs: readonly Paragraph[],
  mention: Span | undefined,
  read: Read,
): { role: Role; place: number } | null {
  if (mention === undefined) return null;
  let left = sentencesBack;
  for (let p = mention.paragraph; p >= Math.max(0, mention.paragraph - paragraphsBack); p--) {
    const paragraph = paragraphs[p];
    if (paragraph === undefined || paragraph.kind !== 'body') return null;
    const { sentences, tokens, index } = paragraph;
    const startOf = (k: number) => tokens[sentences[k]?.from ?? 0]?.start ?? 0;
    const last =
      p === mention.paragraph
        ? lowerBound(sentences.length, mention.start + 1, startOf) - 2
        : sentences.length - 1;
    for (let k = last; k >= 0 && left > 0; k--, left--) {
      const { from = 0, to = 0 } = sentences[k] ?? {};
      for (const start of clausesOf(tokens, from, to)) {
        const subject = subjectOfClause(tokens, start, to);
        const phrase =
          subject === null ? null : read(paragraph, subject.phrase.from, subject.phrase.to);
        if (phrase === null || phrase.isPlural) continue;
        // The text has gone on about somebody with a name.
        if (phrase.kind === 'name' && phrase.role !== null) return null;
        if (phrase.kind !== 'role' || phrase.role === null || staysUnnamed(phrase)) continue;
        const at = start === from ? startOf(k) : (tokens[start]?.start ?? 0);
        return { role: phrase.role, place: placeIn(index, at) };
      }
    }
  }
  return null;
}
