import { tokenAfter } from '../tokens.ts';
import { contentOf } from '../arabic/content.ts';
import { findColonSpeech } from '../arabic/headline.ts';
import {
  type MediumPhrase,
  type Paragraph,
  spanOf,
  type SpeakerPhrase,
  type Statement,
} from '../statement.ts';
import { EnglishClauses } from './clause-reader.ts';
import { readEnglishMedium } from './medium.ts';
import { findSaid } from './said.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { clauseOpeners } from '../lexicon/english-words.ts';
import { formAt, type FoundForm, isCapital, isComma, isQuotedTerm } from './words.ts';

/** Every statement that the sentences of an English paragraph make, in their order. */
export function findEnglishStatements(paragraph: Paragraph): Statement[] {
  const { tokens } = paragraph;
  const colon = paragraph.kind === 'body' ? null : findColonSpeech(paragraph);
  if (colon !== null) return [colon.statement];
  return paragraph.sentences.flatMap(({ from, to }) => {
    const first = Math.max(from, tokenAfter(tokens, paragraph.bodyStart));
    return first >= to ? [] : new EnglishReader(paragraph, first, to).read();
  });
}

const noComment = /^(?:declined|refused|failed)$/;
/** Reads one sentence from its first token to its last. */
class EnglishReader extends EnglishClauses {
  read(): Statement[] {
    for (let i = this.from; i < this.to; i++) {
      if (noComment.test(this.tokens[i]?.form ?? '') && this.isNoComment(i)) break;
      i = Math.max(i, this.according(i) ?? this.verb(i) ?? this.colon(i) ?? i);
    }
    const medium = readEnglishMedium(this.paragraph, { from: this.from, to: this.to });
    if (medium !== null)
      for (const statement of this.found)
        if (!covers(statement, medium)) statement.medium ??= medium;
    return this.found;
  }

  protected verb(i: number): number | null {
    const form = formAt(this.tokens, i);
    if (form === null) return null;
    if (form.isParticiple) return this.participle(form);
    const before = this.quoteBefore(form);
    if (before !== null) return before;
    const after = this.parenthesis(form);
    if (after !== null) return after;
    const said = this.isDenied(form) ? null : findSaid(this.tokens, form, this.to);
    if (said === null) {
      const subject = subjectBefore(this.tokens, this.taken, i);
      if (subject !== null) this.last = this.speaker(subject);
      return null;
    }
    const subject = subjectBefore(this.tokens, this.taken, i);
    if (subject === null && this.last === null) return null;
    const speaker = subject === null ? this.last : this.speaker(subject);
    if (speaker === null) return null;
    return this.add(form, speaker, said);
  }

  protected add(
    form: FoundForm,
    speaker: SpeakerPhrase,
    said: ReturnType<typeof findSaid> & object,
  ): number {
    const end =
      said.isQuote && !said.isClause ? said.from + 1 : this.closing(said.from, said.isQuote);
    const content = contentOf(
      this.paragraph,
      {
        kind: said.isQuote ? 'quote' : 'clause',
        from: said.from,
        preposition: null,
        isClause: said.isClause,
      },
      end,
    );
    this.last = speaker;
    if (content.length === 0) return said.from;
    this.push(form, speaker, content, said.isQuote ? 0.95 : 0.85);
    this.taken = end;
    return end - 1;
  }

  /** Did not say where, has never said so: nothing is said. */
  protected isDenied(form: FoundForm): boolean {
    if (form.verb.class !== 'say') return false;
    const isNegated = [1, 2, 3].some((back) =>
      /^(?:not|never|nor|cannot)$|n['’]t$/.test(this.tokens[form.at - back]?.form ?? ''),
    );
    return (
      isNegated &&
      /^(?:so|where|why|how|when|what|who|which|whether|if|anything|much|more|publicly)$/.test(
        this.tokens[form.last + 1]?.form ?? '',
      )
    );
  }

  /** Calling it "fiction", adding that: the speaker of the clause before. */
  protected participle(form: FoundForm): number | null {
    const before = this.tokens[form.at - 1];
    if (before?.form === 'as' && this.tokens[form.at - 2]?.form === 'quoted') {
      const quoted = subjectBefore(this.tokens, this.taken, form.at - 2);
      const words = findSaid(this.tokens, form, this.to);
      return quoted === null || words === null ? null : this.add(form, this.speaker(quoted), words);
    }
    if (!isComma(before) && before?.kind !== 'quote') return null;
    const said = findSaid(this.tokens, form, this.to);
    const speaker = this.last ?? this.firstName();
    if (said === null || speaker === null) return null;
    return this.add(form, speaker, said);
  }

  /** Norges Bank held its rate, warning that: the name that the sentence starts with. */
  protected firstName(): SpeakerPhrase | null {
    if (this.found.length > 0) return null;
    let end = this.from;
    if (/^(?:the|a|an)$/.test(this.tokens[end]?.form ?? '')) end++;
    const start = end;
    while (end < this.to && isCapital(this.tokens[end])) end++;
    if (end === this.from + 1 && clauseOpeners.has(this.tokens[this.from]?.form ?? '')) return null;
    return end - start < 2
      ? null
      : this.speaker({ phrase: { from: this.from, to: end }, apposition: null, aside: null });
  }

  /** "Q," S V, "Q" and "Q," V S. */
  protected quoteBefore(form: FoundForm): number | null {
    const tokens = this.tokens;
    let quote = form.at - 1;
    const limit = Math.max(this.taken, form.at - 30);
    while (quote >= limit && tokens[quote]?.kind !== 'quote') quote--;
    const quotation = tokens[quote]?.quotation;
    if (
      quote < limit ||
      quotation === undefined ||
      isQuotedTerm(tokens, quote) ||
      !this.opens(quote) ||
      !form.verb.complements.has('words')
    )
      return null;
    const isVerbFirst =
      quote + 1 === form.at || (quote + 2 === form.at && isComma(tokens[quote + 1]));
    const subject = isVerbFirst
      ? subjectAfter(tokens, form.last + 1, this.to)
      : subjectBefore(tokens, quote + 1, form.at);
    if (
      subject === null ||
      (!isVerbFirst && subject.phrase.from > quote + 2 && !isComma(tokens[subject.phrase.from - 1]))
    )
      return null;
    const speaker = this.speaker(subject);
    const content = [spanOf(this.paragraph, quotation)];
    let next = isVerbFirst
      ? Math.max(subject.phrase.to, subject.apposition?.to ?? 0)
      : form.last + 1;
    for (let i = next; i < Math.min(this.to, next + 24); i++) {
      const second = tokens[i]?.quotation;
      if (second === undefined) continue;
      if ((isComma(tokens[i - 1]) || tokens[i - 1]?.form === ':') && !isQuotedTerm(tokens, i)) {
        content.push(spanOf(this.paragraph, second));
        next = i + 1;
      }
      break;
    }
    this.last = speaker;
    this.push(form, speaker, content, 0.95);
    this.taken = next;
    return next - 1;
  }

  /** Whether a quote stands where a sentence or a clause starts, so that a verb after it may be its. */
  protected opens(quote: number): boolean {
    const before = this.tokens[quote - 1];
    return (
      quote <= this.from ||
      before?.kind !== 'word' ||
      this.paragraph.text.slice(0, this.tokens[quote]?.end).trimEnd().endsWith(',"')
    );
  }

  protected isNoComment(i: number): boolean {
    for (let k = i + 1; k < Math.min(this.to, i + 8); k++)
      if (/^(?:comment|respond|elaborate|discuss|answer|say)$/.test(this.tokens[k]?.form ?? ''))
        return true;
    return false;
  }
}

function covers({ content }: Statement, medium: MediumPhrase): boolean {
  return content.some(({ start, end }) => start <= medium.start && medium.end <= end);
}
