import { bareThat, prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { skipAnonymity } from './anonymity.ts';
import { clauseAsideEnd } from './clause-aside.ts';
import { complementizerAt, prepositionAt, opensThat } from './complementizers.ts';
import { endsFrame } from './frame-end.ts';
import { occasionAt } from './adjuncts.ts';
import { bareObject } from './object-starts.ts';
import { phraseAt } from './said-phrase.ts';
import { spokenWithEnd } from './spoken-with.ts';
import { readNominal } from './nominal.ts';
import { precedesWords } from './name-before-words.ts';
import { isQuotedName } from './quoted-names.ts';
import { bearerEnd } from './role-aside.ts';
import { type Clause, type Subject } from './subject.ts';
import { takesWords } from './state-verb.ts';
import { type FoundVerb, verbAt } from './words.ts';
import { accusedFrom, appraised, isAccused, isQuotedSubject } from './quoted-objects.ts';
import type { Complement } from '../lexicon/arabic-verbs.ts';
import {
  isOfAnother,
  isHoping,
  quoteAfter,
  goesOn,
  isOfPhrase,
  hasMark,
  isExplained,
  isFinite,
  opensSpeech,
  isComma,
  resumesClause,
} from './said-words.ts';

/** What was said: a clause, quote-marked words, or a noun phrase; from which token on. */
export interface Said {
  kind: 'clause' | 'quote' | 'phrase';
  from: number;
  /** The preposition of the verb before it, which a participle's cue includes: مشيراً إلى. */
  preposition: number | null;
  /** It stands after أن or إن, and may go on after a quote. */
  isClause: boolean;
  /** The first token of what it is said of, where that is a part of what was said: وصف الوضع بأنه «...». */
  target?: number;
}

const furthest = 70;
const questions = wordSet('كيف ماذا لماذا متى أين هل عما كم ما عمن');

/** What a verb of saying says, and from where: a clause, quote-marked words or a noun phrase. Null where it says nothing. */
export function findSaid(
  clause: Clause,
  verb: FoundVerb,
  { at, subject }: { at: number; subject: Subject },
): Said | null {
  return new SaidReader(clause, verb, { at, subject }).read();
}

/** What was said, where a token tells or ends it. */
interface Found {
  said: Said | null;
}

/** Looks for what was said from a verb on, token by token. */
class SaidReader {
  readonly #clause: Clause;
  readonly #verb: FoundVerb;
  readonly #at: number;
  readonly #subject: Subject;
  readonly #object: number | null;
  /** A noun phrase that may be what was said, where no clause or quote follows. */
  #phrase: Said | null = null;

  constructor(clause: Clause, verb: FoundVerb, { at, subject }: { at: number; subject: Subject }) {
    this.#clause = clause;
    this.#verb = verb;
    this.#at = at;
    this.#subject = subject;
    this.#object = this.#takes('noun') ? bareObject(clause, verb, { at, subject }) : null;
  }

  read(): Said | null {
    const limit = Math.min(this.#clause.to, this.#at + furthest);
    for (let i = bearerEnd(this.#clause, this.#subject) ?? this.#at + 1; i < limit;) {
      const aside = this.#asideEnd(i);
      if (aside > i) {
        i = aside;
        continue;
      }
      const found = this.#foundAt(i);
      if (found !== null) return found.said;
      i++;
    }
    return this.#phrase;
  }

  #takes(complement: Complement): boolean {
    return this.#verb.verb.complements.has(complement);
  }

  /** The first token after what only says how, with whom or when something was said. */
  #asideEnd(i: number): number {
    const clause = this.#clause;
    const skipped = Math.max(skipAnonymity(clause, i), spokenWithEnd(clause, i));
    if (skipped > i) return skipped;
    const comma = this.#takes('that') ? clauseAsideEnd(clause, i) : i;
    return comma > i ? comma + 1 : occasionAt(clause, i, this.#verb);
  }

  /** Null where what was said is still to come. */
  #foundAt(i: number): Found | null {
    const { tokens } = this.#clause;
    const token = tokens[i];
    if (token === undefined || this.#isOfOtherWords(token, i)) return { said: this.#phrase };
    const clause = this.#clauseAt(token, i);
    if (clause !== null) return clause;
    // ويستشهد بمقطع يزعم صاحبه أن: of another verb.
    const isOthers = !this.#takes('that') && !this.#takes('target') && this.#phrase === null;
    if (isOthers && i > this.#at + 2 && bareThat.has(token.form) && opensThat(tokens, i))
      return { said: null };
    if (this.#phrase !== null && this.#endsPhrase(token, i)) return { said: this.#phrase };
    if (token.form === ':' && takesWords(this.#verb))
      return { said: said(this.#clause, i + 1, { preposition: null, isClause: false }) };
    if (token.kind === 'quote') return this.#quoteAt(i);
    if (this.#takes('how') && questions.has(token.form))
      return { said: quoteAfter(this.#clause, i) ?? bare('clause', i) };
    if (i > this.#at + 1 && endsFrame(this.#clause, i)) return { said: this.#phrase };
    if (this.#phrase !== null) return null;
    const named = this.#takesThing() ? appraised(this.#clause, i) : null;
    if (named !== null) return { said: named };
    if (!this.#verb.verb.isStrict || isHoping(this.#verb))
      this.#phrase = phraseAt(this.#clause, this.#verb, {
        at: this.#at,
        i,
        subject: this.#subject,
        object: this.#object,
      });
    return null;
  }

  /** What is said in a document or by a noun of saying: في رسالة جاء فيها: «...», نشر بيانا وصف فيه, بالقول. */
  #isOfOtherWords(token: Token, i: number): boolean {
    const { text, tokens } = this.#clause;
    if (opensSpeech(token) && readNominal(this.#clause, i) !== null) return true;
    const isWithin = i > this.#at + 1 && /^في(?:ه|ها|هما)$/.test(tokens[i + 1]?.form ?? '');
    return isWithin && (/^(?:جاء|ورد)ت?$/.test(token.form) || isFinite(verbAt(text, token)));
  }

  /** أن or إن, and what it opens; what was said before it, where it opens something else. */
  #clauseAt(token: Token, i: number): Found | null {
    const clause = this.#clause;
    const { tokens } = clause;
    const preposition = prepositionAt(tokens[i - 1]);
    // ما ذكرته الصحيفة من أن: what ما stands for.
    if (preposition === 'من' && isExplained(clause, this.#verb, this.#at) && opensThat(tokens, i)) {
      const from = bareThat.has(token.form) ? i + 1 : i;
      return { said: said(clause, from, { preposition: null, isClause: true }) };
    }
    const { complements } = this.#verb.verb;
    const mayHave = this.#takes('that') || this.#takes('target');
    const that = mayHave ? complementizerAt(tokens, i, complements) : null;
    if (that === null) return null;
    if (this.#phrase !== null && isPlaceBefore(tokens, this.#phrase, i)) this.#phrase = null;
    const isOwn = preposition !== null && complements.has(preposition);
    const before = tokens[i - 1];
    const isResumed = before !== undefined && isComma(before);
    if (this.#phrase !== null && !isResumed && !isOfPhrase(tokens, this.#phrase, i) && !isOwn)
      return { said: this.#phrase };
    if (isOfAnother(clause, i, this.#at)) return { said: null };
    if (this.#takes('target') && token.form.startsWith('ب')) {
      const isAppraisal = this.#verb.verb.class === 'appraise' && tokens[i + 1]?.kind === 'quote';
      return { said: isAppraisal ? bare('quote', i + 1) : bare('phrase', i) };
    }
    const kept = isOwn || this.#phrase?.from === i - 1 ? i - 1 : null;
    const from = that === 'bare' ? i + 1 : i;
    return { said: said(clause, from, { preposition: kept, isClause: true }) };
  }

  /** A mark after the noun phrase that may have been said, unless its clause goes on. */
  #endsPhrase(token: Token, i: number): boolean {
    const { tokens, to } = this.#clause;
    return isComma(token) ? !resumesClause(tokens, i, to) : token.kind !== 'word';
  }

  /** Quote-marked words, unless they are a name or belong to who speaks or to where. */
  #quoteAt(i: number): Found | null {
    const clause = this.#clause;
    const { text, tokens } = clause;
    if (isAccused(clause, this.#verb, i))
      return { said: bare('phrase', accusedFrom(tokens, this.#at, i)) };
    const { complements } = this.#verb.verb;
    if (
      !takesWords(this.#verb) ||
      isQuotedName(text, tokens, i) ||
      isQuotedSubject(clause, this.#at, i) ||
      precedesWords(clause, complements, i)
    )
      return null;
    const preposition = prepositionAt(tokens[i - 1]);
    const isOwn = preposition !== null && complements.has(preposition);
    const before = tokens[i - 1]?.form ?? '';
    if (before === 'ل' || (prepositions.has(before) && !isOwn)) return null;
    // أدانت «الصمت الدولي» على الجرائم: a part of the noun phrase that is condemned.
    const isPart = this.#takes('noun') && !this.#takes('that') && goesOn(clause, i + 1, this.#verb);
    return {
      said: { ...bare(isPart ? 'phrase' : 'quote', i), preposition: isOwn ? i - 1 : null },
    };
  }

  /** It says something by a noun phrase, with a preposition or without. */
  #takesThing(): boolean {
    const { class: kind, complements } = this.#verb.verb;
    return kind === 'reject' || nominal.some((complement) => complements.has(complement));
  }
}

/** Complements of verbs that are noun phrases. */
const nominal = ['noun', 'ب', 'إلى', 'من', 'على'] as const;

function bare(kind: Said['kind'], from: number): Said {
  return { kind, from, preposition: null, isClause: false };
}

/** أقر المندوب بمدنين الشرقية بأن: of two with ب the clause is what is said, and the first is where. */
function isPlaceBefore(tokens: readonly Token[], { from }: Said, i: number): boolean {
  return (
    /^ب(?:ان|انه|انها|انهم)$/.test(tokens[i]?.form ?? '') &&
    /^ب../.test(tokens[from]?.form ?? '') &&
    !hasMark(tokens, from, i)
  );
}

function said(
  { tokens, to }: Clause,
  from: number,
  rest: Pick<Said, 'preposition' | 'isClause'>,
): Said | null {
  if (from >= to) return null;
  return { kind: tokens[from]?.kind === 'quote' ? 'quote' : 'clause', from, ...rest };
}
