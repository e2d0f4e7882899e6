import {
  type Cue,
  type Paragraph,
  spanOf,
  type SpeakerPhrase,
  type Statement,
} from '../statement.ts';
import {
  anonymousHeads,
  documentHeads,
  givenNames,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import type { Range } from '../text.ts';
import type { Token } from '../tokens.ts';
import { type According } from './according.ts';
import { contentOf, quotesIn } from './content.ts';
import { type Frame } from './frame.ts';
import { type Said } from './said.ts';
import { isToName } from './name-phrase.ts';
import { readMedia } from './medium.ts';
import { chooseMedia } from './medium-choice.ts';
import { type Clause, type TokenRange } from './subject.ts';
import { type FoundVerb, isDefinite } from './words.ts';

/** A statement whose end is not reached yet. */
export interface Open {
  cue: Cue | null;
  speaker: SpeakerPhrase;
  medium: { from: number; to: number } | null;
  said: Said;
  citing: TokenRange | null;
  /** The tense of the verb of saying, if it is one. */
  tense?: FoundVerb['tense'];
}

const pronoun = /^[وف]?(?:هو|هي|هم|هما|هن)$/;

/** The statements of one Arabic sentence while it is read: what is found, what is open, who spoke last. */
export class SentenceDraft {
  protected readonly paragraph: Paragraph;
  protected readonly clause: Clause;
  protected readonly from: number;
  protected readonly found: Statement[] = [];
  protected readonly said: TokenRange[] = [];
  protected open: Open | null = null;
  protected speaker: SpeakerPhrase | null = null;
  protected isTurn = false;
  protected hasSpoken = false;

  constructor(paragraph: Paragraph, clause: Clause, from: number) {
    this.paragraph = paragraph;
    this.clause = { ...clause, from };
    this.from = from;
  }

  protected start(open: Open): void {
    this.open = open;
    this.speaker = open.speaker;
    this.hasSpoken = true;
    this.isTurn = false;
  }

  protected close(end: number): void {
    const open = this.open;
    if (open === null) return;
    this.open = null;
    this.said.push({ from: open.said.from, to: end });
    const content = contentOf(this.paragraph, open.said, end);
    if (content.length === 0) return;
    // عزا هذا التباطؤ إلى الجفاف: what it is put down to says something.
    // اعتبر ذلك خطوة: what it is taken for does too.
    const isExplained =
      /^(?:explain|opine)$/.test(open.cue?.class ?? '') || open.said.target !== undefined;
    if (open.said.kind === 'phrase' && !isExplained && isPointing(this.paragraph.text, content))
      return;
    const medium = open.medium === null ? null : this.span(open.medium);
    this.found.push({
      cue: open.cue,
      speaker: open.speaker,
      citing: open.citing === null ? null : this.span(open.citing),
      medium: medium === null ? null : { ...medium, relation: 'reported-by' },
      content,
      quotes: quotesIn(this.paragraph, content),
      isUnmarked: false,
      confidence: confidenceOf(open.said, open.speaker),
    });
  }

  protected endOfSentence(): number {
    const { tokens, to } = this.clause;
    let end = to;
    while (end > this.from && tokens[end - 1]?.kind === 'mark') end--;
    return end;
  }

  protected commaAfterOr(i: number): number {
    const { tokens, to } = this.clause;
    for (let k = i; k < to; k++)
      if (tokens[k]?.form === '،' && tokens[k - 1]?.kind !== 'quote') return k;
    return to - 1;
  }

  protected phrase(
    range: TokenRange | null,
    apposition: TokenRange | null,
    agreement: SpeakerPhrase['agreement'] = null,
  ): SpeakerPhrase {
    // قال من باريس, فهو من قال: where somebody speaks and a pronoun name nobody.
    const first = this.clause.tokens[range?.from ?? -1]?.form ?? '';
    const isNobody = range !== null && (first === 'من' || pronoun.test(first));
    return {
      phrase: range === null || isNobody ? null : this.span(range),
      apposition: apposition === null ? null : this.span(apposition),
      agreement,
      isTurn: this.isTurn,
    };
  }

  protected span({ from, to }: TokenRange) {
    const { tokens } = this.clause;
    const first = tokens[from];
    // والمندوب الجهوي يؤكد: the headline's second clause is joined to its first.
    const isJoined =
      from === this.from &&
      from > 0 &&
      this.clause.isHeadline === true &&
      first !== undefined &&
      isJoinedNoun(first);
    const isClitic = isJoined || (first !== undefined && isToName(first));
    return spanOf(this.paragraph, {
      start: (first?.start ?? 0) + (isClitic ? 1 : 0),
      end: tokens[to - 1]?.end ?? 0,
    });
  }

  protected cue({ start, end, lemma, class: cueClass }: According['cue']): Cue {
    return {
      ...spanOf(this.paragraph, { start, end }),
      text: this.clause.text.slice(start, end),
      lemma,
      class: cueClass,
    };
  }

  protected frameCue({ verb, said, at }: Frame): Cue {
    const preposition =
      verb.tense === 'participle' && said.preposition === at + 1
        ? this.clause.tokens[said.preposition]
        : undefined;
    return this.cue({
      start: verb.start,
      end: preposition?.end ?? verb.end,
      lemma: verb.verb.lemma,
      class: verb.verb.class,
    });
  }

  /** What says how the words came holds for every statement of the sentence that has nothing else said of it. */
  protected shareMedium(): void {
    if (this.found.length === 0) return;
    const candidates = readMedia(this.clause, { from: this.from, said: this.said });
    if (candidates.length === 0) return;
    const ways = chooseMedia(
      candidates,
      this.found.map((each) => ({
        frame: frameOf(each),
        speaker: each.speaker.phrase,
        isOneOf: isOneOf(this.paragraph.text, each.speaker.phrase),
      })),
    );
    this.found.forEach((statement, i) => {
      const way = ways[i] ?? null;
      // ذكرت الصحيفة، نقلاً عن وثائق: the papers are the way of the newspaper.
      const isCiting = statement.citing !== null && way?.start === statement.speaker.phrase?.start;
      if (way !== null && !isCiting)
        statement.medium ??= { ...spanOf(this.paragraph, way), relation: way.relation };
    });
  }
}

/** From the cue to what is said. */
function frameOf({ cue, content }: Statement): Range {
  const start = cue?.start ?? 0;
  return { start, end: cue === null ? 0 : Math.max(start, content[0]?.start ?? 0) };
}

/** أحدهما, الآخر: one of those who were named before. */
function isOneOf(text: string, phrase: Range | null): boolean {
  const words = phrase === null ? '' : text.slice(phrase.start, phrase.end);
  return /^(?:(?:أحد|احد|إحدا|احدا|أول|ثاني|ثالث)ه(?:ما|م|ن)|(?:ال)?(?:آخر|أخرى))$/.test(words);
}

/** A noun with و before it, and not one that starts with the letter: والحكومة, but وزير. */
function isJoinedNoun({ form, isKnown, isWholeName }: Token): boolean {
  if (!/^و./.test(form) || isWholeName === true || givenNames.has(form)) return false;
  const starts = [titleHeads, organizationHeads, mediaHeads, documentHeads, anonymousHeads];
  return (
    !starts.some((heads) => heads.has(form)) &&
    (isKnown !== true || isDefinite(form.slice(1)) || form.length > 5)
  );
}

/** نفى ذلك: what was said stands elsewhere. */
function isPointing(text: string, [span]: readonly { start: number; end: number }[]): boolean {
  return (
    span !== undefined &&
    /^(?:ب?ذلك|هذا|هذه|تلك)(?:\s|$)/.test(
      text.slice(span.start, Math.min(span.end, span.start + 6)),
    )
  );
}

function confidenceOf({ kind }: Said, { phrase }: SpeakerPhrase): number {
  const byKind = kind === 'quote' ? 0.95 : kind === 'clause' ? 0.9 : 0.75;
  return phrase === null ? byKind - 0.1 : byKind;
}
