import { isCapital } from '../english/words.ts';
import { type Token } from '../tokens.ts';
import { textOf } from './english-noun.ts';
import { type BodyWords } from './english-role-body.ts';

const places = /^(?:city|town|county|borough|district|parish|village|municipal)$/;

/** City Councilwoman Ada Finch, New York City Councilman Omar Badr, a parish councillor: the council that they sit on. */
export function councilOf(text: string, words: readonly Token[], head: number): BodyWords | null {
  const place = words[head - 1];
  if (place === undefined || !places.test(place.form)) return null;
  if (!isCapital(words[head]) || !isCapital(place))
    return { kind: 'definite', text: `the ${place.form} council`, head: 'council' };
  let from = head - 1;
  while (isCapital(words[from - 1])) from--;
  return {
    kind: 'named',
    text: `${textOf(text, words.slice(from, head))} Council`,
    head: 'council',
  };
}
