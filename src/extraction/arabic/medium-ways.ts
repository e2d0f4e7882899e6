import { obtaining, pages, passing, programmes, talks, writings } from '../lexicon/arabic-media.ts';
import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { mediaHeads, platformNouns, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Range } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { airedBy } from './medium-aired.ts';
import { startsName } from './name-words.ts';
import { isPlatformName } from './medium-platform.ts';
import { isMediumNoun, mediumAt } from './medium-phrase.ts';
import { type Candidate, weights } from './medium-weights.ts';
import { writingAt } from './writing-phrase.ts';
import type { Clause } from './subject.ts';
import { isIncumbent } from './within-phrase.ts';
import { bareNoun, isDefinite, isHead } from './words.ts';

const pieces = wordSet('مقال مقالة مقالات عمود افتتاحية تدوينة حوار زاوية رد تعليق تحليل رأي');
const furthestBack = 24;
const within = wordSet('في عبر ضمن خلال من ب');

/** عبر «صوت الجبل», على شاشة قناة, في برنامج «صباح الخير». */
export function aired(clause: Clause, i: number): Candidate | null {
  const { tokens } = clause;
  const form = tokens[i]?.form ?? '';
  const by = form.replace(/^[وف](?=ب)/, '');
  const isBy = by.startsWith('ب') && !programmes.has(by) && isHead(by, programmes);
  // في عموده بصحيفة "الهداف": where it was printed.
  if (
    /^ب../.test(form) &&
    !isHead(form, talks) &&
    isHead(form.slice(1), mediaHeads) &&
    tokens[i + 1]?.quotation !== undefined
  ) {
    const range = mediumAt(clause, i);
    if (range !== null) return { ...range, relation: 'published-on', weight: weights.aired };
  }
  // مقال بـ«الصباح»: where it was printed.
  const isPiece = /^[بفع]/.test(form) && pieces.has(bareNoun(tokens[i - 1]?.form ?? ''));
  const print = isPiece && /^(?:ب|في|على)$/.test(form) ? tokens[i + 1]?.quotation : undefined;
  if (print !== undefined)
    return { start: print.start, end: print.end, relation: 'published-on', weight: weights.aired };
  if (isBy && tokens[i + 1]?.quotation !== undefined) {
    const range = mediumAt(clause, i);
    return range === null ? null : { ...range, relation: 'broadcast', weight: weights.programme };
  }
  if (!/^[وف]?(?:عبر|على|علي|في|من)$/.test(form)) return null;
  // حل ضيفا على رويترز: any medium.
  if (/^ضيف(?:ا|ه|ين)?$/.test(tokens[i - 1]?.form ?? '')) {
    const host = mediumAt(clause, i + 1);
    if (host !== null) return { ...host, relation: 'told-to', weight: weights.aired };
  }
  const at = /^(?:شاشه|اثير|هواء|امواج|شاشات)$/.test(tokens[i + 1]?.form ?? '') ? i + 2 : i + 1;
  const next = tokens[at];
  const isQuoted = next?.quotation !== undefined && /^[وف]?(?:عبر|على|علي)$/.test(form);
  const isNoun =
    next?.kind === 'word' &&
    (isHead(next.form, programmes) ||
      (isMediumNoun(tokens, at) && !isHead(next.form, platformNouns)));
  if (isQuoted && isPlatformName(next.text.replaceAll(/["«»“”]/g, '')))
    return {
      ...(mediumAt(clause, at) ?? next),
      relation: 'published-on',
      weight: weights.platform,
    };
  if (!isNoun && !isQuoted) return null;
  const range = mediumAt(clause, at);
  if (range !== null && isOfRole(clause, i, range)) return null;
  // في برنامج «الحصاد» على قناة الرصافة: the channel says more than the programme.
  const weight = isHead(next?.form ?? '', programmes) ? weights.programme : weights.aired;
  return range === null
    ? null
    : { ...range, relation: isPress(next?.form ?? '') ? 'published-on' : 'broadcast', weight };
}

/** المحلل | في قناة «النهر» | كمال زين: where somebody works, between what they are and their name. */
function isOfRole({ tokens }: Clause, i: number, { end }: Range): boolean {
  let k = i - 1;
  while (k > i - 4 && isIncumbent(tokens, k)) k--;
  const before = tokens[k]?.form ?? '';
  let next = tokenAfter(tokens, end);
  if ((tokens[next]?.start ?? end) < end) next++;
  return isDefinite(before) && isHead(before, titleHeads) && startsName(tokens, next);
}

/** بحسب الوكالة, نقلا عن صحيفة, وفق ما نقل عنه موقع. */
export function reported(clause: Clause, i: number): Candidate | null {
  const { tokens } = clause;
  const form = tokens[i]?.form ?? '';
  const next = tokens[i + 1]?.form ?? '';
  const isBy = /^[وف]?(?:بحسب|حسب|وفق)$/.test(form)
    ? i + 1
    : /^[وف]?(?:وفقا|طبقا|نقلا)$/.test(form)
      ? next === 'عن'
        ? i + 2
        : i + 1
      : null;
  const isOf = /^[وف]?(?:ت|ي)?نقلت?$/.test(form) && /^عن(?:ه|ها|هم|هما)$/.test(next) ? i + 2 : null;
  const at = isBy ?? isOf;
  if (at === null) return null;
  const range = mediumAt(clause, at);
  return range === null ? null : { ...range, relation: 'reported-by', weight: weights.reported };
}

/** في بيان, ببيان عاجل, في تقريره اليومي, في إحدى الرسائل. */
export function written(clause: Clause, i: number): Candidate | null {
  const { tokens } = clause;
  const token = tokens[i];
  if (token === undefined) return null;
  const form = token.form.replace(/^[وف](?=..)/, '');
  const at = within.has(form) ? i + 1 : isWritingBy(form) ? i : null;
  // كلمة ألقاها عبر الفيديو: by what means.
  const isMeans = form === 'عبر' && isDefinite(tokens[i + 1]?.form ?? '');
  if (at === null || isMeans) return null;
  const range = writingAt(clause, at);
  if (range === null) return null;
  const isPointing = isDefinite(tokens[at]?.form ?? '');
  if (isPointing && at > i && takesPart(tokens, i)) return null;
  const isPost = /^(?:تدوين|تغريد|منشور)/.test(bareNoun(tokens[at]?.form ?? ''));
  return {
    ...range,
    relation: 'document',
    weight: weights.document - (isPost ? 1 : isPointing ? 0.5 : 0),
  };
}

/** الباحثة الرئيسية | في الدراسة, لم تشارك | في الدراسة: what somebody has to do with a writing, and not where they say so. */
function takesPart(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > at - 3 && isDefinite(tokens[i]?.form ?? '') && isAdjective(tokens[i]?.form ?? '')) i--;
  const form = tokens[i]?.form ?? '';
  return (
    /^(?:ال|[وف]?[يت]?)م?(?:شارك|ساهم|اسهم)/.test(form) ||
    [form, tokens[at - 1]?.form ?? ''].some((each) => isHead(each, titleHeads))
  );
}

/** أصدرت بيانا طالبت فيه بـ, رسالة حذر فيها من: what a pronoun goes back to. */
export function pointedBack(clause: Clause, i: number): Candidate | null {
  const { tokens } = clause;
  const pronoun = /^[وف]?(?:في|خلال|عبر)(ه|ها|هما)$/.exec(tokens[i]?.form ?? '')?.[1];
  if (pronoun === undefined) return null;
  for (let k = i - 2; k >= Math.max(clause.from ?? 0, i - furthestBack); k--) {
    const form = tokens[k]?.form ?? '';
    const isFeminine = /(?:ه|ات|ائل|ئق|ير)$/.test(form);
    if ((pronoun === 'ه' && isFeminine) || (pronoun === 'ها' && !isFeminine)) continue;
    const range = writingAt(clause, k);
    const talk = range === null ? talkAt(clause, k) : null;
    const aired = talk === null && !recordings.test(form) ? null : airedBy(clause, k);
    if (aired !== null) return aired;
    if (range !== null) return { ...range, relation: 'document', weight: weights.document };
    if (talk !== null) return { ...talk, relation: 'heard-at', weight: weights.document };
  }
  return null;
}

const recordings = /^(?:تسجيل|فيديو|مقطع|رسال|لقطات)/;

/** ألقى كلمة قصيرة قال فيها, رد بتعليق قال فيه: a talk that a pronoun goes back to, with its adjectives. */
function talkAt({ tokens }: Clause, k: number): Range | null {
  const token = tokens[k];
  const form = token?.form.replace(/^ب(?=...)/, '') ?? '';
  if (token === undefined || !talks.has(form.replace(/ا$/, ''))) return null;
  const next = tokens[k + 1];
  const isKind = next?.kind === 'word' && isIndefiniteAdjective(next.form);
  const start = token.start + (form === token.form ? 0 : 1);
  return { start, end: (isKind ? next : token).end };
}

function isWritingBy(form: string): boolean {
  // بطلب منه, بقرار من الوزير: by whose will something is done.
  const isWill = /^ب(?:طلب|قرار|حكم|مرسوم|دليل|رد)$/.test(form);
  return form.startsWith('ب') && !isWill && !writings.has(form) && writings.has(form.slice(1));
}

/** اطلعت عليها «الضحى», اطلعت «الضحى» على نسخة منه, نشرته صحيفة. */
export function passed(clause: Clause, i: number): Candidate | null {
  const { tokens } = clause;
  const form = (tokens[i]?.form ?? '').replace(/^[وف](?=...)/, '');
  const isObtained = obtaining.test(form);
  // وفق ما أورد موقع «درب», ما علمت الجريدة: the same of one without a suffix, after what is passed on.
  const isPassed =
    passing.test(form) ||
    (tokens[i - 1]?.form.endsWith('ما') === true &&
      /^(?:(?:نقل|ذكر|نشر|اورد|بث)|علم(?:ت|ته|ه)?)$/.test(form));
  if (!isObtained && !isPassed && !/^[تي]بث(?:ه|ها)$/.test(form)) return null;
  // بيان متلفز بثته قناة المسيرة, برنامج تبثه قناة الرصافة.
  const isAired = /^[تي]?بث(?:ته|تها|ه|ها)$/.test(form);
  const at = /^(?:على|عليه|عليها|عليهما|به|بها|الي|منه|منها)$/.test(tokens[i + 1]?.form ?? '')
    ? i + 2
    : i + 1;
  const range = mediumAt(clause, at);
  if (range === null) return null;
  if (isObtained) return { ...range, relation: 'obtained-by', weight: weights.passed };
  if (isAired) return { ...range, relation: 'broadcast', weight: weights.channel };
  // مقال نشرته صحيفة «الضحى»: who printed it says more than that it is one, unlike of a statement.
  const isPiece = pieces.has(bareNoun(tokens[i - 1]?.form ?? ''));
  const isPrinted = /^(?:نشر|اورد|كتب)/.test(form) && isPress(tokens[at]?.form ?? '');
  return {
    ...range,
    relation: isPrinted ? 'published-on' : 'reported-by',
    weight: isPiece ? weights.printed : weights.passed,
  };
}

function isPress(form: string): boolean {
  return /(?:صحيف|جريد|مجل|دوري|يومي|اسبوعي|موقع)/.test(form);
}

/** في ندوة نظمتها الغرفة, خلال ملتقى أقامه المعهد: an occasion that somebody held. */
function isHeld(tokens: readonly Token[], i: number): boolean {
  const [noun, next, after] = [tokens[i]?.form ?? '', tokens[i + 1], tokens[i + 2]];
  const isVerb = (form = '') =>
    /^(?:نظم|اقام|عقد|استضاف|احتضن|رعت|رعا|اجر|دعا|دعت)(?:ت)?(?:ه|ها|ته|تها)$/.test(form);
  return (
    /^(?:ندوه|ورشه|منتدي|ملتقي|جلسه|حفل|امسيه|محاضره|لقاء|اجتماع|مهرجان|موتمر|طاوله)$/.test(noun) &&
    (isVerb(next?.form) || (isIndefiniteAdjective(next?.form ?? '') && isVerb(after?.form)))
  );
}

/** على صفحتها الرسمية, خلال مؤتمر صحفي: a page or an occasion of which no more is said. */
export function unnamed({ tokens, to }: Clause, i: number): Candidate | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const before = tokens[i - 1]?.form ?? '';
  if (token === undefined || !/^[وف]?(?:على|علي|عبر|في|خلال)$/.test(before)) return null;
  const isPage = pages.has(token.form);
  const isOccasion =
    /^(?:ال)?(?:موتمر|ندوه)$/.test(token.form) &&
    /^(?:ال)?(?:صحفي|صحافي|صحفيه|صحافيه)$/.test(next?.form ?? '');
  if (isHeld(tokens, i) && !isOccasion)
    return { start: token.start, end: token.end, relation: 'heard-at', weight: weights.heard };
  if (!isPage && !isOccasion) return null;
  const hasKind = i + 1 < to && next?.kind === 'word' && (isOccasion || isAdjective(next.form));
  return {
    start: token.start,
    end: hasKind ? next.end : token.end,
    relation: isPage ? 'published-on' : 'heard-at',
    weight: isPage ? weights.page : weights.heard,
  };
}
