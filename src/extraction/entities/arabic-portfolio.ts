import { bareNoun, isDefinite } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { portfolios } from '../lexicon/arabic-roles.ts';
import { honorifics } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

/** How a minister holds the office, which says nothing of the ministry. Without the article. */
const holding = wordSet(
  'سابق أسبق مكلف جديد حالي راحل مؤقت معين مستقيل مقال انتقالي منتخب منتهي مؤقتة معينة مستقيلة انتقالية سابقة جديدة حالية مكلفة بالوكالة بالإنابة بالنيابة بالتكليف',
);
/** Levels of a state that has ministries of several. */
const levels = wordSet('اتحادي فيدرالي فدرالي ولائي إقليمي محلي مركزي');

/** وزير الدفاع السابق: whether a word tells how somebody has an office. */
export function isOfHolder(form: string): boolean {
  return holding.has(form.replace(/^ال/, ''));
}

/** The words of the field that a minister or a secretary of state has by another's office or by delegation: المكلف بالفلاحة, للفلاحة, لشؤون الطاقة, لدى وزيرة المالية. */
export function delegatedField(tokens: readonly Token[], from: number): Token[] {
  // معاون الوزير لشؤون الكهرباء: of the ministry that the minister has.
  if (from > 1 && /^الوزيره?$/.test(tokens[from - 1]?.form ?? '')) return [];
  for (let i = from; i < tokens.length; i++) {
    const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
    const isAffairs = /^(?:لل|ل)شوون$/.test(form) && isDefinite(next);
    if (isAffairs || (/^(?:ال)?مكلفه?$/.test(form) && /^ب../.test(next)) || /^وزيره?$/.test(form))
      return fieldFrom(tokens, i + 1);
    if (/^لل../.test(form)) return fieldFrom(tokens, i);
  }
  return [];
}

/** الطاقة, للبيئة, بالميزانية, and no الشرق of لشؤون الشرق الأوسط. */
export function isPortfolioNoun(token: Token | undefined): boolean {
  return portfolios.has(bareNoun(token?.form ?? ''));
}

/** الاقتصاد والمالية, الصيد البحري. */
function fieldFrom(tokens: readonly Token[], from: number): Token[] {
  const end = tokens.findIndex(
    ({ kind, form }, i) =>
      i > from &&
      (kind !== 'word' ||
        honorifics.has(form) ||
        isOfHolder(form) ||
        !/^(?:و?ال|و?لل)../.test(form)),
  );
  return tokens.slice(from, end === -1 ? undefined : end);
}

/**
 * The name of a ministry after وزارة by the words of its minister's role: خارجية أستراليا gives الخارجية أستراليا, and an adjective
 * of the minister is one of the ministry: وزير الزراعة الاتحادي.
 */
export function portfolioName(words: string, tokens: readonly Token[]): string {
  const name = unpossessed(words);
  const whole = name.startsWith('ال') || name.includes(' ') ? name : `ال${name}`;
  return hasOwnAdjective(tokens) ? `${whole}ة` : whole;
}

/** الزراعة الاتحادي, الدفاع الاتحادي: a man's adjective that no word before it has. */
function hasOwnAdjective(tokens: readonly Token[]): boolean {
  const [before, last] = [tokens.at(-2)?.form ?? '', tokens.at(-1)?.form ?? ''];
  if (!isDefinite(last) || !last.endsWith('ي') || !isAdjective(last) || before === '') return false;
  return levels.has(last.slice(2)) || /(?:ه|ات)$/.test(before);
}

/** وزير داخليتها: the portfolio without the pronoun of its country. */
function unpossessed(portfolio: string): string {
  return portfolio.replace(/^(\p{L}{2,}ي)ت(?:ها|هم|ه)$/u, '$1ة');
}

/** الأميركي and أميركيان give الأميركية. */
export function feminineNisba(adjective: string): string {
  const stem = adjective
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/^[وف](?=ال)/, '')
    .replace(/(?:ية|يون|يين|يان|يات|يتان|ي)$/, '');
  return `${stem.startsWith('ال') ? '' : 'ال'}${stem}ية`;
}

/** وزير الدولة في وزارة النقل, كاتب الدولة بوزارة الصحة, وزيرة الدولة بالخارجية: where the ministry of a minister without one of their own stands. */
export function ministryOfDeputy(tokens: readonly Token[]): number | null {
  const form = (i: number) => tokens[i]?.form ?? '';
  const isDeputy = /^(?:(?:ال)?وزيره?|كاتبه?)$/.test(form(0)) && form(1) === 'الدوله';
  if (!isDeputy) return null;
  for (let i = 2; i < Math.min(tokens.length, 4); i++) {
    const noun = /^(?:في|لدي)$/.test(form(i)) ? form(i + 1) : /^ب(.+)/.exec(form(i))?.[1];
    const isMinistry = noun !== undefined && /^(?:ال)?وزاره$/.test(noun);
    // كاتب الدولة المكلف بالفلاحة has the field by delegation.
    const isMinister = !form(0).startsWith('كاتب');
    if (
      isMinistry ||
      (isMinister && noun?.startsWith('ال') === true && portfolios.has(noun.slice(2)))
    )
      return i;
  }
  return null;
}
