import type { Agreement } from '../lexicon/arabic-forms.ts';
import type { Span } from '../text.ts';
import type { Entity } from './entity.ts';

/** Speakers where they spoke. */
export interface Said {
  place: number;
  sentence: number;
  paragraph: number;
  speakers: Entity[];
  /** They asked something. */
  isAsking: boolean;
}
/** The subject of a clause of the article, whoever it is. */
export interface Subject {
  span: Span;
  apposition: Span | null;
  sentence: number;
  agreement: Agreement | null;
  isPerson: boolean;
  isFirst: boolean;
  isAsking: boolean;
  /** It is one word of no lexicon right after its verb, which may be somebody's surname. */
  isLone: boolean;
  entity?: Entity | null;
}
/** What a sentence says of who speaks in it without a name. */
export interface Pointer {
  agreement: Agreement | null;
  /** Words that turn to somebody new stand before. */
  isTurn: boolean;
  /** A pronoun stands for them: قوله, هو. */
  isPronoun: boolean;
  /** A verb of saying; none with a paragraph that is all a quote. */
  hasCue: boolean;
  /** The verb goes on with what was said: أضاف, تابع. */
  isGoingOn: boolean;
  /** The verb answers somebody: أجاب, رد. */
  isAnswer: boolean;
}

/** A man before a man's verb, or a woman before a woman's, for sure. */
export function isOfGender({ agreement, isPerson }: Subject, pointer: Pointer): boolean {
  return isPerson && agreement !== null && agreement === pointer.agreement;
}

/** A man's verb and a woman, or the other way round. */
export function disagree(one: Agreement | null, other: Agreement | null): boolean {
  return (one === 'm' && other === 'f') || (one === 'f' && other === 'm');
}
