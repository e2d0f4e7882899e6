import type { Agreement } from '../lexicon/arabic-forms.ts';
import { prepositions, subordinators, turnMarkers } from '../lexicon/arabic-words.ts';
import { spanOf, type SpeakerPhrase, type Statement } from '../statement.ts';
import { readAccording } from './according.ts';
import { isObject } from './addressee.ts';
import { skipAnonymity } from './anonymity.ts';
import { readCiting } from './citing.ts';
import { readInDocument } from './document-verbs.ts';
import { type Frame, readFrame } from './frame.ts';
import { type Inverted, readInverted } from './inverted.ts';
import { issuerBefore } from './issuer-before.ts';
import { leftSubject } from './left-subject.ts';
import { isNoComment } from './no-comment.ts';
import { readOpinion } from './opinion.ts';
import { endsNounPhrase, isOwnWords } from './own-words.ts';
import { connectives, isNarration } from './narration.ts';
import { readNominal } from './nominal.ts';
import { readRelay } from './relay.ts';
import { readSaidAfter } from './said-after.ts';
import { readResponse } from './response.ts';
import type { Token } from '../tokens.ts';
import { UnmarkedReader } from './unmarked-reader.ts';
import { finiteVerbAt } from './words.ts';

/** Reads one sentence from its first token to its last. */
export class SentenceReader extends UnmarkedReader {
  read(): Statement[] {
    const { tokens, to } = this.clause;
    for (let i = this.from; i < to; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      this.isTurn ||= turnMarkers.has(token.form.replace(/^[وف](?=...)/, ''));
      i = this.open === null ? this.outside(i) : this.inside(i);
    }
    if (this.open !== null) this.close(this.endOfSentence());
    this.shareMedium();
    return this.found;
  }

  /** A token that no statement has taken yet; the answer is the last token that was read. */
  protected outside(i: number): number {
    const skipped = skipAnonymity(this.clause, i);
    if (skipped > i) return skipped - 1;
    const according = readAccording(this.clause, i) ?? readOpinion(this.clause, i);
    if (according !== null) return this.readAccording(according);
    if (isNoComment(this.clause, i)) return this.commaAfterOr(i);
    const inverted = readInverted(this.clause, i);
    if (inverted !== null) return this.addInverted(inverted, i);
    const document = readInDocument(this.clause, i);
    if (document !== null) return this.startWith(document, this.phrase(document.source, null));
    const nominal = readNominal(this.clause, i);
    if (nominal !== null) return this.startWith(nominal, this.speakerOfNoun(i));
    const relay = readRelay(this.clause, i);
    if (relay !== null)
      return this.startWith(relay, this.phrase(relay.speaker, relay.apposition), relay.medium);
    if (this.isAfterColon(i)) return this.startColon(i);
    const frame = readFrame(this.clause, i);
    if (frame === null) {
      const after = this.found.length === 0 ? readSaidAfter(this.clause, i) : null;
      if (after !== null) return this.readAccording(after);
      this.rememberSubject(i);
      return i;
    }
    return this.startFrame(frame, i);
  }

  /** Who a noun of saying is of: the subject of its clause, or who spoke before in the sentence. */
  protected speakerOfNoun(i: number): SpeakerPhrase {
    const last = Math.max(this.from, ...this.said.map(({ to }) => to));
    const subject = issuerBefore(this.clause, last, { at: i, isGoverned: true });
    if (subject !== null) return this.phrase(subject.phrase, subject.apposition);
    return this.speaker ?? this.phrase(null, null, this.agreementBefore(i));
  }

  /** وختمت بالقول, وأنهت حديثها بالتأكيد: of whom the verb before a noun of saying is. */
  protected agreementBefore(i: number): Agreement | null {
    for (let k = i - 1; k >= Math.max(this.from, i - 3); k--) {
      const verb = finiteVerbAt(this.clause.text, this.clause.tokens, k);
      if (verb !== null) return verb.tense === 'participle' ? null : verb.agreement;
      const ending =
        /^[وف]?(?:(?:انه|اكتف|مض)(?=[يت])|(?:استهل|افتتح|بدا|عاد|سارع|ذهب)(?!ي))(ي|ت)?$/.exec(
          this.clause.tokens[k]?.form ?? '',
        );
      if (ending !== null) return ending[1] === 'ت' ? 'f' : 'm';
    }
    return null;
  }

  protected addInverted({ cue: said, agreement, ...inverted }: Inverted, i: number): number {
    const { subject, apposition, quotes, next } = inverted;
    const speaker = this.phrase(subject, apposition, agreement);
    const cue = this.cue(said);
    const content = quotes.map((quote) => spanOf(this.paragraph, quote));
    this.said.push({ from: i, to: i + 1 });
    this.speaker = speaker;
    this.found.push({
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

  protected startFrame(frame: Frame, i: number, speaker = this.speakerOf(frame)): number {
    const citing = readCiting(this.clause, { from: i + 1, to: frame.said.from });
    // وحمّل الحكومة المسؤولية: who is blamed is a part of it, where they are not who speaks.
    const isBlaming = frame.verb.verb.complements.has('blame') && this.speaker !== null;
    const isBlamed = isBlaming && this.isTarget(frame);
    const blamed = isBlamed ? (frame.subject?.from ?? frame.said.from) : frame.said.from;
    this.start({
      cue: this.frameCue(frame),
      speaker,
      medium: null,
      said: { ...frame.said, from: blamed },
      citing,
      tense: frame.verb.tense,
    });
    return frame.said.kind === 'quote' ? frame.said.from : frame.said.from - 1;
  }

  /** A token of what somebody said: is this where it ends? */
  protected inside(i: number): number {
    const { tokens } = this.clause;
    const open = this.open;
    if (open === null || i <= open.said.from) return i;
    const goesOn = this.nextFrame(i);
    if (goesOn !== null) {
      const { frame, end } = goesOn;
      const isSame = frame.subject === null && this.agrees(frame.verb);
      this.close(end);
      return this.startFrame(frame, frame.at, isSame ? open.speaker : this.speakerOf(frame));
    }
    if (this.isQuotedAfter(i)) {
      this.close(i);
      return this.startAfterColon(i + 1, open.speaker);
    }
    if (this.documentAt(i) !== null) {
      this.close(i - 1);
      return this.outside(i);
    }
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
      const response = readResponse(this.clause, i);
      if (response !== null) {
        this.close(end);
        return response.next - 1;
      }
    }
    const according =
      isAfterMark || isAfterQuote || i > open.said.from + 2 ? readAccording(this.clause, i) : null;
    const isParted = isAfterMark || isAfterQuote || this.endsWithMedium(according);
    if (according !== null && (isParted || according.isManner)) return this.closeAt(according, end);
    if (!isAfterMark && !isAfterQuote && !this.mayCoordinate(i)) return i;
    if (
      isAfterMark &&
      open.said.kind === 'phrase' &&
      connectives.has(tokens[i]?.form ?? '') &&
      !(tokens[i]?.form === 'كما' && tokens[i + 1]?.kind !== 'word')
    ) {
      this.close(end);
      return i - 1 === end ? this.outside(i) : i;
    }
    if (this.paragraph.kind !== 'body' && this.startsClause(i)) {
      this.close(end);
      return i;
    }
    if (
      isAfterMark &&
      /^[وف]/.test(tokens[i]?.form ?? '') &&
      readNominal(this.clause, i + 1) !== null
    ) {
      this.close(end);
      return i;
    }
    if (isAfterMark && isOwnWords(this.clause, i)) {
      this.close(end);
      return this.outside(i);
    }
    // أن الجسر «آمن تماماً»، في وقت صعّدت فيه النقابات: the article goes on after words that it quoted.
    const isAfterQuoted = tokens[i - 2]?.quotation !== undefined && tokens[i - 2]?.isName !== true;
    if (
      isAfterMark &&
      (open.said.kind === 'phrase' || isAfterQuoted) &&
      endsNounPhrase(this.clause, i)
    ) {
      this.close(end);
      return this.outside(i);
    }
    const contrast = isAfterMark || isAfterQuote ? this.contrastAt(i) : null;
    if (contrast !== null) {
      this.close(end);
      // The words of a turn are still to be read: من جهته.
      return turnMarkers.has(tokens[i + 1]?.form ?? '') ? i : contrast - 1;
    }
    if (isAfterMark && isNarration(tokens[i], tokens[i + 1])) {
      this.close(end);
      return i;
    }
    const joined = isAfterMark || isAfterQuote ? clauseAfter(tokens, i) : null;
    if (joined !== null) {
      if (isNoComment(this.clause, joined)) {
        this.close(end);
        return this.commaAfterOr(joined);
      }
      const frame = this.strongFrame(joined) ?? this.sameFrame(i);
      if (frame === null) return i;
      const isSame = frame.subject === null && this.agrees(frame.verb);
      this.close(end);
      return this.startFrame(frame, joined, isSame ? open.speaker : this.speakerOf(frame));
    }
    const relay = readRelay(this.clause, i);
    const frame = relay === null ? this.closingFrame(i) : null;
    if (relay === null && frame === null) return i;
    this.close(end);
    return this.outside(i);
  }

  protected rememberSubject(i: number): void {
    const { text, tokens } = this.clause;
    // عبر فيسبوك: a preposition with the letters of a verb.
    const verb = prepositions.has(tokens[i]?.form ?? '') ? null : finiteVerbAt(text, tokens, i);
    if (verb === null || verb.tense === 'participle' || verb.hasObject) return;
    const subject = leftSubject(this.clause, { from: this.from, at: i, isRight: true });
    const noun = subject === null ? undefined : tokens[subject.phrase.from];
    if (subject !== null && noun !== undefined && !isObject(verb, noun))
      this.speaker = this.phrase(subject.phrase, subject.apposition, verb.agreement);
  }
}

/** لكن |, فيما |, ثم |, قبل أن |: where the clause starts that such words join; null where none do. */
function clauseAfter(tokens: readonly Token[], i: number): number | null {
  const form = tokens[i]?.form ?? '';
  if (form === 'قبل') return tokens[i + 1]?.form === 'ان' ? i + 2 : null;
  return form === 'ثم' || subordinators.has(form) ? i + 1 : null;
}
