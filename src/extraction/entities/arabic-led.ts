import { leaderStarts } from '../lexicon/arabic-company.ts';
import { nameWord } from '../arabic/name-words.ts';
import { honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isHead } from '../arabic/words.ts';
import { isBodyNoun } from './arabic-body-noun.ts';

/** برئاسة, بقيادة: whoever is named next leads what is named before; بقيادة حرس الحدود, بإدارة التعليم are bodies. */
export function leadsBody(tokens: readonly Token[], i: number): boolean {
  if (!leaderStarts.has(tokens[i]?.form ?? '')) return false;
  const next = tokens[i + 1];
  if (next === undefined || honorifics.has(next.form) || isHead(next.form, titleHeads)) return true;
  return !isBodyNoun(next) && nameWord(next) !== 'common';
}

/** كمال زين من المديرية, بحضور كمال زين عن المديرية: whether the body follows a token that somebody named before is of. */
export function isBeforeOwn(tokens: readonly Token[], i: number, name: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (form !== 'عن') return form === 'من' || form === 'لدي';
  return tokens.slice(Math.max(0, name - 4), name).some((word) => attendance.test(word.form));
}

/** By what somebody is told to be there. */
export const attendance =
  /^[وف]?(?:ب(?:حضور|مشارك|عضوي|معي|رفق)|[يت]?شارك|حضر|[يت]حضر|حضور|مشارك)(?:ه|ها|ت|ته|تها)?$/;

const furthestMeeting = 8;
const meetings =
  /^(?:اجتماع|لقاء|موتمر|مجلس|جمع|انعقاد)(?:ه|ها)$|^(?:جلس|دور|قم)ت(?:ه|ها)$|^(?:جلسه|اجتماعا|موتمرا|دوره)$/;

/** عقدت الجمعية | اجتماعها السنوي في الكويت برئاسة كمال: where the meeting of a body stands before who leads it, or else that place. */
export function meetingBefore(tokens: readonly Token[], end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - furthestMeeting); i--) {
    if (tokens[i]?.kind === 'mark') break;
    if (meetings.test(tokens[i]?.form ?? '')) return i;
  }
  return end;
}
