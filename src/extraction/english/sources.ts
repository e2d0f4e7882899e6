import { isGivenName } from '../lexicon/english-given-names.ts';
import { bodyNouns, documentNouns, roleWords } from '../lexicon/english-words.ts';
import { EnglishColon } from './colon.ts';
import { closing } from './closing.ts';
import { hangs } from './noun-phrase.ts';
import { type EnglishSubject, subjectAfter, whole } from './subject.ts';
import { auxiliaryOf, isFinite } from './grammar.ts';
import { relationOf } from './outlet-name.ts';
import { formAt } from './verb-group.ts';
import { isCapital, isComma, startsRelative } from './words.ts';

const view =
  /^(?:view|views|opinion|words|telling|judgment|judgement|estimation|assessment|reckoning)$/;
const count =
  /^(?:count|account|accounts|estimate|estimates|reckoning|tally|calculation|calculations|figures|admission|measure|lights)$/;

/** Who is named as a source, from what words to what, and where the sentence goes on, if not after the name. */
interface Source {
  found: EnglishSubject;
  from: number;
  last: number;
  next: number | null;
  lemma: string;
  class: string;
  isPut: boolean;
}

/** Reads speech that has its source with it: according to, as she puts it. */
export class EnglishSources extends EnglishColon {
  /** According to S, CLAUSE; CLAUSE, according to S; as S puts it. */
  protected according(i: number): number | null {
    const tokens = this.tokens;
    const source = this.sourceAt(i);
    if (source === null) return null;
    const { found, isPut } = source;
    const isFirst = tokens.slice(this.from, i).every(({ kind }) => kind === 'mark');
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

  /** According to S, per S, in the view of S, in S's view, as S puts it: the source and the words that say so. */
  private sourceAt(i: number): Source | null {
    const { tokens } = this;
    const put = this.asPut(i);
    if (put !== null)
      return {
        found: whole({ from: i + 1, to: put }),
        from: put,
        last: put + 1,
        next: put + 2,
        lemma: 'put it',
        class: 'say',
        isPut: true,
      };
    const isPer = tokens[i]?.form === 'per' && isCapital(tokens[i + 1]) && isComma(tokens[i - 1]);
    const isView =
      tokens[i]?.form === 'in' &&
      tokens[i + 1]?.form === 'the' &&
      view.test(tokens[i + 2]?.form ?? '') &&
      tokens[i + 3]?.form === 'of';
    // For Ina Brandt, it is "a shame".
    const isFor =
      tokens[i]?.form === 'for' &&
      i === this.from &&
      isGivenName(tokens[i + 1]?.text.split('-')[0]?.toLowerCase() ?? '') &&
      isCapital(tokens[i + 2]) &&
      tokens.slice(i, this.to).some(({ kind }) => kind === 'quote') &&
      !tokens.slice(i, this.to).some(({ form }) => form === ':');
    if (isFor) {
      const found = subjectAfter(tokens, i + 1, this.to);
      return found === null || !isComma(tokens[found.phrase.to])
        ? null
        : { found, from: i, last: i, next: null, lemma: 'for', class: 'according', isPut: false };
    }
    const isTo = tokens[i]?.form === 'according' && tokens[i + 1]?.form === 'to';
    if (isPer || isView || isTo) {
      const last = isPer ? i : isTo ? i + 1 : i + 3;
      const found = subjectAfter(tokens, last + 1, this.to);
      const lemma = tokens
        .slice(i, last + 1)
        .map(({ form }) => form)
        .join(' ');
      return found === null
        ? null
        : { found, from: i, last, next: null, lemma, class: 'according', isPut: false };
    }
    return /^(?:in|by)$/.test(tokens[i]?.form ?? '') ? this.ownView(i) : null;
  }

  /** In Nora Vale's view, in her opinion, by the agency's own count. */
  private ownView(i: number): Source | null {
    const { tokens } = this;
    for (let k = i + 1; k < Math.min(this.to - 1, i + 8); k++) {
      const token = tokens[k];
      if (token?.kind !== 'word') return null;
      const isOwner =
        k === i + 1
          ? /^(?:his|her|their)$/.test(token.form) || /['’]s?$/.test(token.text)
          : /['’]s?$/.test(token.text);
      // By the agency's own count.
      const noun = tokens[k + 1]?.form === 'own' ? k + 2 : k + 1;
      const nouns = tokens[i]?.form === 'by' ? count : view;
      if (!isOwner || !nouns.test(tokens[noun]?.form ?? '') || !isComma(tokens[noun + 1])) continue;
      return {
        found: whole({ from: i + 1, to: k + 1 }),
        from: i,
        last: noun,
        next: noun + 1,
        lemma: tokens[i]?.form === 'by' ? 'by the count of' : 'in the view of',
        class: 'according',
        isPut: false,
      };
    }
    return null;
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

  /** As Smith puts it: where the verb stands, or null. */
  private asPut(i: number): number | null {
    const { tokens } = this;
    // "Q" is how one minister put it.
    const isHow =
      tokens[i]?.form === 'how' &&
      /^(?:is|was)$/.test(tokens[i - 1]?.form ?? '') &&
      tokens[i - 2]?.kind === 'quote';
    if (tokens[i]?.form !== 'as' && !isHow) return null;
    for (let k = i + 2; k < Math.min(this.to, i + 18); k++)
      if (/^(?:put|puts)$/.test(tokens[k]?.form ?? '') && tokens[k + 1]?.form === 'it') return k;
    return null;
  }
}
