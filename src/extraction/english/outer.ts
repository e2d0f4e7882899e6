import type { MediumPhrase } from '../statement.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { skipSomeone } from './hearers.ts';
import { isShortName, isWho } from './noun-like.ts';
import { isMediumPhrase, isOutlet } from './outlet-name.ts';
import { EnglishPassives } from './passives.ts';
import { findSaid } from './said.ts';
import { nobody } from './sentence-draft.ts';
import { type EnglishSubject, subjectAfter, subjectBefore } from './subject.ts';
import { formAt, type FoundForm } from './verb-group.ts';
import { isComma } from './words.ts';

/** A verb of saying with its subject at the end of a sentence that is a report itself. */
interface Outer {
  form: FoundForm;
  comma: number;
  subject: EnglishSubject;
}

/** Reads who says at the end of a sentence all that others say in it: She had told them no, the source added. */
export class EnglishOuter extends EnglishPassives {
  /** The outlet that passes on what the sentence says. */
  protected relayer: MediumPhrase | null = null;

  /** The agency BNA reported: an outlet only passes on what somebody is said to have said. */
  protected addOuter({ form, comma, subject }: Outer): void {
    const phrase = this.span(subject.phrase);
    const isReport =
      form.verb.lemma === 'report' && isOutlet(this.tokens, subject.phrase.from, phrase.end);
    if (this.found.length > 0 && (isReport || isMediumPhrase(this.tokens, subject.phrase))) {
      this.relayer = { ...phrase, relation: 'reported-by' };
      return;
    }
    const content = this.content(this.from, comma);
    if (content.length > 0)
      this.push(form, form.isPassive ? nobody : this.speakerOf(form, subject), content, 0.8);
  }

  /** A speaker at the end of the sentence of words that report another: She had told them no, the source added. */
  protected outer(): Outer | null {
    for (let i = this.to - 1; i > this.from + 4; i--) {
      const form = formAt(this.tokens, i);
      if (form === null || form.isParticiple || form.isInfinitive) continue;
      // A public inquiry was told: by nobody that the sentence names.
      if (form.isPassive && form.verb.lemma !== 'tell') continue;
      if (!form.verb.complements.has('that')) return null;
      const inverted = this.inverted(form);
      const subject = inverted ?? subjectBefore(this.tokens, this.from, form.from);
      const comma = (inverted === null ? (subject?.phrase.from ?? 0) : form.from) - 1;
      if (subject === null || !isComma(this.tokens[comma]) || comma <= this.from) return null;
      const next = inverted === null ? form.last + 1 : (inverted.apposition ?? inverted.phrase).to;
      // …, its chief told Reuters.
      const hearer = form.verb.lemma === 'tell' ? skipSomeone(this.tokens, next, this.to) : null;
      const after = skipAdjuncts(this.tokens, hearer ?? next, this.to);
      const isAside =
        isComma(this.tokens[after]) && (this.tokens[after + 1]?.form ?? '').startsWith('who');
      if (after < this.to && !isAside && !/^[.?!]$/.test(this.tokens[after]?.form ?? ''))
        return null;
      for (let k = this.from; k < comma; k++) {
        const other = formAt(this.tokens, k);
        if (other === null || other.isParticiple || other.isInfinitive) continue;
        if (other.isPassive && this.tokens[other.last + 1]?.form !== 'by') continue;
        if (subjectBefore(this.tokens, this.from, other.from) === null) continue;
        if (findSaid(this.tokens, other, comma) !== null) return { form, comma, subject };
      }
      return null;
    }
    return null;
  }

  /** , said Nora Vale, a nurse: the speaker after the verb. */
  private inverted({ from, at, last, verb }: FoundForm): EnglishSubject | null {
    // Its chief, Ada Finch, told Reuters: no speaker.
    if (from !== at || !isComma(this.tokens[from - 1]) || verb.lemma === 'tell') return null;
    const subject = subjectAfter(this.tokens, last + 1, this.to);
    return subject !== null &&
      isShortName(this.tokens, subject.phrase) &&
      isWho(this.tokens, subject.phrase)
      ? subject
      : null;
  }
}
