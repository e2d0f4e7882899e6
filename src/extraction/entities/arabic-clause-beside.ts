import { nameUpToComma } from '../arabic/role-aside.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { authored } from '../lexicon/arabic-roles.ts';
import { anonymousHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { territories } from './arabic-body-place.ts';
import { nameNouns } from '../lexicon/arabic-words.ts';
import type { Range } from '../text.ts';
import { type Token, wordsOf } from '../tokens.ts';

/** What somebody does in a body, or for one: تعمل في, يتحدث باسم. */
export const works =
  /^(?:[يت]?(?:عمل|درس|راس|تراس|قود|دير|مثل|شغل|نتمي|تولي|تسلم|درب|ملك|خدم|لعب|شرف|حاضر|ناوب|نوب|سير)|قاد|ناب|ادار|اسس|انضم|تولي|تولت|ترا?س|انتمي)ت? |^[يت]?(?:تحدث|تكلم|نطق)ت? (?:باسم|بلسان)$/;
/** Where a clause on somebody starts right after their name: التي تعمل, وهي تعمل. */
export function clauseAfter(tokens: readonly Token[], name: number): number | null {
  const end = tokens[name]?.kind === 'bracket' ? name + 1 : name;
  const i = isComma(tokens[end]) ? end + 1 : end;
  const form = tokens[i]?.form ?? '';
  const isClause = /^وه[وي]$/.test(form) ? isDoing(tokens[i + 1]) : /^و?(?:الذي|التي)$/.test(form);
  return isClause ? i + 1 : null;
}

/** وهي تمسك: what somebody does, and not who they are. */
export function isDoing(token: Token | undefined): boolean {
  const form = token?.form ?? '';
  return (
    /^[يت]...?/.test(form) &&
    ![titleHeads, anonymousHeads, organizationHeads].some((heads) => isHead(form, heads))
  );
}

export function isComma(token: Token | undefined): boolean {
  return token?.form === '،' || token?.form === ',';
}

const longestBody = 8;

/** المهندسة، ليلى صبري، | من شركة النور; سامي نصر، عن نقابة النقل، where what he tells of has no comma after it: where the body may be named that somebody is from or speaks for. Null where none is. */
export function bodyFrom(tokens: readonly Token[], i: number): number | null {
  const name = nameUpToComma(tokens, i);
  const at = name === null ? i : name + 1;
  // من بلدية الواحة: where somebody lives.
  const isPlace = territories.has(tokens[at + 1]?.form ?? '');
  if (isPlace) return null;
  if (tokens[at]?.form === 'من') return at + 1;
  if (tokens[at]?.form !== 'عن') return null;
  const length = tokens.slice(at, at + longestBody).findIndex(({ kind }) => kind === 'mark');
  const [end, next] = tokens.slice(at + length, at + length + 2);
  // سامي نصر، عن شركة النور، إنها أفلست: what he tells of.
  const isToldOf = /^ان(?:ها|ه|هم)$/.test(next?.form ?? '');
  return length > 0 && isComma(end) && !isToldOf ? at + 1 : null;
}

const makes =
  /^[يت]?(?:شارك|ساهم|اسهم|اشرف|شرف|قاد|قود|اعد|عد|اجر[يت]?|جري|كتب|صاغ|نسق|راس|ترا?س)ت?$/;
const furthestMade = 4;

/** التي شاركت في إعداد الدراسة, الذي قاد البحث: the document that a clause on somebody tells that they made. Null for any other. */
export function madeIn(tokens: readonly Token[], verb: number): string | null {
  if (!makes.test(tokens[verb]?.form ?? '')) return null;
  for (let i = verb + 1; i < verb + furthestMade; i++) {
    const { kind, form } = tokens[i] ?? { kind: 'mark', form: '' };
    if (kind !== 'word') return null;
    if (isDefinite(form) && authored.has(bareNoun(form))) return bareNoun(form);
  }
  return null;
}

/** من «سديم», and not من «ساحة التغيير». */
export function isBodyName(text: string, marked: Range): boolean {
  const [first, ...more] = wordsOf(text, marked);
  if (first === undefined || more.length > 3) return false;
  return isHead(first.form, organizationHeads) || !isHead(first.form, nameNouns);
}
