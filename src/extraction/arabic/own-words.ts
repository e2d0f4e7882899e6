import { adjunctStarts, subordinators } from '../lexicon/arabic-words.ts';
import { isForSomebody } from '../lexicon/arabic-manner.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isNoComment } from './no-comment.ts';
import { isClauseVerb } from './noun-phrase.ts';
import type { Clause } from './subject.ts';
import { verbAfterWhat } from './taken-up.ts';
import { bareNoun, verbAt } from './words.ts';

const contrasts = /^و?(?:لكن|الا|غير|بيد)$|^و?(?:لكن|انما)(?:ه|ها|هم|هما)$/;
const pronounThat = /^ان(?:ه|ها|هم|هما)?$/;
const negations = wordSet('لم لا لن ولم ولا ولن');
/** Verbs of giving or keeping details, beside the verbs of saying: لم يحدد موعداً. */
const details =
  /^[يتن](?:حدد|قدم|دل|دلي|دلوا|سم|سمي|سمه|سمها|تطرق|عط|عطي|فصل|ورد|شر|ذهب|علق|رد|حسم|تخذ|خض|وضح|كشف|بين|تناول)(?:وا|ا|ه|ها)?$/;
/** What somebody does while they speak, or by what: مستنداً إلى, ضاحكاً. */
const states = wordSet(
  `شاكرا شاكرة شاكرين مهنئا مهنئة معزيا معزية متطلعا متطلعة مستندا مستندة مستشهدا مستشهدة مستدلا مستدلة متحديا متحدية مكتفيا مكتفية متجنبا متجنبة متفاديا متفادية متجاهلا متجاهلة متهربا متهربة مستعرضا مستعرضة متطرقا متطرقة
  مستحضرا مستحضرة مبتسما مبتسمة ضاحكا ضاحكة مازحا مازحة باكيا باكية مغالبا مغالبة ممسكا ممسكة مستعينا مستعينة موجها موجهة مخاطبا مخاطبة`,
);
const withheld = wordSet(
  'ذكر ذكره تحديد تحديده كشف الكشف توضيح إعطاء تقديم مزيد الإفصاح إفصاح تسمية الخوض التطرق الإشارة تفاصيل إيضاح أن',
);

/**
 * Whether the article goes on in its own words after a comma: what the speaker left out (من دون أن يذكر, غير أنه لم يحدد) or
 * would not say (وامتنع عن).
 */
export function isOwnWords(clause: Clause, i: number): boolean {
  const { text, tokens, to } = clause;
  const form = tokens[i]?.form ?? '';
  if (isNoComment(clause, i) || states.has(form)) return true;
  // الشركة، التي لم ترد على الأسئلة; في حين رفضت التعليق.
  const isOther = /^(?:الذي|التي|الذين)$/.test(form) ? i + 1 : i + 2;
  const isTwo = form === 'في' && tokens[i + 1]?.form === 'حين';
  if ((isTwo || isOther === i + 1) && isNoComment(clause, isOther)) return true;
  // وهو ما نفته الوزارة: what another says of it.
  const isOfWhole =
    /^(?:وهو|وهي|الامر)$/.test(form) && /^(?:ما|الذي)$/.test(tokens[i + 1]?.form ?? '');
  if (isOfWhole && i + 2 < to && verbAfterWhat(text, tokens[i + 2]) !== null) return true;
  let at = i;
  if (contrasts.test(form)) at = pronounThat.test(tokens[i + 1]?.form ?? '') ? i + 2 : i + 1;
  if (at > i && isNoComment(clause, at)) return true;
  if (negations.has(tokens[at]?.form ?? '') && at + 1 < to) {
    const verb = tokens[at + 1];
    return details.test(verb?.form ?? '') || verbAt(text, verb) !== null;
  }
  const then = tokens[i + 2]?.form ?? '';
  if (form === 'قبل' && tokens[i + 1]?.form === 'ان' && leaving.test(then)) return true;
  const without = /^و?(?:دون|بدون)$/.test(form)
    ? i + 1
    : form === 'من' && tokens[i + 1]?.form === 'دون'
      ? i + 2
      : -1;
  if (without === -1 || !withheld.has(tokens[without]?.form ?? '')) return false;
  if (tokens[without]?.form !== 'ان') return true;
  const verb = tokens[without + 1];
  if (details.test(verb?.form ?? '')) return true;
  for (let k = without + 2; k < Math.min(to, without + 6); k++)
    if (isDetail.test(tokens[k]?.form ?? '')) return true;
  // من دون أن يشرح لها أحد السبب: whom it was said to is in what the speaker tells.
  return verbAt(text, verb) !== null && !isForSomebody(tokens[without + 2]?.form ?? '');
}

/** What a speaker does next: قبل أن يغادر, قبل أن تنهي كلمتها. */
const leaving =
  /^[يت](?:غادر|نصرف|ختم|ختتم|نهي|توجه|نتقل|دخل|صعد|ركب|جلس|نهض|غلق|قطع|رحل|خرج|مضي|بتسم|ضحك|صمت|بكي|نفجر|جهش)(?:وا|ا|ون)?$/;

/** What a speaker keeps back: من دون أن يخوض في التفاصيل. */
const isDetail =
  /^(?:ال)?(?:تفاصيل|تفصيل|اسماء|اسم|هوي|موعد|مزيد|اسباب|ارقام|ادله|دليل|توضيح|ايضاح|اسئله|مصدر|مصادر)(?:ا|ه|ها|هم|ته|تها|ات)?$/;

const adjuncts = wordSet(
  'قبل بعد وسط إثر عقب وذلك حيث بينما فيما بعدما قبيل بعيد تزامنا بالتزامن ردا تعليقا خلال أثناء منذ إلا لكن ولكن غير بيد مما ما وهو وهي وهم حسبما كما إضافة بالإضافة علما مقابل ضمن رغم فور وفق وفقا بحسب حسب بالتوازي عبر',
);
const inAdjuncts = wordSet(
  'خطوة وقت ظل حين إطار سياق محاولة إشارة ما بيان تصريح مؤتمر ختام أعقاب أول أحدث',
);

/** Whether a noun phrase that says what was said ends at a comma: an adjunct or another clause follows. */
export function endsNounPhrase({ text, tokens }: Clause, i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const next = tokens[i + 1]?.form ?? '';
  if (token.form === 'في') return inAdjuncts.has(next) && next !== 'ما';
  if (token.form === 'مقابل') return false;
  if (token.form === 'على') return /^(?:خلفيه|هامش|ان|وقع|اثر)$/.test(next);
  if (adjuncts.has(token.form) || subordinators.has(token.form)) return true;
  if (!token.form.startsWith('و') || adjunctStarts.has(token.form)) return false;
  const bare: Token = {
    ...token,
    form: token.form.slice(1),
    start: token.start + 1,
    text: token.text.slice(1),
  };
  return bareNoun(bare.form) === bare.form && bare.form.length > 2 && isClauseVerb(text, [bare], 0);
}

const fronting = wordSet(
  'وإذ إذ وحين حين ولما لما وعندما عندما وبعدما بعدما وفيما فيما وبينما بينما',
);

/** A sentence that starts with a clause of time: its main verb comes after a comma, without و. */
export function isFronted(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.kind === 'mark' ? from + 1 : from;
  return fronting.has(tokens[at]?.form ?? '');
}
