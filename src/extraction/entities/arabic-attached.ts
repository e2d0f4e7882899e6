import { isDefinite, isHead } from '../arabic/words.ts';
import { organizationHeads, speakerNouns, titleHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

const longestApposed = 20;
/** Participles that tell of a body where it is and whose, and are no part of its name: النقابة المنضوية تحت لواء الاتحاد. */
const attached = wordSet(
  `المنضوية المنضوي  المنبثقة المنبثق المنتمية المنتمي الواقعة الواقع الكائنة الكائن المعنية المعني المكلفة المكلف المشرفة المشرف المتخصصة المتخصص المختصة المختص المسؤولة المسؤول القائمة القائم الناشطة الناشط
  العاملة العامل المنعقدة المنعقد المقامة المقام المرابطة المتمركزة المنتشرة المنظمة المنظم الراعية الراعي المشاركة المشارك المالكة المالك المشغلة المشغل الداعمة الداعم الممولة الممول الحاضنة المقيمة المنتجة المنتج المصنعة المصنع الصانعة المستوردة الناقلة المطلة المجاورة المحاذية الهادفة
  المدرجة المدرج المملوكة المملوك المسجلة المسجل المرخصة المقربة المقرب القريبة القريب المسيطرة المتحالفة المتحالف المتعاقدة المطورة المزودة المستحوذة الموردة الرائدة المنافسة المدعومة المدعوم المحسوبة المحسوب الوصية`,
);

/** الشركة المالكة للسفينة: a participle right after a definite noun is what tells the body. */
export function isOwn(tokens: readonly Token[], i: number): boolean {
  const [before, form] = [tokens[i - 1]?.form ?? '', tokens[i]?.form ?? ''];
  return (
    attached.has(form.replace(/تان$/, 'ه')) &&
    isDefinite(before) &&
    isHead(before, organizationHeads) &&
    !isDefinite(before.slice(2))
  );
}

/** Whether a participle starts a clause on the body before it, by what it is with: تحت لواء, للوزارة, بالمدينة. */
export function isAttached(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!attached.has(token?.form ?? '') || next?.kind !== 'word' || isOwn(tokens, i)) return false;
  return prepositions.has(next.form) || /^(?:لل|[بل]).../.test(next.form);
}

/** الأشخاص ذوي الإعاقة, الأسر ذات الدخل المحدود, المجاهدين وذوي الحقوق, الضرائب غير المباشرة: whom by what they have, and which by what they are not. */
export function isOfWhom(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:و?ذ(?:وي|وو|ات)|و?(?:متعدد|متناهي|محدود|عالي|غير)ه?)$/.test(tokens[i]?.form ?? '') &&
    isDefinite(tokens[i - 1]?.form ?? '') &&
    isDefinite(tokens[i + 1]?.form ?? '')
  );
}

/** نقابة سائقي صهاريج المياه: a plural of people of whom a noun says more. */
export function isOpenPlural(form: string): boolean {
  return form.endsWith('ي') && isHead(form.slice(0, -1), titleHeads);
}

const guilds = wordSet('جمعية رابطة نقابة تعاونية اتحاد تجمع');

/** جمعية | مربي النحل: those whom a guild is of, who are spelled as one is. */
export function isOfMembers(tokens: readonly Token[], i: number): boolean {
  const [head, form, next] = [-1, 0, 1].map((k) => tokens[i + k]?.form ?? '');
  return isHead(head ?? '', guilds) && (form ?? '').endsWith('ي') && (next ?? '').startsWith('ال');
}

/** الشركة الصانعة «أوديوليف»: a short quote-marked name after a participle of the body. */
export function isApposed(tokens: readonly Token[], i: number): boolean {
  const [head, quality, name] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  return (
    name?.quotation !== undefined &&
    name.end - name.start < longestApposed &&
    isDefinite(head?.form ?? '') &&
    quality?.kind === 'word' &&
    isDefinite(quality.form) &&
    !isNickname(quality.form)
  );
}

/** السابق, الراحلة: what somebody is no more. */
export function isPast(form: string): boolean {
  return /^ال(?:سابق|اسبق|راحل)ه?$/.test(form);
}

/** السابق, سابقون, الأسبق, المتقاعد: of who has no more what they had. */
export function isFormer(form: string): boolean {
  return /^(?:ال)?(?:سابق|اسبق|متقاعد)(?:ه|ون|ين|ان)?$/.test(form);
}

/** زعيم العصابة الملقب «الذئب»: what somebody is called, and no body. */
export function isNickname(form: string): boolean {
  return /^(?:ال)?(?:ملقب|مكني|مدعو|شهير)ه?$/.test(form);
}

/** الناشرين السوريين, الحكام, للروم الأرثوذكس. */
const isPlural = /^(?:ال|لل)(?:.{2,}(?:ين|ون|اء|ه)|..ا.|روم)$/;

/** المستقلين, المحترفين after people: an adjective of them, and no noun for others: المواطنين. */
export function isQualityOfPeople(form: string, before: string, isOfPeople: boolean): boolean {
  // للصيادلة الخواص.
  const isOf = isOfPeople || isPlural.test(before);
  if (
    isOf &&
    /^ال(?:خواص|احرار|قدامي|جدد|شباب|شبان|اجانب|عرب|افارقه|اكراد|ارثوذكس|كاثوليك|ارمن|بروتستانت|موارنه|دروز|سنه|شيعه)$/.test(
      form,
    )
  )
    return true;
  const stem = /^ال(م.{3,})ين$/.exec(form)?.[1];
  if (stem === undefined || (!isOfPeople && !isPlural.test(before))) return false;
  return !speakerNouns.has(stem) && !speakerNouns.has(`${stem}ون`);
}

/** ونقابة: another body, after one whose name is open yet. */
export function isJoinedBody(form: string): boolean {
  return (
    form.startsWith('و') && organizationHeads.has(form.slice(1)) && !organizationHeads.has(form)
  );
}

/** قائم مقام: a post of two words as of one; مؤسس ومديرة شركة: two of the same body, by the second. */
export function withWholePost(tokens: readonly Token[]): readonly Token[] {
  const [first, second, ...rest] = tokens;
  const noun = second?.form.slice(1) ?? '';
  const isJoined =
    second?.form.startsWith('و') === true &&
    [first?.form ?? '', noun].every((form) => titleHeads.has(form) && !isDefinite(form));
  if (isJoined && second !== undefined && rest.length > 0)
    return [
      { ...second, form: noun, text: second.text.slice(1), start: second.start + 1 },
      ...rest,
    ];
  const isPost = first?.form === 'قايم' && second?.form === 'مقام';
  return isPost ? [{ ...first, form: 'قايمقام', end: second.end }, ...rest] : tokens;
}

/** للقوى العاملة: what is said of people who work, though عاملة is one of them. */
export function isOfWorkforce(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.form === 'العامله' && /^(?:ال|لل)(?:قوي|يد|ايدي)$/.test(tokens[i - 1]?.form ?? '')
  );
}
