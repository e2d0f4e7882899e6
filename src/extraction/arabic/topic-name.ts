import { descents } from '../lexicon/arabic-name-parts.ts';
import type { Token } from '../tokens.ts';
import { isCompound, nameWord, withinNames } from './name-words.ts';
import { isAccusative } from './object-nouns.ts';
import { endsPerson, opensName } from './whole-name.ts';
import { isDefinite } from './words.ts';

/** Where a name that starts at a word ends; there, where none does. */
export function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  const kindOf = (i: number) => {
    const token = tokens[i];
    return token === undefined ? 'stop' : nameWord(token);
  };
  // السالكة منت محمد فال: with the article, before whose son or daughter somebody is.
  const isDescended = kindOf(from) === 'surname' && descents.has(tokens[from + 1]?.form ?? '');
  if (!isDescended && !/^(?:given|maybe given|unknown|particle)$/.test(kindOf(from))) return from;
  let end = from + (isCompound(tokens[from], tokens[from + 1]) ? 2 : 1);
  const isOffice = end < to && kindOf(end) === 'office' && isDefinite(tokens[end]?.form ?? '');
  if ((isOffice || isSecondName(tokens, end, to)) && /given|particle/.test(kindOf(from))) end++;
  const parts = /^(?:given|maybe given|unknown|particle|surname|trade)$/;
  while (
    end < to &&
    (parts.test(kindOf(end)) || opensName(tokens, end - 1) || isLaterName(tokens, end))
  ) {
    // سوريل الباب: a noun with the article after two names is rather an object, but محمد ولد الشيخ.
    const isFirst = end === from + 1 || isCompound(tokens[end - 2], tokens[end - 1]);
    const isOpen = isFirst || opensName(tokens, end - 1) || isLaterName(tokens, end);
    if (!isOpen && /^(?:ال|و[يت]...)/.test(tokens[end]?.form ?? '')) break;
    end++;
  }
  return end;
}

/** طارق بن علي | المنصوري, سلمى سعد | الدين, هند عمر | الطاهر: with the article after two words of a name, and no object. */
function isLaterName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const kind = nameWord(token);
  const isNisba = kind === 'surname' && /^ال.{2,}ي$/.test(token.form);
  // رياض سلامة | الحاج يرتب.
  const isWithin = withinNames.has(token.form) && endsPerson(tokens[i + 1]);
  return isNisba || isWithin || kind === 'given' || isCompound(tokens[i - 1], token);
}

/** وليد كرامة: a common noun right after a given name is its surname, unless another noun is of it: فرق الإنقاذ. */
function isSecondName(tokens: readonly Token[], i: number, to: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || i >= to || nameWord(token) !== 'common') return false;
  const isOf = next?.kind === 'word' && i + 1 < to && isDefinite(next.form);
  return !isDefinite(token.form) && !isAccusative(token) && !isOf;
}
