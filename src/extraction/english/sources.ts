import { bodyNouns, documentNouns, roleWords } from '../lexicon/english-words.ts';
import { spanOf } from '../statement.ts';
import type { TokenRange } from '../arabic/subject.ts';
import { isAnswer } from './lead.ts';
import { EnglishAround } from './around.ts';
import { closing } from './closing.ts';
import { type EnglishSubject, subjectAfter, subjectBefore } from './subject.ts';
import { auxiliaryOf, isFinite } from './grammar.ts';
import { formAt } from './verb-group.ts';
import { isCapital, isComma, isQuotedTerm } from './words.ts';

/** Reads speech that has no verb of saying: after a colon, or with its source: according to, as she puts it. */
export class EnglishSources extends EnglishAround {
  /** Words after a colon that no verb of saying opens: Vask put it more plainly: "…". */
  protected colon(i: number): number | null {
    const tokens = this.tokens;
    const quotation = tokens[i + 1]?.quotation;
    if (
      tokens[i]?.form !== ':' ||
      quotation === undefined ||
      i + 1 >= this.to ||
      isQuotedTerm(tokens, i + 1)
    )
      return null;
    let from = i;
    while (from > this.taken && !isComma(tokens[from - 1]) && tokens[from - 1]?.kind !== 'quote')
      from--;
    const subject = subjectAfter(tokens, from, i) ?? this.beforeAside(from, i);
    if (subject === null) return null;
    const end = this.speakerEnd(subject.phrase, i);
    if (end === subject.phrase.from) return null;
    const speaker = this.speaker({
      phrase: { from: subject.phrase.from, to: end },
      apposition: null,
      aside: null,
    });
    const words = { start: tokens[end]?.start ?? 0, end: tokens[i - 1]?.end ?? 0 };
    const cue =
      words.start < words.end
        ? this.cue(words, { lemma: this.text.slice(words.start, words.end), class: 'say' })
        : null;
    const content = [spanOf(this.paragraph, quotation)];
    this.last = speaker;
    this.found.push({
      cue,
      speaker,
      citing: null,
      medium: null,
      content,
      quotes: [...content],
      isUnmarked: false,
      confidence: 0.7,
    });
    this.taken = i + 2;
    return i + 1;
  }

  /** Vask | put it more plainly, the watchdog's | verdict was damning: where the one who speaks ends. */
  private speakerEnd({ from, to }: TokenRange, colon: number): number {
    const { tokens } = this;
    if (/^(?:his|her|their|its)$/.test(tokens[from]?.form ?? '') && isAnswer(tokens[from + 1]))
      return from + 1;
    let end = from;
    while (end < to && !(end > from && isFinite(tokens, end) && !isCapital(tokens[end]))) {
      if (/['’]s?$/.test(tokens[end]?.text ?? '') && isAnswer(tokens[end + 1])) return end + 1;
      end++;
    }
    if (end < to) return end;
    end = from;
    while (
      end < to &&
      (isCapital(tokens[end]) ||
        (end === from && /^(?:the|he|she|they)$/.test(tokens[end]?.form ?? '')))
    )
      end++;
    // His daughter Salwa: the name after a possessive and its noun.
    if (!/^(?:his|her|their|its|the|a|an)$/.test(tokens[from]?.form ?? '')) return end;
    let name = end;
    while (name < Math.min(colon, end + 4) && !isCapital(tokens[name])) name++;
    if (name >= colon || !isCapital(tokens[name])) return end;
    while (name < colon && isCapital(tokens[name])) name++;
    return name;
  }

  /** Her son, who lives in Leeds, puts it differently: who speaks stands before what is said of them. */
  private beforeAside(from: number, colon: number): EnglishSubject | null {
    const { tokens } = this;
    const isVerb = /(?:s|ed)$/.test(tokens[from]?.form ?? '') || tokens[from]?.form === 'put';
    return isComma(tokens[from - 1]) && isVerb && colon - from <= 5
      ? subjectBefore(tokens, this.taken, from)
      : null;
  }

  /** According to S, CLAUSE; CLAUSE, according to S; as S puts it. */
  protected according(i: number): number | null {
    const tokens = this.tokens;
    const put = this.asPut(i);
    const isPer = tokens[i]?.form === 'per' && isCapital(tokens[i + 1]) && isComma(tokens[i - 1]);
    if (put === null && !isPer && (tokens[i]?.form !== 'according' || tokens[i + 1]?.form !== 'to'))
      return null;
    const named = isPer ? i + 1 : i + 2;
    const found =
      put === null
        ? subjectAfter(tokens, named, this.to)
        : { phrase: { from: i + 1, to: put }, apposition: null, aside: null };
    if (found === null) return null;
    const isFirst = tokens.slice(this.from, i).every(({ kind }) => kind === 'mark');
    const isWithin =
      !isFirst &&
      isComma(tokens[i - 1]) &&
      tokens[i - 2]?.kind !== 'quote' &&
      !this.hasVerb(this.start(), i - 1);
    const subject =
      (isFirst && !this.isNameBeside(found)) || isWithin ? { ...found, apposition: null } : found;
    const speaker = this.speaker(subject);
    const last = put === null ? named - 1 : put + 1;
    const cue =
      put === null
        ? this.cue(
            { start: tokens[i]?.start ?? 0, end: tokens[last]?.end ?? 0 },
            { lemma: isPer ? 'per' : 'according to', class: 'according' },
          )
        : this.cue(
            { start: tokens[put]?.start ?? 0, end: tokens[last]?.end ?? 0 },
            { lemma: 'put it', class: 'say' },
          );
    const next = put === null ? (subject.apposition?.to ?? subject.phrase.to) : last + 1;
    if (!isFirst && this.found.length > 0 && put === null) {
      const statement = this.found.at(-1);
      if (statement !== undefined && speaker.phrase !== null)
        statement.medium ??= { ...speaker.phrase, relation: 'document' };
      return next - 1;
    }
    // As she puts it, "…": what follows, where it is quote-marked.
    const isQuoteAfter =
      put !== null &&
      (isComma(tokens[next]) || tokens[next]?.form === ':') &&
      tokens[next + 1]?.kind === 'quote';
    let from = isQuoteAfter ? next + 1 : this.start();
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
      if (
        /^(?:which|who|whose|seen|obtained|published|reviewed|released|commissioned|issued|leaked)$/.test(
          tokens[from]?.form ?? '',
        )
      )
        from = this.afterComma(from);
      from = this.afterRole(from);
      to = closing(tokens, { from, to: this.to, form: null, isQuote: false });
    }
    const content = this.content(from, to);
    // According to its head, who warned that: the speaker's next words.
    const isWho = isComma(tokens[next]) && /^(?:who|which)$/.test(tokens[next + 1]?.form ?? '');
    const rest = !isWho ? next + 1 : isWithin ? this.afterComma(next + 1) : this.to;
    if (
      !isFirst &&
      !isQuoteAfter &&
      isComma(tokens[next]) &&
      rest + 1 < this.to &&
      !(formAt(tokens, rest)?.isParticiple ?? false)
    )
      content.push(...this.content(rest, this.to));
    if (content.length === 0 || (isFirst && !this.hasClause(from, to) && to - from < 4))
      return next - 1;
    this.last = speaker;
    this.found.push({
      cue,
      speaker,
      citing: null,
      medium: null,
      content,
      quotes: this.quotes(content),
      isUnmarked: false,
      confidence: 0.8,
    });
    this.taken = isFirst || isQuoteAfter ? to : isWho ? subject.phrase.from : next;
    return Math.max(this.taken, next) - 1;
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
    for (let k = from; k < to; k++)
      if (isFinite(this.tokens, k) && (auxiliaryOf(this.tokens[k]) === null || k + 1 < to))
        return true;
    return false;
  }

  /** According to Lena Fox, a professor at Leeds, the river is dead: past what she is. */
  private afterRole(from: number): number {
    const first = this.tokens[from]?.form ?? '';
    const end = this.afterComma(from);
    const isSubject = /^(?:who|which|whose)$/.test(this.tokens[end]?.form ?? '');
    if (
      isSubject ||
      end >= this.to ||
      this.hasClause(from, end - 1) ||
      !this.hasClause(end, this.to)
    )
      return from;
    const isRole = this.tokens
      .slice(from, end)
      .some(({ form }) => roleWords.has(form) || bodyNouns.has(form) || documentNouns.has(form));
    return isRole &&
      /^(?:a|an|the|its|his|her|their|chief|head|director|professor|author|who)$/.test(first)
      ? end
      : from;
  }

  private afterComma(from: number): number {
    let i = from;
    while (i < this.to && !isComma(this.tokens[i])) i++;
    return i + 1;
  }

  /** As Smith puts it: where the verb stands, or null. */
  private asPut(i: number): number | null {
    const { tokens } = this;
    // "Q" is how one minister put it.
    const isHow =
      tokens[i]?.form === 'how' &&
      /^(?:is|was)$/.test(tokens[i - 1]?.form ?? '') &&
      tokens[i - 2]?.kind === 'quote';
    if (tokens[i]?.form !== 'as' && !isHow) return null;
    for (let k = i + 2; k < Math.min(this.to, i + 8); k++)
      if (/^(?:put|puts)$/.test(tokens[k]?.form ?? '') && tokens[k + 1]?.form === 'it') return k;
    return null;
  }
}
