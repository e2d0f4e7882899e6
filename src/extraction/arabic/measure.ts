import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { sayingNoun } from '../lexicon/arabic-saying-nouns.ts';
import { organizationHeads, speakerNouns } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isMute } from './mute.ts';
import { nameWord } from './name-words.ts';
import { isDefinite, isHead } from './words.ts';

/** وفق أمر الإحالة, بحسب رواية الوزارة, بحسب ذات المصدر. */
const writtenOrSaid = /^(?:ال)?(?:ذات|نفس|امر|اوامر|رواي(?:ه|ات)|شهاد(?:ه|ات)|اقوال|كلام)$/;

/** Rules and calendars by which something is done, though some of them are written. */
const norms = wordSet('شروط ضوابط تعليمات الشروط الضوابط التعليمات الأنظمة أنظمة آلية الآلية آليات');

/** حسب | الكمية المتاحة, وفقا | للسلالة واللون: what something goes by, and nobody who says so. */
export function isMeasure(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.isKnown === true || token.isBody === true) return false;
  if (token.mediumEnd !== undefined || token.likelyMediumEnd !== undefined) return false;
  // وفقا لاختصاصاته: whoever's they are.
  const form = token.form
    .replace(/^ل(?=ل)/, 'ا')
    .replace(/^ل(?=..)/, '')
    .replace(/(?<=..ات)(?:ه|ها|هم)$/, '');
  if (norms.has(form) || isBest(form, tokens[i + 1])) return true;
  const noun = form === token.form ? token : { ...token, form, text: form };
  const isSaid = sayingNoun(form) !== null || writtenOrSaid.test(form);
  if (isSaid || [form, form.replace(/ا$/, '')].some((each) => isHead(each, speakerNouns)))
    return false;
  // بحسب قاسي، بحسب البلوشية: somebody's surname, which is a word by itself.
  const next = tokens[i + 1]?.form ?? '';
  // وفق رؤية استراتيجية, حسب تقويم أم القرى: no surname, as more of it follows.
  if (isMute(noun) && !isDefinite(form) && tokens[i + 1]?.kind === 'word' && !next.startsWith('ل'))
    return true;
  const isSurname = isDefinite(form)
    ? /.{3,}يه?$/.test(form) && !isDefinite(next)
    : !isDefinite(next) && !isIndefiniteAdjective(next);
  // محاكاة لهيئة الغابات: what a body has made.
  const isMade = next.startsWith('ل') && isHead(next, organizationHeads);
  return !isSurname && !isMade && (isMute(noun) || nameWord(noun) === 'common');
}

const best = /^(?:احدث|افضل|اعلي|ارقي|اخر)$/;

/** أحدث التقنيات, where أحدث البيانات tell something. */
function isBest(form: string, next: Token | undefined): boolean {
  return best.test(form) && next !== undefined && !isHead(next.form, speakerNouns);
}
