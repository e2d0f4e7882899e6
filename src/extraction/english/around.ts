import { longestLookedAt } from './sentence-draft.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { startsClause } from './clause-start.ts';
import {
  isLead,
  onlyLeads,
  isPrompt,
  isTalkedAbout,
  isTurn,
  isUnfinished,
  takesClause,
} from './lead.ts';
import type { EnglishSaid } from './complement.ts';
import { findSaid } from './said.ts';
import { auxiliaryOf, isNounEnd, shapesOf } from './grammar.ts';
import { opensSetting, settingAfter } from './setting-after.ts';
import { EnglishTaken } from './taken.ts';
import { isShortName, isWho } from './noun-like.ts';
import { skipSomeone } from './hearers.ts';
import { type EnglishSubject, subjectAfter, subjectBefore } from './subject.ts';
import type { FoundForm } from './verb-group.ts';
import { isCapital, isComma, startsRelative } from './words.ts';

/** Reads speech whose words stand before their verb or around it: "Q," S V; CLAUSE, S V, CLAUSE; "Q," said S, "Q". */
export class EnglishAround extends EnglishTaken {
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

  /** CLAUSE, says S. and "Q," said S. */
  private verbFirst(form: FoundForm): number | null {
    if (form.isInfinitive || form.from !== form.at) return null;
    const edge = this.edge(form.from - 1);
    if (edge === null || (!edge.isQuote && !takesClause(form))) return null;
    const subject = subjectAfter(this.tokens, form.last + 1, this.to);
    const isTold = form.verb.complements.has('someone') && form.verb.lemma !== 'warn';
    if (isTold && !edge.isQuote) return null;
    if (subject === null || this.tokens[form.last + 1]?.form === 'that') return null;
    const next = Math.max(subject.phrase.to, subject.apposition?.to ?? 0);
    const inserted = edge.isQuote ? null : this.inserted(form, subject, edge.to);
    if (inserted !== null) return inserted;
    if (form.verb.complements.has('someone') && !edge.isQuote) return null;
    if (!edge.isQuote) {
      const isRelative = isComma(this.tokens[next]) && startsRelative(this.tokens[next + 1]);
      if (
        !isShortName(this.tokens, subject.phrase) ||
        !isWho(this.tokens, subject.phrase) ||
        !(this.isHeadline || this.hasMainClause(this.start(), edge.to))
      )
        return null;
      // Said Ina Brandt, a nurse, as she left.
      const after = isComma(this.tokens[next]) ? next + 1 : next;
      const isSetting =
        !this.isHeadline && settingAfter(this.tokens, { after, from: after, to: this.to }) !== null;
      // It was, said Ina Brandt, "a wall".
      const isSplit = isComma(this.tokens[next]) && this.tokens[next + 1]?.kind === 'quote';
      if (
        next < this.to &&
        !(isRelative || isSetting || isSplit) &&
        !/^[.?!]$/.test(this.tokens[next]?.form ?? '') &&
        skipAdjuncts(this.tokens, next, this.to) < this.to - 1
      )
        return null;
    } else if (!form.verb.complements.has('words') || !isShortName(this.tokens, subject.phrase))
      return null;
    return this.take(form, subject, { to: edge.to, next, isQuote: edge.isQuote });
  }

  /** The road, says Ada Finch, is shut; because, explains a farmer, it rained: a verb and its subject within the clause that was said. */
  private inserted(form: FoundForm, subject: EnglishSubject, to: number): number | null {
    const { tokens } = this;
    const { phrase } = subject;
    if (this.isHeadline || !isShortName(tokens, phrase) || !isWho(tokens, phrase)) return null;
    const start = this.start();
    if (start >= to || this.hasClause(start, to)) return null;
    // Its director, Omar Badr, said the first part, due in May, would be late.
    const own = subjectBefore(tokens, this.taken, form.from);
    if (own !== null && own.apposition !== null && !isCapital(tokens[phrase.to - 1])) return null;
    const goesOn = (at: number) => isComma(tokens[at]) && at + 1 < this.to;
    const isOpen = to - start === 1 && isUnfinished(tokens[start]);
    const end = this.pastAside(phrase.to);
    if (isOpen && goesOn(end) && this.hasClause(end + 1, this.to))
      return this.takeAfter(form, { ...subject, apposition: null }, end);
    if (!isNounEnd(tokens[to - 1])) return null;
    for (const next of [phrase.to, end])
      if (goesOn(next) && this.isVerb(next + 1))
        return this.take(
          form,
          { ...subject, apposition: next === phrase.to ? null : subject.apposition },
          { to, next, isQuote: false },
        );
    return null;
  }

  /** Where what stands between commas after a name ends. */
  private pastAside(comma: number): number {
    const { tokens } = this;
    if (!isComma(tokens[comma]) || this.isVerb(comma + 1)) return comma;
    let end = comma + 1;
    const to = Math.min(this.to, comma + longestLookedAt);
    while (end < to && !isComma(tokens[end]) && tokens[end]?.kind !== 'quote') end++;
    return end < this.to && isComma(tokens[end]) && !this.hasClause(comma + 1, end) ? end : comma;
  }

  private isVerb(at: number): boolean {
    const token = this.tokens[at];
    const shapes = shapesOf(token);
    return (
      !isCapital(token) &&
      (auxiliaryOf(token) !== null || shapes?.has('third') === true || shapes?.has('past') === true)
    );
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
    const setting = this.settingOf(form, right, { from: after, clause: edge.to });
    if (setting !== null)
      return this.take(form, subject, { to: edge.to, next: setting, isQuote: false });
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

  /** CLAUSE, S said as talks resumed: where the words end that only say when the clause was said. */
  private settingOf(
    { last }: FoundForm,
    right: EnglishSaid | null,
    { from, clause }: { from: number; clause: number },
  ): number | null {
    const { tokens, to } = this;
    const isOther =
      right !== null &&
      (right.hasThat ||
        right.isQuote ||
        (startsClause(tokens, right.from, to) && !opensSetting(tokens, right.from)));
    return isOther ||
      isComma(tokens[last + 1]) ||
      !this.hasMainClause(this.start(), clause) ||
      isLead(tokens, this.start(), clause)
      ? null
      : settingAfter(tokens, { after: last + 1, from, to });
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
}
