import { isDefinite, isHead } from '../arabic/words.ts';
import {
  anonymousHeads,
  documentHeads,
  honorifics,
  mediaHeads,
  organizationHeads,
} from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf, type Token } from '../tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import { phraseText } from './phrase-text.ts';

const leaders = wordSet(
  `رئيس رئيسة مدير مديرة أمين أمينة عضو عضوة نائب نائبة قائد سكرتير سكرتيرة منسق منسقة مفوض مفوضة مساعد مساعدة وكيل وكيلة عميد عميدة مؤسس مؤسسة محافظ حاكم زعيم زعيمة نقيب
  نقيبة مستشار مستشارة مسؤول مسؤولة كبير كبيرة مدرب لاعب حارس أستاذ أستاذة باحث باحثة محلل محللة خبير خبيرة ممثل ممثلة مبعوث مبعوثة موظف موظفة متحدث متحدثة ناطق ناطقة شيخ بابا`,
);
const qualities = wordSet(
  'عام عامة العام العامة الأول الأولى التنفيذي التنفيذية الرسمي الرسمية السابق السابقة المساعد المساعدة المنتدب المنتدبة الأعلى الحالي الجديد الجديدة الدائم الخاص الخاصة المؤقت المكلف كبار',
);
/** Roles that are always in some body. */
const bound = wordSet(
  'مدير مديرة أمين أمينة نقيب نقيبة متحدث متحدثة ناطق ناطقة عميد عميدة سكرتير سكرتيرة منسق منسقة مدرب مدربة',
);
const headsOfState = wordSet('رئيس رئيسة الرئيس الرئيسة ملك الملك أمير سلطان');

/** Who acts for a state, so that 'a French official' is one of its government. */
const officials = wordSet(
  'مسؤول مسؤولة مسؤولون مسؤولين مسؤولان دبلوماسي دبلوماسية دبلوماسيون دبلوماسيين مبعوث مبعوثة سفير سفيرة مفاوض مفاوضة مندوب مندوبة رئيس رئيسة مفاوضين حكومي حكومية رسمي رسمية',
);
const headsOfGovernment = wordSet('رئيس رئيسة نائب نائبة الرئيس');

/** Stands for the body that was named last, in a role such as 'its representative'. */
export const lastNamed = '\u21b0';

/** The body that a role belongs to, and whether the role is to speak for it. */
export interface Affiliation {
  organization: string | null;
  isSpokesperson: boolean;
}

/** Reads from a role's words which body it belongs to: وزير الماء المغربي gives وزارة الماء المغربية. */
export function affiliationOf(
  text: string,
  words: readonly Token[],
  gazetteer: Gazetteer,
): Affiliation {
  const forms = words.map(({ form }) => form);
  const none: Affiliation = { organization: null, isSpokesperson: false };
  // ممثلها, الناطق باسمها: of the body that was named last.
  if (forms.some((form) => /^باسم(?:ها|ه|هم)$/.test(form)))
    return { organization: lastNamed, isSpokesperson: true };
  const [first = ''] = forms;
  if (/(?:ها|هم)$/.test(first) && isHead(first.replace(/(?:ها|هم)$/, ''), leaders))
    return { organization: lastNamed, isSpokesperson: false };
  const by = forms.indexOf('باسم');
  if (by !== -1)
    return {
      organization: wordsOrNull(text, untilPreposition(words.slice(by + 1))),
      isSpokesperson: true,
    };
  const minister = forms.findIndex((form) => /^(?:ال)?وزير(?:ه)?$/.test(form));
  if (minister !== -1)
    return { ...none, organization: ministryOf(text, words.slice(minister + 1), gazetteer) };
  if (
    headsOfGovernment.has(forms[0] ?? '') &&
    (forms.includes(formOf('الوزراء')) || forms.includes('الحكومه'))
  ) {
    return { ...none, organization: governmentOf(words, gazetteer) ?? 'الحكومة' };
  }
  const government =
    headsOfState.has(forms[0] ?? '') &&
    (forms.length === 1 ||
      isDefinite(forms[0] ?? '') ||
      forms[1] === 'الجمهوريه' ||
      gazetteer.match(words, 1)?.isMetonym === true)
      ? governmentOf(words, gazetteer)
      : null;
  if (government !== null) return { ...none, organization: government };
  const leader = words.findIndex(({ form }) => isHead(form, leaders));
  const body = bodyOf(words.slice(Math.max(leader, 0)), gazetteer);
  if (body.length > 0) return { ...none, organization: wordsOrNull(text, body) };
  // النقيبة, المدير العام: of the body that was named last.
  if (
    isDefinite(first) &&
    isHead(first, bound) &&
    words.slice(1).every(({ form }) => qualities.has(form))
  )
    return { ...none, organization: lastNamed };
  return {
    ...none,
    organization: words.some(({ form }) => isHead(form, officials))
      ? governmentOf(words, gazetteer)
      : null,
  };
}

/** The words of the body: after في, ب or ل, or right after a leader's title. */
function bodyOf(words: readonly Token[], gazetteer: Gazetteer): readonly Token[] {
  const [first] = words;
  if (first === undefined) return [];
  for (let i = 1; i < words.length; i++) {
    const token = words[i];
    if (token === undefined) break;
    const isAfter = /^(?:في|لدي|من)$/.test(token.form);
    const from = isAfter ? i + 1 : i;
    const word = words[from];
    if (word === undefined) break;
    const hasClitic =
      !isAfter && /^[وف]?(?:بال|لل|ل|ب)/.test(token.form) && isHead(token.form, organizationHeads);
    if (
      (isAfter &&
        (isHead(word.form, organizationHeads) ||
          gazetteer.match(words, from)?.record.kind === 'organization')) ||
      hasClitic ||
      (token.form.startsWith('لل') && i > 0 && !isHead(first.form, documentHeads))
    )
      return untilPreposition(words.slice(from));
  }
  const second = words[1];
  if (
    isHead(first.form, documentHeads) &&
    !isDefinite(first.form) &&
    second !== undefined &&
    !/^(?:داخليه|خارجيه)$/.test(second.form) &&
    ((second.quotation !== undefined && words.length === 2) ||
      isHead(second.form, organizationHeads) ||
      isHead(second.form, mediaHeads) ||
      gazetteer.match(words, 1)?.record.kind === 'organization')
  )
    return untilPreposition(words.slice(1));
  if (!isHead(first.form, leaders) || isDefinite(first.form) || isHead(first.form, anonymousHeads))
    return [];
  let from = 1;
  while (qualities.has(words[from]?.form ?? '') || isHead(words[from]?.form ?? '', leaders)) from++;
  return untilPreposition(words.slice(from));
}

/** وزير الخارجية الروسي: the ministry, its adjective made feminine. */
function ministryOf(text: string, words: readonly Token[], gazetteer: Gazetteer): string | null {
  const portfolio = untilPreposition(words);
  if (portfolio.length === 0) return null;
  const last = portfolio.at(-1);
  const hasNation =
    last !== undefined &&
    (gazetteer.byNisba(last.form) !== undefined ||
      (portfolio.length > 1 && /^ال....*ي$/.test(last.form)));
  const ministry = `وزارة ${phraseText(text, portfolio)}`;
  return hasNation && last.form.endsWith('ي') ? `${ministry}ة` : ministry;
}

function governmentOf(words: readonly Token[], gazetteer: Gazetteer): string | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    // In the spelling of the article: الأميركي gives الحكومة الأميركية.
    // مسؤولان أميركيان, دبلوماسيين فرنسيين: of several.
    const several = /^(?:ال)?...*ي(?:ان|ين|ون|ات|تان|تين)$/.test(word.form)
      ? gazetteer.byNisba(word.form.replace(/(?:ان|ين|ون|ات|تان|تين)$/, ''))
      : undefined;
    if (several?.kind === 'organization') return several.name.ar;
    if (/(?:ي|يه)$/.test(word.form) && gazetteer.byNisba(word.form)?.kind === 'organization')
      return `الحكومة ${word.form.startsWith('ال') ? '' : 'ال'}${word.text}${word.form.endsWith('ي') ? 'ة' : ''}`;
    const nation = i > 0 ? gazetteer.match(words, i)?.record : undefined;
    if (nation?.kind === 'organization' && nation.type === 'government') return nation.name.ar;
  }
  return null;
}

function untilPreposition(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(
    ({ form, kind }, i) =>
      i > 0 && kind === 'word' && (prepositions.has(form) || honorifics.has(form)),
  );
  return end === -1 ? words : words.slice(0, end);
}

function wordsOrNull(text: string, words: readonly Token[]): string | null {
  const phrase = phraseText(text, words);
  return phrase === '' ? null : phrase;
}
