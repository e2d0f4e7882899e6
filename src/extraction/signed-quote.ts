import { isShortName, isWho } from './english/noun-like.ts';
import { isCapital } from './english/words.ts';
import { isNominal } from './arabic/nominal-head.ts';
import { isClauseVerb } from './arabic/noun-phrase.ts';
import type { TokenRange } from './arabic/subject.ts';
import { verbAt } from './arabic/words.ts';
import { type Paragraph, spanOf, type Statement } from './statement.ts';
import type { Span } from './text.ts';
import { type Token, wordsOf } from './tokens.ts';

/** The shortest quote that somebody signs, in words, and the longest name with a role, in tokens. */
const shortest = 3;
const longest = 16;

const dash = /^[–—―-]$/;

/** A quote that is all of a paragraph but for a dash and who said it: “It is over.” — Omar Badr, mayor; «انتهى الأمر» - سامي نصر. */
export function findSignedQuote(paragraph: Paragraph): Statement | null {
  const { text, tokens } = paragraph;
  const quotation = tokens[0]?.quotation;
  if (quotation === undefined || wordsOf(text, quotation).length < shortest) return null;
  const at = /^[.,،]$/.test(tokens[1]?.form ?? '') ? 2 : 1;
  const signature = signatureAt(paragraph, at);
  if (signature === null) return null;
  const content = [spanOf(paragraph, quotation)];
  return {
    cue: null,
    speaker: { ...signature, agreement: null, isTurn: false },
    citing: null,
    medium: null,
    content,
    quotes: [...content],
    isUnmarked: false,
    confidence: 0.8,
  };
}

/** Who signs from a dash on to the end of a paragraph: a name, and a role after a comma. Null where anything else stands there. */
function signatureAt(
  paragraph: Paragraph,
  at: number,
): { phrase: Span; apposition: Span | null } | null {
  const { tokens } = paragraph;
  const to = tokens.at(-1)?.form === '.' ? tokens.length - 1 : tokens.length;
  const from = at + 1;
  if (!dash.test(tokens[at]?.form ?? '') || from >= to || to - from > longest) return null;
  const comma = tokens.findIndex(({ form }, i) => i > from && i < to && /^[,،]$/.test(form));
  const name = { from, to: comma === -1 ? to : comma };
  if (!isSigner(paragraph, name)) return null;
  const role = { from: comma + 1, to };
  return {
    phrase: spanOf(paragraph, rangeOf(tokens, name)),
    apposition: comma === -1 || role.from >= to ? null : spanOf(paragraph, rangeOf(tokens, role)),
  };
}

function rangeOf(tokens: readonly Token[], { from, to }: TokenRange) {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Whether a phrase is somebody and no clause. */
function isSigner({ text, tokens, language }: Paragraph, range: TokenRange): boolean {
  const words = tokens.slice(range.from, range.to);
  const [first] = words;
  if (first === undefined || !words.every(({ kind }) => kind === 'word')) return false;
  if (language === 'en')
    return isCapital(first) && isShortName(tokens, range) && isWho(tokens, range);
  return (
    isNominal(first) &&
    words.every(
      (word, k) => verbAt(text, word) === null && !isClauseVerb(text, tokens, range.from + k),
    )
  );
}
