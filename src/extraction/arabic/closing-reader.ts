import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';
import { AccordingReader } from './according-reader.ts';
import { type Frame, readFrame } from './frame.ts';
import type { SpeakerPhrase } from '../statement.ts';
import { leftSubject, strongLeft } from './left-subject.ts';
import { mainSubject } from './main-subject.ts';
import { isHead, verbAt } from './words.ts';

/** Tells where what was said ends: at another verb of saying, another subject, or the article's own words. */
export class ClosingReader extends AccordingReader {
  /** Another subject with a verb of its own in a headline: ومنظمة الصحة تطالب. */
  protected startsClause(i: number): boolean {
    const { text, tokens, to } = this.clause;
    const token = tokens[i];
    if (token?.kind !== 'word' || !token.form.startsWith('و')) return false;
    if (
      token.isKnown !== true &&
      !isHead(token.form, organizationHeads) &&
      !isHead(token.form, titleHeads)
    )
      return false;
    for (let k = i + 1; k < Math.min(to, i + 6); k++) {
      const verb = verbAt(text, tokens[k]);
      if (verb?.tense === 'imperfect' && !verb.hasConjunction)
        return readFrame(this.clause, k) !== null;
    }
    return false;
  }

  /** A noun phrase such as نفى التخطيط ends where a verb of saying follows with و; a clause needs a comma for it. */
  protected mayCoordinate(i: number): boolean {
    const verb = verbAt(this.clause.text, this.clause.tokens[i]);
    return verb?.hasConjunction === true && this.open?.said.kind !== 'clause';
  }

  protected closingFrame(i: number): Frame | null {
    const verb = verbAt(this.clause.text, this.clause.tokens[i]);
    if (verb === null) return null;
    if (verb.tense === 'participle') return this.isAdjective(i) ? null : readFrame(this.clause, i);
    if (!verb.hasConjunction && this.open?.said.kind !== 'quote') return null;
    const isPhrase = this.open?.said.kind === 'phrase' || this.open?.said.kind === 'quote';
    return isPhrase ? readFrame(this.clause, i) : this.strongFrame(i);
  }

  /** A definite participle is a noun or an adjective: المؤكدة. */
  protected isAdjective(i: number): boolean {
    return /^و?ال/.test(this.clause.tokens[i]?.form ?? '');
  }

  protected strongFrame(i: number): Frame | null {
    const frame = readFrame(this.clause, i);
    return frame !== null && frame.said.kind !== 'phrase' ? frame : null;
  }

  protected speakerOf(frame: Frame): SpeakerPhrase {
    const { verb } = frame;
    const before =
      verb.hasConjunction || verb.tense === 'participle'
        ? null
        : strongLeft(this.clause, this.from, frame.at);
    if (before !== null) return this.phrase(before.phrase, before.apposition, verb.agreement);
    if (frame.subject !== null) return this.phrase(frame.subject, frame.apposition, verb.agreement);
    if (verb.tense === 'participle' && this.speaker !== null) return this.speaker;
    if (!verb.hasConjunction || (this.found.length === 0 && !this.hasSpoken)) {
      const left = leftSubject(this.clause, { from: this.from, at: frame.at, isRight: false });
      if (left !== null) return this.phrase(left.phrase, left.apposition, verb.agreement);
    }
    if (this.speaker !== null && (this.found.length > 0 || this.hasSpoken)) return this.speaker;
    if (!verb.hasConjunction || verb.hasObject) {
      const first = mainSubject(this.clause, this.from, frame.at);
      if (first !== null) return this.phrase(first.phrase, first.apposition, verb.agreement);
    }
    return { phrase: null, apposition: null, agreement: verb.agreement, isTurn: this.isTurn };
  }
}

/** Words after a comma with which the article goes on by itself. */
export const connectives = wordSet(
  'وإضافة إضافة بالإضافة وكان وكانت كما علما فيما بينما حيث بعدما وذلك',
);

/** وقد حشدت: the article goes on in its own words. */
export function isNarration(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token?.form === 'وقد' && next?.kind === 'word' && /^(?:[^يتنا]|ت.*ت$|ا.*ت$)/.test(next.form)
  );
}
