import { subordinators, turnMarkers } from '../lexicon/arabic-words.ts';
import {
  type Cue,
  type Paragraph,
  spanOf,
  type SpeakerPhrase,
  type Statement,
} from '../statement.ts';
import { type According, readAccording } from './according.ts';
import { contentOf, quotesIn } from './content.ts';
import { type Frame, readFrame, type Said, skipAnonymity } from './frame.ts';
import { readInDocument } from './document-verbs.ts';
import { type Inverted, readInverted } from './inverted.ts';
import { isNoComment } from './no-comment.ts';
import { findColonSpeech, findLabelledSpeech } from './headline.ts';
import { firstSubject, leftSubject, strongLeft } from './left-subject.ts';
import { readMedium } from './medium.ts';
import { readRelay } from './relay.ts';
import { readResponse } from './response.ts';
import type { Clause, TokenRange } from './subject.ts';
import { readNominal } from './nominal.ts';
import { readCiting } from './citing.ts';
import type { Token } from '../tokens.ts';
import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isHead, verbAt } from './words.ts';

/** A statement whose end is not reached yet. */
interface Open {
  cue: Cue | null;
  speaker: SpeakerPhrase;
  medium: { from: number; to: number } | null;
  said: Said;
  at: number;
  isRelay: boolean;
  citing: TokenRange | null;
}

/** Every statement that the sentences of an Arabic paragraph make, in their order. */
export function findArabicStatements(paragraph: Paragraph): Statement[] {
  const { text, tokens } = paragraph;
  if (paragraph.kind !== 'body') {
    const speech = findColonSpeech(paragraph);
    if (speech !== null) {
      const rest = new SentenceReader(paragraph, { text, tokens, to: tokens.length }, speech.next);
      return [speech.statement, ...(speech.next < tokens.length ? rest.read() : [])];
    }
  }
  return paragraph.sentences.flatMap(({ from, to }) => {
    const first = tokens.findIndex((token, i) => i >= from && token.start >= paragraph.bodyStart);
    if (first === -1 || first >= to) return [];
    const speech =
      paragraph.kind === 'body' ? findLabelledSpeech(paragraph, { from: first, to }) : null;
    if (speech !== null) return [speech];
    return new SentenceReader(paragraph, { text, tokens, to }, first).read();
  });
}

/** Reads one sentence from its first token to its last. */
class SentenceReader {
  readonly #paragraph: Paragraph;
  readonly #clause: Clause;
  readonly #from: number;
  readonly #found: Statement[] = [];
  readonly #said: TokenRange[] = [];
  #open: Open | null = null;
  #speaker: SpeakerPhrase | null = null;
  #isTurn = false;
  #hasSpoken = false;

  constructor(paragraph: Paragraph, clause: Clause, from: number) {
    this.#paragraph = paragraph;
    this.#clause = clause;
    this.#from = from;
  }

  read(): Statement[] {
    const { tokens, to } = this.#clause;
    for (let i = this.#from; i < to; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      if (turnMarkers.has(token.form) || turnMarkers.has(token.form.replace(/^[وف]/, '')))
        this.#isTurn = true;
      i = this.#open === null ? this.#outside(i) : this.#inside(i);
    }
    if (this.#open !== null) this.#close(this.#endOfSentence());
    this.#shareMedium();
    return this.#found;
  }

  /** A token that no statement has taken yet; the answer is the last token that was read. */
  #outside(i: number): number {
    const skipped = skipAnonymity(this.#clause, i);
    if (skipped > i) return skipped - 1;
    const according = readAccording(this.#clause, i);
    if (according !== null) return this.#readAccording(according);
    if (isNoComment(this.#clause, i)) return this.#commaAfterOr(i);
    const inverted = readInverted(this.#clause, i);
    if (inverted !== null) return this.#addInverted(inverted, i);
    const document = readInDocument(this.#clause, i);
    if (document !== null) {
      const speaker = this.#phrase(document.source, null);
      this.#start({
        cue: this.#cue(document.cue),
        speaker,
        medium: null,
        said: document.said,
        at: i,
        isRelay: false,
        citing: null,
      });
      return document.said.kind === 'quote' ? document.said.from : document.said.from - 1;
    }
    const nominal = readNominal(this.#clause, i);
    if (nominal !== null) {
      const subject = this.#found.length === 0 ? firstSubject(this.#clause, this.#from, i) : null;
      const elided: SpeakerPhrase = {
        phrase: null,
        apposition: null,
        agreement: null,
        isTurn: this.#isTurn,
      };
      const speaker =
        subject === null
          ? (this.#speaker ?? elided)
          : this.#phrase(subject.phrase, subject.apposition);
      this.#start({
        cue: this.#cue(nominal.cue),
        speaker,
        medium: null,
        said: nominal.said,
        at: i,
        isRelay: false,
        citing: null,
      });
      return nominal.said.kind === 'quote' ? nominal.said.from : nominal.said.from - 1;
    }
    const relay = readRelay(this.#clause, i);
    if (relay !== null) {
      const speaker = this.#phrase(relay.speaker, relay.apposition);
      this.#start({
        cue: this.#cue(relay.cue),
        speaker,
        medium: relay.medium,
        said: relay.said,
        at: i,
        isRelay: true,
        citing: null,
      });
      return relay.said.kind === 'quote' ? relay.said.from : relay.said.from - 1;
    }
    const frame = readFrame(this.#clause, i);
    if (frame === null) {
      this.#rememberSubject(i);
      return i;
    }
    return this.#startFrame(frame, i);
  }

  #addInverted({ verb, subject, apposition, quotes, next }: Inverted, i: number): number {
    const speaker = this.#phrase(subject, apposition, verb.agreement);
    const cue = this.#cue({
      start: verb.start,
      end: verb.end,
      lemma: verb.verb.lemma,
      class: verb.verb.class,
    });
    const content = quotes.map((quote) => spanOf(this.#paragraph, quote));
    this.#said.push({ from: i, to: i + 1 });
    this.#speaker = speaker;
    this.#found.push({
      cue,
      speaker,
      citing: null,
      medium: null,
      content,
      quotes: [...content],
      isUnmarked: false,
      confidence: 0.95,
    });
    return next - 1;
  }

  #startFrame(frame: Frame, i: number): number {
    const citing = readCiting(this.#clause, { from: i + 1, to: frame.said.from });
    this.#start({
      cue: this.#frameCue(frame),
      speaker: this.#speakerOf(frame),
      medium: null,
      said: frame.said,
      at: i,
      isRelay: false,
      citing,
    });
    return frame.said.kind === 'quote' ? frame.said.from : frame.said.from - 1;
  }

  /** A token of what somebody said: is this where it ends? */
  #inside(i: number): number {
    const { tokens } = this.#clause;
    const open = this.#open;
    if (open === null || i <= open.said.from - 1) return i;
    const before = tokens[i - 1];
    const isAfterMark =
      before?.form === '،' ||
      before?.form === ',' ||
      before?.form === '؛' ||
      before?.form === '-' ||
      before?.form === '–' ||
      before?.form === '—';
    const isAfterQuote = before?.kind === 'quote';
    const end = isAfterMark ? i - 1 : i;
    if (isAfterMark || isAfterQuote) {
      const response = readResponse(this.#clause, i);
      if (response !== null) {
        this.#close(end);
        return response.next - 1;
      }
    }
    const according =
      isAfterMark || isAfterQuote || i > open.said.from + 2 ? readAccording(this.#clause, i) : null;
    if (according !== null && (isAfterMark || isAfterQuote || according.isManner))
      return this.#closeAt(according, end);
    if (!isAfterMark && !isAfterQuote && !this.#mayCoordinate(i)) return i;
    if (
      isAfterMark &&
      open.said.kind === 'phrase' &&
      connectives.has(tokens[i]?.form ?? '') &&
      !(tokens[i]?.form === 'كما' && tokens[i + 1]?.kind !== 'word')
    ) {
      this.#close(end);
      return i - 1 === end ? this.#outside(i) : i;
    }
    if (this.#paragraph.kind !== 'body' && this.#startsClause(i)) {
      this.#close(end);
      return i;
    }
    if (
      isAfterMark &&
      /^[وف]/.test(tokens[i]?.form ?? '') &&
      readNominal(this.#clause, i + 1) !== null
    ) {
      this.#close(end);
      return i;
    }
    if (isAfterMark && isNarration(tokens[i], tokens[i + 1])) {
      this.#close(end);
      return i;
    }
    if (isAfterMark && subordinators.has(tokens[i]?.form ?? '')) {
      if (isNoComment(this.#clause, i + 1)) {
        this.#close(end);
        return this.#commaAfterOr(i + 1);
      }
      const frame = this.#strongFrame(i + 1);
      if (frame === null) return i;
      this.#close(end);
      return this.#startFrame(frame, i + 1);
    }
    const relay = readRelay(this.#clause, i);
    const frame = relay === null ? this.#closingFrame(i) : null;
    if (relay === null && frame === null) return i;
    this.#close(end);
    return this.#outside(i);
  }

  /** Another subject with a verb of its own in a headline: ومنظمة الصحة تطالب. */
  #startsClause(i: number): boolean {
    const { text, tokens, to } = this.#clause;
    const token = tokens[i];
    if (token?.kind !== 'word' || !/^و/.test(token.form)) return false;
    if (
      token.isKnown !== true &&
      !isHead(token.form, organizationHeads) &&
      !isHead(token.form, titleHeads)
    )
      return false;
    for (let k = i + 1; k < Math.min(to, i + 6); k++) {
      const verb = verbAt(text, tokens[k]);
      if (verb?.tense === 'imperfect' && !verb.hasConjunction)
        return readFrame(this.#clause, k) !== null;
    }
    return false;
  }

  /** A noun phrase such as نفى التخطيط ends where a verb of saying follows with و; a clause needs a comma for it. */
  #mayCoordinate(i: number): boolean {
    const verb = verbAt(this.#clause.text, this.#clause.tokens[i]);
    return verb?.hasConjunction === true && this.#open?.said.kind !== 'clause';
  }

  #closingFrame(i: number): Frame | null {
    const verb = verbAt(this.#clause.text, this.#clause.tokens[i]);
    if (verb === null) return null;
    if (verb.tense === 'participle')
      return this.#isAdjective(i) ? null : readFrame(this.#clause, i);
    if (!verb.hasConjunction && this.#open?.said.kind !== 'quote') return null;
    const isPhrase = this.#open?.said.kind === 'phrase' || this.#open?.said.kind === 'quote';
    return isPhrase ? readFrame(this.#clause, i) : this.#strongFrame(i);
  }

  /** A definite participle is a noun or an adjective: المؤكدة. */
  #isAdjective(i: number): boolean {
    return /^و?ال/.test(this.#clause.tokens[i]?.form ?? '');
  }

  #strongFrame(i: number): Frame | null {
    const frame = readFrame(this.#clause, i);
    return frame !== null && frame.said.kind !== 'phrase' ? frame : null;
  }

  #start(open: Open): void {
    this.#open = open;
    this.#speaker = open.speaker;
    this.#hasSpoken = true;
    this.#isTurn = false;
  }

  #close(end: number): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    this.#said.push({ from: open.said.from, to: end });
    const content = contentOf(this.#paragraph, open.said, end);
    if (content.length === 0 || isPointing(this.#paragraph.text, content)) return;
    const medium = open.medium === null ? null : this.#span(open.medium);
    this.#found.push({
      cue: open.cue,
      speaker: open.speaker,
      citing: open.citing === null ? null : this.#span(open.citing),
      medium: medium === null ? null : { ...medium, relation: 'reported-by' },
      content,
      quotes: quotesIn(this.#paragraph, content),
      isUnmarked: false,
      confidence: confidenceOf(open.said, open.speaker),
    });
  }

  #readAccording(according: According): number {
    const { tokens, to } = this.#clause;
    if (according.isManner || (according.source === null && according.verb === null))
      return according.next - 1;
    const speaker = this.#phrase(
      according.source,
      according.apposition,
      according.verb?.agreement ?? null,
    );
    const isFirst = according.from <= this.#from + (tokens[this.#from]?.kind === 'mark' ? 1 : 0);
    const cue = this.#cue(according.cue);
    if (isFirst) {
      let comma =
        according.verb === null ? (according.source?.to ?? according.next) : according.next;
      while (
        comma < to &&
        tokens[comma]?.form !== '،' &&
        tokens[comma]?.form !== ',' &&
        !/^فا(?:ن|نه|نها|نهم)$/.test(tokens[comma]?.form ?? '')
      )
        comma++;
      if (comma >= to) return according.next - 1;
      let from = /^فان/.test(tokens[comma]?.form ?? '') ? comma : comma + 1;
      if (tokens[from]?.form === 'فان' || tokens[from]?.form === 'ان') from++;
      this.#start({
        cue,
        speaker,
        medium: null,
        said: { kind: 'clause', from, preposition: null, isClause: true },
        at: according.from,
        isRelay: false,
        citing: null,
      });
      return from - 1;
    }
    const last = tokens[according.from - 1];
    const before = last?.kind === 'mark' ? according.from - 1 : according.from;
    if (
      this.#found.some(({ content }) =>
        content.some(({ end }) => end > (tokens[this.#from]?.start ?? 0)),
      )
    )
      return according.next - 1;
    const isLast = this.#isEnd(according.next);
    const content = contentOf(
      this.#paragraph,
      { kind: 'clause', from: this.#from, preposition: null, isClause: true },
      before,
    );
    let next = according.next - 1;
    if (!isLast && last?.kind === 'mark') {
      const resume = this.#resumption(according.next);
      if (resume !== null) {
        content.push(
          ...contentOf(
            this.#paragraph,
            { kind: 'clause', from: resume, preposition: null, isClause: true },
            this.#endOfSentence(),
          ),
        );
        next = to - 1;
      }
    }
    if (content.length === 0) return next;
    this.#said.push({ from: this.#from, to: before });
    this.#speaker = speaker;
    this.#found.push({
      cue,
      speaker,
      citing: null,
      medium: null,
      content,
      quotes: quotesIn(this.#paragraph, content),
      isUnmarked: false,
      confidence: 0.75,
    });
    return next;
  }

  #closeAt(according: According, end: number): number {
    const open = this.#open;
    if (open === null) return according.next - 1;
    this.#close(end);
    if (according.isManner || according.source === null) return according.next - 1;
    const speaker = this.#phrase(
      according.source,
      according.apposition,
      according.verb?.agreement ?? null,
    );
    const last = this.#found.at(-1);
    if (according.verb === null && last !== undefined) {
      // A clause of somebody's speech, by way of another: that is how it came here.
      if (last.medium === null && speaker.phrase !== null)
        last.medium = { ...speaker.phrase, relation: 'reported-by' };
      return according.next - 1;
    }
    const comma = this.#lastComma(open.said.from, end);
    if (comma === null) return according.next - 1;
    const content = contentOf(
      this.#paragraph,
      { kind: 'clause', from: comma + 1, preposition: null, isClause: true },
      end,
    );
    this.#found.push({
      cue: this.#cue(according.cue),
      speaker,
      citing: null,
      medium: null,
      content,
      quotes: quotesIn(this.#paragraph, content),
      isUnmarked: false,
      confidence: 0.6,
    });
    return according.next - 1;
  }

  #lastComma(from: number, to: number): number | null {
    for (let i = to - 1; i > from; i--) if (this.#clause.tokens[i]?.form === '،') return i;
    return null;
  }

  /** Where the clause goes on after a source between commas. */
  #resumption(i: number): number | null {
    const { tokens, to } = this.#clause;
    for (let k = i; k < Math.min(to, i + 10); k++)
      if (tokens[k]?.form === '،' || tokens[k]?.form === ',') return k + 1 < to ? k + 1 : null;
    return null;
  }

  #isEnd(i: number): boolean {
    const { tokens, to } = this.#clause;
    for (let k = i; k < to; k++)
      if (tokens[k]?.kind !== 'mark') return k > i + 8 ? false : !this.#commaAfter(i);
    return true;
  }

  #commaAfterOr(i: number): number {
    const { tokens, to } = this.#clause;
    for (let k = i; k < to; k++)
      if (tokens[k]?.form === '،' && tokens[k - 1]?.kind !== 'quote') return k;
    return to - 1;
  }

  #commaAfter(i: number): boolean {
    const { tokens, to } = this.#clause;
    for (let k = i; k < to; k++) if (tokens[k]?.form === '،') return true;
    return false;
  }

  #endOfSentence(): number {
    const { tokens, to } = this.#clause;
    let end = to;
    while (end > this.#from && tokens[end - 1]?.kind === 'mark') end--;
    return end;
  }

  #rememberSubject(i: number): void {
    const { text, tokens } = this.#clause;
    const verb = verbAt(text, tokens[i]);
    if (verb === null || verb.tense === 'participle' || verb.hasObject) return;
    const subject = leftSubject(this.#clause, { from: this.#from, at: i, isRight: true });
    if (subject !== null)
      this.#speaker = this.#phrase(subject.phrase, subject.apposition, verb.agreement);
  }

  #speakerOf(frame: Frame): SpeakerPhrase {
    const { verb } = frame;
    const before =
      verb.hasConjunction || verb.tense === 'participle'
        ? null
        : strongLeft(this.#clause, this.#from, frame.at);
    if (before !== null) return this.#phrase(before.phrase, before.apposition, verb.agreement);
    if (frame.subject !== null)
      return this.#phrase(frame.subject, frame.apposition, verb.agreement);
    if (verb.tense === 'participle' && this.#speaker !== null) return this.#speaker;
    if (!verb.hasConjunction || (this.#found.length === 0 && !this.#hasSpoken)) {
      const left = leftSubject(this.#clause, { from: this.#from, at: frame.at, isRight: false });
      if (left !== null) return this.#phrase(left.phrase, left.apposition, verb.agreement);
    }
    if (this.#speaker !== null && (this.#found.length > 0 || this.#hasSpoken)) return this.#speaker;
    if (!verb.hasConjunction || verb.hasObject) {
      const first = firstSubject(this.#clause, this.#from, frame.at);
      if (first !== null) return this.#phrase(first.phrase, first.apposition, verb.agreement);
    }
    return { phrase: null, apposition: null, agreement: verb.agreement, isTurn: this.#isTurn };
  }

  #phrase(
    range: TokenRange | null,
    apposition: TokenRange | null,
    agreement: SpeakerPhrase['agreement'] = null,
  ): SpeakerPhrase {
    return {
      phrase: range === null ? null : this.#span(range),
      apposition: apposition === null ? null : this.#span(apposition),
      agreement,
      isTurn: this.#isTurn,
    };
  }

  #span({ from, to }: TokenRange) {
    const { tokens } = this.#clause;
    return spanOf(this.#paragraph, {
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    });
  }

  #frameCue({ verb, said }: Frame): Cue {
    const preposition =
      verb.tense === 'participle' && said.preposition !== null
        ? this.#clause.tokens[said.preposition]
        : undefined;
    return this.#cue({
      start: verb.start,
      end: preposition?.end ?? verb.end,
      lemma: verb.verb.lemma,
      class: verb.verb.class,
    });
  }

  #cue({ start, end, lemma, class: cueClass }: According['cue']): Cue {
    return {
      ...spanOf(this.#paragraph, { start, end }),
      text: this.#clause.text.slice(start, end),
      lemma,
      class: cueClass,
    };
  }

  /** What says how the words came holds for every statement of the sentence that has nothing else said of it. */
  #shareMedium(): void {
    if (this.#found.length === 0) return;
    const medium = readMedium(this.#clause, { from: this.#from, skip: this.#said });
    if (medium === null) return;
    for (const statement of this.#found)
      statement.medium ??= { ...spanOf(this.#paragraph, medium), relation: medium.relation };
  }
}

/** Words after a comma with which the article goes on by itself. */
const connectives = wordSet('وإضافة إضافة بالإضافة وكان وكانت كما علما فيما بينما حيث بعدما وذلك');

/** وقد حشدت: the article goes on in its own words. */
function isNarration(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token?.form === 'وقد' && next?.kind === 'word' && /^(?:[^يتنا]|ت.*ت$|ا.*ت$)/.test(next.form)
  );
}

/** نفى ذلك: what was said stands elsewhere. */
function isPointing(text: string, [span]: readonly { start: number; end: number }[]): boolean {
  return (
    span !== undefined &&
    /^(?:ذلك|هذا|هذه|تلك)(?:\s|$)/.test(text.slice(span.start, Math.min(span.end, span.start + 6)))
  );
}

function confidenceOf({ kind }: Said, { phrase }: SpeakerPhrase): number {
  const byKind = kind === 'quote' ? 0.95 : kind === 'clause' ? 0.9 : 0.75;
  return phrase === null ? byKind - 0.1 : byKind;
}
