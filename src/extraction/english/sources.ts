import { bodyNouns, roleWords } from '../lexicon/english-words.ts';
import { documentNouns } from '../lexicon/english-documents.ts';
import { EnglishColon } from './colon.ts';
import { closing } from './closing.ts';
import { hangs } from './noun-phrase.ts';
import { type EnglishSubject } from './subject.ts';
import { auxiliaryOf, isFinite } from './grammar.ts';
import { relationOf } from './outlet-name.ts';
import { sourceAt } from './source-phrase.ts';
import { longestLookedAt } from './sentence-draft.ts';
import { formAt } from './verb-group.ts';
import { isCapital, isComma, startsRelative } from './words.ts';

/** Reads speech that has its source with it: according to, as she puts it. */
export class EnglishSources extends EnglishColon {
  /** According to S, CLAUSE; CLAUSE, according to S; as S puts it. */
  protected according(i: number): number | null {
    const tokens = this.tokens;
    const source = sourceAt(tokens, i, { from: this.from, to: this.to });
    if (source === null) return null;
    const { found, isPut } = source;
    const isFirst = this.isFirst(i);
    const isWithin =
      !isFirst &&
      isComma(tokens[i - 1]) &&
      tokens[i - 2]?.kind !== 'quote' &&
      !this.hasVerb(this.start(), i - 1);
    const subject =
      (isFirst && !this.isNameBeside(found)) || isWithin ? { ...found, apposition: null } : found;
    const speaker = this.speaker(subject);
    const cue = this.cue(
      { start: tokens[source.from]?.start ?? 0, end: tokens[source.last]?.end ?? 0 },
      source,
    );
    const next = source.next ?? subject.apposition?.to ?? subject.phrase.to;
    const statement = isFirst || isPut ? undefined : this.found.at(-1);
    // The data show a drop, according to Nora Vale: what nobody has said yet.
    const isMere =
      /^(?:report|threaten|promise|hope|predict|opine)$/.test(statement?.cue?.class ?? '') &&
      statement?.quotes.length === 0 &&
      !tokens
        .slice(subject.phrase.from, subject.phrase.to)
        .some(({ form }) => documentNouns.has(form));
    if (statement !== undefined && !isMere) {
      if (speaker.phrase !== null)
        statement.medium ??= { ...speaker.phrase, relation: relationOf(tokens, subject.phrase) };
      return next - 1;
    }
    // As she puts it, "…": what follows, where it is quote-marked.
    const isQuoteAfter =
      isPut &&
      (isComma(tokens[next]) || tokens[next]?.form === ':') &&
      tokens[next + 1]?.kind === 'quote';
    let from = isQuoteAfter ? next + 1 : isMere ? this.from : this.start();
    let to = isQuoteAfter
      ? next + 2
      : isComma(tokens[i - 1]) || tokens[i]?.form === 'how'
        ? i - 1
        : i;
    if (!isQuoteAfter)
      for (let k = to - 1; k > from; k--) if (/^[–—―]$/.test(tokens[k]?.form ?? '')) from = k + 1;
    if (isFirst && !isQuoteAfter) {
      from = subject.apposition === null ? this.afterComma(next) : next + 1;
      // The Guardian, which cited three people, : past what is said of the source.
      if (startsRelative(tokens[from]) || hangs(tokens, from)) from = this.afterComma(from);
      // Rosa Lima, 41, a nurse: past her age.
      if (tokens[from]?.kind === 'number' && isComma(tokens[from + 1])) from += 2;
      from = this.afterRole(from);
      to = closing(tokens, { from, to: this.to, form: null, isQuote: false });
    }
    const content = this.content(from, to);
    // According to its head, who warned that: the speaker's next words.
    const isWho = isComma(tokens[next]) && startsRelative(tokens[next + 1]);
    const rest = !isWho ? next + 1 : isWithin ? this.afterComma(next + 1) : this.to;
    if (
      !isFirst &&
      !isQuoteAfter &&
      isComma(tokens[next]) &&
      rest + 1 < this.to &&
      !this.isRole(rest, this.to) &&
      !(formAt(tokens, rest)?.isParticiple ?? false)
    )
      content.push(...this.content(rest, this.to));
    if (content.length === 0 || (isFirst && !this.hasClause(from, to) && to - from < 4))
      return next - 1;
    this.state({ cue, speaker, citing: null, content, confidence: 0.8 });
    this.taken = isFirst || isQuoteAfter ? to : isWho ? subject.phrase.from : next;
    return Math.max(this.taken, next) - 1;
  }

  /** Whether only marks stand before a token in its sentence. */
  private isFirst(i: number): boolean {
    for (let k = this.from; k < i; k++) if (this.tokens[k]?.kind !== 'mark') return false;
    return true;
  }

  /** According to its author, Mei Tan, the work is done: a name beside a role. */
  private isNameBeside({ phrase, apposition }: EnglishSubject): boolean {
    const { tokens } = this;
    if (apposition === null || !isComma(tokens[apposition.to])) return false;
    return (
      isCapital(tokens[apposition.from]) &&
      !isCapital(tokens[phrase.to - 1]) &&
      apposition.to - apposition.from <= 5 &&
      !this.hasVerb(apposition.from, apposition.to)
    );
  }

  /** Whether a clause between two places is whole: it has a verb, and more than what helps one. */
  private hasVerb(from: number, to: number): boolean {
    for (let k = Math.max(from, to - longestLookedAt); k < to; k++)
      if (isFinite(this.tokens, k) && (auxiliaryOf(this.tokens[k]) === null || k + 1 < to))
        return true;
    return false;
  }

  /** According to Lena Fox, a professor at Leeds, the river is dead: past what she is. */
  private afterRole(from: number): number {
    const end = this.afterComma(from);
    const isSubject = startsRelative(this.tokens[end]);
    if (
      isSubject ||
      end >= this.to ||
      this.hasClause(from, end - 1) ||
      !this.hasClause(end, this.to)
    )
      return from;
    return this.isRole(from, end) ? end : from;
  }

  /** A Republican from Ohio, chief economist at the bank: what somebody is, without a verb. */
  private isRole(from: number, to: number): boolean {
    const [first, second] = [this.tokens[from], this.tokens[from + 1]];
    const words = this.tokens.slice(from, to);
    return (
      !this.hasClause(from, to) &&
      /^(?:a|an|the|its|his|her|their|chief|head|director|professor|author|who)$/.test(
        first?.form ?? '',
      ) &&
      ((/^an?$/.test(first?.form ?? '') && isCapital(second)) ||
        words.some(
          ({ form }) => roleWords.has(form) || bodyNouns.has(form) || documentNouns.has(form),
        ))
    );
  }

  private afterComma(from: number): number {
    let i = from;
    while (i < this.to && !isComma(this.tokens[i])) i++;
    return i + 1;
  }
}
