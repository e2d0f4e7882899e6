import { complementizerAt, opensThat } from './complementizers.ts';
import type { Token } from '../tokens.ts';
import type { Clause } from './subject.ts';
import { homographs, verbAt } from './words.ts';

const furthest = 14;
const speaking = /^(?:تحدث|تكلم|تواصل|يتحدث|تتحدث)(?:ت|وا|ا|تا|ون|ن)?$/;
/** With whom or by what way: تحدثوا إلى الصحيفة, تحدثت معهم رويترز, تحدث لـ«الضفاف». */
const ways =
  /^(?:الي|مع|عبر|من|في|خلال|على|هاتفيا|بال..+|ب?شرط|ل|لل(?:صح|اعلام|مراسل|موقع|قنا|وكال).+|ل(?:صحيف|قنا|وكال|موقع|مراسل).+|(?:الي|مع|ل)(?:ه|ها|هم|هما|هن|نا))$/;
const ofSaying = new Set(['that', 'إلى', 'على', 'من', 'عن'] as const);

/**
 * Past a clause on who spoke with a medium, which stands without a comma between somebody without a name and what they say: قال شهود
 * تحدثت إليهم رويترز | إن. The token where no such clause starts, or one with a verb of saying of its own.
 */
export function spokenWithEnd({ text, tokens, to, from = 0 }: Clause, i: number): number {
  const token = tokens[i];
  if (token === undefined || i < from + 2 || tokens[i - 1]?.kind === 'mark') return i;
  const next = tokens[i + 1];
  const isTalk = speaking.test(token.form) && next !== undefined;
  if (!isMeeting(token) && !(isTalk && (ways.test(next.form) || isMediumTold(next)))) return i;
  for (let k = i + 2; k < Math.min(to, i + furthest); k++) {
    const { form, kind } = tokens[k] ?? token;
    if (form === ':' || (form === '،' && opensThat(tokens, k + 1))) return k;
    if (kind === 'mark') return i;
    if (complementizerAt(tokens, k, ofSaying) !== null)
      return beforePreposition(tokens[k - 1]?.form, k);
    if (verbAt(text, tokens[k]) !== null && !homographs.has(form)) return i;
  }
  return i;
}

/** شكا سكان تحدثوا إلينا | من أن: the preposition is of the verb before. */
function beforePreposition(before: string | undefined, k: number): number {
  return /^(?:الي|على|من|عن)$/.test(before ?? '') ? k - 1 : k;
}

/** التقته الصحيفة, قابلناهم, استطلعت رويترز آراءهم: how a newsroom came to somebody. */
export function isMeeting({ form, text }: Token): boolean {
  return meeting.test(form) && !text.endsWith('ة');
}

const meeting =
  /^(?:التق(?:ت|ا|ينا|يت)|(?:قابل|حاور|سال|استضاف|صادف|استجوب|استوقف)(?:ت|نا)?|زارت|زرنا)(?:ه|ها|هم|هما)$|^استطلع(?:ت|نا)?$/;

/** تحدث لرويترز. */
function isMediumTold({ form, mediumEnd }: Token): boolean {
  return mediumEnd !== undefined && form.startsWith('ل');
}
