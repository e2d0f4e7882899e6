import type { SpeakerPhrase } from '../statement.ts';
import { type Span } from '../text.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { closing } from './closing.ts';
import { goesOn } from './goes-on.ts';
import { coordinators } from './grammar.ts';
import {
  hearing,
  isLead,
  onlyLeads,
  isPrompt,
  isTalkedAbout,
  isTurn,
  isUnfinished,
  onlyHears,
  takesClause,
} from './lead.ts';
import { isLoneQuote } from './complement.ts';
import { findSaid } from './said.ts';
import { secondQuote } from './second-quote.ts';
import { EnglishDraft, nobody } from './sentence-draft.ts';
import { isShortName, isWho } from './noun-like.ts';
import { skipSomeone } from './hearers.ts';
import { type EnglishSubject, subjectAfter, subjectBefore } from './subject.ts';
import type { FoundForm } from './verb-group.ts';
import { isComma, isQuotedTerm, startsRelative } from './words.ts';

/** Reads speech whose words stand before their verb or around it: "Q," S V; CLAUSE, S V, CLAUSE; "Q," said S, "Q". */
export class EnglishAround extends EnglishDraft {
  /** What stands before a verb of saying and its subject, where it is what was said. */
  protected around(form: FoundForm): number | null {
    const { complements } = form.verb;
    if (!complements.has('that') && !complements.has('words')) return null;
    return (
      this.subjectFirst(form, { isAfterQuote: true }) ??
      this.verbFirst(form) ??
      this.subjectFirst(form)
    );
  }

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

  /** CLAUSE, says S. and "Q," said S. */
  private verbFirst(form: FoundForm): number | null {
    if (form.isInfinitive || form.from !== form.at) return null;
    const edge = this.edge(form.from - 1);
    if (edge === null || (!edge.isQuote && !takesClause(form))) return null;
    if (form.verb.complements.has('someone') && !edge.isQuote) return null;
    const subject = subjectAfter(this.tokens, form.last + 1, this.to);
    if (subject === null || this.tokens[form.last + 1]?.form === 'that') return null;
    const next = Math.max(subject.phrase.to, subject.apposition?.to ?? 0);
    if (!edge.isQuote) {
      const isRelative = isComma(this.tokens[next]) && startsRelative(this.tokens[next + 1]);
      if (
        !isShortName(this.tokens, subject.phrase) ||
        !isWho(this.tokens, subject.phrase) ||
        !(this.isHeadline || this.hasMainClause(this.start(), edge.to))
      )
        return null;
      if (
        next < this.to &&
        !isRelative &&
        !/^[.?!]$/.test(this.tokens[next]?.form ?? '') &&
        skipAdjuncts(this.tokens, next, this.to) < this.to - 1
      )
        return null;
    } else if (!form.verb.complements.has('words') || !isShortName(this.tokens, subject.phrase))
      return null;
    return this.take(form, subject, { to: edge.to, next, isQuote: edge.isQuote });
  }

  /** "Q," S V and CLAUSE, S V, and the same after 'as'. */
  private subjectFirst(form: FoundForm, { isAfterQuote = false } = {}): number | null {
    const { tokens } = this;
    if (form.isInfinitive || (form.isPassive && !this.isHeard(form))) return null;
    const subject = subjectBefore(tokens, this.taken, form.from);
    if (subject === null || /^(?:who|which)$/.test(tokens[form.from - 1]?.form ?? '')) return null;
    const first = subject.phrase.from;
    const isAs =
      /^(?:as|so)$/.test(tokens[first - 1]?.form ?? '') &&
      (isComma(tokens[first - 2]) || tokens[first - 2]?.kind === 'quote');
    const edge = this.edge(isAs ? first - 2 : first - 1);
    if (edge === null || isTalkedAbout(tokens, form, { subject, ...edge })) return null;
    if (isAfterQuote && (!edge.isQuote || subject.aside === null)) return null;
    // Because, he explained, "…": words that need others after them are none that were said.
    const isOpen =
      !edge.isQuote && (isUnfinished(tokens[edge.to - 1]) || isTurn(tokens, this.start(), edge.to));
    let after = form.last + 1;
    if (form.verb.complements.has('someone') || form.verb.complements.has('whom'))
      after = skipSomeone(tokens, after, this.to) ?? after;
    after = skipAdjuncts(tokens, after, this.to);
    if (tokens[after - 1]?.kind === 'mark' && after > form.last + 1) after--;
    const isParted = isComma(tokens[form.last + 1]);
    const mark = tokens[isParted ? form.last + 1 : after];
    // Two people died, police said: a driver and his son.
    const isListed = mark?.form === ':' && tokens[after + 1]?.kind !== 'quote' && !edge.isQuote;
    const isEnd = !isParted && (after >= this.to || /^[.?!;]$/.test(mark?.form ?? '') || isListed);
    const right = isEnd ? null : findSaid(tokens, form, this.to);
    if (edge.isQuote && form.verb.complements.has('words')) {
      const isLone = edge.to - 1 === this.start();
      if (right?.isQuote === true && isPrompt(tokens[this.start()])) return null;
      if (!isLone && right !== null && (right.hasThat || !right.isQuote)) return null;
      return this.take(form, subject, { to: edge.to, next: form.last + 1, isQuote: true });
    }
    if (!takesClause(form)) return null;
    if (isOpen)
      return right?.isQuote === true || !isComma(mark)
        ? null
        : this.takeAfter(form, subject, isParted ? form.last + 1 : after);
    if (isEnd) {
      if (!this.hasClause(this.start(), edge.to) && onlyLeads(tokens, this.start(), edge.to))
        return null;
      return this.take(form, subject, { to: edge.to, next: after, isQuote: false });
    }
    if (!isComma(mark)) return null;
    if (
      right?.isQuote === true &&
      (!isParted || (isLead(tokens, this.start(), edge.to) && !this.runsOn(edge.to, right.from)))
    )
      return null;
    if (!isParted && isLead(tokens, this.start(), edge.to)) return null;
    const comma = isParted ? form.last + 1 : after;
    if (!isParted && right !== null && right.hasThat) return null;
    return this.take(form, subject, { to: edge.to, next: comma, isQuote: false });
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

  /** If it is not, he said, "you will see": a clause before a quote that goes on with it. */
  private runsOn(to: number, quote: number): boolean {
    const first = this.text.charAt((this.tokens[quote]?.start ?? 0) + 1);
    const opening = this.tokens[this.start()]?.form ?? '';
    return (
      /\p{Ll}/u.test(first) &&
      /^(?:if|unless|when|because|although|though|without|even)$/.test(opening) &&
      this.hasClause(this.start(), to)
    );
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
  private takeAfter(form: FoundForm, subject: EnglishSubject, comma: number): number | null {
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
