import { isCapital, isComma } from '../english/words.ts';
import { isBodyNoun } from '../lexicon/english-bodies.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { textOf } from './english-noun.ts';
import { relativeRole } from './english-relative.ts';
import { memberOf, type Role } from './english-role.ts';
import { readRun } from './english-run.ts';

/** Whose firm, Ward Linen, washes the sheets; whose charity Open Hands runs it: the body that is somebody's. */
export function ownBody({ text, tokens }: Paragraph, whose: number, limit: number): Role | null {
  let noun = whose + 1;
  while (noun < whose + 4 && !isCapital(tokens[noun]) && !isBodyNoun(tokens[noun]?.form ?? ''))
    noun++;
  // Whose family owns Holm Foods, whose crew works for it.
  const isTheirs = theirs.test(tokens[whose + 1]?.form ?? '');
  if (isTheirs) return relativeRole(text, tokens.slice(whose + 2, limit));
  // Whose New Orleans district has no wells: where a lawmaker was elected.
  if (tokens.slice(noun, noun + 4).some(({ text: word }) => seats.test(word))) return null;
  // Whose Holm Foods chain has 40 shops.
  if (isCapital(tokens[noun]))
    return noun === whose + 1 ? chainOf(text, tokens, noun, limit) : null;
  if (!isBodyNoun(tokens[noun]?.form ?? '')) return null;
  const at = isComma(tokens[noun + 1]) ? noun + 2 : noun + 1;
  const run = at < limit ? readRun(tokens, at, { isFirst: false, to: limit }) : null;
  if (run === null || run.name >= run.to) return null;
  return memberOf({
    kind: 'named',
    text: textOf(text, tokens.slice(run.name, run.to)),
    head: tokens[noun]?.form ?? '',
  });
}

const seats = /^(?:district|constituency|seat|riding|ward)$/;
const theirs = /^(?:family|crew|staff|husband|wife|father|mother|parents|brother|sister|partner)$/;

/** Holm Foods | chain: a body by its name and what it is. */
function chainOf(text: string, tokens: readonly Token[], at: number, limit: number): Role | null {
  const run = readRun(tokens, at, { isFirst: false, to: limit });
  const noun = tokens[run?.to ?? at];
  return run === null || run.name >= run.to || isCapital(noun) || !isBodyNoun(noun?.form ?? '')
    ? null
    : memberOf({
        kind: 'named',
        text: textOf(text, tokens.slice(run.name, run.to)),
        head: noun?.form ?? '',
      });
}
