import { isCapital, isComma } from '../english/words.ts';
import { isOwnBody } from '../lexicon/english-bodies.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Paragraph } from '../statement.ts';
import { textOf } from './english-noun.ts';
import { ownerAside } from './english-owner.ts';
import { memberOf, type Role } from './english-role.ts';
import { baseOf } from './english-token.ts';

const leads = wordSet(
  'chaired led headed run founded cofounded fronted owned directed managed edited coached captained coordinated presided steered established launched',
);
const furthest = 4;

/** The parish council, chaired by | Ada Finch; Save Our Shelves, which is run by | Ivo Lund: the body that stands before whoever leads it. */
export function bodyLedBy(paragraph: Paragraph, name: number, start: number): Role | null {
  const { text, tokens } = paragraph;
  if (tokens[name - 1]?.form !== 'by') return null;
  let verb = name - 2;
  if (tokens[verb]?.form === 'over') verb--;
  if (verb <= start || !leads.has(tokens[verb]?.form ?? '')) return null;
  let end = verb;
  if (/^(?:is|was)$/.test(tokens[end - 1]?.form ?? '') && tokens[end - 2]?.form === 'which')
    end -= 2;
  const isApart = isComma(tokens[end - 1]);
  const named = isApart ? ownerAside(paragraph, end) : null;
  if (named !== null) return memberOf(named);
  const noun = tokens[isApart ? end - 2 : end - 1];
  const head = baseOf(noun);
  if (noun === undefined || isCapital(noun) || !isOwnBody(head) || head === 'team') return null;
  const last = isApart ? end - 1 : end;
  let from = last - 1;
  while (from > start && last - from < furthest && tokens[from - 1]?.form !== 'the') from--;
  if (tokens[from - 1]?.form !== 'the') return null;
  const phrase = textOf(text, tokens.slice(from, last));
  return memberOf({ kind: 'definite', text: `the ${phrase}`, head });
}
