import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { writings } from '../lexicon/arabic-media.ts';
import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { nameParticles } from '../lexicon/arabic-name-parts.ts';
import {
  documentHeads,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { occasions } from '../lexicon/arabic-occasions.ts';
import { demonstratives, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { type Token } from '../tokens.ts';
import { prepositionAt } from './complementizers.ts';
import { isThisTime } from './manner-end.ts';
import { isFunctional, isMute } from './mute.ts';
import { cutAtObject } from './subject-phrase.ts';
import { kindAt } from './name-kind.ts';
import { isNamePart, nameWord } from './name-words.ts';
import { isKindOfBody, surnames } from './object-nouns.ts';
import { acting } from './role-words.ts';
import { isSourceQuality } from './source-quality.ts';
import { opensConstruct } from './open-construct.ts';
import { type Subject } from './subject.ts';
import { bareNoun, hasProclitic, isDefinite, isHead } from './words.ts';

/** Whether a noun is what is denied or announced, and no more of the speaker. */
export function startsObject(
  tokens: readonly Token[],
  { at, i, subject }: { at: number; i: number; subject: Subject },
): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (
    token?.kind !== 'word' ||
    before === undefined ||
    timeWords.has(token.form) ||
    prepositionAt(token) !== null ||
    hasProclitic(token, 'ل') ||
    hasProclitic(token, 'ب')
  )
    return false;
  // أعلن قبل ذلك أن: when.
  if (demonstratives.has(token.form))
    return !isThisTime(tokens, i) && !prepositions.has(before.form);
  if (token.form === 'الامر') return true;
  // المتحدث باسم المقاومة: of whom somebody is.
  if (before.form === 'باسم') return false;
  if (isNameAfterTitle(tokens, i)) return false;
  // نفى الوزير في منشور أي صلة: no name has such a word.
  if (token.form === 'ما' && i > at + 1) return true;
  if (token.form === 'اي' && i > at + 1 && !/(?:ه|ها|هم)$/.test(before.form)) return true;
  if (subject.phrase !== null && i > at + 1 && i < subject.phrase.to) {
    const { to } = cutAtObject({ text: '', tokens }, subject.phrase);
    if (i === to) return true;
  }
  // أكد عدد من السكان: some who speak, where عدد القتلى is what is said.
  if (i === at + 1 && token.form === 'عدد' && tokens[i + 1]?.form === 'من') return false;
  // يبدي توماس هيلبرغ, نفى توفيق سالم: names of the pattern of تعليق.
  if (i === at + 1 && /given/.test(nameWord(token)) && isNamePart(tokens[i + 1])) return false;
  // أعلنت صحة الدقهلية, أكدت مبادرة «أفق الغد»: a body by its name.
  if (i === at + 1 && token.isBody === true && !isDefinite(token.form)) return false;
  if (i === at + 1 && isHead(token.form, organizationHeads) && tokens[i + 1]?.isName === true)
    return false;
  if (i === at + 1)
    return (
      // أكد كل من النائبين: who speaks.
      !(token.form === 'كل' && tokens[i + 1]?.form === 'من') &&
      (isVerbalNoun(token.form, token.text) || (isMute(token) && !isFunctional(token.form))) &&
      !isDefinite(token.form) &&
      !isHead(token.form, documentHeads) &&
      !isBeforeThat(tokens, i)
    );
  const bare = token.form.replace(/^ال/, '');
  if (isSourceQuality(tokens, i, at + 1)) return false;
  if (i >= subject.next)
    return (
      (before.kind !== 'word' || timeWords.has(before.form)) &&
      !(before.kind === 'quote' && (isAdjective(token.form) || /^ال.{2,}يه?$/.test(token.form))) &&
      (isDefinite(token.form) || isVerbalNoun(bare))
    );
  if (before.kind === 'word' && prepositionAt(before) !== null) return false;
  // النائب بوريس تشيلو، حصول: a name of the pattern before a comma.
  const isClosed = tokens[i + 1]?.form === '،' && isNamePart(before);
  if (isClosed && !isDefinite(token.form)) return false;
  // عمر سلامة, نزار هلال وجود: a surname that is spelled as a noun.
  if (isSurnameOnly(tokens, i)) return false;
  // ممثل منظمة الصحة: a part of the name of a body.
  // هيئات نقابية تأجيل: the adjective of a body, though it is a noun of people too.
  if (
    !isDefinite(before.form) &&
    !isKindOfBody(tokens, i - 1) &&
    kindAt(tokens, i - 2) !== 'given' &&
    (isHead(before.form, organizationHeads) || isHead(before.form, titleHeads))
  )
    return false;
  if (!isVerbalNoun(bare, token.text)) return false;
  // مستشار المجلس لشؤون النقل: of the noun before it.
  if (isDefinite(token.form) && opensConstruct(before)) return false;
  return isDefinite(token.form)
    ? i > at + 2 && !isDefinite(before.form) && !isOpenNoun(tokens, i - 1)
    : isDefinite(before.form) || i > at + 2 || before.isKnown === true || isNamePart(before);
}

/** مديرة إدارة خدمات | الصحة: a common noun without the article, which what follows with the article belongs to; وليد كرامة is a name. */
function isOpenNoun(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (token === undefined || nameWord(token) !== 'common' || isNamePart(before)) return false;
  return !isIndefiniteAdjective(token.form) && !/...(?:ها|هم)$/.test(token.form);
}

/** النائب توفيق حداد, العميد تحسين العامري: a name of the pattern of what is done, between a title and a surname. */
function isNameAfterTitle(tokens: readonly Token[], i: number): boolean {
  const [title, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (title === undefined || token === undefined || next === undefined) return false;
  const isTitled = isDefinite(title.form) && isHead(title.form, titleHeads);
  return isTitled && nameWord(token) === 'maybe given' && isNamePart(next);
}

/** أكد اجتماع الوزراء أن: a noun and what it is of, right before what it says; no حرصه أن of somebody. */
function isBeforeThat(tokens: readonly Token[], i: number): boolean {
  const [noun, owner, that] = [tokens[i]?.form ?? '', tokens[i + 1], tokens[i + 2]];
  const isOwned = /(?:ه|ها|هم)$/.test(noun) && !(tokens[i]?.text ?? '').endsWith('ة');
  return !isOwned && owner?.kind === 'word' && /^[اإ]?ان$/.test(that?.form ?? '');
}

/** سلامة, عرفة after a given name. */
function isSurnameOnly(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return (
    before !== undefined &&
    token !== undefined &&
    surnames.has(token.form) &&
    nameWord(before) === 'given'
  );
}

/** ب before a noun that is what was said; a name of the speaker may start with the letter too: رؤوف بالطيب بأنه. */
export function startsWithB(tokens: readonly Token[], i: number, { phrase }: Subject): boolean {
  const token = tokens[i];
  // ندد بما جرى, and not بما في ذلك or بما يعتبره «خطأ».
  if (token?.form === 'بما') return !notWhat.test(tokens[i + 1]?.form ?? '');
  if (token === undefined || !hasProclitic(token, 'ب') || acting.has(token.form)) return false;
  // خلال ندوة بنقابة الصحفيين: where it was said.
  const isPlace =
    occasions.has(tokens[i - 1]?.form ?? '') && isHead(token.form.slice(1), organizationHeads);
  if (isPlace || isOfWriting(tokens, i)) return false;
  const isInSubject = phrase !== null && i > phrase.from && i < phrase.to;
  // جامعة بيرزيت: the name of a body.
  const before = tokens[i - 1]?.form ?? '';
  const isOfBody = organizationHeads.has(before.replace(/^[لب](?=...)/, ''));
  const isOfSubject = nameParticles.has(before) || isOfBody || isWithin(token);
  if (isInSubject && isOfSubject && hasOtherB(tokens, i + 1, furthestB)) return false;
  // صرحت ليلى بركات بأن: a surname, where a clause with the preposition follows.
  const isNamed = /given/.test(nameWord(tokens[i - 1] ?? token)) && nameWord(token) !== 'stop';
  if (isInSubject && isNamed && hasThatWithB(tokens, i + 1)) return false;
  if (token.form === 'ب' || isVerbalNoun(bareNoun(token.form.slice(1)))) return true;
  if (isInSubject && isSurname(tokens, i)) return false;
  // مدرب برشلونة: no word without the letter.
  const isWord = isCommonWord(bareNoun(token.form.slice(1))) || token.form.length < 5;
  if (isInSubject && !isWord && !token.form.startsWith('بال') && !isOwnedB.test(token.text))
    return false;
  const isSure = token.form.startsWith('بال') || /(?:ه|ها|ات)$/.test(token.form);
  return isSure || !isInSubject || !hasOtherB(tokens, i + 1, 4);
}

const notWhat = /^(?:في|ان|فيه|فيها|فيهم|[يت]?(?:عتبر|اعتبر|عد|را|ري|وصف|صف|سم|سمي|اسم).{1,3})$/;

/** بحقه, بمطالبها, بتصريحات: with whose it is, or several. */
const isOwnedB = /(?:ه|ها|هم|ات)$/;

/** مقال بصحيفة «المنبر», رسالة بالبريد, ورقة بحثية: where a writing is, by what means it came, or of what kind it is. */
function isOfWriting(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1]?.form ?? '', tokens[i]?.form ?? ''];
  if (!writings.has(before)) return false;
  return (
    isHead(token.slice(1), mediaHeads) ||
    /^بال(?:بريد|ايميل)$/.test(token) ||
    (/يه?$/.test(token) && isIndefiniteAdjective(token) && hasOtherB(tokens, i + 1, 4))
  );
}

const furthestB = 14;

/** مصدر بالهيئة, لجنة الصحة بالبرلمان, مستشار بجامعة الساحل: of or in what body somebody is. */
function isWithin({ form, isKnown }: Token): boolean {
  return isKnown === true || isHead(form.slice(1), organizationHeads);
}

function hasOtherB(tokens: readonly Token[], from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) {
    const token = tokens[i];
    if (token === undefined || token.form === '.') return false;
    if (hasProclitic(token, 'ب') || /^ب?ان(?:ه|ها|هم)?$/.test(token.form)) return true;
  }
  return false;
}

function hasThatWithB(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + furthestB).some(({ form }) => /^بان(?:ه|ها|هم)?$/.test(form));
}

/** منى بشارة, إريك بيرغستروم, رؤوف بالطيب بأنه: the letter is of a name after a given name. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before === undefined || token === undefined || !/given/.test(nameWord(before))) return false;
  if (token.form.startsWith('بال')) return next !== undefined && hasProclitic(next, 'ب');
  // ليلى بركات بترميم: a word that is none without the letter.
  const isWhole = isCommonWord(token.form) && !isCommonWord(token.form.slice(1));
  if (isWhole && hasOtherB(tokens, i + 1, furthestB)) return true;
  return (isNamePart(token) || /^بو.{3,}/.test(token.form)) && !isVerbalNoun(token.form.slice(1));
}
