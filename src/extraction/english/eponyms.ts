import { type Token } from '../tokens.ts';
import { isCapital, isComma } from './words.ts';

const possessors = /(?:['’]s|s['’])$/u;

/** Marks the names of churches, schools and shops that are possessors by their form alone: the vicar of St Brannoc’s, | . */
export function markEponyms(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    if (!isCapital(token) || !possessors.test(token.text)) return;
    token.isEponym =
      ownsNothing(tokens, i + 1) &&
      (isOfSaint(tokens, i) || isPremises(tokens, i) || speaks(tokens, i));
  });
}

/** St Brannoc’s, Our Lady’s. */
function isOfSaint(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form === '.' ? tokens[at - 2] : tokens[at - 1];
  return (
    isCapital(before) &&
    (/^(?:st|saint|saints|ss|santa)$/.test(before?.form ?? '') ||
      (before?.form === 'our' && tokens[at]?.form.startsWith('lady') === true))
  );
}

/** No name has more words before its possessor. */
const longest = 8;

/** Where the capitals start that go on up to a token. */
function runStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > at - longest && isCapital(tokens[from - 1])) from--;
  return from;
}

/** A branch of Holm’s, the manager of Grantley’s. */
function isPremises(tokens: readonly Token[], at: number): boolean {
  const from = runStart(tokens, at);
  return (
    /^(?:of|at)$/.test(tokens[from - 1]?.form ?? '') &&
    /^(?:branch|branches|store|stores|outlet|outlets|shop|supermarket|restaurant|warehouse|owners?|customers?|staff)$/.test(
      tokens[from - 2]?.form ?? '',
    )
  );
}

const saying =
  /^(?:said|says|told|announced|confirmed|declined|reported|warned|admitted|insisted|denied|apologi[sz]ed)$/;

/** Hovell’s said no shop would close; Hovell’s, which makes bread, : what opens a sentence as its subject. */
function speaks(tokens: readonly Token[], at: number): boolean {
  const from = runStart(tokens, at);
  const before = tokens[from - 1];
  const isFirst = before === undefined || before.kind === 'quote' || /^[.?!]$/.test(before.form);
  if (!isFirst || pronounLike.test(tokens[at]?.form ?? '')) return false;
  const next = tokens[at + 1];
  return (
    saying.test(next?.form ?? '') ||
    (isComma(next) && /^(?:which|whose)$/.test(tokens[at + 2]?.form ?? ''))
  );
}

/** It’s said, who’s told: no possessor. */
const pronounLike =
  /^(?:it|he|she|who|that|there|what|here|one|everyone|somebody|someone|nobody)['’]?s$/;

const afterNames =
  /^(?:of|in|on|at|by|with|from|to|for|near|and|or|but|who|whose|which|that|when|where|while|as|since|is|was|are|were|has|had|have|will|would|can|could|says?|said|told|also|yesterday|today|\w+day)$/;

/** Whether nothing follows that a possessor may have. */
function ownsNothing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind !== 'word' || afterNames.test(next.form);
}
