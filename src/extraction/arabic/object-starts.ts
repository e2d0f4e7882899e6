import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { anonymousHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { adjunctStarts, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isActAfter } from './act-after.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { opensThat } from './complementizers.ts';
import { isClauseVerb } from './noun-phrase.ts';
import { cutAtObject } from './subject-phrase.ts';
import { isFunctional, isMute } from './mute.ts';
import { isNamePart, nameWord, startsName } from './name-words.ts';
import { secondNoun } from './second-noun.ts';
import type { Clause, Subject } from './subject.ts';
import { type FoundVerb, hasProclitic, isDefinite, isHead, verbAt } from './words.ts';

const furthest = 32;
/** Nouns of how much or how many. */
export const amounts = wordSet(
  'عدد نسبة حجم قيمة كلفة تكلفة خسائر أضرار إجمالي مجموع معدل إيرادات عائدات احتياجات ثروة ثمن سعر حصيلة طول مساحة وزن عمر أعداد تكاليف أرباح مبيعات',
);

/** Where the object starts: right after the subject, or after the verb where the subject is not after it. */
export function objectStart(
  clause: Clause,
  verb: FoundVerb,
  { at, subject, isFree }: { at: number; subject: Subject; isFree: boolean },
): number | null {
  const { text, tokens, to } = clause;
  let start = isFree || subject.phrase === null ? skipAdjuncts(clause, at + 1, verb) : at + 1;
  if (!isFree && subject.phrase !== null) {
    const cut = cutAtObject({ text, tokens }, subject.phrase);
    start = Math.min(cut.to, secondNoun(tokens, subject.phrase) ?? cut.to);
    for (let i = subject.phrase.from + 1; i < cut.to; i++) {
      const [before, form] = [tokens[i - 1]?.form ?? '', tokens[i]?.form ?? ''];
      // دائرة الإحصاءات: of a body.
      const isOfBody = isHead(before, organizationHeads) && !isDefinite(before);
      // نقابة عمال البلديات: of people without the article.
      const isOfPeople = isHead(before, anonymousHeads) && !isDefinite(before);
      const isSeveral =
        i > subject.phrase.from + 1 && /^ال...*ات$/.test(form) && !isOfBody && !isOfPeople;
      // المهندس عمر الجفري: no age.
      const isAmount = amounts.has(form) && !startsName(tokens, i);
      if (isAmount || isSeveral) start = Math.min(start, i);
    }
    if (start >= subject.phrase.to) start = skipAdjuncts(clause, subject.next, verb);
  }
  if (start >= to) return null;
  if (tokens[start]?.kind === 'quote') return isFree ? start : null;
  return isNoun(tokens, start) ? start : null;
}

/** Where the object may start: where it does without an insertion, or after a comma that ends one: عزت الشركة، في بيان، التأخر إلى. */
export function objectStarts(
  clause: Clause,
  verb: FoundVerb,
  { at, subject, isFree }: { at: number; subject: Subject; isFree: boolean },
): number[] {
  const { text, tokens, to } = clause;
  const first = objectStart(clause, verb, { at, subject, isFree });
  const starts = first === null ? [] : [first];
  for (let i = at + 2; i < Math.min(to, at + furthest); i++) {
    if (/^[:؛]$/.test(tokens[i]?.form ?? '')) break;
    if (tokens[i - 1]?.form !== '،' || i <= (starts.at(-1) ?? at)) continue;
    if (verbAt(text, tokens[i])?.hasConjunction === true) break;
    if (isNoun(tokens, i) && !isClauseVerb(text, tokens, i)) starts.push(i);
  }
  return starts;
}

/** Whether a noun phrase may start with a word. */
export function isNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.kind === 'word' &&
    !timeWords.has(token.form) &&
    !prepositions.has(token.form) &&
    !adjunctStarts.has(token.form) &&
    // أكد خلاله أن.
    !(/(?:ها|هما?|ه)$/.test(token.form) && isFunctional(token.form)) &&
    !hasProclitic(token, 'ب') &&
    !hasProclitic(token, 'ل') &&
    !opensThat(tokens, i)
  );
}

/** Where an act or a thing starts that is what was said, past the speaker and what is inserted: أدانت الحركة في بيان | الهجوم. */
export function bareObject(
  clause: Clause,
  verb: FoundVerb,
  { at, subject }: { at: number; subject: Subject },
): number | null {
  const { tokens } = clause;
  if (verb.hasObject) return null;
  const resumed = skipAdjuncts(clause, subject.next, verb);
  if (resumed > subject.next) return isActOrThing(tokens, resumed, verb) ? resumed : null;
  const next = tokens[resumed];
  // أدانت النقابة القرار، وقالت إنه: another verb follows the comma, and no object.
  const isDone = verbAt(clause.text, tokens[resumed + 1]) !== null;
  // أكد قائد الفرقة كمال زين، السيطرة على الحريق.
  if (next?.form === '،' && isNamePart(tokens[resumed - 1]) && isActAfter(tokens, resumed + 1))
    return resumed + 1;
  if ((next?.form === '،' && !isDone) || opensThat(tokens, resumed)) return null;
  const start = objectStart(clause, verb, { at, subject, isFree: false });
  return start !== null && isActOrThing(tokens, start, verb) ? start : null;
}

/** Whether a noun is of an act or of something, and of nobody. */
function isActOrThing(tokens: readonly Token[], i: number, { verb }: FoundVerb): boolean {
  const token = tokens[i];
  if (token === undefined || token.isKnown === true || !isNoun(tokens, i)) return false;
  const isSomebody =
    token.isBody === true ||
    [titleHeads, organizationHeads, anonymousHeads].some((heads) => isHead(token.form, heads));
  const noun = token.form.replace(/^ال(?=...)/, '');
  // انتقد الوزير قرار الإغلاق: what has no clause after it has a noun.
  const isCommon = !verb.complements.has('that') && nameWord(token) === 'common';
  // أولاف: a name that is spelled as a verbal noun may be.
  if (nameWord(token) === 'given') return false;
  return !isSomebody && (isCommon || isVerbalNoun(noun, token.text) || isMute(token));
}
