import { bareNoun, isDefinite } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { provinces } from '../lexicon/arabic-provinces.ts';
import { bodyOfLeader, tasks } from '../lexicon/arabic-roles.ts';
import { honorifics } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { isWhereOf } from './arabic-body-place.ts';
import { withoutClitics } from './arabic-state-role.ts';

/** What a secretary keeps in a body, that is no body: أمين الصندوق, أمين سر, أمين الفتوى. */
const kept = wordSet('صندوق مال سر فتوى خزينة محفوظات إعلام تنظيم');
const faculties = wordSet(
  'طب هندسة حقوق آداب علوم زراعة صيدلة تجارة إعلام تربية تمريض أسنان فنون ألسن',
);

const ofHolder = /^ال(?:عام|مساعد|مستقيل|سابق|حالي|جديد|اول|مكلف)ه?$/;

/** What the word after أمين says: that the body follows, that it stands alone, or that a pronoun tells of the body. */
export type Kept = 'open' | 'definite' | 'alone' | 'owned';

/** Reads what a secretary keeps; null where the word is of a body. */
export function keptBy(head: string, tokens: readonly Token[], i: number): Kept | null {
  const { form = '', text = '' } = tokens[i] ?? {};
  if (!/^امينه?$/.test(head)) return null;
  const stem = /^(.{2,}?)(?:ها|هم|ه)$/.exec(form)?.[1];
  if (stem !== undefined && kept.has(stem) && !text.endsWith('ة')) return 'owned';
  if (!kept.has(bareNoun(form))) return null;
  // أمين السر العام المستقيل.
  const isOfHolder = (token: Token) => ofHolder.test(token.form) || honorifics.has(token.form);
  if (tokens.slice(i + 1).every(isOfHolder)) return 'alone';
  return isDefinite(form) ? 'definite' : 'open';
}

/** The noun of the body of an أمين or an أمير of a town or a part of the country: أمانة, إمارة. */
export function bodyOfPlace(head: string, place: string): string | undefined {
  const isPlace = /^(?:محافظه|(?:ال)?منطقه|العاصمه)$/.test(place) || provinces.has(place);
  return isPlace ? { امين: 'أمانة', امير: 'إمارة' }[head] : undefined;
}

/** أمين الطائف | رئيس المجلس البلدي: where another role starts, after what closes the one before. */
export function nextRole(tokens: readonly Token[], from: number): number | null {
  const at = tokens.findIndex(({ form }, i) => i > from && /^(?:رييس|مدير)ه?$/.test(form));
  const before = tokens[at - 1]?.form ?? '';
  return isDefinite(before) || provinces.has(before) ? at : null;
}

/** أستاذ الصدر بطب عين شمس: a faculty by its field, with ب before it. */
export function isFaculty(tokens: readonly Token[], i: number): boolean {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]];
  return /^ب../.test(form) && faculties.has(form.slice(1)) && next?.kind === 'word' && i > 1;
}

/** مدير التراخيص بمديرية الإسكان, رئيس الثروة السمكية في وزارة الزراعة: what somebody is in charge of, right before the body. */
export function isMatterInBody(tokens: readonly Token[], i: number): boolean {
  if (!isDefinite(tokens[i]?.form ?? '')) return false;
  let end = i + 1;
  while (end < i + 3 && isAdjective(tokens[end]?.form ?? '')) end++;
  const next = tokens[end];
  if (/^(?:في|لدي)$/.test(next?.form ?? '')) return isBodyNoun(tokens[end + 1]);
  return /^ب..../.test(next?.form ?? '') && isBodyNoun(next);
}

/** رئيس المبيعات, مدير التراخيص بمديرية الإسكان: what somebody with a role is in charge of, and no body. */
export function isMatterOf(
  head: string,
  { tokens, i, open }: { tokens: readonly Token[]; i: number; open: boolean },
): boolean {
  if (isFieldOfLeader(head, tokens, i)) return false;
  const isTask = tasks.has(withoutClitics(tokens[i]?.form ?? ''));
  return isTask || (open && isMatterInBody(tokens, i));
}

/** نقيبة التمريض, مفوضة العون الإنساني بالولاية: what the body of a leader is for, and no matter within one. */
function isFieldOfLeader(head: string, tokens: readonly Token[], i: number): boolean {
  if (i !== 1 || !bodyOfLeader.has(head)) return false;
  const end = tokens.findIndex(({ form }, k) => k > i && /^(?:في|ب...+)$/.test(form));
  const at = tokens[end]?.form === 'في' ? end + 1 : end;
  return end === -1 ? /^نقيبه?$/.test(head) : isWhereOf(head, tokens[at]?.form ?? '');
}
