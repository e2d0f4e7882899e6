import { formAt } from '../english/verb-group.ts';
import { determiners, functionWords } from '../lexicon/english-function-words.ts';
import { type Token } from '../tokens.ts';
import { isRoleNoun } from './english-noun.ts';
import { readRun } from './english-run.ts';
import { isPossessor } from './english-token.ts';

/** The firm's owner, Ada Finch of Larnby | , : where what hangs on a name ends that stands after its role. */
export function hungEnd(tokens: readonly Token[], to: number, limit: number): number {
  if (!/^(?:of|from|in)$/.test(tokens[to]?.form ?? '')) return to;
  const run = to + 1 < limit ? readRun(tokens, to + 1, { isFirst: false, to: limit }) : null;
  return run === null || run.name > run.from ? to : run.to;
}

/** After the verdict | the club's manager, Ada Finch, : words before those that say what somebody is, without a comma. */
export function isSetting(phrase: readonly Token[]): boolean {
  return phrase.some(
    ({ form }, i) =>
      i > 1 &&
      /^(?:the|its|their|his|her)$/.test(form) &&
      phrase[i - 1]?.kind === 'word' &&
      !functionWords.has(phrase[i - 1]?.form ?? '') &&
      !isPossessor(phrase[i - 1]) &&
      !isRoleNoun(phrase[i - 1]) &&
      (determiners.has(phrase[i - 2]?.form ?? '') ||
        (!/(?:ing|ed)$/.test(phrase[i - 1]?.form ?? '') && formAt(phrase, i - 1) === null)),
  );
}
