import { documentNouns } from '../lexicon/english-documents.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { startsClause } from './clause-start.ts';
import { hearing } from './lead.ts';
import { isNounLike } from './noun-like.ts';
import { EnglishParticiples } from './participles.ts';
import { nobody } from './sentence-draft.ts';
import { subjectAfter, subjectBefore, whole } from './subject.ts';
import { formAt, type FoundForm } from './verb-group.ts';
import { isComma } from './words.ts';

/** Reads speech whose verb is passive: was called "a sham" by S; the court was told that; it is alleged. */
export class EnglishPassives extends EnglishParticiples {
  /** What a body was told, and what is alleged: said by nobody that the sentence names. */
  protected told(form: FoundForm): number | null {
    const teller = this.toldBy(form);
    if (teller !== null) return teller;
    if (!this.isHeard(form)) return null;
    const around = this.around(form);
    if (around !== null) return around;
    const { tokens } = this;
    const from = skipAdjuncts(tokens, form.last + 1, this.to);
    const hasThat = tokens[from]?.form === 'that';
    if (!hasThat && !startsClause(tokens, from, this.to)) return null;
    return this.add(form, nobody, {
      from: hasThat ? from + 1 : from,
      to: null,
      isQuote: tokens[from]?.kind === 'quote',
      hasThat,
      isPhrase: false,
    });
  }

  /** Said he had asked, only to be told by its chair, Ada Finch, that: what others say within what somebody says. */
  protected retell(): void {
    for (let i = this.from; i < this.taken; i++) {
      const form = formAt(this.tokens, i);
      if (form?.isPassive !== true || this.isFound(i)) continue;
      const { taken, last } = this;
      this.toldBy(form);
      this.taken = Math.max(taken, this.taken);
      this.last = last;
    }
  }

  private isFound(at: number): boolean {
    const { start = -1 } = this.tokens[at] ?? {};
    return this.found.some(({ cue }) => cue?.start === start);
  }

  /** Was told by the bank that: said by whoever stands after 'by'. */
  private toldBy(form: FoundForm): number | null {
    const { tokens } = this;
    if (!form.verb.complements.has('someone') || tokens[form.last + 1]?.form !== 'by') return null;
    const beside = subjectAfter(tokens, form.last + 2, this.to);
    const close = beside?.apposition?.to ?? 0;
    if (beside !== null && isComma(tokens[close]) && tokens[close + 1]?.form === 'that')
      return this.add(form, this.speaker(beside), {
        from: close + 2,
        to: null,
        isQuote: tokens[close + 2]?.kind === 'quote',
        hasThat: true,
        isPhrase: false,
      });
    for (let i = form.last + 3; i < Math.min(this.to, form.last + 14); i++) {
      if (tokens[i]?.kind === 'mark' || tokens[i]?.kind === 'quote') return null;
      if (tokens[i]?.form !== 'that') continue;
      const phrase = { from: form.last + 2, to: i };
      const isText = i - phrase.from === 1 && documentNouns.has(tokens[phrase.from]?.form ?? '');
      return isNounLike(tokens, phrase) && !isText
        ? this.add(form, this.speaker(whole(phrase)), {
            from: i + 1,
            to: null,
            isQuote: tokens[i + 1]?.kind === 'quote',
            hasThat: true,
            isPhrase: false,
          })
        : null;
    }
    return null;
  }

  /** Whether the subject of a passive verb only hears, or is no more than 'it'. */
  protected override isHeard(form: FoundForm): boolean {
    const { tokens } = this;
    const subject = subjectBefore(tokens, this.taken, form.from);
    if (subject === null) return false;
    const { from, to } = subject.phrase;
    if (/^(?:tell|inform)$/.test(form.verb.lemma))
      return tokens.slice(from, to).some((token) => hearing.test(token.form));
    return (
      /^(?:allege|claim)$/.test(form.verb.lemma) && to - from === 1 && tokens[from]?.form === 'it'
    );
  }

  /** Was described by X as "Q", was called "Q" by X. */
  protected passive(form: FoundForm): number | null {
    const { tokens } = this;
    if (!form.verb.complements.has('as') && !form.verb.complements.has('target')) return null;
    for (let i = form.last + 1; i < Math.min(this.to, form.last + 20); i++) {
      if (isComma(tokens[i]) && tokens[i + 1]?.form !== 'by') return null;
      if (tokens[i]?.form !== 'by') continue;
      const isBefore = tokens[i - 1]?.kind === 'quote';
      let end = i + 1;
      while (
        end < this.to &&
        !/^(?:as|of|for)$/.test(tokens[end]?.form ?? '') &&
        tokens[end]?.kind !== 'mark' &&
        tokens[end]?.kind !== 'quote'
      )
        end++;
      const subject = subjectAfter(tokens, i + 1, end);
      if (subject === null) return null;
      if (isBefore)
        return this.add(form, this.speaker(subject), {
          from: i - 1,
          to: i,
          isQuote: true,
          hasThat: false,
          isPhrase: true,
        });
      // Was called, by one reviewer, "dull".
      const isApart =
        isComma(tokens[i - 1]) && isComma(tokens[end]) && tokens[end + 1]?.kind === 'quote';
      const isSaid = form.verb.complements.has('as')
        ? tokens[end]?.form === 'as' || isApart
        : /^(?:of|for)$/.test(tokens[end]?.form ?? '');
      if (!isSaid || end + 1 >= this.to) return null;
      const isQuote = tokens[end + 1]?.kind === 'quote';
      return this.add(form, this.speaker(subject), {
        from: end + 1,
        to: isQuote ? end + 2 : null,
        isQuote,
        hasThat: false,
        isPhrase: true,
      });
    }
    return null;
  }
}
