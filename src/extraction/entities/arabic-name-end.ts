import { isAfterName } from '../arabic/after-whole.ts';
import { kindAt } from '../arabic/name-kind.ts';
import {
  isCompound,
  isNamePart,
  nameWord,
  type NameWord,
  withinNames,
} from '../arabic/name-words.ts';
import { isDefinite } from '../arabic/words.ts';
import type { TokenRange } from '../arabic/subject.ts';
import { descents, nameParticles } from '../lexicon/arabic-name-parts.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import type { Cast } from './arabic-cast.ts';
import type { Nations } from './nations.ts';

/** Brackets stood between the two words: حسن عواجي (61 عاماً) الاستجابة. */
export function isApart(first: Token | undefined, second: Token | undefined): boolean {
  return first !== undefined && second !== undefined && second.start - first.end > 3;
}

/** A single word is hardly a name but after an honorific, or where the article names somebody so. */
export function lengthOf(tokens: readonly Token[], { from, to }: TokenRange, cast: Cast): number {
  const count = namesIn(tokens, { from, to });
  if (count > 4) return -(count - 4) * 0.7;
  if (to - from > 1) return 0.5;
  return cast.isSurname(tokens[from]?.form ?? '') ? 0 : -1.5;
}

/** How many people of a line a name tells of: ناصر | بن خليفة | بن عبد الله | آل مسند. */
function namesIn(tokens: readonly Token[], { from, to }: TokenRange): number {
  const isOpen = (i: number) => nameParticles.has(tokens[i]?.form ?? '');
  let count = 0;
  for (let i = from; i < to; i++) {
    const isSecondHalf = i > from && isCompound(tokens[i - 1], tokens[i]) && !isOpen(i - 1);
    if (!isSecondHalf && !(isOpen(i) && i + 1 < to)) count += 1;
  }
  return count;
}

/** How well what follows fits the end of a name: a preposition or a role does, another name does not. */
export function fitAfter(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  if (next?.kind !== 'word' || isApart(tokens[to - 1], next) || isAfterName(tokens, 0, to))
    return 1;
  if (prepositions.has(next.form)) return 0.5;
  const kind = kindAt(tokens, to);
  if (kind === 'office') return 0.8;
  if (kind === 'given') return -2.5;
  if (kind === 'unknown' || kind === 'surname') return -1.2;
  return kind === 'common' ? 0.2 : 0;
}

/** جاسم عبد العزيز | الفوزان: the last word after two names, which no adjective of a woman or of many is. */
export function isLastName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const token = tokens[to];
  if (token === undefined || to < tokens.length - 1) return false;
  // عدنان كاكه رش: whatever the second word means.
  if (to === from + 2 && !isDefinite(token.form)) return true;
  const names = tokens.slice(from, to);
  const isName = names.every((name, k) => isNamePart(name) || isCompound(names[k - 1], name));
  // أم سامي | البطش: after the name of a child.
  const isKunya = names.length === 2 && /^(?:ابو|ام)$/.test(names[0]?.form ?? '');
  if (!isName || (!isKunya && namesIn(tokens, { from, to }) < 2)) return false;
  return !/^ال.*(?:ة|ات|ون|ين)$/.test(token.text);
}

/** محمد صلاح | الدين الخياط: where the name of another person ends that starts with a known one's, by one to three words before the end or a role. */
export function longerNameEnd(
  tokens: readonly Token[],
  from: number,
  { nations }: { nations: Nations },
): number {
  // محمد بن عبد الرحمن | المخرج: a surname, which is a word as well.
  const isLast = from === tokens.length - 1 || tokens[from + 1]?.form === 'ان';
  const isAfterFather = [2, 3].some((back) => descents.has(tokens[from - back]?.form ?? ''));
  const isWord = isDefinite(tokens[from]?.form ?? '') && kindAt(tokens, from) !== 'stop';
  if (isLast && isAfterFather && isWord) return from + 1;
  let to = from;
  const isMore = (i: number) =>
    (isNamePart(tokens[i]) ||
      kindAt(tokens, i) === 'trade' ||
      withinNames.has(tokens[i]?.form ?? '') ||
      isCompound(tokens[i - 1], tokens[i])) &&
    !isApart(tokens[i - 1], tokens[i]) &&
    !isAfterName(tokens, 0, i) &&
    !isOfNation(tokens[i], nations);
  while (to < Math.min(tokens.length, from + 4) && isMore(to)) to += 1;
  if (to - from > 3) return from;
  const fit = fitAfter(tokens, to);
  // محمد حسن | الجبوري إن, محمد حسن | الجبوري شركة: no word of a name follows a surname.
  const isSurname = endsLikeSurname(tokens[to - 1]);
  return fit >= 0.5 || (isSurname && fit >= 0) ? to : from;
}

/** الجبوري, الحاج, ناصر: what hardly anything but a name is after two words of one. */
function endsLikeSurname(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const isSurname = nameWord(token) === 'surname' && /^ال.{2,}ي$/.test(token.form);
  return isSurname || withinNames.has(token.form) || /given|generation/.test(nameWord(token));
}

function isOfNation(token: Token | undefined, nations: Nations): boolean {
  return token !== undefined && nations.ofAdjective(token) !== null;
}

/** اللواء أركان حرب سامي عزيز, آية الله كمال زين: a rank or a style of two words, though somebody may be called so. */
export function isStyle(form: string, next: string | undefined): boolean {
  return (form === 'اركان' && next === 'حرب') || (form === 'ايه' && next === 'الله');
}

/** سامي حداد لرويترز, سامي حداد سكاي نيوز: whom somebody spoke to; منى فارس is called as an agency is. */
export function isOutlet({ form, end, mediumEnd, mediumClitics }: Token, kind: NameWord): boolean {
  if (mediumEnd === undefined) return false;
  if (mediumClitics !== 0) return form.startsWith('ل');
  return mediumEnd > end || kind === 'unknown';
}

/** ولد بي | الخير: the second half of a father's name, at the end of a phrase. */
export function endsFather(tokens: readonly Token[], i: number): boolean {
  const isLast = i === tokens.length - 1;
  return isLast && isDefinite(tokens[i]?.form ?? '') && descents.has(tokens[i - 2]?.form ?? '');
}
