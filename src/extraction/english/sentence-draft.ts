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
import { findSaid } from './said.ts';
import { type EnglishSubject, subjectAfter } from './subject.ts';
import { formAt, type FoundForm, isCapital, isComma, isQuotedTerm } from './words.ts';

/** The statements of one English sentence while it is read: what is found, what is taken, who spoke last. */
export class EnglishDraft {
  protected readonly paragraph: Paragraph;
  protected readonly tokens: readonly Token[];
  protected readonly from: number;
  protected readonly to: number;
  protected readonly found: Statement[] = [];
  /** Tokens before this one are taken. */
  protected taken: number;
  protected last: SpeakerPhrase | null = null;

  constructor(paragraph: Paragraph, from: number, to: number) {
    this.paragraph = paragraph;
    this.tokens = paragraph.tokens;
    this.from = from;
    this.taken = from;
    this.to = to;
  }

  protected push(
    form: FoundForm,
    speaker: SpeakerPhrase,
    content: Span[],
    confidence: number,
  ): void {
    const range = {
      start: this.tokens[form.at]?.start ?? 0,
      end: this.tokens[form.last]?.end ?? 0,
    };
    const cue = this.cue(range, form.verb);
    this.found.push({
      cue,
      speaker,
      citing: this.citing(form),
      medium: null,
      content,
      quotes: this.quotes(content),
      isUnmarked: false,
      confidence,
    });
  }

  protected citing(form: FoundForm): Span | null {
    for (let i = form.last + 1; i < Math.min(this.to, form.last + 8); i++) {
      if (!/^(?:citing|quoting)$/.test(this.tokens[i]?.form ?? '')) continue;
      const subject = subjectAfter(this.tokens, i + 1, this.to);
      return subject === null ? null : this.span(subject.phrase);
    }
    return null;
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
    return spanOf(this.paragraph, {
      start: this.tokens[from]?.start ?? 0,
      end: this.tokens[to - 1]?.end ?? 0,
    });
  }

  protected cue(
    { start, end }: Range,
    { lemma, class: cueClass }: { lemma: string; class: string },
  ): Cue {
    return {
      ...spanOf(this.paragraph, { start, end }),
      text: this.paragraph.text.slice(start, end),
      lemma,
      class: cueClass,
    };
  }

  protected start(): number {
    let from = this.taken;
    while (from < this.to && this.tokens[from]?.kind === 'mark') from++;
    return from;
  }

  /** Where what was said ends: at a participle of saying, at 'according to', at another speaker's clause, or with the sentence. */
  protected closing(from: number, isQuote: boolean): number {
    const tokens = this.tokens;
    for (let i = from + 1; i < this.to; i++) {
      const token = tokens[i];
      const before = tokens[i - 1];
      if (token?.form === 'according' && tokens[i + 1]?.form === 'to')
        return isComma(before) ? i - 1 : i;
      if (!isComma(before) && before?.kind !== 'quote') {
        if (token?.form === 'but' || token?.form === 'and') {
          const other = formAt(tokens, i + 1);
          const next = other === null ? null : findSaid(tokens, other, this.to);
          if (next !== null && (next.isQuote || next.hasThat)) return i;
        }
        continue;
      }
      const form = formAt(tokens, i);
      const end = isComma(before) ? i - 1 : i;
      if (form?.isParticiple === true && findSaid(tokens, form, this.to) !== null) return end;
      const conjunction = /^(?:and|but|while|which|although|though)$/.test(token?.form ?? '');
      if (!conjunction) continue;
      for (let k = i + 1; k < Math.min(this.to, i + 10); k++) {
        const other = formAt(tokens, k);
        if (other === null || other.isParticiple) continue;
        const said = findSaid(tokens, other, this.to);
        const isOther =
          other.verb.class === 'say' &&
          k > i + 1 &&
          (isCapital(tokens[i + 1]) || /^(?:he|she|they)$/.test(tokens[i + 1]?.form ?? ''));
        if (
          said !== null &&
          (said.isQuote || said.hasThat || isQuote || isOther || token?.form === 'which')
        )
          return end;
      }
    }
    return this.to;
  }
}
