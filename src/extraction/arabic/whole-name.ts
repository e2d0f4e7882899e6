import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { descents, nameParticles } from '../lexicon/arabic-name-parts.ts';
import type { Token } from '../tokens.ts';
import { kindAt } from './name-kind.ts';
import { isCompound, isNamePart, isWithinName, nameWord, withinNames } from './name-words.ts';
import { isHead } from './words.ts';

/** No name has more words. */
const longest = 8;

/** بن | سالم, أبو | هلال: another word of the name has to follow; in منت سيدي the second is the name. */
export function opensName(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (token?.kind !== 'word' || !nameParticles.has(token.form)) return false;
  return !descents.has(before?.form ?? '') || descents.has(token.form) || !isLikeName(token);
}

/** سيدي, مولاي, بنو: a particle that is somebody's whole name too. */
function isLikeName(token: Token): boolean {
  return /given|unknown/.test(nameWord(token)) || /^(?:سيدي|مولاي|لاله|باي)$/.test(token.form);
}

/**
 * Where a name of at least two parts starts that ends right before a token: كيم سونغ تشول, عبد الله آل سعيد, هدى أبو ستة. Null where none does, or
 * where it is not sure to be a name.
 */
export function nameBefore(tokens: readonly Token[], from: number, i: number): number | null {
  if (opensName(tokens, i - 1)) return null;
  let start = i;
  let parts = 0;
  let sure: number | null = null;
  while (start > Math.max(from, i - longest)) {
    const k = start - 1;
    if (isCompound(tokens[k - 1], tokens[k]) && k - 1 >= from) {
      start -= 2;
      parts += 1;
      if (parts > 1) sure = start;
      continue;
    }
    if (!isPart(tokens, k, i)) break;
    start = k;
    if (!opensName(tokens, k)) parts += 1;
    const isOfFather = descents.has(tokens[k + 1]?.form ?? '') && k + 2 < i;
    if (parts > 1 && (isOfFather || /given|particle/.test(kindAt(tokens, k)))) sure = start;
  }
  if (parts < 2 || sure !== null) return sure;
  // شو ليانغ: two words that no lexicon has.
  const isForeign = tokens.slice(start, i).every((word) => nameWord(word) === 'unknown');
  return isForeign ? start : null;
}

/** A word of a name by itself, by what stands before it, or as the one surname after a given name: وليد كرامة. */
function isPart(tokens: readonly Token[], k: number, end: number): boolean {
  const [two, before, token] = [tokens[k - 2], tokens[k - 1], tokens[k]];
  if (token?.kind !== 'word') return false;
  if (opensName(tokens, k - 1)) return true;
  const kind = kindAt(tokens, k);
  // سعود بن عبدالمحسن | أمير منطقة حائل: an office here, though a name elsewhere.
  const isOffice =
    kind === 'office' && !token.form.startsWith('ال') && /given/.test(nameWord(token));
  if (kind === 'stop' || isOffice) return false;
  // هند بنت سالم | المعمرية.
  if (descents.has(two?.form ?? '') && /^ال.{2,}يه?$/.test(token.form)) return true;
  if (isNamePart(token) || isWithinName(tokens, k) || isStyled(tokens, k)) return true;
  const isLast = k === end - 1 && nameWord(token) === 'common' && isSingular(token);
  // نور الهدى بوزيد | سكان الحي: after no more than one word.
  const isSecond = before !== undefined && nameWord(before) === 'given' && !isNamePart(two);
  return isLast && isSecond && !isCompound(two, before);
}

/** رياض سلامة | الحاج: after two words of a name. */
function isStyled(tokens: readonly Token[], k: number): boolean {
  const [two, one, token] = [tokens[k - 2], tokens[k - 1], tokens[k]];
  if (two === undefined || !withinNames.has(token?.form ?? '')) return false;
  return nameWord(two) === 'given' && isNamePart(one);
}

/** سعاد البابا, where المنظمات and القرارات are nobody's surname. */
function isSingular({ form, text }: Token): boolean {
  return (
    !/(?:ات|ون|ين|ها|هم)$/.test(form) &&
    !isHead(form, organizationHeads) &&
    !isVerbalNoun(form.replace(/^ال(?=..)/, ''), text)
  );
}

/** Neither a word of a name nor an office. */
export function endsPerson(next: Token | undefined): boolean {
  return next?.kind !== 'word' || /^(?:stop|common)$/.test(nameWord(next));
}
