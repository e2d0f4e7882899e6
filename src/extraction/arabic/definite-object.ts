import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import {
  givenNames,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { qualities } from '../lexicon/arabic-roles.ts';
import { nameParticles } from '../lexicon/arabic-name-parts.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { kindAt } from './name-kind.ts';
import { isCompound, isNamePart, nameWord, withinNames } from './name-words.ts';
import { isThing } from './object-nouns.ts';
import { isDefinite, isHead } from './words.ts';
import { endsPerson } from './whole-name.ts';

/** Acts that end as an adjective does: الوكالة التفشي. */
export const actsInYa =
  /^ال(?:راي|وعي|سعي|نفي|وحي|رعي|وشي)$|^الت(?:فشي|ردي|نحي|خلي|بني|لقي|حدي|عدي|صدي|خطي|دني|ولي|مادي|راخي|باهي)$/;

/** المهندس سالم: a title with a name; المتحدث باسم الشركة has none. */
function isTitled(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  const isName = isNamePart(tokens[i + 1]) && kindAt(tokens, i + 1) !== 'stop';
  return (honorifics.has(form) || isHead(form, titleHeads)) && isName;
}

/** وليد حجازي | المدير التنفيذي للاتحاد, سلمى راضي | المتحدثة باسم الهيئة: a title and what kind of one it is, or of what, which tell who a name is. */
function startsRole(tokens: readonly Token[], i: number): boolean {
  const [title, next] = [tokens[i]?.form ?? '', tokens[i + 1]];
  if (!isHead(title, titleHeads) || !title.startsWith('ال') || next?.kind !== 'word') return false;
  const isOf = next.form.startsWith('ل') && isHead(next.form.slice(1), organizationHeads);
  return qualities.has(next.form) || next.form === 'باسم' || next.form.startsWith('لل') || isOf;
}

/** A definite noun after two words of a name is no more of it. */
export function startsDefiniteObject(tokens: readonly Token[], i: number): boolean {
  const [two, one, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (token === undefined || one === undefined || two?.kind !== 'word') return false;
  // سلمى راضي | السفير كمال زين: another, after a whole name.
  const isAfterName = nameWord(two) === 'given' && isNamePart(one);
  if (isAfterName && isTitled(tokens, i) && !withinNames.has(token.form)) return true;
  // كمال زين الحاج إن: a surname, where it is of nobody.
  if (isAfterName && withinNames.has(token.form) && endsPerson(tokens[i + 1])) return false;
  const isAct = isVerbalNoun(token.form.slice(2));
  // القوة الأممية التعليق: no act of a man's gender goes on with a woman's noun and its adjective.
  const isAfterQuality =
    [two, one].every(({ form }) => /^ال.+ه$/.test(form)) && isAdjective(one.form);
  if (isAfterQuality && isAct && !/[هي]$/.test(token.form)) return true;
  // سلمى الخطيب القصف: after a surname with the article.
  if (isDefinite(one.form)) return nameWord(two) === 'given' && isThing(token) && isAct;
  if (
    isDefinite(two.form) ||
    prepositions.has(two.form) ||
    prepositions.has(tokens[i - 3]?.form ?? '') ||
    nameParticles.has(two.form) ||
    givenNames.has(one.form) ||
    isNamePart(token) ||
    // بمنطقة جازان المهندس سالم: who is there.
    isTitled(tokens, i) ||
    (nameWord(two) === 'given' && startsRole(tokens, i)) ||
    // باسم مشروع الواحة: what a common noun is of.
    ((two.form === 'باسم' || !isNamePart(two)) && nameWord(one) === 'common') ||
    isCompound(one, token) ||
    // مكة المكرمة.
    (one.form.endsWith('ه') && token.form.endsWith('ه') && isAdjective(token.form)) ||
    (/^ال..*(?:ي|يه)$/.test(token.form) && !actsInYa.test(token.form))
  )
    return false;
  // وحدة ترويض نهر القاش: a construct goes on to its first definite noun.
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const before = tokens[k];
    if (before?.kind !== 'word' || isDefinite(before.form) || givenNames.has(before.form)) break;
    if (isHead(before.form, organizationHeads)) return false;
  }
  return !(
    isHead(one.form, organizationHeads) ||
    isHead(one.form, mediaHeads) ||
    isHead(one.form, titleHeads) ||
    isHead(two.form, titleHeads) ||
    isHead(two.form, organizationHeads)
  );
}
