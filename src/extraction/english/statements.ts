import { findColonSpeech } from '../arabic/headline.ts';
import {
  type MediumPhrase,
  type Paragraph,
  type SpeakerPhrase,
  type Statement,
} from '../statement.ts';
import { tokenAfter } from '../tokens.ts';
import { hearing, isPrompt } from './lead.ts';
import { isInCondition, questioned } from './lead-clause.ts';
import { auxiliaryOf, coordinators, isFinite, isFirstPerson, isNounEnd } from './grammar.ts';
import { readEnglishMedium } from './medium.ts';
import { asked, type EnglishSaid } from './complement.ts';
import { findSaid } from './said.ts';
import { hasKicker, withLabel } from './kicker.ts';
import { isForAnonymity } from './own-verb.ts';
import { EnglishOuter } from './outer.ts';
import { isWithinSubject } from './relative-clause.ts';
import { isOfObject, subjectOfClause } from './clause-subject.ts';
import { subjectBefore } from './subject.ts';
import { formAt, type FoundForm } from './verb-group.ts';
import { isComma } from './words.ts';

/** How many tokens of a lead are looked at for what is asked. */
const longestQuestion = 60;

/** Every statement that the sentences of an English paragraph make, in their order. */
export function findEnglishStatements(paragraph: Paragraph): Statement[] {
  const { tokens } = paragraph;
  const colon =
    /^(?:body|caption)$/.test(paragraph.kind) || hasKicker(paragraph)
      ? null
      : findColonSpeech(paragraph);
  let before: MediumPhrase | null = null;
  const read = paragraph.sentences.flatMap(({ from, to }) => {
    const first = Math.max(from, tokenAfter(tokens, paragraph.bodyStart));
    if (first >= to) return [];
    const reader = new EnglishReader(paragraph, first, to);
    const found = reader.read();
    // She hit back in a memo. "It is over," she wrote: the memo is what they both are in.
    for (const statement of found)
      if (statement.medium === null && before !== null && isPronoun(paragraph, statement))
        statement.medium = before;
    before = reader.medium;
    return found;
  });
  // Whether the words before the colon are anybody's is known later; if not, what follows says itself who speaks.
  return colon === null ? read : [withLabel(paragraph, colon.statement), ...read];
}

/** Reads one sentence from its first token to its last. */
class EnglishReader extends EnglishOuter {
  /** How the words of the sentence reached the article. */
  medium: MediumPhrase | null = null;

  read(): Statement[] {
    const end = this.to;
    const outer = this.outer();
    if (outer !== null) this.to = outer.comma;
    const all = this.to;
    for (let i = this.from; i < all; i++) {
      if (i === this.leadEnd) this.last = null;
      // Told that the union warned of a strike, | the minister said: what is said in the clause ends with it.
      this.to = i < this.leadEnd && isPrompt(this.tokens[this.from]) ? this.leadEnd : all;
      i = Math.max(
        i,
        this.according(i) ?? this.verb(i) ?? (this.isHeadline ? null : this.colon(i)) ?? i,
      );
    }
    this.to = end;
    if (outer !== null) this.addOuter(outer);
    this.retell();
    const medium =
      this.relayer ?? readEnglishMedium(this.paragraph, { from: this.from, to: this.to });
    this.medium = medium;
    if (medium !== null)
      for (const statement of this.found)
        if (!covers(statement, medium) && !speaks(statement, medium)) statement.medium ??= medium;
    return this.found;
  }

  private verb(i: number): number | null {
    const form = formAt(this.tokens, i);
    if (form === null || isForAnonymity(this.tokens, form)) return null;
    if (this.isInQuestion(i) || isInCondition(this.tokens, this.from, i)) return null;
    if (form.isParticiple) return this.participle(form);
    if (form.isPassive) return this.told(form) ?? this.passive(form);
    if (isWithinSubject(this.tokens, form, { start: this.taken, to: this.to })) return null;
    // Asked if it would pay, the firm did not answer.
    const isUnsaid = form.isNegated && !form.verb.complements.has('opinion');
    const around = isUnsaid ? null : this.around(form);
    if (around !== null) return around;
    if ((form.isInfinitive && !this.wasSaid(form)) || form.isMere) return null;
    const subject = this.subjectOf(form);
    if (isUnsaid) {
      if (subject !== null) this.last = subject;
      return this.afterNoComment(form);
    }
    const said = findSaid(this.tokens, form, this.to) ?? this.gap(form);
    if (said === null) {
      if (subject !== null && !isOfObject(this.tokens, form, this.taken)) this.last = subject;
      return null;
    }
    if (subject === null) return null;
    // Farming, which companies hope to begin; what she said was untrue: no words stand there.
    const before = this.beforeSubject(form)?.word ?? '';
    const isDone =
      form.verb.class === 'hope' && said.isPhrase && /^(?:which|that|whom)$/.test(before);
    if (isDone || (before === 'what' && form.verb.class !== 'appraise')) return null;
    // Who sought anonymity: said of somebody in passing.
    if (form.verb.lemma === 'seek' && this.tokens[form.from - 1]?.form === 'who') return null;
    return this.add(form, subject, said);
  }

  /** Asked whether an X-ray alone would have shown it, Ada Finch said: what a question is about is said by nobody. */
  private isInQuestion(i: number): boolean {
    const { from, tokens } = this;
    if (i >= this.leadEnd || !questioned.test(tokens[from]?.form ?? '')) return false;
    const lead = tokens.slice(from, Math.min(i, from + longestQuestion));
    return lead.some(({ form }) => asked.test(form));
  }

  /** The word that stands right before a verb's own subject. */
  private beforeSubject(form: FoundForm): { at: number; word: string } | null {
    const at = (subjectBefore(this.tokens, this.taken, form.from)?.phrase.from ?? 0) - 1;
    const token = this.tokens[at];
    return token?.kind === 'word' ? { at, word: token.form } : null;
  }

  /** A foul the coach insisted was "a yellow", a man who police say was armed: words whose subject stands before. */
  private gap(form: FoundForm): EnglishSaid | null {
    const from = form.last + 1;
    if (!form.verb.complements.has('that') || auxiliaryOf(this.tokens[from]) === null) return null;
    const before = this.beforeSubject(form);
    if (before === null || !(isNounEnd(this.tokens[before.at]) || before.word === 'who'))
      return null;
    let end = from;
    while (end < this.to && !isComma(this.tokens[end])) end++;
    const isAside = end < this.to && isComma(this.tokens[before.at - 1]);
    return { from, to: isAside ? end : null, isQuote: false, hasThat: false, isPhrase: false };
  }

  /** Who a verb's words are of: before it, before 'and' or a comma, or of the clause around it. */
  private subjectOf(form: FoundForm): SpeakerPhrase | null {
    const { tokens } = this;
    const before = tokens[form.from - 1];
    const own = form.isInfinitive ? null : subjectBefore(tokens, this.taken, form.from);
    if (own !== null) {
      if (
        isFirstPerson(tokens[own.phrase.from]) ||
        /^(?:nobody|no)$/.test(tokens[own.phrase.from]?.form ?? '')
      )
        return null;
      // A headache they thought was over: no words of theirs.
      const isHung =
        own.phrase.to - own.phrase.from === 1 && tokens[own.phrase.from - 1]?.kind === 'word';
      if (isHung && form.verb.complements.has('opinion') && isNounEnd(tokens[own.phrase.from - 1]))
        return null;
      const head = tokens[own.phrase.to - 1]?.form ?? '';
      if (form.verb.complements.has('after')) {
        if (hearing.test(head)) return this.speakerOf(form, own);
        const isKnown =
          /^(?:has|have|had)$/.test(tokens[form.from]?.form ?? '') ||
          form.verb.lemma === 'understand';
        if (form.verb.lemma === 'hear' || !isKnown) return null;
        const first = tokens[own.phrase.from];
        if (
          !/^(?:the|this)$/.test(first?.form ?? '') &&
          !/^\p{Lu}/u.test(tokens[own.phrase.to - 1]?.text ?? '')
        )
          return null;
      }
      return this.speaker(own);
    }
    const isShared =
      form.isInfinitive ||
      coordinators.has(before?.form ?? '') ||
      before?.form === 'then' ||
      // The minister, asked why, said: no second verb, as there is no first.
      (isComma(before) &&
        form.from > this.taken &&
        (form.verb.class !== 'ask' || this.hasClause(this.from, form.from - 1)));
    // Visited and found: no finding of words, unless it goes on with that.
    const isShown = form.verb.complements.has('shown') && tokens[form.last + 1]?.form !== 'that';
    if (!isShared || isShown) return null;
    if (this.last !== null) return this.last;
    const subject = subjectOfClause(tokens, this.taken, form.from);
    if (subject !== null && form.verb.complements.has('after')) return null;
    return subject === null ? null : this.speaker(subject);
  }

  /** Went on to say, was quick to point out: words that were said, unlike those of who plans or refuses to say. */
  private wasSaid(form: FoundForm): boolean {
    for (let i = form.from - 1; i >= Math.max(this.taken, form.from - 14); i--) {
      const token = this.tokens[i];
      if (isComma(token) || token?.kind === 'quote') return false;
      if (
        /^(?:continued|continues|quick|careful|keen|took|takes|paused|rose|stood|happy|moved|proceeded|appeared|appears|phoned|rang|wrote|stepped|returned|broke|interrupted|came|comes|likes|liked|loves|loved|spoke|gathered|contacted|emailed|messaged|texted|called|telephoned|reached|got|convened|emerged|went|goes|marched|marches|rallied|protested|demonstrated|assembled)$/.test(
          token?.form ?? '',
        )
      )
        return (
          !/^(?:went|goes|got)$/.test(token?.form ?? '') ||
          /^(?:on|in|up|back)$/.test(this.tokens[i + 1]?.form ?? '')
        );
      if (isFinite(this.tokens, i)) return false;
    }
    return false;
  }

  /** Did not say where: nothing of what follows is said. */
  private afterNoComment(form: FoundForm): number | null {
    for (let i = form.last + 1; i < this.to; i++)
      if (isComma(this.tokens[i]) || /^(?:but|and)$/.test(this.tokens[i]?.form ?? '')) return i - 1;
    return this.to - 1;
  }
}

function isPronoun({ text }: Paragraph, { speaker: { phrase } }: Statement): boolean {
  return phrase === null || /^(?:he|she|they|it)$/i.test(text.slice(phrase.start, phrase.end));
}

/** Before the committee, which accused him: the medium is whoever speaks. */
function speaks(
  { speaker: { phrase } }: Statement,
  { start, end, paragraph }: MediumPhrase,
): boolean {
  return phrase?.paragraph === paragraph && start <= phrase.start && phrase.end <= end;
}

function covers({ content, cue }: Statement, medium: MediumPhrase): boolean {
  // Put a message on Instagram: part of the cue.
  const isInCue = medium.relation === 'published-on' || cue === null;
  const words = isInCue ? content : [...content, cue];
  return words.some(({ start, end }) => start <= medium.start && medium.end <= end);
}
