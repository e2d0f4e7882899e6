import { topicsOf } from '../arabic/topics.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Span } from '../text.ts';
import { tokenAfter } from '../tokens.ts';
import { agrees } from './agreement.ts';
import { lowerBound } from '../lower-bound.ts';
import type { Entity } from './entity.ts';
import { disagree, isOfGender, type Pointer, type Said, type Subject } from './arabic-pointer.ts';
import { placeOf } from './place.ts';
import type { Registry } from './registry.ts';

const saidBack = 12;
const paragraphsBack = 2;
const subjectsBack = 24;
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
  say(
    speakers: Entity[],
    at: Span,
    { phrase, isAsking }: { phrase: Span | null; isAsking: boolean },
  ): void {
    const sentence = this.#sentenceOf(at);
    this.#said.push({ place: placeOf(at), sentence, paragraph: at.paragraph, speakers, isAsking });
    if (phrase !== null) this.#phrases.add(placeOf(phrase));
    this.#cues.set(sentence, Math.min(this.#cues.get(sentence) ?? Infinity, placeOf(at)));
  }

  /** Takes back the last speakers: they were nobody. */
  takeBack(): Entity[] {
    return this.#said.pop()?.speakers ?? [];
  }

  /** Those who spoke last, in their order. */
  recent(): Entity[][] {
    return this.#said.slice(-saidBack).map(({ speakers }) => speakers);
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
    const apart = (other: Pick<Said, 'sentence' | 'paragraph'>) => {
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
      const asked = isLast && said.isAsking && pointer.isAnswer ? 3 : 0;
      // A report that somebody else spoke after hardly goes on.
      const document = !isLast && said.speakers[0]?.kind === 'document' ? 2 : 0;
      raise(said.speakers, (isLast ? 3 : 2.2) - apart(said) - turned - single - asked - document);
    });
    for (const subject of this.#subjectsBefore(at, place)) {
      if (this.#phrases.has(placeOf(subject.span))) continue;
      if (pointer.isAnswer && subject.isAsking) continue;
      if (disagree(subject.agreement, pointer.agreement)) continue;
      const cue = this.#cues.get(subject.sentence);
      const isSame = subject.sentence === sentence;
      // فيما دافعت عنه سلمى راضي، وقالت: after other words, somebody of the verb's own gender alone.
      const isAfterWords = cue !== undefined && cue < placeOf(subject.span);
      if (isAfterWords ? !isOfGender(subject, pointer) : !isSame && !subject.isFirst) continue;
      const entity = this.#named(subject, {
        isSurname: subject.isLone && isSame && pointer.agreement === 'm',
      });
      if (entity === null || !this.#fits([entity], pointer)) continue;
      const weight =
        (isSame ? 4 : subject.isPerson ? 3.2 : 2) -
        (entity.kind === 'document' ? 2 : entity.kind === 'organization' && !isSame ? 1.5 : 0) -
        (pointer.isGoingOn && recent.length > 0 && !isSame ? 1 : 0) -
        (isAfterWords ? 2 : 0);
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
    // المسؤولة, المتحدث: itself no more than a pointer to somebody.
    if (speakers[0]?.head === 'speaker' && speakers[0].role === null) return false;
    const kind = speakers[0]?.kind;
    return (
      !isPronoun ||
      agreement === 'body' ||
      agreement === 'plural' ||
      kind === 'person' ||
      kind === 'anonymous'
    );
  }

  #named(subject: Subject, { isSurname }: { isSurname: boolean }): Entity | null {
    // لم يخف غوميز استياءه، وقال: a surname alone, for the verb after it.
    if (isSurname) {
      subject.isPerson = true;
      if (subject.entity === null) delete subject.entity;
    }
    if (subject.entity === undefined)
      subject.entity =
        subject.isPerson || this.#isNamed(subject.span)
          ? this.#entityOf(subject.span, subject.apposition)
          : null;
    const { entity, agreement, isPerson } = subject;
    const isBare = entity?.kind === 'organization' && entity.head === null;
    const { clubs } = this.#registry;
    if (subject.isLone && isPerson && isBare && entity.gazetteerId === null && !clubs.has(entity))
      entity.kind = 'person';
    // The verb tells a woman from a man more surely than the name.
    if (isPerson && entity?.kind === 'person' && (agreement === 'm' || agreement === 'f'))
      entity.gender = agreement;
    return subject.entity;
  }

  /** Whether the article names somebody or a body right there. */
  #isNamed(span: Span): boolean {
    let isThere = false;
    this.#registry.latest({ ...span, start: span.start + 1 }, (_, mention) => {
      isThere = placeOf(mention) === placeOf(span);
      return true;
    });
    if (isThere) return true;
    const words = this.#paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '';
    const known = this.#registry.byName(words) ?? this.#registry.bySurname(words);
    return known !== undefined && known.kind !== 'unknown';
  }

  /** The subjects of the clauses before a place, the last first. */
  *#subjectsBefore(at: Span, place: number): Generator<Subject> {
    let left = subjectsBack;
    for (let p = at.paragraph; p >= Math.max(0, at.paragraph - paragraphsBack); p--) {
      const subjects = this.#subjectsOf(p);
      const end = lowerBound(subjects.length, place, (i) => placeOf(subjects[i]?.span));
      for (let i = end - 1; i >= 0 && left > 0; i--, left--) {
        const subject = subjects[i];
        if (subject !== undefined) yield subject;
      }
    }
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
    subjects.sort((a, b) => placeOf(a.span) - placeOf(b.span));
    this.#subjects.set(index, subjects);
    return subjects;
  }

  #sentenceOf({ paragraph, start }: Span): number {
    const { tokens = [], sentences = [] } = this.#paragraphs[paragraph] ?? {};
    const token = tokenAfter(tokens, start);
    const at = lowerBound(sentences.length - 1, token + 1, (i) => sentences[i]?.to ?? 0);
    return (this.#firstSentence[paragraph] ?? 0) + Math.max(0, at);
  }
}
