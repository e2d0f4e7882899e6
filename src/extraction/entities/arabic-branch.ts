import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { isOfPlaces } from './arabic-body-place.ts';
import { type Office, office } from './office.ts';

const branches = wordSet(
  'فروع مصانع معامل متاجر محال محلات مكاتب مقار مقرات مخازن مستودعات ورش منشآت مناجم مطاعم فنادق',
);
const firms = 'شركة مجموعة بنك مصرف مؤسسة منظمة جمعية شبكة حزب سلسلة متجر مطعم مصنع';
const owners = wordSet(firms);
/** What has a branch of its own name: فرع نقابة المحامين, later الفرع. */
const wholes = wordSet('فرع', firms, 'وزارة هيئة نقابة اتحاد جامعة نادي');

/** موظف في أحد الفروع المدمجة, مديرة الفرع, عامل بأحد مصانعها: of whatever body has branches. Null where the branch tells whose it is. */
export function ofBranch(tokens: readonly Token[]): Office[] | null {
  const at = tokens.findIndex(({ form }, i) => i > 0 && isBranch(form, tokens[i - 1]?.form ?? ''));
  if (at === -1) return null;
  // الفرع الجهوي للمحامين: named so.
  if ((tokens[at + 2]?.form ?? '').startsWith('لل') && isOfPlaces(tokens[at + 1])) return null;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || prepositions.has(token.form)) break;
    if (token.kind !== 'word' || isBodyNoun(token)) return null;
  }
  const pronoun = /(ها|ه)$/.exec(tokens[at]?.form ?? '')?.[1];
  const isWhole = /^ب?الفرع$/.test(tokens[at]?.form ?? '');
  if (pronoun === undefined) return [office('institution', { nouns: isWhole ? wholes : owners })];
  return [office('last', { isFeminine: pronoun === 'ها' })];
}

function isBranch(form: string, before: string): boolean {
  if (/^ب?الفرع$/.test(form)) return true;
  return /^[بل]?احدي?$/.test(before) && branches.has(form.replace(/^ال|(?:ها|ه)$/g, ''));
}
