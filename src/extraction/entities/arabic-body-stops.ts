import { forTime } from '../arabic/manner-end.ts';
import { startsOwned } from '../arabic/owned-trait.ts';
import { isMute } from '../arabic/mute.ts';
import { isNamePart, nameWord } from '../arabic/name-words.ts';
import { isAccusative } from '../arabic/object-nouns.ts';
import { hasObject } from '../arabic/verb-shapes.ts';
import { bareNoun, isDefinite, isHead, isOfRole, verbAt } from '../arabic/words.ts';
import { isAction } from '../lexicon/arabic-actions.ts';
import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { attendantStarts } from '../lexicon/arabic-company.ts';
import { functionWords, isCommonWord } from '../lexicon/arabic-common-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { arms, ranks, relational } from '../lexicon/arabic-roles.ts';
import {
  anonymousHeads,
  givenNames,
  honorifics,
  mediaHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { isThatTime, mannerEnd } from '../arabic/manner-end.ts';
import { isAdverb } from '../lexicon/arabic-manner.ts';
import { talks, writings } from '../lexicon/arabic-media.ts';
import { adjunctStarts, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { isAttached, isNickname, isOfWorkforce } from './arabic-attached.ts';
import type { Token } from '../tokens.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import type { BodyContext } from './arabic-body.ts';
import { isOfDocument } from './arabic-document-name.ts';
import { isOfEnvoy } from './arabic-envoy.ts';

/** Words that no name goes on with. */
export function stops({ text, tokens }: BodyContext, i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return true;
  const { form } = token;
  if (honorifics.has(form) && (isDefinite(form) || token.text.endsWith('.'))) return true;
  // قائد الجيش الجنرال خورخي.
  const next = tokens[i + 1];
  if (isDefinite(form) && ranks.has(bareNoun(form)) && (next === undefined || isNamePart(next)))
    return true;
  // هيئة الخدمات الصحية العام الماضي: when, and no adjective.
  if (isThatTime(tokens, i)) return true;
  if (/^(?:عقب|قبيل|بعيد|حاليا|سابقا)$/.test(form) || startsOwned(token) || isAccusative(token))
    return true;
  // جيش الحدود لليوم الثالث.
  if (forTime.test(form)) return true;
  // غرفة صناعة حلب برئاسة فادي.
  if (attendantStarts.has(form) && !isDefinite(next?.form ?? '')) return true;
  // جامعة دنقلا عام 2024.
  if (/^(?:عام|سنه)$/.test(form) && tokens[i + 1]?.kind === 'number') return true;
  // هيئة بناء السدود: a noun, where بناء على is none.
  const isNoun = form === 'بناء' && isDefinite(next?.form ?? '');
  if (timeWords.has(form) || prepositions.has(form)) return true;
  if (!isNoun && (adjunctStarts.has(form) || functionWords.has(form))) return true;
  // الحكومة المنتهية ولايتها, العصابة الملقب: what is said of it, or of who leads it.
  if (/^ال(?:منتهيه|منتهي|منتهون)$/.test(form) || isNickname(form)) return true;
  // الجامعة ولم يشارك, الهيئة وقد: what is said of the body.
  if (/^[وف](?:لم|لن|لا|قد|ما|هو|هي|كان|كانت|ليس|ليست)$/.test(form)) return true;
  if (isAttached(tokens, i)) return true;
  if (titleHeads.has(form) && !isIndefiniteAdjective(form)) return true;
  if (anonymousHeads.has(form) && !isDefinite(tokens[i + 1]?.form ?? '')) return true;
  // محافظة عجلون انخفضت, مجموعة تطلق على نفسها: what the body does.
  const isVerb = /^[يتن].{3,}|.{3,}ت$/.test(form) && isAction(form) && !isVerbalNoun(form);
  if (isVerb && token.isKnown !== true && !givenNames.has(form)) return true;
  // فتذهب أبعد, بفتح تحقيق: what is said of the body.
  if (/^ف../.test(form) && isAction(form.slice(1))) return true;
  if (/^ف[يت]...+/.test(form) && token.isKnown !== true && !isCommonWord(form)) return true;
  if (/^ب../.test(form) && !isDefinite(form) && isVerbalNoun(form.slice(1))) return true;
  // رئيس مولودية سطيف يفجرها.
  if (hasObject(token)) return true;
  const verb = verbAt(text, token);
  return (
    verb !== null &&
    !isOfRole(tokens, i) &&
    (verb.tense !== 'participle' || !isDefinite(form)) &&
    // بلدية صيدا تنفي: no adjective, though it ends as one.
    (verb.tense === 'imperfect' || !isIndefiniteAdjective(form))
  );
}

/** النائب سامر: the title of somebody whose name follows. */
function startsTitle({ tokens, nations }: BodyContext, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || !isDefinite(token.form) || !token.form.startsWith('ال'))
    return false;
  const noun = bareNoun(token.form);
  // النادي الرياضي: an adjective that is a noun of people too.
  // مرصد الحريات الصحافية: an adjective of the noun before it, with its gender and number.
  const isAgreeing = token.form.endsWith('يه') && /(?:ه|ات)$/.test(tokens[i - 1]?.form ?? '');
  const isTitle =
    titleHeads.has(noun) &&
    !isOfWorkforce(tokens, i) &&
    !relational.has(noun.replace(/ه$/, '')) &&
    (!isAgreeing || isNamePart(next));
  // لجنة الأشغال النائب: the words of a role, without the name after them.
  if (next === undefined) return isTitle;
  if (next.kind !== 'word') return false;
  const isGiven =
    givenNames.has(next.form) || honorifics.has(next.form) || (isTitle && arms.has(next.form));
  // الباحث في المعهد البكاي ولد بياه: a name that starts with the article.
  // نادي الاتحاد السكندري الدكتور سامي: no name goes on with a title.
  // نادي القضاة المصري سامي: of its nation.
  const isNation = nations.ofAdjective(token) !== null;
  const isName = nameWord(token) === 'surname' && !honorifics.has(next.form) && !isNation;
  return isGiven && (isTitle || isName);
}

/** What is of whom or what a body's name stands after: الاتحاد الأوروبي الخاصة, مجلس المدينة النائب سامر, الطب الشرعي المبدئي. */
export function startsOfRole(context: BodyContext, i: number, known: number | null): boolean {
  const form = context.tokens[i]?.form ?? '';
  // مدرسة التعليم الأولي, دائرة الكرخ الأولى: the first stage or the first of several.
  const isStage =
    form === 'الاولي' &&
    (/^و?التعليم$/.test(context.tokens[i - 1]?.form ?? '') ||
      context.tokens[i]?.text.endsWith('ى') === true);
  if (isOfDocument(form) && !isStage) return true;
  return startsTitle(context, i) || (known === i && isOfEnvoy(form));
}

/** محافظة إدلب شمالي سوريا: where a place is. */
function isDirection(form: string): boolean {
  return /^(?:شمال|جنوب|شرق|غرب)ي?$/.test(form);
}

/** جامعة منوبة رسميا, جامعة منوبة تصريحات الوزير, جامعة منوبة لـ«المدار»: what goes on after a proper name, and is none. */
export function endsProperName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const { form, text } = token ?? { form: '', text: '' };
  // شركة سديم حصة في: a thing before a preposition.
  const isThing =
    token !== undefined && isMute(token) && prepositions.has(tokens[i + 1]?.form ?? '');
  if (isThing) return true;
  // ميناء صفاقس أرصفته: what it has.
  const isIts = /^.{2,}ه$/u.test(text) && isCommonWord(form.slice(0, -1));
  if (isIts || /^.{3,}(?:ته|ها|هم)$/u.test(text)) return true;
  const isHow = isAdverb(form) || (/..يا$/.test(form) && isIndefiniteAdjective(form.slice(0, -1)));
  // جامعة منوبة بشكل قاطع, لصحيفة المدار.
  const isClitic = /^[بل]../.test(form) && (mannerEnd(tokens, i) > i || isHead(form, mediaHeads));
  return (
    /^ل(?:شوون|منطقه|اقليم)?$/.test(form) ||
    isDirection(form) ||
    isClitic ||
    isHow ||
    isVerbalNoun(form) ||
    talks.has(form) ||
    writings.has(form)
  );
}

/** شركة توزيع | الكهرباء: whether a word of a body's name is in a construct with the next one. */
export function isOwned({ tokens, nations }: BodyContext, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  return (
    token !== undefined &&
    next !== undefined &&
    isDefinite(next.form) &&
    next.form.startsWith('ال') &&
    !isAttached(tokens, i + 1) &&
    !isObjectOf(token, next) &&
    // ميناء جيهان التركي: a nation's adjective is the body's, and makes no construct of the word before it.
    (isBodyNoun(token) || nations.ofAdjective(next) === null)
  );
}

/** جامعة منوبة الهجوم, مطار تافوكتة المسافرين: a word that no lexicon has is in no construct with what is done, or with people. */
function isObjectOf(token: Token, next: Token): boolean {
  const isTaken = isVerbalNoun(next.form.replace(/^ال/, '')) || isHead(next.form, anonymousHeads);
  // اتحاد مصارف الإمارات: a country, which is spelled as an act is.
  // معهد ديناميكا الأجسام: a science of things.
  const isScience = /(?:لوجيا|ناميكا|كانيكا|يزياء|يمياء|غرافيا)$/.test(token.form);
  return nameWord(token) === 'unknown' && isTaken && !isScience && next.isKnown !== true;
}
