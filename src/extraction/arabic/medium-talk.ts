import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { programmes, talks } from '../lexicon/arabic-media.ts';
import { mediaHeads } from '../lexicon/arabic-speakers.ts';
import { relatives, timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { opensThat } from './complementizers.ts';
import { mediumAt, nounPhrase } from './medium-phrase.ts';
import { isMute } from './mute.ts';
import { type Candidate, weights } from './medium-weights.ts';
import type { Clause } from './subject.ts';
import { hasProclitic, isDefinite, isHead } from './words.ts';

const airs = wordSet(
  'متلفز متلفزة تلفزيوني تلفزيونية إذاعي إذاعية مصور مصورة مسجل مسجلة مرئي مرئية مباشر مباشرة صوتي صوتية',
);
const speeches = wordSet(
  'كلمة كلمته كلمتها خطبة خطبته خطبتها محاضرة محاضرته محاضرتها شهادة شهادته شهادتها خطاب خطابه خطابها إحاطة إحاطته إحاطتها',
);
/** Offices that are spelled as an adjective is: كلمة | نائب الرئيس. */
const officers = wordSet('نائب نائبة مساعد مساعدة مفوض مفوضة مشرف مشرفة');
const towards = wordSet('مع ل إلى لدى على عبر في من');

/** في حديث مع قناة, مقابلة أجرتها معه صحيفة, اتصال هاتفي بـ«الشارع». */
export function talk(clause: Clause, i: number): Candidate | null {
  const { tokens, to } = clause;
  // تعليقاً على تقرير لصحيفة: what is responded to, and no talk.
  const isResponse = tokens[i]?.form.endsWith('ا') === true && tokens[i + 1]?.form === 'على';
  if (isResponse || !isHead(tokens[i]?.form ?? '', talks)) return null;
  for (let k = i + 1; k < Math.min(to, i + 7); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || opensThat(tokens, k)) break;
    // في تصريحات للصحفيين اليوم | الهجوم على الأقصى: what is said of something.
    if (isDefinite(token.form) && isMute(token) && !timeWords.has(token.form)) break;
    const relation = isProgramme(clause, k) ? 'broadcast' : 'told-to';
    // تصريح خص به «النهر», حوار أجرته معه الصحيفة: the talk is what the medium was given or made.
    const given = isGiven(tokens, k) ? mediumAt(clause, k + 2) : null;
    if (given !== null) return { ...given, relation, weight: weights.told };
    const at =
      towards.has(token.form) && token.form !== 'ل' && token.form !== 'ب'
        ? k + 1
        : hasProclitic(token, 'ل') || hasProclitic(token, 'ب') || token.form === 'ب'
          ? k
          : null;
    if (at === null && isHead(token.form, mediaHeads) && k > i + 1)
      return { ...nounPhrase(clause, k), relation: 'told-to', weight: weights.told };
    if (at === null) continue;
    const range = mediumAt(clause, at);
    if (range !== null) return { ...range, relation, weight: weights.told };
  }
  return spoken(clause, i);
}

/** خص به, خصت بها, أجرته معه: a verb whose object is the talk, with what it has before whom it was for. */
function isGiven(tokens: readonly Token[], k: number): boolean {
  const [form, next] = [tokens[k]?.form ?? '', tokens[k + 1]?.form ?? ''];
  return (
    (/^[يت]?(?:خص|اختص)(?:ت|وا|ا)?$/.test(form) && /^به(?:ا|م|ما)?$/.test(next)) ||
    (/^[يت]?(?:اجر|خصص|سجل)(?:ا|ت|ته|تها|اه|اها|ه|ها)$/.test(form) &&
      /^مع(?:ه|ها|هم|هما)$/.test(next))
  );
}

/** في تصريح صحفي, خلال لقاء تلفزيوني, في كلمة ألقاها: a talk that nobody is said to have heard. */
function spoken({ tokens }: Clause, i: number): Candidate | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const isIn = /^[وف]?(?:في|خلال)$/.test(tokens[i - 1]?.form ?? '');
  if (!isIn || token === undefined) return null;
  // في كلمة نائب الرئيس, في الكلمة التي ألقاها: whose it is, and a clause of it.
  const isKind =
    next?.kind === 'word' &&
    isIndefiniteAdjective(next.form) &&
    !relatives.has(next.form) &&
    !officers.has(next.form);
  const kind = isKind ? next : null;
  const relation = /^(?:تصريح|تصريحات)$/.test(token.form)
    ? 'document'
    : airs.has(kind?.form ?? '')
      ? 'broadcast'
      : 'heard-at';
  // خلال مكالمة مع المحللين: with somebody who is no medium.
  const isWith = next?.form === 'مع';
  // في مقابلة بثت مساء الأحد: which one.
  // خلال الكلمة التي ألقاها أمس.
  const isOpen = relatives.has(next?.form ?? '');
  const isDone = /^(?:بثت?|نشرت?|اذيعت?|اجريت?|سجلت?)$/.test(next?.form ?? '');
  if (
    relation === 'heard-at' &&
    !(speeches.has(token.form) || kind !== null || isWith || isDone || isOpen)
  )
    return null;
  return { start: token.start, end: (kind ?? token).end, relation, weight: weights.talk };
}

function isProgramme({ tokens }: Clause, k: number): boolean {
  return [tokens[k], tokens[k + 1]].some((token) => isHead(token?.form ?? '', programmes));
}
