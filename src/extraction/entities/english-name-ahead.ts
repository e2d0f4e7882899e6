import { formAt } from '../english/verb-group.ts';
import { isCapital, isComma } from '../english/words.ts';
import { functionWords } from '../lexicon/english-function-words.ts';
import type { Token } from '../tokens.ts';
import type { Run } from './english-run.ts';

/** Road safety charity | Brakelight: what a body is that is named next, with the capital of the sentence. */
export function isKindOf(tokens: readonly Token[], { name, to }: Run): boolean {
  let i = to;
  while (i < name + 4 && tokens[i]?.kind === 'word' && !isCapital(tokens[i])) i++;
  return (
    to === name + 1 &&
    i > to &&
    isCapital(tokens[i]) &&
    /^(?:charity|campaign|group|firm|company|body|organi[sz]ation|startup|nonprofit|agency|union|thinktank|chain|brand)$/.test(
      tokens[i - 1]?.form ?? '',
    ) &&
    tokens
      .slice(to, i - 1)
      .every(({ form }, k) => !functionWords.has(form) && formAt(tokens, to + k) === null)
  );
}

/** Greenways, which campaigns for cyclists: what only bodies do. */
export function actsAfter(tokens: readonly Token[], to: number): boolean {
  return (
    isComma(tokens[to]) &&
    tokens[to + 1]?.form === 'which' &&
    /^(?:campaigns|represents|runs|operates|employs|lobbies|advocates|represented|campaigned|employed|publishes|monitors|manages|owns|trains|funds|advises|licenses|regulates|makes|sells|builds|supplies)$/.test(
      tokens[to + 2]?.form ?? '',
    )
  );
}
