import { type TokenRange } from '../arabic/subject.ts';
import {
  type Cue,
  type Paragraph,
  spanOf,
  type SpeakerPhrase,
  type Statement,
} from '../statement.ts';
import { type Range, type Span } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { contractionOf, isFinite } from './grammar.ts';
import { leadClauseEnd } from './lead-clause.ts';
import { type EnglishSubject, subjectAfter } from './subject.ts';
import type { FoundForm } from './verb-group.ts';
import { isComma, isQuotedTerm, startsRelative } from './words.ts';

/** How many tokens are looked at for a clause, so that rows without one don't cost more than their length. */
export const longestLookedAt = 160;

const furthestCiting = 30;

/** A speaker whom the sentence does not name, and who is nobody that spoke before. */
export const nobody: SpeakerPhrase = {
  phrase: null,
  apposition: null,
  agreement: null,
  isTurn: true,
};

/** The statements of one English sentence while it is read: what is found, what is taken, who spoke last. */
export class EnglishDraft {
  protected readonly paragraph: Paragraph;
  protected readonly tokens: readonly Token[];
  protected readonly text: string;
  protected readonly from: number;
  protected readonly found: Statement[] = [];
  /** Tokens before this one are taken. */
  protected taken: number;
  protected last: SpeakerPhrase | null = null;
  protected to: number;
  /** Where the clause ends that the sentence starts with before its own: A day after he rang, | the council said. */
  protected readonly leadEnd: number;
  protected readonly isHeadline: boolean;

  constructor(paragraph: Paragraph, from: number, to: number) {
    this.paragraph = paragraph;
    this.tokens = paragraph.tokens;
    this.text = paragraph.text;
    this.from = from;
    this.taken = from;
    this.to = to;
    this.leadEnd = leadClauseEnd(paragraph.tokens, from, to) ?? from;
    this.isHeadline = paragraph.kind === 'headline' || paragraph.kind === 'subheadline';
  }

  protected push(
    form: FoundForm,
    speaker: SpeakerPhrase,
    content: Span[],
    confidence: number,
  ): Statement {
    const range = {
      start: this.tokens[form.at]?.start ?? 0,
      end: this.tokens[form.last]?.end ?? 0,
    };
    const cue = this.cue(range, form.verb);
    return this.state({ cue, speaker, citing: this.citing(form), content, confidence });
  }

  /** Adds a statement, whatever says who makes it. */
  protected state(
    said: Pick<Statement, 'cue' | 'speaker' | 'citing' | 'content' | 'confidence'>,
  ): Statement {
    const quotes = this.quotes(said.content);
    const statement: Statement = { ...said, medium: null, quotes, isUnmarked: false };
    this.last = said.speaker;
    this.found.push(statement);
    return statement;
  }

  /** Said, citing a memo; the paper, citing a memo it had seen, said; citing a memo, the paper said: the source behind a speaker. */
  protected citing(form: FoundForm): Span | null {
    const { tokens } = this;
    const isCiting = (i: number) => /^(?:citing|quoting)$/.test(tokens[i]?.form ?? '');
    let at = form.last + 1;
    while (at < form.last + 8 && !isCiting(at)) at++;
    if (!isCiting(at)) {
      at = form.from - 1;
      const earliest = Math.max(this.taken, at - furthestCiting);
      while (at > earliest && !isCiting(at)) at--;
    }
    if (!isCiting(at) || at >= this.to) return null;
    const subject = subjectAfter(tokens, at + 1, this.to);
    return subject === null ? null : this.span(subject.phrase);
  }

  /** What stands from a token up to another, without the marks around it: strictly between the quote marks where that is all. */
  protected content(from: number, to: number): Span[] {
    let [first, end] = [from, to];
    while (end > first && isTrailing(this.tokens[end - 1])) end--;
    while (first < end && isLeading(this.tokens[first])) first++;
    const [start, last] = [this.tokens[first], this.tokens[end - 1]];
    if (first >= end || start === undefined || last === undefined) return [];
    if (start === last && start.quotation !== undefined)
      return [spanOf(this.paragraph, start.quotation)];
    return [spanOf(this.paragraph, { start: start.start, end: last.end })];
  }

  protected quotes(content: readonly Span[]): Span[] {
    const first = tokenAfter(this.tokens, Math.min(...content.map((span) => span.start)) - 1);
    const last = tokenAfter(this.tokens, Math.max(...content.map((span) => span.end)));
    return this.tokens.slice(first, last + 1).flatMap(({ quotation, start, end }, k) => {
      if (quotation === undefined) return [];
      const holder = content.find(
        (span) =>
          (span.start <= start && end <= span.end) ||
          (span.start === quotation.start && span.end === quotation.end),
      );
      if (holder === undefined) return [];
      const isAll = holder.start === quotation.start && holder.end === quotation.end;
      return isAll || !isQuotedTerm(this.tokens, first + k)
        ? [spanOf(this.paragraph, quotation)]
        : [];
    });
  }

  protected speaker({ phrase, apposition }: EnglishSubject): SpeakerPhrase {
    return {
      phrase: this.span(phrase),
      apposition: apposition === null ? null : this.span(apposition),
      agreement: null,
      isTurn: false,
    };
  }

  protected span({ from, to }: TokenRange): Span {
    const last = this.tokens[to - 1];
    const start = this.tokens[from]?.start ?? 0;
    // He's: the subject alone.
    const apostrophe = contractionOf(last) === null ? -1 : (last?.text.search(/['’]/) ?? -1);
    const end = last === undefined ? 0 : apostrophe > 0 ? last.start + apostrophe : last.end;
    return spanOf(this.paragraph, { start, end });
  }

  protected cue(
    { start, end }: Range,
    { lemma, class: cueClass }: { lemma: string; class: string },
  ): Cue {
    return {
      ...spanOf(this.paragraph, { start, end }),
      text: this.text.slice(start, end),
      lemma,
      class: cueClass,
    };
  }

  /** Whether there is a finite verb between two places. */
  protected hasClause(from: number, to: number): boolean {
    for (let i = from; i < Math.min(to, from + longestLookedAt); i++)
      if (isFinite(this.tokens, i) || this.tokens[i]?.kind === 'quote') return true;
    return false;
  }

  /** The same, without what hangs on a noun by who or which. */
  protected hasMainClause(from: number, to: number): boolean {
    const { tokens } = this;
    let start = from;
    for (let i = from; i < to; i++) {
      const isRelative =
        startsRelative(tokens[i + 1]) || /^(?:whom|where)$/.test(tokens[i + 1]?.form ?? '');
      if (!isComma(tokens[i]) || !isRelative) continue;
      if (this.hasClause(start, i)) return true;
      while (i + 1 < to && !isComma(tokens[i + 1])) i++;
      start = i + 1;
    }
    return this.hasClause(start, to);
  }

  /** The first word that is not taken yet. */
  protected start(): number {
    let from = this.taken;
    const isSkipped = (kind: string | undefined) =>
      kind === 'mark' || (kind === 'bracket' && from === this.from);
    while (from < this.to && isSkipped(this.tokens[from]?.kind)) from++;
    // 14:05 The fire is out: the clock of a live report.
    if (from === this.from && isClock(this.tokens, from)) from++;
    return from;
  }
}

function isClock(tokens: readonly Token[], at: number): boolean {
  return (
    /^[012]?\d[:.][0-5]\d$/.test(tokens[at]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  );
}

function isTrailing(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !/^[%)\]]$/.test(token.form);
}

function isLeading(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !/^[\p{Sc}#+]$/u.test(token.form);
}
