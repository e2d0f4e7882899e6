import { spanOf } from '../statement.ts';
import type { TokenRange } from '../arabic/subject.ts';
import { EnglishAround } from './around.ts';
import { isFinite } from './grammar.ts';
import { roleField, roleQualities } from '../lexicon/english-roles.ts';
import type { Token } from '../tokens.ts';
import { isWho } from './noun-like.ts';
import { isAnswer, startsHearer } from './lead.ts';
import { type EnglishSubject, subjectAfter, subjectBefore, whole } from './subject.ts';
import { isCapital, isComma, isQuotedTerm } from './words.ts';

/** Reads speech after a colon that no verb of saying opens: Vask put it more plainly: "…". */
export class EnglishColon extends EnglishAround {
  /** The words after a colon at a token, and where the sentence goes on; null where it opens none. */
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
    const subject =
      this.forWhom(from) ?? subjectAfter(tokens, from, i) ?? this.beforeAside(from, i);
    if (subject === null) return null;
    const end = this.speakerEnd(subject.phrase, i);
    if (end === subject.phrase.from) return null;
    const speaker = this.speaker(whole({ from: subject.phrase.from, to: end }));
    const first = isComma(tokens[end]) ? this.afterAside(end + 1, i) : end;
    const words = { start: tokens[first]?.start ?? 0, end: tokens[i - 1]?.end ?? 0 };
    const cue =
      words.start < words.end
        ? this.cue(words, { lemma: this.text.slice(words.start, words.end), class: 'say' })
        : null;
    const content = [spanOf(this.paragraph, quotation)];
    this.state({ cue, speaker, citing: null, content, confidence: 0.7 });
    this.taken = i + 2;
    return i + 1;
  }

  /** , speaking on condition of anonymity, | was blunter: past what stands between commas. */
  private afterAside(from: number, colon: number): number {
    for (let i = colon - 1; i > from; i--)
      if (isComma(this.tokens[i])) return isFinite(this.tokens, i + 1) ? i + 1 : from;
    return from;
  }

  /** For Nora Vale, the choice is simple: whose choice it is. */
  private forWhom(from: number): EnglishSubject | null {
    const { tokens } = this;
    if (!/^(?:for|to)$/.test(tokens[this.from]?.form ?? '') || !isComma(tokens[from - 1]))
      return null;
    const subject = subjectAfter(tokens, this.from + 1, from);
    return subject !== null &&
      isCapital(tokens[subject.phrase.to - 1]) &&
      isWho(tokens, subject.phrase)
      ? subject
      : null;
  }

  /** Vask | put it more plainly, the watchdog's | verdict was damning: where the one who speaks ends. */
  private speakerEnd({ from, to }: TokenRange, colon: number): number {
    const { tokens } = this;
    if (/^(?:his|her|their|its)$/.test(tokens[from]?.form ?? '') && isAnswer(tokens[from + 1]))
      return from + 1;
    let end = from;
    // Judge to tycoon: whoever speaks, and to whom.
    for (let i = from + 1; i < Math.min(to, from + 4); i++)
      if (startsHearer(tokens, i) && roleField(tokens[i + 1]?.form ?? '') !== null) return i;
    while (end < to && !(end > from && isFinite(tokens, end) && !isCapital(tokens[end]))) {
      if (/['’]s?$/.test(tokens[end]?.text ?? '') && isAnswer(tokens[end + 1])) return end + 1;
      end++;
    }
    if (end < to) return end;
    if (isComma(tokens[to])) return to;
    end = from;
    while (
      end < to &&
      (isCapital(tokens[end]) ||
        (end > from && isWithinName(tokens, end)) ||
        (end === from && /^(?:the|he|she|they)$/.test(tokens[end]?.form ?? '')))
    )
      end++;
    // His daughter Salwa: the name after a possessive and its noun; her son: the noun where there is none.
    // Harbour Trust secretary general Ada Finch: the name after a body and a role in it.
    const isOfBody = isCapital(tokens[end - 1]) && isOfRole(tokens[end]);
    if (!isOfBody && !/^(?:his|her|their|its|the|a|an)$/.test(tokens[from]?.form ?? '')) return end;
    let name = end;
    while (
      name < Math.min(colon, end + 4) &&
      !isCapital(tokens[name]) &&
      (!isOfBody || isOfRole(tokens[name]))
    )
      name++;
    if (name >= colon || !isCapital(tokens[name])) return end > from + 1 ? end : to;
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
}

/** A word of what somebody is in a body: secretary general, acting head of. */
function isOfRole(token: Token | undefined): boolean {
  const form = token?.form ?? '';
  return roleField(form) !== null || roleQualities.has(form) || form === 'of';
}

/** Board | of Education, Alliance | of the Centre: a small word within a name. */
function isWithinName(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const isOf = /^(?:of|for)$/.test(form) && isCapital(tokens[at - 1]);
  const isThe = form === 'the' && /^(?:of|for)$/.test(tokens[at - 1]?.form ?? '');
  return (isOf || isThe) && (isCapital(tokens[at + 1]) || tokens[at + 1]?.form === 'the');
}
