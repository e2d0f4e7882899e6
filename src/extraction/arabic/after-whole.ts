import {
  comparatives,
  isAdjective,
  isIndefiniteAdjective,
  ofSeveral,
} from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { mayBeAction } from '../lexicon/arabic-actions.ts';
import { kin } from '../lexicon/arabic-roles.ts';
import {
  anonymousHeads,
  givenNames,
  honorifics,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isFunctional } from './mute.ts';
import { isKin, nameWord } from './name-words.ts';
import { isAgreeing } from './object-nouns.ts';
import type { TokenRange } from './subject.ts';
import { nameBefore } from './whole-name.ts';
import { isDefinite, isHead } from './words.ts';

/**
 * Whether another noun or a verb starts at a token, right after words that are somebody's whole name or that say all of who
 * somebody without a name is: كمال زين | دافع عن, والدة القتيل | الاتهامات, مصدر أمني | تفاصيل الحادث.
 */
export function startsAfterWhole(tokens: readonly Token[], from: number, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || i < from + 1 || givenNames.has(token.form)) return false;
  if (isAfterName(tokens, from, i)) return true;
  if (!endsUnnamed(tokens, from, i) || isPlace(token.form)) return false;
  if (next?.kind === 'word' && (isOwn(token, next) || isDeed(token, next))) return true;
  const isWhole = titleHeads.has(token.form) || organizationHeads.has(token.form);
  if (prepositions.has(token.form) || (!isWhole && /^[وبل]../.test(token.form))) return false;
  if (isAdjective(token.form) || ofSeveral.has(token.form.replace(/^ال/, ''))) return false;
  if (!isDefinite(token.form) && isIndefiniteAdjective(token.form)) return false;
  if (token.isKnown === true) return token.isKnownPerson !== true && isDefinite(token.form);
  const isName = isHead(token.form, titleHeads) && /given/.test(nameWord(next ?? token));
  if (isName || honorifics.has(token.form)) return false;
  const kind = nameWord(token);
  const isNoun = kind === 'common' || kind === 'office' || isAct(token);
  if (!isNoun || isAgreeing(token) || /..(?:ون|ين)$/.test(token.form)) return false;
  if (isDefinite(token.form)) return !isQuality(token.form);
  // دبلوماسي غربي معتمد: who they are, where nothing that a construct is of follows.
  return (isWhole || !/^م.{3,}$/.test(token.form)) && /^ال|^ما$/.test(next?.form ?? '');
}

/** القتيل, الجريحة, الضحية, الأكثر: what somebody is said to be. */
function isQuality(form: string): boolean {
  return (
    /^ال[^اوي]{2}ي[^اوي]ه?$/.test(form) || form === 'الضحيه' || comparatives.has(form.slice(2))
  );
}

/** كمال زين | دافع عن, كمال زين | تفاصيل ما جرى, كمال زين | فخره بالفوز: what somebody did, or a thing, after a whole name. */
export function isAfterName(tokens: readonly Token[], from: number, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next?.kind !== 'word') return false;
  const isThing = isThingBefore(tokens, i) || isAct(token) || isSurelyOwn(token, next);
  const isIt = isDeed(token, next) || isThing || isAnger(token, next);
  return isIt && !isOfBody(tokens, from) && nameBefore(tokens, from, i) !== null;
}

/** A phrase up to where another noun or a verb starts after it. */
export function upToWhole(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < to; i++)
    if (!prepositions.has(tokens[i - 1]?.form ?? '') && startsAfterWhole(tokens, from, i))
      return { from, to: i };
  return { from, to };
}

function isOfBody(tokens: readonly Token[], from: number): boolean {
  return isHead(tokens[from]?.form ?? '', organizationHeads);
}

/** فخره بالفوز, سعادتها: what is somebody's. */
function isOwn({ form, text }: Token, next: Token): boolean {
  const stem = /^(.{3,}?)(?:ها|هم|ه)$/.exec(form)?.[1];
  if (stem === undefined || text.endsWith('ة') || isDefinite(form)) return false;
  if (form.startsWith('و') || isKin(form) || isHead(stem, titleHeads)) return false;
  const isBeforePreposition = prepositions.has(next.form) || /^[بل]ال../.test(next.form);
  return isThingOf({ form }) || isBeforePreposition;
}

function isThingOf({ form }: Pick<Token, 'form'>): boolean {
  const stem = form.replace(/(?:ها|هم|ه)$/, '');
  return isCommonWord(stem) || isCommonWord(stem.replace(/ت$/, 'ه'));
}

/** فخره بـ, امتعاضه من, سعادتها, where نزيه and بركه are names. */
function isSurelyOwn(token: Token, next: Token): boolean {
  if (!isOwn(token, next) || /given|particle/.test(nameWord(token))) return false;
  if (isThingOf(token)) return true;
  const isLikeName = /^(?:..يه|الله)$/.test(token.form);
  return !isLikeName && (token.form.length > 5 || /^[بل]ال../.test(next.form));
}

/** التغير, التوتر: an act by its pattern. */
function isAct({ form, text }: Token): boolean {
  return text.startsWith('ال') && /^الت[^اي][^ا][^اوي]$/.test(form);
}

/** تفاصيل ما جرى, صورا من: a thing without the article, where what is said does not follow as it does a name. */
function isThingBefore(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || isDefinite(token.form) || token.form.startsWith('و')) return false;
  if (nameWord(token) !== 'common') return false;
  const isSomebody = [titleHeads, anonymousHeads, organizationHeads].some((heads) =>
    isHead(token.form, heads),
  );
  return (
    !isSomebody &&
    !isIndefiniteAdjective(token.form) &&
    !/^ب?ان(?:ه|ها|هم)?$/.test(tokens[i + 1]?.form ?? '')
  );
}

/** صب كمال زين | جام غضبه. */
function isAnger({ form }: Token, next: Token): boolean {
  return form === 'جام' && next.form.startsWith('غضب');
}

/** دافع عن, عاد إلى: a perfect, by the preposition after it. */
function isDeed({ form }: Token, next: Token): boolean {
  const isBefore = /^(?:إلى|الى|عن|على)$/.test(next.text);
  return isBefore && (mayBeAction(form) || deeds.has(form)) && !isHead(form, titleHeads);
}

const deeds = wordSet(
  'عاد ذهب وصل رد علق دافع تخلى تحول انتقل انضم اطلع حصل أصر وافق قدم أشرف استولى',
);

/** Words that say all of who somebody without a name is: والدة القتيل, أهالي القرية, مصدر أمني, مزارعون. */
function endsUnnamed(tokens: readonly Token[], from: number, i: number): boolean {
  const [first, one] = [tokens[from], tokens[i - 1]];
  if (first?.kind !== 'word' || one?.kind !== 'word' || isDefinite(first.form)) return false;
  if (prepositions.has(one.form) || /^عد[ده]$/.test(first.form)) return false;
  const isOfOne = kin.has(first.form) || families.has(first.form);
  if (!isOfOne && !isHead(first.form, anonymousHeads)) return false;
  if (i === from + 1) return /...(?:ون|ين)$/.test(first.form) && !isOfOne;
  // مصدر أمني.
  const isOfQuality =
    i === from + 2 && isIndefiniteAdjective(one.form) && !isHead(one.form, organizationHeads);
  if (isOfQuality && !isOfOne) return true;
  // مصدر في وزارة الداخلية.
  const words = tokens.slice(from + 1, i);
  const isWithin = words.slice(0, -1).some(({ form }) => /^(?:في|من|لدي)$/.test(form));
  if (isWithin && !isOfOne) return isDefinite(one.form);
  // والدة القتيل, أهالي القرية المنكوبة.
  return words.every(
    ({ kind, form }) => kind === 'word' && isDefinite(form) && !/^[بل]/.test(form),
  );
}

function isPlace(form: string): boolean {
  return isFunctional(form) || /^(?:قباله|قرب|حيال|داخل|خارج|وسط)$/.test(form);
}

const families = wordSet('عائلة أسرة أهالي أهل سكان أقارب ذوو والد والدة');
