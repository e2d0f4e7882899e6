import { topicsOf } from '../arabic/topics.ts';
import type { Agreement } from '../lexicon/arabic-forms.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Span } from '../text.ts';
import { tokenAfter } from '../tokens.ts';
import { agrees } from './agreement.ts';
import type { Entity } from './entity.ts';
import { placeOf, type Registry } from './registry.ts';

/** Speakers where they spoke. */
interface Said {
  place: number;
  sentence: number;
  paragraph: number;
  speakers: Entity[];
}

/** The subject of a clause of the article, whoever it is. */
interface Subject {
  span: Span;
  apposition: Span | null;
  sentence: number;
  agreement: Agreement | null;
  isPerson: boolean;
  isFirst: boolean;
  entity?: Entity | null;
}

/** What a sentence says of who speaks in it without a name. */
export interface Pointer {
  agreement: Agreement | null;
  /** Words that turn to somebody new stand before. */
  isTurn: boolean;
  /** A pronoun stands for them: قوله, هو. */
  isPronoun: boolean;
  /** A verb of saying; none with a paragraph that is all a quote. */
  hasCue: boolean;
  /** The verb goes on with what was said: أضاف, تابع. */
  isGoingOn: boolean;
}

const saidBack = 12;
const paragraphsBack = 2;
const mentionsBack = 24;

/** Chooses who is meant where an Arabic sentence names nobody: among who spoke before, whom its clauses are about, and who is named. */
export class ArabicAntecedents {
  readonly #paragraphs: readonly Paragraph[];
  readonly #registry: Registry;
  readonly #entityOf: (span: Span, apposition: Span | null) => Entity | null;
  readonly #said: Said[] = [];
  readonly #subjects = new Map<number, Subject[]>();
  readonly #firstSentence: number[] = [];
  /** Where the speakers' phrases stand, and the first cue of each sentence. */
  readonly #phrases = new Set<number>();
  readonly #cues = new Map<number, number>();

  constructor(
    paragraphs: readonly Paragraph[],
    registry: Registry,
    entityOf: (span: Span, apposition: Span | null) => Entity | null,
  ) {
    this.#paragraphs = paragraphs;
    this.#registry = registry;
    this.#entityOf = entityOf;
    let count = 0;
    for (const { index, sentences } of paragraphs) {
      this.#firstSentence[index] = count;
      count += Math.max(1, sentences.length);
    }
  }

  /** Says who spoke at a place, and where they are named. */
  say(speakers: Entity[], at: Span, phrase: Span | null): void {
    const sentence = this.#sentenceOf(at);
    this.#said.push({ place: placeOf(at), sentence, paragraph: at.paragraph, speakers });
    if (phrase !== null) this.#phrases.add(placeOf(phrase));
    this.#cues.set(sentence, Math.min(this.#cues.get(sentence) ?? Infinity, placeOf(at)));
  }

  /** Takes back the last speakers: they were nobody. */
  takeBack(): Entity[] {
    return this.#said.pop()?.speakers ?? [];
  }

  /** The last unnamed source that spoke. */
  source(): Entity[] | undefined {
    return this.#said.findLast(({ speakers }) => speakers[0]?.kind === 'anonymous')?.speakers;
  }

  /** Whoever fits best; nobody where nobody does. */
  choose(at: Span, pointer: Pointer): Entity[] {
    const place = placeOf(at);
    const sentence = this.#sentenceOf(at);
    const scores = new Map<string, { score: number; speakers: Entity[] }>();
    const raise = (speakers: Entity[], score: number) => {
      const id = speakers.map(({ name }) => name).join('|');
      if ((scores.get(id)?.score ?? -Infinity) < score) scores.set(id, { score, speakers });
    };
    const apart = (other: { sentence: number; paragraph: number }) => {
      const paragraphs = at.paragraph - other.paragraph;
      return (
        Math.min(Math.max(0, sentence - other.sentence), 10) * 0.5 +
        (paragraphs === 0 ? 0 : 0.8 + Math.min(paragraphs, 20) * 0.3)
      );
    };

    const recent = this.#said.slice(-saidBack).filter((said) => said.place < place);
    recent.forEach((said, i) => {
      if (!this.#fits(said.speakers, pointer)) return;
      const isLast = i === recent.length - 1;
      const turned = pointer.isTurn && said.paragraph !== at.paragraph ? 3 : 0;
      const isOne = pointer.agreement === 'plural' && said.speakers.length === 1;
      const single = isOne && said.speakers[0]?.kind === 'organization' ? 1.5 : 0;
      raise(said.speakers, (isLast ? 3 : 2.2) - apart(said) - turned - single);
    });
    const isSpoken = recent.length > 0;
    for (const subject of this.#subjectsBefore(at, place)) {
      if (this.#phrases.has(placeOf(subject.span))) continue;
      const cue = this.#cues.get(subject.sentence);
      if (cue !== undefined && cue < placeOf(subject.span)) continue;
      const isSame = subject.sentence === sentence;
      if (!isSame && !subject.isFirst) continue;
      if (disagree(subject.agreement, pointer.agreement)) continue;
      const entity = this.#named(subject);
      if (entity === null || !this.#fits([entity], pointer)) continue;
      const isBody = entity.kind === 'organization';
      const weight =
        (isSame ? 4 : subject.isPerson ? 3.2 : 2) -
        (entity.kind === 'document' ? 2 : isBody && !isSame ? 1.5 : 0) -
        (pointer.isGoingOn && isSpoken && !isSame ? 1 : 0);
      raise([entity], weight - apart({ ...subject, paragraph: subject.span.paragraph }));
    }
    let left = mentionsBack;
    this.#registry.latest(at, (entity, span) => {
      if (at.paragraph - span.paragraph > paragraphsBack || left-- <= 0) return true;
      const wanted = pointer.agreement === 'body' ? 'organization' : 'person';
      if (entity.kind !== wanted || !this.#fits([entity], pointer)) return false;
      const other = { sentence: this.#sentenceOf(span), paragraph: span.paragraph };
      raise([entity], (pointer.hasCue ? 1.2 : 2.6) - apart(other));
      return false;
    });
    let best: { score: number; speakers: Entity[] } | undefined;
    for (const each of scores.values())
      if (best === undefined || each.score > best.score) best = each;
    return best?.speakers ?? this.#said.at(-1)?.speakers ?? [];
  }

  #fits(speakers: readonly Entity[], { agreement, isPronoun }: Pointer): boolean {
    if (!agrees(speakers, agreement)) return false;
    const kind = speakers[0]?.kind;
    return (
      !isPronoun ||
      agreement === 'body' ||
      agreement === 'plural' ||
      kind === 'person' ||
      kind === 'anonymous'
    );
  }

  #named(subject: Subject): Entity | null {
    if (subject.entity === undefined)
      subject.entity =
        subject.isPerson || this.#isNamed(subject.span)
          ? this.#entityOf(subject.span, subject.apposition)
          : null;
    const { entity, agreement, isPerson } = subject;
    // The verb tells a woman from a man more surely than the name.
    if (isPerson && entity?.kind === 'person' && (agreement === 'm' || agreement === 'f'))
      entity.gender = agreement;
    return subject.entity;
  }

  /** Whether the article names somebody or a body right there. */
  #isNamed(span: Span): boolean {
    const found = this.#registry.latest(
      { ...span, start: span.start + 2 },
      (_, mention) => mention.paragraph !== span.paragraph || mention.start <= span.start,
    );
    if (found?.mentions.some((mention) => placeOf(mention) === placeOf(span)) === true) return true;
    const words = this.#paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '';
    const known = this.#registry.byName(words) ?? this.#registry.bySurname(words);
    return known !== undefined && known.kind !== 'unknown';
  }

  /** The subjects of the clauses before a place, the last first. */
  *#subjectsBefore(at: Span, place: number): Generator<Subject> {
    for (let p = at.paragraph; p >= Math.max(0, at.paragraph - paragraphsBack); p--)
      for (const subject of this.#subjectsOf(p).toReversed())
        if (placeOf(subject.span) < place) yield subject;
  }

  #subjectsOf(index: number): Subject[] {
    const known = this.#subjects.get(index);
    if (known !== undefined) return known;
    const paragraph = this.#paragraphs[index];
    const isBody = paragraph?.kind === 'body' && paragraph.language === 'ar';
    const subjects = (isBody ? paragraph.sentences : []).flatMap((sentence, k) =>
      paragraph === undefined
        ? []
        : topicsOf(paragraph, sentence).map(({ phrase, apposition, ...topic }): Subject => {
            const span = ({ from, to }: { from: number; to: number }) =>
              spanOf(paragraph, {
                start: paragraph.tokens[from]?.start ?? 0,
                end: paragraph.tokens[to - 1]?.end ?? 0,
              });
            return {
              ...topic,
              span: span(phrase),
              apposition: apposition === null ? null : span(apposition),
              sentence: (this.#firstSentence[index] ?? 0) + k,
            };
          }),
    );
    this.#subjects.set(index, subjects);
    return subjects;
  }

  #sentenceOf({ paragraph, start }: Span): number {
    const { tokens = [], sentences = [] } = this.#paragraphs[paragraph] ?? {};
    const token = tokenAfter(tokens, start);
    let [low, high] = [0, sentences.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1;
      else high = middle;
    }
    return (this.#firstSentence[paragraph] ?? 0) + Math.max(0, low);
  }
}

function disagree(one: Agreement | null, other: Agreement | null): boolean {
  return (one === 'm' && other === 'f') || (one === 'f' && other === 'm');
}
