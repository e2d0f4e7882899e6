import type { SpeakerPhrase } from '../statement.ts';
import { type Span } from '../text.ts';
import { isLoneQuote } from './complement.ts';
import { closing } from './closing.ts';
import { goesOn } from './goes-on.ts';
import { coordinators } from './grammar.ts';
import { hearing, onlyHears } from './lead.ts';
import { secondQuote } from './second-quote.ts';
import { EnglishDraft, nobody } from './sentence-draft.ts';
import { type EnglishSubject } from './subject.ts';
import type { FoundForm } from './verb-group.ts';
import { isComma, isQuotedTerm } from './words.ts';

/** Takes the words that stand before a verb of saying, and those that go on after it. */
export class EnglishTaken extends EnglishDraft {
  /** The last token of what was said before a token, and whether a mark parts them. */
  protected edge(before: number): { to: number; isQuote: boolean } | null {
    const mark = this.tokens[before];
    if (mark === undefined || before < this.taken) return null;
    const isMark = isComma(mark);
    const last = isMark ? before - 1 : before;
    const isQuote = this.tokens[last]?.kind === 'quote';
    if ((!isMark && !isQuote) || last < this.start()) return null;
    return { to: last + 1, isQuote: isQuote && this.isSpoken(last) };
  }

  /** Quote-marked words that are speech: not a title or a term, nor a word within what the sentence says. */
  private isSpoken(at: number): boolean {
    const before = this.tokens[at - 1];
    return (
      !isQuotedTerm(this.tokens, at) &&
      (at <= this.start() ||
        before?.kind !== 'word' ||
        /[,.!?…—-][^\p{L}\p{N}]?$/u.test(this.tokens[at]?.text ?? '') ||
        isComma(this.tokens[at + 1]))
    );
  }

  /** Whether the subject of a passive verb is one that others speak before. */
  protected isHeard(_form: FoundForm): boolean {
    return false;
  }

  /** Who says it: a court that has heard it does not. */
  protected speakerOf(form: FoundForm, subject: EnglishSubject): SpeakerPhrase {
    const head = this.tokens[subject.phrase.to - 1]?.form ?? '';
    return form.isPassive || (onlyHears(this.tokens, form) && hearing.test(head))
      ? nobody
      : this.speaker(subject);
  }

  /** Takes what stands before, and what goes on after the verb and the speaker. */
  protected take(
    form: FoundForm,
    subject: EnglishSubject,
    { to, next, isQuote }: { to: number; next: number; isQuote: boolean },
  ): number | null {
    const { tokens } = this;
    const from = this.openingOf(to, isQuote);
    const content: Span[] = this.content(from, to);
    if (content.length === 0) return null;
    const second = secondQuote(tokens, next, { to: this.to, isQuote });
    let end = next;
    if (second !== null) {
      end = closing(tokens, {
        from: second,
        to: isLoneQuote(tokens, second, this.to) ? second + 1 : this.to,
        form,
        isQuote: true,
      });
      content.push(...this.content(second, end));
    } else if (
      !isQuote &&
      isComma(tokens[next]) &&
      goesOn(tokens, next + 1, {
        to: this.to,
        hasClause: this.hasClause(this.start(), to),
      })
    ) {
      end = closing(tokens, { from: next + 1, to: this.to, form, isQuote: false });
      content.push(...this.content(next + 1, end));
    }
    this.push(form, this.speakerOf(form, subject), content, isQuote ? 0.95 : 0.8);
    this.taken = Math.max(end, next);
    return Math.max(this.taken - 1, form.last);
  }

  /** On which, she claims, she steered a ferry: only what follows. */
  protected takeAfter(form: FoundForm, subject: EnglishSubject, comma: number): number | null {
    const end = closing(this.tokens, {
      from: comma + 1,
      to: this.to,
      form,
      isQuote: false,
    });
    const content = this.content(comma + 1, end);
    if (content.length === 0) return null;
    this.push(form, this.speakerOf(form, subject), content, 0.8);
    this.taken = end;
    return Math.max(end - 1, form.last);
  }

  /** Where what was said starts: at a quote after words that only lead to it, else with the sentence. */
  private openingOf(to: number, isQuote: boolean): number {
    const start = this.start();
    for (let i = to - 1; i > start; i--) {
      const mark = this.tokens[i]?.form;
      // Ironmen: X-rays were negative, the team said: past the label.
      if (mark === ';' || (mark === ':' && !isQuote && (this.isHeadline || i - start <= 3)))
        return i + 1;
    }
    if (!isQuote) {
      // Said A, and B, S said: from the clause on that is not taken.
      return coordinators.has(this.tokens[start]?.form ?? '') ? start + 1 : start;
    }
    const quote = to - 1;
    if (quote === start) return start;
    const before = this.tokens[quote - 1];
    const isApart = before?.kind === 'mark' || before?.kind === 'quote';
    const text = this.tokens[quote]?.quotation;
    const isSentence =
      text !== undefined && /^\p{Lu}/u.test(this.text.slice(text.start, text.start + 1));
    if (isApart && (isSentence || before.form === ':')) return quote;
    return coordinators.has(this.tokens[start]?.form ?? '') && this.taken > this.from
      ? start + 1
      : start;
  }
}
