import { ColonReader } from './colon-reader.ts';
import { opensThat } from './complementizers.ts';
import { type Frame } from './frame.ts';
import { verbAt } from './words.ts';

/** Another verb of saying within what was said, and the token that what was said ends before. */
export interface NextFrame {
  frame: Frame;
  end: number;
}

/** Classes of verbs that only say. */
const telling = new Set([
  'say',
  'add',
  'continue',
  'affirm',
  'explain',
  'note',
  'report',
  'stress',
  'deny',
]);
/** What opens the matter that a speaker turns to: وعن, وحول. */
const turning = /^و(?:عن|حول|بشان|بخصوص|حيال)$/;
const furthestTurn = 16;

/** Tells where what was said ends without any mark. */
export class UnmarkedReader extends ColonReader {
  /** The verb of saying with which the sentence goes on at a token of what was said. */
  protected nextFrame(i: number): NextFrame | null {
    const spoken = this.spokenFrame(i);
    if (spoken !== null) return { frame: spoken, end: this.clauseStart(spoken.at) };
    if (this.open?.said.kind === 'quote' || this.open?.tense !== 'perfect') return null;
    const frame = this.unmarkedFrame(i) ?? this.turnFrame(i) ?? this.whenFrame(i);
    return frame === null ? null : { frame, end: i };
  }

  /** إن الفريق جاهز وأشار حامد إلى أن: who speaks says more, or another does. */
  private unmarkedFrame(i: number): Frame | null {
    const { text, tokens } = this.clause;
    const verb = verbAt(text, tokens[i]);
    if (verb?.hasConjunction !== true || verb.tense !== 'perfect' || verb.hasObject) return null;
    if (this.open?.said.kind !== 'clause' || !telling.has(verb.verb.class)) return null;
    const frame = this.closingFrame(i);
    if (frame === null) return null;
    if (frame.subject !== null) return this.isSomebody(frame) ? frame : null;
    if (frame.said.kind === 'phrase' || !this.agrees(verb)) return null;
    // قال إن الوزير أعلن الهدنة وأكد أن: rather the minister.
    return this.isOnlyVerb(i) ? frame : null;
  }

  /** إن الفريق جاهز وعن المنافس قال إن: who speaks turns to another matter. */
  private turnFrame(i: number): Frame | null {
    const { text, tokens, to } = this.clause;
    if (!turning.test(tokens[i]?.form ?? '')) return null;
    for (let k = i + 2; k < Math.min(to, i + furthestTurn); k++) {
      if (/^[.:؛]$/.test(tokens[k]?.form ?? '') || opensThat(tokens, k)) return null;
      const verb = verbAt(text, tokens[k]);
      if (verb?.tense !== 'perfect' || verb.hasConjunction || verb.hasObject) continue;
      if (/^(?:التي|الذي|الذين|ما)$/.test(tokens[k - 1]?.form ?? '')) continue;
      const frame = telling.has(verb.verb.class) ? this.strongFrame(k) : null;
      if (frame !== null) return frame.subject === null || this.isSomebody(frame) ? frame : null;
    }
    return null;
  }

  /** ما إن أعلنت الوزارة الخبر حتى أكد المدير أن: no sooner did one say so than another did. */
  private whenFrame(i: number): Frame | null {
    const { tokens } = this.clause;
    const [first, second] = [tokens[this.from]?.form ?? '', tokens[this.from + 1]?.form];
    const isNoSooner = /^[وف]?ما$/.test(first) && second === 'ان';
    return isNoSooner && tokens[i]?.form === 'حتي' ? this.strongFrame(i + 1) : null;
  }

  /** No other verb of saying stands in what is open. */
  private isOnlyVerb(i: number): boolean {
    const { text, tokens } = this.clause;
    for (let k = this.open?.said.from ?? i; k < i; k++) {
      const verb = verbAt(text, tokens[k]);
      if (verb !== null && verb.tense !== 'participle') return false;
    }
    return true;
  }
}
