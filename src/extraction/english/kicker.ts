import { type Paragraph, spanOf, type Statement } from '../statement.ts';
import { tokenAfter } from '../tokens.ts';
import { isFinite } from './grammar.ts';
import { isAnswer, startsHearer } from './lead.ts';
import { formAt } from './verb-group.ts';
import { isCapital } from './words.ts';

/** SEA YOU LATER: Actor axed: words in capitals that only call for attention; or a topic before what is told of it. */
export function hasKicker({ tokens }: Paragraph): boolean {
  const colon = tokens.findIndex(({ form }) => form === ':');
  // Cable cuts: What we know and who is blamed.
  const isExplainer =
    colon > 0 &&
    /^(?:what|how|why|who|when|where|which)$/.test(tokens[colon + 1]?.form ?? '') &&
    !tokens.slice(colon).some(({ kind, form }) => kind === 'quote' || form === '?');
  if (isExplainer) return true;
  const words = tokens.slice(0, Math.max(0, colon)).filter(({ kind }) => kind === 'word');
  return (
    words.length > 1 &&
    words.every(({ text }) => !/\p{Ll}/u.test(text)) &&
    tokens.slice(colon).some(({ text }) => /\p{Ll}{2}/u.test(text))
  );
}

/** A headline's words before its colon as who speaks: Vega | backs Marsh: "…", a mother's | plea: "…". */
export function withLabel(paragraph: Paragraph, statement: Statement): Statement {
  const { phrase } = statement.speaker;
  if (phrase === null) return statement;
  const { tokens } = paragraph;
  const from = tokenAfter(tokens, phrase.start);
  for (let i = from + 1; (tokens[i]?.end ?? Infinity) <= phrase.end; i++) {
    const before = tokens[i - 1];
    // Finch lament on losses, Finch plea.
    const isNamed = tokens.slice(from, i).every(isCapital) && !isCapital(tokens[i]);
    const isLast = /^(?:on|to|for|over|about|as|at|after|from)$/.test(tokens[i + 1]?.form ?? '');
    const isOwner =
      (/['’]s?$/.test(before?.text ?? '') ||
        (isNamed && (isLast || tokens[i + 1]?.form === ':'))) &&
      isAnswer(tokens[i]);
    if (
      !isOwner &&
      !startsHearer(tokens, i) &&
      ((!isFinite(tokens, i) && formAt(tokens, i) === null) || isCapital(tokens[i]))
    )
      continue;
    const own = spanOf(paragraph, { start: phrase.start, end: tokens[i - 1]?.end ?? phrase.end });
    return { ...statement, speaker: { ...statement.speaker, phrase: own } };
  }
  return statement;
}
