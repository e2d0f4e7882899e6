import { isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { speakerNouns } from '../lexicon/arabic-speakers.ts';
import { nameNouns } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
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
  const subject = tokens[at]?.form ?? '';
  // تركيا: مقتل جنديين في تفجير: what happened there.
  if (isCountry && happenings.has(subject)) return true;
  // الحزب الحاكم يختار.
  const verb = tokens[isAdjective(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1]?.form ?? '';
  const hasSubject = isDefinite(subject) && isHead(subject, speakerNouns);
  return isCountry && hasSubject && /^[يت]...?/.test(verb);
}

/** Nouns of what happens somewhere, without the article. */
const happenings = wordSet(
  'مقتل مصرع إصابة وفاة انفجار تفجير تفجيرات استقالة إقالة اعتقال اعتقالات توقيف إعدام اغتيال اختطاف خطف حريق زلزال فيضانات اشتباكات مواجهات مظاهرات تظاهرات احتجاجات إضراب انقلاب سقوط تحطم اصطدام غرق',
);
