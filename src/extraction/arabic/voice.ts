import { titleHeads } from '../lexicon/arabic-speakers.ts';
import { type Clause, readSubject, type Subject, type TokenRange } from './subject.ts';
import { nameBefore } from './whole-name.ts';
import { isHead } from './words.ts';

/** تعقيبا على ما جاء على لسان كمال: what somebody else had said. */
const told = /^(?:[وف]?(?:ما|مما)|[يت]?(?:جاء|ورد|صدر|نشر|قيل|ذكر|نقل|تردد)ت?)$/;

/** على لسان الناطق باسمها, عبر المتحدث باسمها كمال زين: by the mouth of somebody, or through whoever is named. */
export function voiceOf(clause: Clause, { from, to }: TokenRange): Subject | null {
  const { tokens } = clause;
  for (let i = from; i + 2 < to; i++) {
    const isVoice = tokens[i]?.form === 'على' && tokens[i + 1]?.form === 'لسان';
    if (isVoice && !told.test(tokens[i - 1]?.form ?? ''))
      return readSubject({ ...clause, to }, i + 2);
    if (tokens[i]?.form !== 'عبر' || !isHead(tokens[i + 1]?.form ?? '', titleHeads)) continue;
    const through = readSubject({ ...clause, to }, i + 1);
    const end = through.phrase?.to ?? i;
    if (through.apposition === null && nameBefore(tokens, i + 2, end) !== null) return through;
  }
  return null;
}
