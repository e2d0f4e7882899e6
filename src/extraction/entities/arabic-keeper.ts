import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import type { BodyContext } from './arabic-body.ts';
import { phraseText } from './phrase-text.ts';

/** What a secretary keeps in a body, that is no body: أمين الصندوق, أمين سر, أمين الفتوى. */
const kept = wordSet('صندوق مال سر فتوى خزينة محفوظات إعلام تنظيم');
const faculties = wordSet(
  'طب هندسة حقوق آداب علوم زراعة صيدلة تجارة إعلام تربية تمريض أسنان فنون ألسن',
);

/** What the word after أمين says: that the body follows, that it stands alone, or that a pronoun tells of the body. */
export type Kept = 'open' | 'definite' | 'alone' | 'owned';

/** Reads what a secretary keeps; null where the word is of a body. */
export function keptBy(head: string, tokens: readonly Token[], i: number): Kept | null {
  const { form = '', text = '' } = tokens[i] ?? {};
  if (!/^امينه?$/.test(head)) return null;
  const stem = /^(.{2,}?)(?:ها|هم|ه)$/.exec(form)?.[1];
  if (stem !== undefined && kept.has(stem) && !text.endsWith('ة')) return 'owned';
  if (!kept.has(bareNoun(form))) return null;
  if (i + 1 >= tokens.length) return 'alone';
  return isDefinite(form) ? 'definite' : 'open';
}

/** أستاذ الصدر بطب عين شمس: a faculty by its field, with ب before it. */
export function isFaculty(tokens: readonly Token[], i: number): boolean {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]];
  return /^ب../.test(form) && faculties.has(form.slice(1)) && next?.kind === 'word' && i > 1;
}

const organs = wordSet('مجلس هيئة جمعية');
/** What the organs of a body are of. */
export const organsOf = wordSet('إدارة أمناء رئاسة مفوضين مديرين تحرير');

/** مجلس إدارة, هيئة رئاسة: where the organ of a body ends, which is named after it or was before. Null where none starts. */
export function organEnd(tokens: readonly Token[], i: number): number | null {
  const [noun, of] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  const own = of.replace(/ت(?:ه|ها|هم)$/, 'ه');
  const isOrgan = organsOf.has(bareNoun(of)) || organsOf.has(own);
  return isHead(noun, organs) && !isDefinite(noun) && isOrgan ? i + 2 : null;
}

/** لجنة النقل بمجلس النواب: the house that a committee is of. Null where none is named. */
export function houseIn({ text, tokens }: BodyContext, from: number, to: number): string | null {
  const at = tokens.findIndex(({ form }, i) => i > from && i < to && house.test(form));
  if (at === -1) return null;
  return phraseText(text, tokens.slice(at, to)).replace(/^ب(?=مجلس|برلمان|ال)/u, '');
}

const house = /^ب(?:ال)?(?:مجلس|برلمان|كنيست|كونغرس)$/;
