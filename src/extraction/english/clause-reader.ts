import { contentOf } from '../arabic/content.ts';
import { spanOf } from '../statement.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { EnglishDraft } from './sentence-draft.ts';
import { type EnglishSubject, isShortName, subjectAfter, subjectBefore } from './subject.ts';
import { asPut, formAt, type FoundForm, isCapital, isComma, isQuotedTerm } from './words.ts';

/** Reads speech whose clause stands before or around its verb, after a colon, or with its source: according to. */
export class EnglishClauses extends EnglishDraft {
  /** CLAUSE, S V. and CLAUSE, S V, CLAUSE. */
  protected parenthesis(form: FoundForm): number | null {
    const tokens = this.tokens;
    if (!form.verb.complements.has('that') && form.verb.lemma !== 'say') return null;
    const after = this.verbFirst(form);
    if (after !== null) return after;
    const subject = subjectBefore(tokens, this.taken, form.at);
    if (subject === null) return null;
    const comma = subject.phrase.from - 1;
    if (!isComma(tokens[comma]) || comma <= this.taken) return null;
    const adjuncts = skipAdjuncts(tokens, form.last + 1, this.to);
    const mark = tokens[adjuncts];
    const isLast = adjuncts >= this.to || /^[.?!;]$/.test(mark?.form ?? '');
    if (!isLast && !isComma(mark)) return null;
    if (this.isLead(comma)) return null;
    const isTold = form.verb.complements.has('someone');
    if (isTold && isLast) return null;
    const first = contentOf(
      this.paragraph,
      { kind: 'clause', from: this.start(), preposition: null, isClause: true },
      comma,
    );
    if (first.length === 0) return null;
    const content = [...first];
    let end = adjuncts;
    const goesOn =
      !isLast &&
      formAt(tokens, adjuncts + 1)?.isParticiple !== true &&
      (comma - this.start() <= 6 || !/(?:ing|ed)$/.test(tokens[adjuncts + 1]?.form ?? ''));
    if (goesOn) {
      end = this.closing(adjuncts + 1, false);
      content.push(
        ...contentOf(
          this.paragraph,
          { kind: 'clause', from: adjuncts + 1, preposition: null, isClause: true },
          end,
        ),
      );
    }
    const speaker = this.speaker(subject);
    this.last = speaker;
    this.push(form, speaker, content, 0.8);
    this.taken = end;
    return end - 1;
  }

  /** CLAUSE, says S. */
  protected verbFirst(form: FoundForm): number | null {
    const tokens = this.tokens;
    if (!isComma(tokens[form.at - 1]) || form.at - 1 <= this.start() + 1) return null;
    const subject = subjectAfter(tokens, form.last + 1, this.to);
    if (subject !== null && !isShortName(tokens, subject.phrase)) return null;
    const next = subject === null ? 0 : (subject.apposition?.to ?? subject.phrase.to);
    const isRelative =
      isComma(tokens[next]) && /^(?:who|which|whose)$/.test(tokens[next + 1]?.form ?? '');
    if (
      subject === null ||
      (next < this.to && !isRelative && !/^[.?!]$/.test(tokens[next]?.form ?? ''))
    )
      return null;
    const content = contentOf(
      this.paragraph,
      { kind: 'clause', from: this.start(), preposition: null, isClause: true },
      form.at - 1,
    );
    if (content.length === 0) return null;
    const speaker = this.speaker(subject);
    this.last = speaker;
    this.push(form, speaker, content, 0.8);
    this.taken = next;
    return next - 1;
  }

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
    let end = subject.phrase.from;
    while (
      end < subject.phrase.to &&
      (isCapital(tokens[end]) ||
        (end === from && /^(?:the|he|she|they)$/.test(tokens[end]?.form ?? '')))
    )
      end++;
    if (end === subject.phrase.from) return null;
    // His daughter Salwa: the name after a possessive and its noun.
    if (/^(?:his|her|their|its|the|a|an)$/.test(this.tokens[subject.phrase.from]?.form ?? '')) {
      let name = end;
      while (name < Math.min(i, end + 4) && !isCapital(this.tokens[name])) name++;
      if (name < i && isCapital(this.tokens[name])) {
        end = name;
        while (end < i && isCapital(this.tokens[end])) end++;
      }
    }
    const speaker = this.speaker({
      phrase: { from: subject.phrase.from, to: end },
      apposition: null,
      aside: null,
    });
    const words = { start: tokens[end]?.start ?? 0, end: tokens[i - 1]?.end ?? 0 };
    const cue =
      words.start < words.end
        ? this.cue(words, {
            lemma: this.paragraph.text.slice(words.start, words.end),
            class: 'say',
          })
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

  /** Her son, who lives in Leeds, puts it differently: who speaks stands before what is said of them. */
  protected beforeAside(from: number, colon: number): EnglishSubject | null {
    const { tokens } = this;
    const isVerb = /(?:s|ed)$/.test(tokens[from]?.form ?? '') || tokens[from]?.form === 'put';
    return isComma(tokens[from - 1]) && isVerb && colon - from <= 5
      ? subjectBefore(tokens, this.taken, from)
      : null;
  }

  /** A word or two before the comma that only lead in: On Thursday, However. */
  protected isLead(comma: number): boolean {
    const first = this.tokens[this.start()]?.form ?? '';
    return (
      first === 'asked' ||
      (comma - this.start() <= 5 &&
        /^(?:on|in|at|however|meanwhile|instead|earlier|later|still|but|separately|asked|when|after|last|for|speaking|elsewhere|also|yet|and|nevertheless|afterwards)$/.test(
          first,
        ))
    );
  }

  protected according(i: number): number | null {
    const tokens = this.tokens;
    const put = asPut(tokens, i, this.to);
    if (put === null && (tokens[i]?.form !== 'according' || tokens[i + 1]?.form !== 'to'))
      return null;
    const found =
      put === null
        ? subjectAfter(tokens, i + 2, this.to)
        : { phrase: { from: i + 1, to: put }, apposition: null, aside: null };
    if (found === null) return null;
    const subject = i <= this.from ? { ...found, apposition: null } : found;
    const speaker = this.speaker(subject);
    const last = put === null ? i + 1 : put + 1;
    const cue =
      put === null
        ? this.cue(
            { start: tokens[i]?.start ?? 0, end: tokens[i + 1]?.end ?? 0 },
            { lemma: 'according to', class: 'according' },
          )
        : this.cue(
            { start: tokens[put]?.start ?? 0, end: tokens[last]?.end ?? 0 },
            { lemma: 'put it', class: 'say' },
          );
    const next = put === null ? (subject.apposition?.to ?? subject.phrase.to) : last + 1;
    const isFirst = i <= this.from;
    if (!isFirst && this.found.length > 0) {
      const statement = this.found.at(-1);
      if (statement !== undefined && speaker.phrase !== null)
        statement.medium ??= { ...speaker.phrase, relation: 'document' };
      return next - 1;
    }
    let from = this.start();
    let to = isComma(tokens[i - 1]) ? i - 1 : i;
    for (let k = to - 1; k > from; k--) if (/^[–—]$/.test(tokens[k]?.form ?? '')) from = k + 1;
    if (isFirst) {
      from = next;
      while (from < this.to && !isComma(tokens[from])) from++;
      from++;
      // The Guardian, which cited three people, : past what is said of the source.
      if (
        /^(?:which|who|whose|seen|obtained|published|reviewed|released|commissioned|issued|leaked)$/.test(
          tokens[from]?.form ?? '',
        )
      ) {
        while (from < this.to && !isComma(tokens[from])) from++;
        from++;
      }
      to = this.closing(from, false);
    }
    const content = contentOf(
      this.paragraph,
      { kind: 'clause', from, preposition: null, isClause: true },
      to,
    );
    if (
      !isFirst &&
      isComma(tokens[next]) &&
      next + 2 < this.to &&
      !(formAt(tokens, next + 1)?.isParticiple ?? false)
    ) {
      content.push(
        ...contentOf(
          this.paragraph,
          { kind: 'clause', from: next + 1, preposition: null, isClause: true },
          this.to,
        ),
      );
    }
    if (content.length === 0) return next - 1;
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
    this.taken = isFirst ? to : next;
    return this.taken - 1;
  }
}
