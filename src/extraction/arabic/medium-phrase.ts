import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import {
  mediaTails,
  obtaining,
  ownMedia,
  passing,
  programmes,
  talks,
  writings,
} from '../lexicon/arabic-media.ts';
import { mediaHeads, organizationHeads } from '../lexicon/arabic-speakers.ts';
import {
  adjunctStarts,
  anonymityStarts,
  bareThat,
  fusedThat,
  prepositions,
  timeWords,
} from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Range } from '../text.ts';
import type { Token } from '../tokens.ts';
import type { Clause } from './subject.ts';
import { bareNoun, complementizerAt, isDefinite, isHead, verbAt } from './words.ts';

const thatOnly = new Set(['that', 'إلى', 'على', 'عن', 'من'] as const);
const days = wordSet('يوم ليل ليلة صباح مساء ظهر عصر فجر سهرة أمس ضمن مساءَ');
const latinTails = wordSet('عربي عربية العربية بالعربية بالعربي نيوز نت');
const carriers = wordSet('مراسل مراسلة كاميرا ميكروفون مذيع مذيعة موفد موفدة محرر محررة');
const untitled = wordSet('بيان بلاغ رسالة تصريح تعليق رد إفادة برقية تغريدة تدوينة منشور');
const addressed = wordSet('رسالة خطاب مذكرة برقية كتاب');
const broadcasters = wordSet('هيئة مؤسسة شبكة مجموعة دار اتحاد شركة');
const longest = 7;

/** A medium at a token: a head noun with its name, a known name, a name in Latin letters, or one in marks after ل. */
export function mediumAt(clause: Clause, i: number): Range | null {
  const { tokens, to } = clause;
  const token = tokens[i];
  if (token === undefined || i >= to) return null;
  if (token.kind === 'quote') {
    const isShort = token.end - token.start < 45;
    return token.quotation === undefined || !isShort ? null : rangeOf(token.quotation);
  }
  if (token.kind === 'bracket') return bracketedName(token);
  if (token.kind !== 'word') return null;
  const { form } = token;
  if (form === 'ل' || form === 'ب') return afterClitic(clause, i + 1);
  if (token.mediumEnd !== undefined) return { start: token.start, end: token.mediumEnd };
  if (ownMedia.has(form)) return rangeOf(token);
  const latin = latinAfter(clause, i);
  if (latin !== null) return latin;
  if (isHead(form, carriers)) return carried(clause, i + 1);
  const name = tokens[i + 1]?.quotation;
  if (isHead(form, programmes) && name !== undefined) return rangeOf(name);
  return isMediumNoun(tokens, i) ? nounPhrase(clause, i) : null;
}

/** صحيفة, لقناة, هيئة البث: a noun for a medium. */
export function isMediumNoun(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (isHead(form, mediaHeads)) return true;
  return (
    isHead(form, broadcasters) &&
    /^(?:ال)?(?:بث|اذاعه|تلفزيون|تلفزه|انباء|صحافه|اعلام)$/.test(tokens[i + 1]?.form ?? '')
  );
}

/** لمراسل الآفاق, لكاميرا «النهر», مع مذيعة CNN: the medium of who or what took the words. */
function carried(clause: Clause, i: number): Range | null {
  const medium = mediumAt(clause, i);
  if (medium !== null) return medium;
  const token = clause.tokens[i];
  return token?.kind === 'word' && isDefinite(token.form) && i < clause.to
    ? { start: token.start, end: endOfTail(clause, i) }
    : null;
}

/** الناس بريس, النهر تي في: the end of a name with the words that only names of media end with. */
function endOfTail({ tokens, to }: Clause, i: number): number {
  let at = i;
  while (at + 1 < to && mediaTails.has(tokens[at + 1]?.form ?? '')) at++;
  return tokens[at]?.end ?? 0;
}

/** (النيلين), ((شينخوا)): a name in brackets for marks, with neither numbers nor initials in it. */
function bracketedName({ text, start, end }: Token): Range | null {
  const marks = /^\(+/.exec(text)?.[0].length ?? 1;
  const isName = !/\p{N}|(?<!\p{L})\p{L}\s?\./u.test(text);
  return end - start < 32 && isName ? { start: start + marks, end: end - marks } : null;
}

/** ل with a space or a mark after it: لـ(أخبار الدار), لـ عمّان اليوم. */
function afterClitic(clause: Clause, i: number): Range | null {
  // لـ/المدار/: slashes for marks.
  const [token, next, last] = [clause.tokens[i], clause.tokens[i + 1], clause.tokens[i + 2]];
  if (token?.form === '/' && next?.kind === 'word' && last?.form === '/') return rangeOf(next);
  return mediumAt(clause, i);
}

/** لـCNBC عربية, CNN: capitals after ل, or a word of Latin capitals alone. */
function latinAfter({ tokens, to }: Clause, i: number): Range | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const clitic = /^[وف]?[لب]\u0640*(?=\p{Script=Latin})/u.exec(token.text)?.[0].length ?? 0;
  if (clitic === 0 && !/^[A-Z][A-Z0-9]{1,5}$/.test(token.text)) return null;
  let end = token.end;
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    const next = tokens[k];
    const isPart =
      next?.kind === 'word' && (/^\p{Script=Latin}/u.test(next.text) || latinTails.has(next.form));
    if (!isPart) break;
    end = next.end;
  }
  return { start: token.start + clitic, end };
}

/** The noun of a medium with the words of its name. */
export function nounPhrase({ tokens, to }: Clause, from: number): Range {
  const first = tokens[from];
  let end = first?.end ?? 0;
  for (let i = from + 1; i < Math.min(to, from + longest); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') break;
    // صحيفة لا ناسيون: a name that is known, whatever its words are.
    const isKnown = token.mediumEnd !== undefined && token.mediumClitics === 0;
    if (i === from + 1 && isKnown) return { start: first?.start ?? 0, end: token.mediumEnd ?? end };
    if (token.kind === 'word') {
      const { form } = token;
      if (adjunctStarts.has(form) || timeWords.has(form) || days.has(form)) break;
      if (complementizerAt(tokens, i, thatOnly) !== null) break;
      if (
        /^(?:نشرت|نشره|نشرته|نشرتها|صدر|صادر|بثت|ذكرت|حصلت|مقرها|مقره|القول|قوله|كيف|ماذا|لماذا)/.test(
          form,
        )
      )
        break;
      if (/^ب(?:ال)?...+/.test(form) && i > from + 1) break;
      if (anonymityStarts.has(form)) break;
      // الجريدة, الوكالة اليونانية: no more than adjectives go on with a definite noun.
      if (isDefinite(first?.form ?? '') && !isAdjective(form) && !mediaTails.has(form)) break;
    }
    if (token.kind === 'bracket') {
      // وكالة الأنباء الكويتية (كونا): what it is called for short.
      const name = /^\(\(?[\p{L}.]+(?:\s[\p{L}.]+)?\)?\)$/u.test(token.text)
        ? bracketedName(token)
        : null;
      if (name !== null)
        return i === from + 1 ? { start: first?.start ?? 0, end: token.end } : name;
      break;
    }
    if (token.kind === 'quote' && i > from + 1 && tokens[i - 1]?.kind !== 'word') break;
    end = token.end;
    if (token.kind === 'quote' && !isDefinite(tokens[i + 1]?.form ?? '')) break;
  }
  return { start: first?.start ?? 0, end };
}

/** A document with its adjectives, whose it is and by whom it was issued: تقريره اليومي, بيان صدر عنه. */
export function writingAt({ text, tokens, to }: Clause, i: number): Range | null {
  const first = tokens[i];
  if (first?.kind !== 'word') return null;
  const isOneOf = /^(?:احدي|احد|بعض|سلسله|مجموعه)$/.test(first.form);
  const at = isOneOf ? i + 1 : i;
  const noun = tokens[at];
  if (noun === undefined || !isWriting(noun.form) || talks.has(noun.form)) return null;
  const bare = bareNoun(noun.form).replace(/^ب(?=...)/, '');
  const start = first.start + (at === i ? cliticOf(noun) : 0);
  let end = noun.end;
  for (let k = at + 1; k < Math.min(to, at + longest); k++) {
    const token = tokens[k];
    if (token?.kind === 'quote') {
      // في بيان "الاعتداء": what it says, where the writing is none that has a title.
      if (k === at + 1 && !isHead(noun.form, untitled) && !untitled.has(bare)) end = token.end;
      break;
    }
    const number = tokens[k + 1];
    if (token?.form === 'رقم' && number?.kind === 'number') return { start, end: number.end };
    // رسالة بالبريد الإلكتروني, رسالة عبر البريد: by what means.
    const isMail = /^(?:بال|ال)?(?:بريد|ايميل)$/;
    const mail = token?.form === 'عبر' ? k + 1 : k;
    if (isMail.test(tokens[mail]?.form ?? '') && mail < to) {
      const kind = tokens[mail + 1];
      const hasKind = mail + 1 < to && isAdjective(kind?.form ?? '');
      return { start, end: (hasKind ? kind?.end : tokens[mail]?.end) ?? end };
    }
    // رسالة إلى المشرعين.
    if (
      token?.form === 'الي' &&
      k === at + 1 &&
      isHead(noun.form, addressed) &&
      number?.kind === 'word'
    ) {
      const isWhom =
        isDefinite(number.form) &&
        number.mediumEnd === undefined &&
        !isHead(number.form, mediaHeads);
      return { start, end: isWhom ? number.end : noun.end };
    }
    // بلاغ شديد اللهجة: an adjective with what it is of.
    const ofWhat = number?.form ?? '';
    const isOpenAdjective = isDefinite(ofWhat) && ofWhat.startsWith('ال');
    if (isOpenAdjective && isIndefiniteAdjective(token?.form ?? '')) break;
    if (token?.kind !== 'word' || timeWords.has(token.form) || days.has(token.form)) break;
    if (!isPart({ text, tokens, to }, at, k)) break;
    end = token.end;
  }
  return { start, end };
}

/** A noun of a document as it stands: بيان, ببيان, البيان, بيانا. */
export function isWriting(form: string): boolean {
  const bare = bareNoun(form);
  const nouns = [form, bare, bare.replace(/^ب(?=...)/, '')];
  return nouns.some((each) => writings.has(each) || writings.has(each.replace(/ا$/, '')));
}

/** How many letters before the noun of a document are no part of it: ببيان, بطلب. */
function cliticOf({ form, text }: Token): number {
  const isClitic = /^ب[^ا]/.test(form) && !writings.has(form) && writings.has(form.slice(1));
  return isClitic ? (/^ب[\p{M}\u0640]*/u.exec(text)?.[0].length ?? 0) : 0;
}

/** An adjective of the document, the rest of a construct, or whom it is for: تقرير وزارة الري, مذكرة للمستثمرين. */
function isPart({ text, tokens }: Clause, at: number, k: number): boolean {
  const token = tokens[k];
  if (token === undefined) return false;
  const { form } = token;
  if (prepositions.has(form) || adjunctStarts.has(form)) return false;
  // بلاغ تقدم به البنك, تسجيل يُسمع فيه: the verb of a clause of the noun.
  if (/^(?:في|ب|عن|علي|من|ل|الي|مع)(?:ه|ها|هم|هما)$/.test(tokens[k + 1]?.form ?? '')) return false;
  // بيان إنها، بيان بزيادة، بيان رعاياها: what is said, or to whom.
  if (bareThat.has(form) || fusedThat.has(form)) return false;
  const isOther = /^ب..../.test(form) || /^.{3,}(?:ها|هم|هما)$/.test(form);
  if (isOther && !isIndefiniteAdjective(form)) return false;
  if (
    obtaining.test(form) ||
    passing.test(form) ||
    /^(?:القا|القت|وجه|بعث|رفع|كتب|تلا|تلت|قدم|وزع|اعد|رد)ت?(?:ه|ها)$/.test(form) ||
    /^(?:صدر|صادر|نشر|منشور|ارسل|اصدر|وجه|موجه|حمل|يحمل|مورخ|بتاريخ|منسوب|تلي|موقع|مرفوع|ملحق|معنون|بعنوان)/.test(
      form,
    )
  )
    return false;
  const verb = verbAt(text, token);
  if (verb !== null && verb.tense !== 'participle' && !isIndefiniteAdjective(form)) return false;
  const noun = tokens[at]?.form ?? '';
  const isClosed = isDefinite(noun) || /(?:ه|ها|هم|هما)$/.test(tokens[at]?.text ?? '');
  if (/^لل.../.test(form))
    return (
      !isClosed && !timeWords.has(`ال${form.slice(2)}`) && !/^لل(?:يوم|عام|شهر|اسبوع)/.test(form)
    );
  if (/^ل...../.test(form)) return isHead(form, organizationHeads) && !isClosed;
  if (isDefinite(form))
    return isClosed ? isAdjective(form) : k === at + 1 || isAdjective(form) || isOpen(tokens, k);
  if (isClosed || /^[وف]/.test(form)) return false;
  return k <= at + 2;
}

/** The word before is a noun whose construct is still open. */
function isOpen(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1]?.form ?? '';
  return isHead(before, organizationHeads) || isHead(before, mediaHeads);
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
