import { documentNouns } from '../lexicon/english-documents.ts';
import { publishing } from '../lexicon/english-publishing.ts';
import { type SpeakerPhrase } from '../statement.ts';
import { commaAfter, subjectOfClause } from './clause-subject.ts';
import { closing } from './closing.ts';
import { auxiliaryOf, isFinite, shapesOf } from './grammar.ts';
import type { EnglishSaid } from './complement.ts';
import { findSaid } from './said.ts';
import { EnglishSources } from './sources.ts';
import { type EnglishSubject, subjectAfter, subjectBefore } from './subject.ts';
import { formAt, type FoundForm } from './verb-group.ts';
import { whenBefore } from './when.ts';
import { isComma } from './words.ts';

/** Reads speech whose verb is a participle: adding that, a letter saying, was quoted as saying, was called "a sham" by S. */
export class EnglishParticiples extends EnglishSources {
  protected add(form: FoundForm, speaker: SpeakerPhrase, said: EnglishSaid): number {
    let end =
      said.to ??
      closing(this.tokens, {
        from: said.open ?? said.from,
        to: form.from < this.leadEnd ? this.leadEnd : this.to,
        form,
        isQuote: said.isQuote,
        isPhrase: said.isPhrase,
        isHeadline: this.isHeadline,
      });
    end = this.asideEnd(form, said.from, end);
    if (said.isPhrase && said.to === null) end = this.phraseEnd(form, said.from, end);
    // The first thing she tells me is that: what follows.
    const isCleft =
      /^(?:is|was)$/.test(this.tokens[said.from]?.form ?? '') &&
      this.tokens[said.from + 1]?.form === 'that';
    const content = this.content(isCleft ? said.from + 2 : said.from, end);
    if (content.length === 0) {
      this.last = speaker;
      return said.from;
    }
    this.push(form, speaker, content, said.isQuote ? 0.95 : 0.85);
    this.taken = end;
    return Math.max(end - 1, form.last);
  }

  /** Collier, who says it is unfair, | has left: the comma that closes the clause with the verb. */
  private asideEnd({ from: verb }: FoundForm, from: number, to: number): number {
    const { tokens } = this;
    if (!/^(?:who|which)$/.test(tokens[verb - 1]?.form ?? '') || !isComma(tokens[verb - 2]))
      return to;
    for (let i = from + 1; i + 1 < to; i++) {
      if (!isComma(tokens[i])) continue;
      const next = tokens[i + 1];
      if (formAt(tokens, i + 1)?.isParticiple === false) return i;
      if (auxiliaryOf(next) !== null || shapesOf(next)?.has('past') === true) return i;
    }
    return to;
  }

  /** A clerk who admitted stealing was jailed: what is no clause ends before the verb of the clause around it. */
  private phraseEnd(form: FoundForm, from: number, to: number): number {
    const before = this.tokens[form.from - 1];
    const isHung =
      /^(?:who|which|that)$/.test(before?.form ?? '') ||
      (form.isParticiple &&
        before?.kind === 'word' &&
        !/^(?:and|before|after|while|by|when)$/.test(before.form));
    if (!isHung) return to;
    for (let i = from + 1; i < to; i++)
      if (
        auxiliaryOf(this.tokens[i]) !== null &&
        isFinite(this.tokens, i) &&
        !(this.tokens[i - 1]?.form === 'not' && this.tokens[i - 2]?.form === 'to')
      )
        return isComma(this.tokens[i - 1]) ? i - 1 : i;
    return to;
  }

  /** Calling it "fiction", adding that, a statement saying: the speaker of the clause, or the document. */
  protected participle(form: FoundForm): number | null {
    const { tokens } = this;
    const before = tokens[form.from - 1];
    const said = findSaid(tokens, form, this.to);
    if (before?.form === 'as') return this.quotedAs(form, said);
    if (said === null || (/^(?:seek|cite)$/.test(form.verb.lemma) && !said.isQuote)) return null;
    // Hearing a batch of petitions, the bench noted: nothing that it heard said.
    if (form.verb.complements.has('after') && !said.hasThat) return null;
    if (form.from <= this.from) return this.openingParticiple(form, said);
    if (
      /^(?:filmed|heard|overheard|seen|recorded|caught|captured|shown|pictured)$/.test(
        before?.form ?? '',
      )
    ) {
      // Was filmed telling a barman: by whom the camera saw.
      const subject = auxiliaryOf(tokens[form.from - 2]) === 'be' ? this.seen(form.from - 2) : null;
      return subject === null ? null : this.add(form, this.speaker(subject), said);
    }
    const absolute = this.withSubject(form);
    if (absolute !== null) return this.add(form, this.speaker(absolute), said);
    const isAside =
      isComma(before) ||
      before?.kind === 'quote' ||
      before?.form === 'and' ||
      /^(?:before|after|while|by|when)$/.test(before?.form ?? '');
    if (isAside) {
      if (before?.form === 'and' && this.found.length === 0) return null;
      const isEvent =
        /^(?:show|suggest|indicate|imply|prove|demonstrate|signal|threaten|find|reveal)$/.test(
          form.verb.lemma,
        );
      if (this.found.length === 0 && isEvent) return null;
      const subject = this.last ?? this.clauseSpeaker(form.from);
      return subject === null ? null : this.add(form, subject, said);
    }
    // A post late on Friday warning: the text before what says when it was given out.
    const text = tokens[whenBefore(tokens, this.from, form.from) - 1]?.form ?? '';
    return this.hangsOnText(form.from) || documentNouns.has(text)
      ? this.documentSays(form, said)
      : null;
  }

  /** A letter to members warning, have written to the minister demanding. */
  private hangsOnText(from: number): boolean {
    const { tokens } = this;
    for (let i = from - 2; i > Math.max(this.from, from - 8); i--) {
      const { kind, form = '' } = tokens[i] ?? {};
      if (kind !== 'word') return false;
      const isText = documentNouns.has(form) || /^(?:wrote|written|writes)$/.test(form);
      if (isText) return tokens[i + 1]?.form === 'to';
    }
    return false;
  }

  private seen(auxiliary: number): EnglishSubject | null {
    let verb = auxiliary;
    while (auxiliaryOf(this.tokens[verb - 1]) !== null) verb--;
    return subjectBefore(this.tokens, this.taken, verb);
  }

  /** With one member calling it "a joke": who stands between. */
  private withSubject(form: FoundForm): EnglishSubject | null {
    const { tokens } = this;
    for (let i = form.from - 2; i >= Math.max(this.taken, form.from - 14); i--) {
      const isMark = tokens[i]?.kind === 'mark' && !isComma(tokens[i]) && tokens[i]?.form !== '.';
      if (isMark || tokens[i]?.kind === 'quote') return null;
      if (tokens[i]?.form !== 'with') continue;
      // With its vice-chancellor, Dr Omar Badr, attributing it to.
      const comma = commaAfter(tokens, i + 1, form.from) ?? -1;
      if (comma === -1)
        return form.from - i > 8
          ? null
          : { phrase: { from: i + 1, to: form.from }, apposition: null, aside: null };
      if (!isComma(tokens[form.from - 1]) || comma === form.from - 1) return null;
      const aside = { from: comma + 1, to: form.from - 1 };
      return { phrase: { from: i + 1, to: comma }, apposition: aside, aside };
    }
    return null;
  }

  private clauseSpeaker(to: number): SpeakerPhrase | null {
    const subject = subjectOfClause(this.tokens, Math.min(this.leadEnd, to), to);
    if (
      subject === null ||
      /^(?:it|there|this|i|we|you)$/.test(this.tokens[subject.phrase.from]?.form ?? '')
    )
      return null;
    return this.speaker(subject);
  }

  /** Calling it "a sham", the union walked out: the words end at the comma, and whose they are stands after it. */
  private openingParticiple(form: FoundForm, said: EnglishSaid): number | null {
    const { tokens } = this;
    for (let i = Math.max(said.from, (said.to ?? 0) - 1); i < this.to; i++) {
      const isQuoteEnd = tokens[i]?.kind === 'quote' && /,[^\p{L}]$/u.test(tokens[i]?.text ?? '');
      if (!isComma(tokens[i]) && !isQuoteEnd) continue;
      const subject = subjectOfClause(tokens, i + 1, Math.min(this.to, i + 60));
      if (subject === null) continue;
      return this.add(form, this.speaker(subject), {
        ...said,
        to: said.to ?? (isQuoteEnd ? i + 1 : i),
      });
    }
    return null;
  }

  /** Issued a statement saying: whoever issued it; a letter saying: the letter. */
  private documentSays(form: FoundForm, said: EnglishSaid): number | null {
    const { tokens } = this;
    for (let i = form.from - 1; i > Math.max(this.from, form.from - 10); i--) {
      const word = tokens[i]?.form ?? '';
      if (!publishing.has(word) && !/^(?:put|made|unleashed|fired|shared|uploaded)$/.test(word))
        continue;
      let verb = i;
      while (auxiliaryOf(tokens[verb - 1]) !== null) verb--;
      const subject =
        subjectBefore(tokens, this.from, verb) ?? subjectOfClause(tokens, this.from, verb);
      if (subject !== null) return this.add(form, this.speaker(subject), said);
    }
    const document = subjectBefore(tokens, this.taken, form.from);
    return document === null ? null : this.add(form, this.speaker(document), said);
  }

  /** Quoted X as saying, and was quoted by M as saying; "Q," M quoted X as saying. */
  private quotedAs(form: FoundForm, said: EnglishSaid | null): number | null {
    const { tokens } = this;
    for (let i = form.from - 2; i >= Math.max(this.from, form.from - 24); i--) {
      if (
        !/^(?:quoted|quotes|quoting|cited|cites|citing|reported|recorded|heard|described|paraphrased)$/.test(
          tokens[i]?.form ?? '',
        )
      )
        continue;
      let k = i - 1;
      while (
        k > this.from &&
        !/^(?:be|been|being)$/.test(tokens[k]?.form ?? '') &&
        auxiliaryOf(tokens[k]) === null &&
        k > i - 3
      )
        k--;
      const isPassive =
        i + 1 === form.from - 1 ||
        tokens[i + 1]?.form === 'by' ||
        /^(?:by|in|on)$/.test(tokens[i + 1]?.form ?? '');
      const subject = isPassive
        ? subjectBefore(tokens, this.taken, auxiliaryOf(tokens[k]) === null ? i : k)
        : subjectAfter(tokens, i + 1, form.from - 1);
      if (subject === null) return null;
      const relayer = isPassive ? null : subjectBefore(tokens, this.taken, i);
      const first = relayer ?? (isPassive ? subject : null);
      const edge = said !== null || first === null ? null : this.edge(first.phrase.from - 1);
      if (said === null && edge?.isQuote !== true) return null;
      const next =
        said === null
          ? this.take(form, subject, { to: edge?.to ?? 0, next: form.last + 1, isQuote: true })
          : this.add(form, this.speaker(subject), said);
      const statement = this.found.at(-1);
      if (relayer !== null && statement !== undefined)
        statement.medium ??= { ...this.span(relayer.phrase), relation: 'reported-by' };
      return next;
    }
    return null;
  }
}
