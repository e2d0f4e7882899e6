import { isForSomebody, isManner } from '../lexicon/arabic-manner.ts';
import {
  givenNames,
  honorifics,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { type Token } from '../tokens.ts';
import { isNameNotPronoun, nameWord } from './name-words.ts';
import { isDefinite, isHead } from './words.ts';

/** Where to whom and how end after a verb, or the sentence where nobody is named after them. */
export function asideEnd(
  { tokens, to }: { tokens: readonly Token[]; to: number },
  from: number,
): number {
  let i = from;
  let isHow = false;
  for (; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isNameNotPronoun(tokens, i)) break;
    const place = placeEnd(tokens, i, to);
    if (place > i) {
      isHow = true;
      i = place - 1;
      continue;
    }
    // بالألمانية: no nation, though the name of one is known with the preposition.
    if (token.isKnown === true && !/^بال.{3,}يه$/.test(token.form)) break;
    if (isManner(token.form) || isOwnWay(token)) isHow = true;
    else if (!isForSomebody(token.form)) break;
  }
  if (i === from || !isHow) return i;
  const isOpen = prepositions.has(tokens[i]?.form ?? '');
  for (const k of isOpen ? [] : [i, i + 1]) if (k < to && startsName(tokens[k])) return k;
  return to;
}

/** بطريقتها, بأسلوبه: how, with whose it is. */
function isOwnWay({ form, text }: Token): boolean {
  return (
    /^ب...+(?:ها|هم|هما)$/.test(form) || (/^ب...+ه$/.test(form) && /ه[\u064b-\u0652]*$/.test(text))
  );
}

/** Where a place ends from which somebody speaks: من داخل القفص, من القاهرة. There, where من is of a clause: من التقيناهم. */
function placeEnd(tokens: readonly Token[], i: number, to: number): number {
  if (tokens[i]?.form !== 'من' || tokens[i]?.text.startsWith('م\u064e') === true) return i;
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return i;
    // من سريره في المستشفى: a noun with whose it is; من سماهم: a clause.
    if (/(?:ه|هم|ها|هما|نا|وا)$/.test(token.form) && !token.text.endsWith('ة'))
      return nameWord(token) === 'common' ? k + 1 : i;
    if (isDefinite(token.form) || token.isKnown === true) return k + 1;
  }
  return i;
}

function startsName(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (token.isKnown === true || isDefinite(token.form)) return !token.form.startsWith('ب');
  return (
    givenNames.has(token.form) ||
    honorifics.has(token.form) ||
    isHead(token.form, titleHeads) ||
    isHead(token.form, organizationHeads)
  );
}
