import { isDefinite, isHead } from '../arabic/words.ts';
import { speakerNouns } from '../lexicon/arabic-speakers.ts';
import { nameNouns } from '../lexicon/arabic-words.ts';
import type { Statement } from '../statement.ts';
import { tokenAfter } from '../tokens.ts';
import type { Lookup } from './lookup.ts';

/** مصر: الرئيس يكلف مدبولي: a country before a colon says where it is that somebody else acts, and a programme of what the rest is. */
export function isPlaceLabel(
  { cue, speaker: { phrase }, content: [content], quotes }: Statement,
  { paragraphs, nations }: Pick<Lookup, 'paragraphs' | 'nations'>,
): boolean {
  if (cue?.class !== 'colon' || phrase === null || content === undefined || quotes.length > 0)
    return false;
  const tokens = paragraphs[phrase.paragraph]?.tokens ?? [];
  const from = tokenAfter(tokens, phrase.start);
  // برنامج «مساء جديد»: حلقة عن السدود: a work or an event before a colon is what the rest is of.
  const label = tokens[from]?.form ?? '';
  if (isHead(label, nameNouns) && !isHead(label, speakerNouns)) return true;
  const named = nations.named(tokens, from);
  const isCountry = named !== null && tokens[from + named.length - 1]?.end === phrase.end;
  const at = tokenAfter(tokens, content.start);
  const [subject, verb] = [tokens[at]?.form ?? '', tokens[at + 1]?.form ?? ''];
  const hasSubject = isDefinite(subject) && isHead(subject, speakerNouns);
  return isCountry && hasSubject && /^[يت]...?/.test(verb);
}
