import type { SpeakerPhrase } from '../statement.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { ClosingReader } from './closing-reader.ts';
import { type InDocument, readInDocument } from './document-verbs.ts';
import { type Frame, readFrame } from './frame.ts';
import { mainSubject } from './main-subject.ts';
import { isClauseVerb } from './noun-phrase.ts';
import type { Relay } from './relay.ts';
import { verbAt } from './words.ts';

const shortestSpeech = 3;
const shortestAfterClause = 6;
const furthestColon = 7;
const furthestClause = 14;

/** رسالة يقول فيها: what a document within the words says. */
function isBackReference(token: Token | undefined): boolean {
  return /^في(?:ه|ها|هما|هم)$/.test(token?.form ?? '');
}

/** What a colon's words are a part of: السؤال هو: «...», التالي: «...». */
const announcing =
  /^(?:هو|هي|هم|ال(?:تالي|اتي|تاليه|اتيه|قائل|قائله)|كالتالي|كالاتي|عنوان|شعار|عباره|سؤال|ب)$/;

/** Reads quote-marked words after a colon. */
export class ColonReader extends ClosingReader {
  /** A verb of saying with a colon and words of its own: إن المكان ضيق، ثم يستدرك: «...». No clause before it takes those in. */
  protected spokenFrame(i: number): Frame | null {
    const { text, tokens } = this.clause;
    const open = this.open;
    const quotation = tokens[i + 1]?.quotation;
    if (tokens[i]?.form !== ':' || quotation === undefined || open?.said.kind === 'quote')
      return null;
    if (wordsOf(text, quotation).length < shortestSpeech) return null;
    for (let k = i - 1; k > Math.max(open?.said.from ?? 0, i - furthestColon); k--) {
      const verb = verbAt(text, tokens[k]);
      if (tokens[k]?.kind === 'mark' || isBackReference(tokens[k])) break;
      if (verb === null || !verb.verb.complements.has('words')) continue;
      const frame = readFrame(this.clause, k);
      return frame?.said.from === i + 1 ? frame : null;
    }
    return null;
  }

  /** إنها وقعت دون أن تقرأ: «...»: after a clause of theirs, a colon and the speaker's own words up to the end. */
  protected isQuotedAfter(i: number): boolean {
    const { text, tokens, to } = this.clause;
    const quotation = tokens[i + 1]?.quotation;
    if (tokens[i]?.form !== ':' || quotation === undefined || this.open?.said.kind === 'quote')
      return false;
    if (wordsOf(text, quotation).length < shortestAfterClause) return false;
    if (tokens.slice(i + 2, to).some(({ kind }) => kind !== 'mark')) return false;
    const before = tokens[i - 1];
    if (before?.kind !== 'word' || announcing.test(before.form) || isBackReference(before))
      return false;
    for (let k = i - 1; k > i - furthestColon && tokens[k]?.kind !== 'mark'; k--)
      if (verbAt(text, tokens[k]) !== null) return false;
    return true;
  }

  protected startAfterColon(i: number, speaker: SpeakerPhrase): number {
    const mark = this.clause.tokens[i - 1];
    const cue = { start: mark?.start ?? 0, end: mark?.end ?? 0, lemma: ':', class: 'say' };
    const said = { kind: 'quote' as const, from: i, preposition: null, isClause: false };
    return this.startWith({ cue, said }, speaker);
  }

  /** رسالة إلى والدته، جاء فيها: «...»: what a document says, after the comma. */
  protected documentAt(i: number): InDocument | null {
    const { tokens } = this.clause;
    const isBack = tokens[i - 1]?.form === '،' && isBackReference(tokens[i + 1]);
    return isBack && tokens[i + 2]?.form === ':' ? readInDocument(this.clause, i) : null;
  }

  /** Where the clause of a verb starts: after the comma before it, and with what joins it: ثم, قبل أن. */
  protected clauseStart(at: number): number {
    const { tokens } = this.clause;
    const from = this.open?.said.from ?? this.from;
    for (let k = at; k > Math.max(from, at - furthestClause); k--)
      if (tokens[k - 1]?.form === '،' || tokens[k]?.form === 'ثم') return k;
    return tokens[at - 1]?.form === 'ان' ? at - 2 : at;
  }

  /** Quote-marked words after a colon, which no verb of saying takes: أما زميله فلم يخف غضبه: «...». */
  protected isAfterColon(i: number): boolean {
    const { text, tokens } = this.clause;
    const quotation = tokens[i]?.quotation;
    return (
      this.paragraph.kind === 'body' &&
      quotation !== undefined &&
      tokens[i - 1]?.form === ':' &&
      wordsOf(text, quotation).length >= shortestSpeech &&
      this.verbBefore(i) !== null
    );
  }

  protected startColon(i: number): number {
    const { text, tokens } = this.clause;
    const at = this.verbBefore(i) ?? i;
    const verb = tokens[at];
    const subject = mainSubject(this.clause, this.from, i - 1);
    const elided = this.phrase(null, null, verb?.form.startsWith('ت') === true ? 'f' : null);
    const cue = {
      start: verb?.start ?? 0,
      end: verb?.end ?? 0,
      lemma: text.slice(verb?.start ?? 0, verb?.end ?? 0),
      class: 'say',
    };
    const said = { kind: 'quote' as const, from: i, preposition: null, isClause: false };
    const speaker = subject === null ? elided : this.phrase(subject.phrase, subject.apposition);
    return this.startWith({ cue, said }, speaker);
  }

  protected verbBefore(i: number): number | null {
    const { text, tokens } = this.clause;
    for (let k = i - 2; k >= this.from; k--) if (isClauseVerb(text, tokens, k)) return k;
    return null;
  }

  /** Opens what is said after a cue that is no plain verb of saying. */
  protected startWith(
    { cue, said }: Pick<Relay, 'cue' | 'said'>,
    speaker: SpeakerPhrase,
    medium: Relay['medium'] = null,
  ): number {
    this.start({ cue: this.cue(cue), speaker, medium, said, citing: null });
    return said.kind === 'quote' ? said.from : said.from - 1;
  }
}
