import { questions } from '../lexicon/arabic-media.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Paragraph } from '../statement.ts';
import { createToken, type Token } from '../tokens.ts';
import type { Sentence } from '../sentences.ts';
import { prepositionAt, opensThat } from './complementizers.ts';
import { isNoComment } from './no-comment.ts';
import { readFrame } from './frame.ts';
import { answers } from './response.ts';
import type { Clause, TokenRange } from './subject.ts';
import { type FoundVerb, isHead, verbAt } from './words.ts';

const inResponse = wordSet('في لدى عند خلال معرض سياق إطار أول');
const topics = wordSet('بشأن حول عن بخصوص');
const furthest = 30;

/** A paragraph whose inserted statements are one unit each to the sentences around them. */
export interface Parted {
  around: Paragraph;
  /** The inserted statements, as ranges of the tokens that the paragraph had. */
  inserted: TokenRange[];
}

/**
 * Sets aside what somebody responds to where it says something itself, before the verb of saying, between it and the words,
 * or after them: رداً على تقرير لصحيفة «المدار» ذكرت فيه أن السد متصدع. Null where no sentence has such an adjunct.
 */
export function setAside(paragraph: Paragraph): Parted | null {
  const { text, tokens } = paragraph;
  const inserted: TokenRange[] = [];
  for (const { from, to } of paragraph.sentences) {
    const clause: Clause = { text, tokens, to, from };
    let isSaid = false;
    for (let i = from; i < to; i++) {
      isSaid ||= tokens[i]?.form === ':' || opensThat(tokens, i);
      // قال إن القصف جاء رداً على هجوم: of what is said.
      const isInside = isSaid && tokens[i - 1]?.kind === 'word' && !isThereby(tokens[i - 1]);
      const start = isInside ? null : responseAt(clause, i);
      const range = start === null ? null : statementIn(clause, start);
      if (range === null) continue;
      inserted.push(range);
      i = range.to - 1;
    }
  }
  return inserted.length === 0 ? null : { around: fold(paragraph, inserted), inserted };
}

/** Where that begins which a response is to: after رداً على, or بشأن where a question is between: رداً على سؤال بشأن. */
function responseAt({ tokens, to }: Clause, i: number): number | null {
  const form = tokens[i]?.form.replace(/^[وف](?=..)/, '') ?? '';
  const isQuestion = isHead(form, questions) && inResponse.has(tokens[i - 1]?.form ?? '');
  const isAnswer = answers.test(form) && /^(?:على|عن)$/.test(tokens[i + 1]?.form ?? '');
  if (!isQuestion && !(isAnswer && (form.endsWith('ا') || followsIn(tokens, i)))) return null;
  const first = isQuestion ? i : i + 2;
  if (!isHead(tokens[first]?.form ?? '', questions)) return first;
  for (let k = first + 1; k < Math.min(to, first + 10); k++)
    if (topics.has(tokens[k]?.form ?? '')) return k + 1;
  return null;
}

function isThereby(token: Token | undefined): boolean {
  return token?.form === 'وذلك' || inResponse.has(token?.form ?? '');
}

function followsIn(tokens: readonly Token[], i: number): boolean {
  return inResponse.has(tokens[i - 1]?.form.replace(/^[وف](?=..)/, '') ?? '');
}

/** From the report that is responded to up to the end of what it says; null where it says nothing. */
function statementIn(clause: Clause, from: number): TokenRange | null {
  const { text, tokens, to } = clause;
  for (let i = from; i < Math.min(to, from + furthest); i++) {
    const token = tokens[i];
    if (token?.form === '،' || token?.form === ':') return null;
    const verb = verbAt(text, token);
    if (verb === null || verb.tense === 'participle') continue;
    const said = readFrame(clause, i)?.said ?? null;
    if (said === null) continue;
    const end = endOfInserted(clause, verb, said.from);
    return end < said.from + 1 ? null : { from, to: end };
  }
  return null;
}

/**
 * Where the sentence around goes on: at a mark before a verb of saying without و, or a complementizer without it, before
 * which the inserted clause can't go on; at a colon; or at إن that an inserted أن does not open.
 */
function endOfInserted(clause: Clause, verb: FoundVerb, from: number): number {
  const { text, tokens, to } = clause;
  const opening = tokens[from - 1]?.text;
  for (let k = from + 1; k < to; k++) {
    const token = tokens[k];
    if (token?.form === ':') return k;
    if (token?.text === 'إن' && opening === 'أن' && opensThat(tokens, k)) return k;
    const isMark = token?.form === '،' || token?.form === ',' || /^[-–—]$/.test(token?.form ?? '');
    if (isMark && k + 1 < to && resumes({ text, tokens, to }, k + 1, verb)) return k;
  }
  let end = to;
  while (end > from && tokens[end - 1]?.kind === 'mark') end--;
  return end;
}

function resumes(clause: Clause, i: number, { agreement }: FoundVerb): boolean {
  const { text, tokens } = clause;
  if (!/^[وف]/.test(tokens[i]?.form ?? '')) {
    if (opensThat(tokens, i)) return true;
    if (prepositionAt(tokens[i]) !== null && opensThat(tokens, i + 1)) return true;
    if (isNoComment(clause, i)) return true;
  }
  const verb = verbAt(text, tokens[i]);
  if (verb === null) return false;
  // ذكرت فيه أن ...، وأضاف: of the other gender, and so of the speaker around.
  return verb.tense === 'participle' || verb.hasConjunction
    ? verb.agreement !== agreement && readFrame(clause, i) !== null
    : readFrame(clause, i) !== null;
}

function fold(paragraph: Paragraph, inserted: readonly TokenRange[]): Paragraph {
  const tokens: Token[] = [];
  const places: number[] = [];
  let next = 0;
  paragraph.tokens.forEach((token, i) => {
    const range = inserted[next];
    places.push(tokens.length);
    if (range === undefined || i < range.from) tokens.push(token);
    else if (i === range.to - 1) {
      next++;
      const { start } = paragraph.tokens[range.from] ?? token;
      const text = paragraph.text.slice(start, token.end);
      tokens.push(createToken({ kind: 'clause', start, end: token.end, text, form: '' }));
    }
  });
  places.push(tokens.length);
  const sentences = paragraph.sentences.map(({ from, to }): Sentence => ({
    from: places[from] ?? 0,
    to: places[to] ?? tokens.length,
  }));
  return { ...paragraph, tokens, sentences };
}
