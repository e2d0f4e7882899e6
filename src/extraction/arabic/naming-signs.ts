import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import type { BlockKind } from '../statement.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { startOf } from '../word-start.ts';
import { opensThat } from './complementizers.ts';
import { nameWord } from './name-words.ts';
import { bareNoun, isDefinite, verbAt } from './words.ts';

/** A quote-marked string, with what the rules say for its being a name. */
export interface Marked {
  text: string;
  tokens: readonly Token[];
  /** Of the token that is the string with its marks. */
  i: number;
  /** Of the line. */
  kind: BlockKind;
  evidence: number;
}

/** What a regression weighs: whether or how much something is so. */
export type Sign = [name: string, value: number];

const most = 7;
const furthestVerb = 12;
const furthestThat = 7;

/** The signs of a string's being a name or somebody's words: what the rules say, the words in it and those around it. */
export function namingSigns(marked: Marked): Sign[] {
  const { text, tokens, i } = marked;
  const quotation = tokens[i]?.quotation;
  const words = quotation === undefined ? [] : wordsOf(text, quotation);
  return [
    ...signsOfRules(marked, words),
    ...signsInside(marked, words),
    ...signsAround(marked, words),
  ];
}

function signsOfRules({ kind, evidence }: Marked, words: readonly Token[]): Sign[] {
  const count = countOf(words);
  const bounded = Math.max(-6, Math.min(8, evidence));
  return [
    ['base', 1],
    ['evidence', bounded],
    [`evidence of ${count} words for`, Math.max(0, bounded)],
    [`evidence of ${count} words against`, Math.min(0, bounded)],
    [`in ${kind}`, 1],
  ];
}

function signsInside({ text, tokens, i }: Marked, words: readonly Token[]): Sign[] {
  const count = countOf(words);
  const size = sizeOf(words);
  const [first, second, last] = [words[0], words[1], words.at(-1)];
  const form = first?.form ?? '';
  const isStart = isDefinite(form);
  const common = words.filter((word) => isCommonWord(bareNoun(word.form))).length;
  const tense = first === undefined ? undefined : verbAt(text, first)?.tense;
  const hasPreposition = words.some((word) => prepositions.has(word.form));
  const hasMark = words.length > 0 && /[،.؟!:]/.test(written(text, tokens[i]));
  return [
    [`words: ${count}`, 1],
    [`words: ${count}, ${isStart ? 'definite' : 'indefinite'}`, 1],
    [`of two: ${isStart} ${isDefinite(last?.form ?? '')}`, count === 2 ? 1 : 0],
    ['marked inside', hasMark ? 1 : 0],
    [`starts ${form.slice(0, 2)} ${size}`, 1],
    [`ends ${last?.form.slice(-2) ?? ''} ${size}`, 1],
    [`first is ${wordKind(first)} ${size}`, 1],
    [`last is ${wordKind(last)} ${size}`, count > 1 ? 1 : 0],
    [`of two: ${wordKind(first)}, ${wordKind(second)}`, count === 2 ? 1 : 0],
    [`common ${Math.round((2 * common) / Math.max(1, words.length))} ${size}`, 1],
    [`starts with verb ${tense ?? 'none'}`, 1],
    [`starts with act ${isVerbalNoun(bareNoun(form))} ${size}`, 1],
    [`has preposition ${hasPreposition} ${size}`, 1],
  ];
}

function signsAround({ text, tokens, i }: Marked, words: readonly Token[]): Sign[] {
  const count = countOf(words);
  const size = sizeOf(words);
  const isStart = isDefinite(words[0]?.form ?? '');
  const [two, one, next] = [formAt(tokens, i - 2), formAt(tokens, i - 1), formAt(tokens, i + 1)];
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const isSaid = verbAt(text, before) !== null;
  const verb = verbBefore(text, tokens, i);
  const distance = verb === null ? 'none' : Math.min(3, Math.floor((i - 1 - verb.at) / 3));
  const hasThat = tokens
    .slice(Math.max(0, i - furthestThat), i)
    .some((_, k, { length }) => opensThat(tokens, i - length + k));
  return [
    [`after definite: ${isDefinite(one)}, ${isStart}`, 1],
    [`before definite: ${isDefinite(next)}, ${size}`, 1],
    ['said before', isSaid ? 1 : 0],
    [`said before ${count}, ${isStart ? 'definite' : 'indefinite'}`, isSaid ? 1 : 0],
    [`after ${one}`, 1],
    [`after ${startOf(one)}-`, startOf(one) === one ? 0 : 1],
    [`two after ${two}`, 1],
    [`before ${next}`, 1],
    [`verb before ${distance} ${size}`, 1],
    [`verb ${verb?.lemma ?? 'none'} ${size}`, 1],
    [`verb ${verb?.lemma ?? 'none'} at ${distance}`, 1],
    [`that before ${hasThat} ${size}`, 1],
    [`after kind ${wordKind(before)} ${size}`, 1],
    [`after act ${isVerbalNoun(bareNoun(one))} ${size}`, 1],
    [`after -${one.slice(-2)} ${size}`, 1],
    [`before kind ${wordKind(after)} ${size}`, 1],
    [`before verb ${verbAt(text, after) !== null} ${size}`, 1],
    [`before mark ${after?.kind === 'mark' ? after.form : (after?.kind ?? 'end')} ${size}`, 1],
  ];
}

function countOf(words: readonly Token[]): number {
  return Math.min(words.length, most);
}

function sizeOf(words: readonly Token[]): number {
  return Math.min(words.length, 3);
}

function wordKind(token: Token | undefined): string {
  return token === undefined ? '' : token.kind === 'word' ? nameWord(token) : token.kind;
}

/** The last verb of saying before a string in its sentence. */
function verbBefore(
  text: string,
  tokens: readonly Token[],
  i: number,
): { at: number; lemma: string } | null {
  for (let at = i - 1; at >= Math.max(0, i - furthestVerb); at--) {
    const token = tokens[at];
    if (/[.؟!]/.test(token?.form ?? '')) return null;
    const found = token?.kind === 'word' ? verbAt(text, token) : null;
    if (found !== null) return { at, lemma: found.verb.lemma };
  }
  return null;
}

function written(text: string, token: Token | undefined): string {
  return token?.quotation === undefined
    ? ''
    : text.slice(token.quotation.start, token.quotation.end);
}

function formAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  return token === undefined ? '' : token.kind === 'quote' ? '«»' : token.form;
}
