import { contentOf } from '../arabic/content.ts';
import { findColonSpeech } from '../arabic/headline.ts';
import type { TokenRange } from '../arabic/subject.ts';
import {
  type Cue,
  type MediumPhrase,
  type Paragraph,
  spanOf,
  type SpeakerPhrase,
  type Statement,
} from '../statement.ts';
import type { Range, Span } from '../text.ts';
import type { Token } from '../tokens.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { findSaid } from './said.ts';
import { readEnglishMedium } from './medium.ts';
import { type EnglishSubject, subjectAfter, subjectBefore } from './subject.ts';
import { formAt, type FoundForm, isCapital, isComma, isQuotedTerm } from './words.ts';

/** Every statement that the sentences of an English paragraph make, in their order. */
export function findEnglishStatements(paragraph: Paragraph): Statement[] {
  const { tokens } = paragraph;
  const colon = paragraph.kind === 'body' ? null : findColonSpeech(paragraph);
  if (colon !== null) return [colon.statement];
  return paragraph.sentences.flatMap(({ from, to }) => {
    const first = tokens.findIndex((token, i) => i >= from && token.start >= paragraph.bodyStart);
    return first === -1 || first >= to ? [] : new EnglishReader(paragraph, first, to).read();
  });
}

const noComment = /^(?:declined|refused|failed)$/;

/** Reads one sentence from its first token to its last. */
class EnglishReader {
  readonly #paragraph: Paragraph;
  readonly #tokens: readonly Token[];
  readonly #from: number;
  readonly #to: number;
  readonly #found: Statement[] = [];
  /** Tokens before this one are taken. */
  #taken: number;
  #last: SpeakerPhrase | null = null;

  constructor(paragraph: Paragraph, from: number, to: number) {
    this.#paragraph = paragraph;
    this.#tokens = paragraph.tokens;
    this.#from = from;
    this.#taken = from;
    this.#to = to;
  }

  read(): Statement[] {
    for (let i = this.#from; i < this.#to; i++) {
      if (noComment.test(this.#tokens[i]?.form ?? '') && this.#isNoComment(i)) break;
      i = Math.max(i, this.#according(i) ?? this.#verb(i) ?? this.#colon(i) ?? i);
    }
    const medium = readEnglishMedium(this.#paragraph, { from: this.#from, to: this.#to });
    if (medium !== null)
      for (const statement of this.#found)
        if (!covers(statement, medium)) statement.medium ??= medium;
    return this.#found;
  }

  #verb(i: number): number | null {
    const form = formAt(this.#tokens, i);
    if (form === null) return null;
    if (form.isParticiple) return this.#participle(form);
    const before = this.#quoteBefore(form);
    if (before !== null) return before;
    const after = this.#parenthesis(form);
    if (after !== null) return after;
    const said = findSaid(this.#paragraph.text, this.#tokens, form, this.#to);
    if (said === null) {
      const subject = subjectBefore(this.#tokens, this.#taken, i);
      if (subject !== null) this.#last = this.#speaker(subject);
      return null;
    }
    const subject = subjectBefore(this.#tokens, this.#taken, i);
    if (subject === null && this.#last === null) return null;
    const speaker = subject === null ? this.#last : this.#speaker(subject);
    if (speaker === null) return null;
    return this.#add(form, speaker, said);
  }

  #add(
    form: FoundForm,
    speaker: SpeakerPhrase,
    said: ReturnType<typeof findSaid> & object,
  ): number {
    const end =
      said.isQuote && !said.isClause ? said.from + 1 : this.#closing(said.from, said.isQuote);
    const content = contentOf(
      this.#paragraph,
      {
        kind: said.isQuote ? 'quote' : 'clause',
        from: said.from,
        preposition: null,
        isClause: said.isClause,
      },
      end,
    );
    this.#last = speaker;
    if (content.length === 0) return said.from;
    this.#push(form, speaker, content, said.isQuote ? 0.95 : 0.85);
    this.#taken = end;
    return end - 1;
  }

  /** Calling it "fiction", adding that: the speaker of the clause before. */
  #participle(form: FoundForm): number | null {
    const before = this.#tokens[form.at - 1];
    if (before?.form === 'as' && this.#tokens[form.at - 2]?.form === 'quoted') {
      const quoted = subjectBefore(this.#tokens, this.#taken, form.at - 2);
      const words = findSaid(this.#paragraph.text, this.#tokens, form, this.#to);
      return quoted === null || words === null
        ? null
        : this.#add(form, this.#speaker(quoted), words);
    }
    if (!isComma(before) && before?.kind !== 'quote') return null;
    const said = findSaid(this.#paragraph.text, this.#tokens, form, this.#to);
    if (said === null || this.#last === null) return null;
    return this.#add(form, this.#last, said);
  }

  /** "Q," S V, "Q" and "Q," V S. */
  #quoteBefore(form: FoundForm): number | null {
    const tokens = this.#tokens;
    let quote = form.at - 1;
    const limit = Math.max(this.#taken, form.at - 30);
    while (quote >= limit && tokens[quote]?.kind !== 'quote') quote--;
    const quotation = tokens[quote]?.quotation;
    if (
      quote < limit ||
      quotation === undefined ||
      isQuotedTerm(this.#paragraph.text, tokens, quote) ||
      !this.#opens(quote) ||
      !form.verb.complements.has('words')
    )
      return null;
    const isVerbFirst =
      quote + 1 === form.at || (quote + 2 === form.at && isComma(tokens[quote + 1]));
    const subject = isVerbFirst
      ? subjectAfter(tokens, form.last + 1, this.#to)
      : subjectBefore(tokens, quote + 1, form.at);
    if (
      subject === null ||
      (!isVerbFirst && subject.phrase.from > quote + 2 && !isComma(tokens[subject.phrase.from - 1]))
    )
      return null;
    const speaker = this.#speaker(subject);
    const content = [spanOf(this.#paragraph, quotation)];
    let next = isVerbFirst
      ? Math.max(subject.phrase.to, subject.apposition?.to ?? 0)
      : form.last + 1;
    for (let i = next; i < Math.min(this.#to, next + 24); i++) {
      const second = tokens[i]?.quotation;
      if (second === undefined) continue;
      if (
        (isComma(tokens[i - 1]) || tokens[i - 1]?.form === ':') &&
        !isQuotedTerm(this.#paragraph.text, tokens, i)
      ) {
        content.push(spanOf(this.#paragraph, second));
        next = i + 1;
      }
      break;
    }
    this.#last = speaker;
    this.#push(form, speaker, content, 0.95);
    this.#taken = next;
    return next - 1;
  }

  /** Whether a quote stands where a sentence or a clause starts, so that a verb after it may be its. */
  #opens(quote: number): boolean {
    const before = this.#tokens[quote - 1];
    return (
      quote <= this.#from ||
      before?.kind !== 'word' ||
      this.#paragraph.text.slice(0, this.#tokens[quote]?.end).trimEnd().endsWith(',"')
    );
  }

  /** CLAUSE, S V. and CLAUSE, S V, CLAUSE. */
  #parenthesis(form: FoundForm): number | null {
    const tokens = this.#tokens;
    if (!form.verb.complements.has('that') && form.verb.lemma !== 'say') return null;
    const after = this.#verbFirst(form);
    if (after !== null) return after;
    const subject = subjectBefore(tokens, this.#taken, form.at);
    if (subject === null) return null;
    const comma = subject.phrase.from - 1;
    if (!isComma(tokens[comma]) || comma <= this.#taken) return null;
    const adjuncts = skipAdjuncts(tokens, form.last + 1, this.#to);
    const mark = tokens[adjuncts];
    const isLast = adjuncts >= this.#to || /^[.?!;]$/.test(mark?.form ?? '');
    if (!isLast && !isComma(mark)) return null;
    if (this.#isLead(comma)) return null;
    const isTold = form.verb.complements.has('someone');
    if (isTold && isLast) return null;
    const first = contentOf(
      this.#paragraph,
      { kind: 'clause', from: this.#start(), preposition: null, isClause: true },
      comma,
    );
    if (first.length === 0) return null;
    const content = [...first];
    let end = adjuncts;
    const goesOn =
      !isLast &&
      formAt(tokens, adjuncts + 1)?.isParticiple !== true &&
      (comma - this.#start() <= 6 || !/(?:ing|ed)$/.test(tokens[adjuncts + 1]?.form ?? ''));
    if (goesOn) {
      end = this.#closing(adjuncts + 1, false);
      content.push(
        ...contentOf(
          this.#paragraph,
          { kind: 'clause', from: adjuncts + 1, preposition: null, isClause: true },
          end,
        ),
      );
    }
    const speaker = this.#speaker(subject);
    this.#last = speaker;
    this.#push(form, speaker, content, 0.8);
    this.#taken = end;
    return end - 1;
  }

  /** CLAUSE, says S. */
  #verbFirst(form: FoundForm): number | null {
    const tokens = this.#tokens;
    if (!isComma(tokens[form.at - 1]) || form.at - 1 <= this.#start() + 1) return null;
    const subject = subjectAfter(tokens, form.last + 1, this.#to);
    if (subject !== null && !isShortName(tokens, subject.phrase)) return null;
    const next = subject === null ? 0 : (subject.apposition?.to ?? subject.phrase.to);
    if (subject === null || (next < this.#to && !/^[.?!]$/.test(tokens[next]?.form ?? '')))
      return null;
    const content = contentOf(
      this.#paragraph,
      { kind: 'clause', from: this.#start(), preposition: null, isClause: true },
      form.at - 1,
    );
    if (content.length === 0) return null;
    const speaker = this.#speaker(subject);
    this.#last = speaker;
    this.#push(form, speaker, content, 0.8);
    this.#taken = next;
    return next - 1;
  }

  /** Words after a colon that no verb of saying opens: Vask put it more plainly: "…". */
  #colon(i: number): number | null {
    const tokens = this.#tokens;
    const quotation = tokens[i + 1]?.quotation;
    if (
      tokens[i]?.form !== ':' ||
      quotation === undefined ||
      i + 1 >= this.#to ||
      isQuotedTerm(this.#paragraph.text, tokens, i + 1)
    )
      return null;
    let from = i;
    while (from > this.#taken && !isComma(tokens[from - 1]) && tokens[from - 1]?.kind !== 'quote')
      from--;
    const subject = subjectAfter(tokens, from, i);
    if (subject === null) return null;
    let end = subject.phrase.from;
    while (
      end < subject.phrase.to &&
      (isCapital(tokens[end]) ||
        (end === from && /^(?:the|he|she|they)$/.test(tokens[end]?.form ?? '')))
    )
      end++;
    if (end === subject.phrase.from) return null;
    const speaker = this.#speaker({
      phrase: { from: subject.phrase.from, to: end },
      apposition: null,
      aside: null,
    });
    const words = { start: tokens[end]?.start ?? 0, end: tokens[i - 1]?.end ?? 0 };
    const cue =
      words.start < words.end
        ? this.#cue(words, {
            lemma: this.#paragraph.text.slice(words.start, words.end),
            class: 'say',
          })
        : null;
    const content = [spanOf(this.#paragraph, quotation)];
    this.#last = speaker;
    this.#found.push({
      cue,
      speaker,
      citing: null,
      medium: null,
      content,
      quotes: [...content],
      isUnmarked: false,
      confidence: 0.7,
    });
    this.#taken = i + 2;
    return i + 1;
  }

  /** A word or two before the comma that only lead in: On Thursday, However. */
  #isLead(comma: number): boolean {
    const first = this.#tokens[this.#start()]?.form ?? '';
    return (
      first === 'asked' ||
      (comma - this.#start() <= 5 &&
        /^(?:on|in|at|however|meanwhile|instead|earlier|later|still|but|separately|asked|when|after|last|for|speaking|elsewhere|also|yet|and|nevertheless|afterwards)$/.test(
          first,
        ))
    );
  }

  #start(): number {
    let from = this.#taken;
    while (from < this.#to && this.#tokens[from]?.kind === 'mark') from++;
    return from;
  }

  #according(i: number): number | null {
    const tokens = this.#tokens;
    const put = asPut(tokens, i, this.#to);
    if (put === null && (tokens[i]?.form !== 'according' || tokens[i + 1]?.form !== 'to'))
      return null;
    const found =
      put === null
        ? subjectAfter(tokens, i + 2, this.#to)
        : { phrase: { from: i + 1, to: put }, apposition: null, aside: null };
    if (found === null) return null;
    const subject = i <= this.#from ? { ...found, apposition: null } : found;
    const speaker = this.#speaker(subject);
    const last = put === null ? i + 1 : put + 1;
    const cue =
      put === null
        ? this.#cue(
            { start: tokens[i]?.start ?? 0, end: tokens[i + 1]?.end ?? 0 },
            { lemma: 'according to', class: 'according' },
          )
        : this.#cue(
            { start: tokens[put]?.start ?? 0, end: tokens[last]?.end ?? 0 },
            { lemma: 'put it', class: 'say' },
          );
    const next = put === null ? (subject.apposition?.to ?? subject.phrase.to) : last + 1;
    const isFirst = i <= this.#from;
    if (!isFirst && this.#found.length > 0) {
      const statement = this.#found.at(-1);
      if (statement !== undefined && speaker.phrase !== null)
        statement.medium ??= { ...speaker.phrase, relation: 'document' };
      return next - 1;
    }
    let from = this.#start();
    let to = isComma(tokens[i - 1]) ? i - 1 : i;
    for (let k = to - 1; k > from; k--) if (/^[–—]$/.test(tokens[k]?.form ?? '')) from = k + 1;
    if (isFirst) {
      from = next;
      while (from < this.#to && !isComma(tokens[from])) from++;
      from++;
      to = this.#closing(from, false);
    }
    const content = contentOf(
      this.#paragraph,
      { kind: 'clause', from, preposition: null, isClause: true },
      to,
    );
    if (
      !isFirst &&
      isComma(tokens[next]) &&
      next + 2 < this.#to &&
      !(formAt(tokens, next + 1)?.isParticiple ?? false)
    ) {
      content.push(
        ...contentOf(
          this.#paragraph,
          { kind: 'clause', from: next + 1, preposition: null, isClause: true },
          this.#to,
        ),
      );
    }
    if (content.length === 0) return next - 1;
    this.#last = speaker;
    this.#found.push({
      cue,
      speaker,
      citing: null,
      medium: null,
      content,
      quotes: this.#quotes(content),
      isUnmarked: false,
      confidence: 0.8,
    });
    this.#taken = isFirst ? to : next;
    return this.#taken - 1;
  }

  /** Where what was said ends: at a participle of saying, at 'according to', at another speaker's clause, or with the sentence. */
  #closing(from: number, isQuote: boolean): number {
    const tokens = this.#tokens;
    for (let i = from + 1; i < this.#to; i++) {
      const token = tokens[i];
      const before = tokens[i - 1];
      if (token?.form === 'according' && tokens[i + 1]?.form === 'to')
        return isComma(before) ? i - 1 : i;
      if (!isComma(before) && before?.kind !== 'quote') {
        if (token?.form === 'but' || token?.form === 'and') {
          const other = formAt(tokens, i + 1);
          const next =
            other === null ? null : findSaid(this.#paragraph.text, tokens, other, this.#to);
          if (next !== null && (next.isQuote || next.hasThat)) return i;
        }
        continue;
      }
      const form = formAt(tokens, i);
      const end = isComma(before) ? i - 1 : i;
      if (
        form?.isParticiple === true &&
        findSaid(this.#paragraph.text, tokens, form, this.#to) !== null
      )
        return end;
      const conjunction = /^(?:and|but|while|which|although|though)$/.test(token?.form ?? '');
      if (!conjunction) continue;
      for (let k = i + 1; k < Math.min(this.#to, i + 10); k++) {
        const other = formAt(tokens, k);
        if (other === null || other.isParticiple) continue;
        const said = findSaid(this.#paragraph.text, tokens, other, this.#to);
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
    return this.#to;
  }

  #isNoComment(i: number): boolean {
    for (let k = i + 1; k < Math.min(this.#to, i + 8); k++)
      if (/^(?:comment|respond|elaborate|discuss|answer|say)$/.test(this.#tokens[k]?.form ?? ''))
        return true;
    return false;
  }

  #push(form: FoundForm, speaker: SpeakerPhrase, content: Span[], confidence: number): void {
    const range = {
      start: this.#tokens[form.at]?.start ?? 0,
      end: this.#tokens[form.last]?.end ?? 0,
    };
    const cue = this.#cue(range, form.verb);
    this.#found.push({
      cue,
      speaker,
      citing: this.#citing(form),
      medium: null,
      content,
      quotes: this.#quotes(content),
      isUnmarked: false,
      confidence,
    });
  }

  #citing(form: FoundForm): Span | null {
    for (let i = form.last + 1; i < Math.min(this.#to, form.last + 8); i++) {
      if (!/^(?:citing|quoting)$/.test(this.#tokens[i]?.form ?? '')) continue;
      const subject = subjectAfter(this.#tokens, i + 1, this.#to);
      return subject === null ? null : this.#span(subject.phrase);
    }
    return null;
  }

  #quotes(content: readonly Span[]): Span[] {
    return this.#tokens.flatMap(({ quotation, start, end }, i) => {
      if (quotation === undefined) return [];
      const holder = content.find(
        (span) =>
          (span.start <= start && end <= span.end) ||
          (span.start === quotation.start && span.end === quotation.end),
      );
      if (holder === undefined) return [];
      const isAll = holder.start === quotation.start && holder.end === quotation.end;
      return isAll || !isQuotedTerm(this.#paragraph.text, this.#tokens, i)
        ? [spanOf(this.#paragraph, quotation)]
        : [];
    });
  }

  #speaker({ phrase, apposition }: EnglishSubject): SpeakerPhrase {
    return {
      phrase: this.#span(phrase),
      apposition: apposition === null ? null : this.#span(apposition),
      agreement: null,
      isTurn: false,
    };
  }

  #span({ from, to }: TokenRange): Span {
    return spanOf(this.#paragraph, {
      start: this.#tokens[from]?.start ?? 0,
      end: this.#tokens[to - 1]?.end ?? 0,
    });
  }

  #cue({ start, end }: Range, { lemma, class: cueClass }: { lemma: string; class: string }): Cue {
    return {
      ...spanOf(this.#paragraph, { start, end }),
      text: this.#paragraph.text.slice(start, end),
      lemma,
      class: cueClass,
    };
  }
}

/** As Smith puts it: where the verb stands, or null. */
function asPut(tokens: readonly Token[], i: number, to: number): number | null {
  if (tokens[i]?.form !== 'as') return null;
  for (let k = i + 2; k < Math.min(to, i + 8); k++)
    if (/^(?:put|puts)$/.test(tokens[k]?.form ?? '') && tokens[k + 1]?.form === 'it') return k;
  return null;
}

/** A speaker after the verb with no verb of its own. */
function isShortName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  if (
    words.length > 7 ||
    words.some(({ form }) =>
      /^(?:had|has|have|would|will|was|were|is|are|could|can|may|might|should|did|does|he|she|they|it|we|i|you)$/.test(
        form,
      ),
    )
  )
    return false;
  return words.length <= 2 || words.some(isCapital);
}

function covers({ content }: Statement, medium: MediumPhrase): boolean {
  return content.some(({ start, end }) => start <= medium.start && medium.end <= end);
}
