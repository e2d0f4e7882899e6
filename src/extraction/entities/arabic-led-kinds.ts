import { bareNoun, isDefinite, verbAt } from '../arabic/words.ts';
import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { ledKinds } from '../lexicon/arabic-body-kinds.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { remember } from '../remember.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';

/** Those who lead such a place or such an event, and who work there. Without the article. */
const leaders = wordSet(
  'مدير مديرة رئيس رئيسة مسؤول مسؤولة منسق منسقة قائد آمر مأمور أمين أمينة مشرف مشرفة متحدث متحدثة ناطق ناطقة مالك مالكة مؤسس مؤسسة مندوب مندوبة ممثل ممثلة عضو عضوة قيم محافظ',
);
/** What such a noun is of where it is no place and no event: سوق العملات, عمالة الأطفال, حملة اعتقالات. Without the article. */
const inGeneral = wordSet(
  'عملات أسهم سندات عمل مال صرف نفط ذهب عقارات عقار أطفال نساء قاصرين مهاجرين اعتقالات مداهمات تفتيش',
);
/** How many words may stand between those and the place: المدير العام | للمنفذ, المشرفة على | المعرض. */
const furthest = 3;

/**
 * Marks as bodies the places and events that somebody of the article leads, as مدير المعبر does, and that it names in full:
 * معبر نصيب.
 */
export function markLedKinds(paragraphs: readonly Paragraph[]): void {
  const arabic = paragraphs.filter(({ language }) => language === 'ar');
  const led = new Set<string>();
  const named = new Set<string>();
  for (const { text, tokens } of arabic)
    tokens.forEach((token, i) => {
      const noun = kindOf(token);
      if (noun === null) return;
      if (isLed(text, tokens, i)) led.add(noun);
      if (isNamed(text, tokens, i)) named.add(noun);
    });
  for (const { text, tokens } of arabic)
    tokens.forEach((token, i) => {
      const noun = kindOf(token);
      if (noun === null || !led.has(noun) || !named.has(noun)) return;
      if (isNamed(text, tokens, i) || (isDefinite(token.form) && isLed(text, tokens, i)))
        token.isBody = true;
    });
}

/** The noun of a place or an event, without the article and the letters before it. */
function kindOf({ kind, form }: Token): string | null {
  return kind === 'word' ? kindOfForm(form) : null;
}

const kindOfForm = remember((form): string | null => {
  const bare = bareNoun(form);
  if (ledKinds.has(bare)) return bare;
  const noun = /^[وفبلك](.{2,})$/.exec(form)?.[1] ?? '';
  return ledKinds.has(noun) ? noun : ledKinds.has(bareNoun(noun)) ? bareNoun(noun) : null;
});

/** مدير | المعبر, المدير العام | للمعبر, مدير التخطيط | بالمعبر. */
function isLed(text: string, tokens: readonly Token[], i: number): boolean {
  const isOf =
    /^[بل]/.test(tokens[i]?.form ?? '') || /^(?:في|على|باسم)$/.test(tokens[i - 1]?.form ?? '');
  for (let k = i - 1; k >= Math.max(0, i - furthest); k--) {
    const token = tokens[k];
    if (token?.kind !== 'word') return false;
    if (
      leaders.has(bareNoun(token.form.replace(/^[وف](?=...)/, ''))) ||
      leaders.has(bareNoun(token.form))
    )
      return k === i - 1 || isOf;
    if (verbAt(text, token) !== null) return false;
  }
  return false;
}

/** معبر | نصيب, حملة «من حقي», and no معرض حديثه. */
function isNamed(text: string, tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined) return false;
  if (isDefinite(token.form))
    // المؤتمر العربي الخامس, and no المؤتمر الصحفي.
    return (
      isAdjective(next.form) &&
      isDefinite(next.form) &&
      !/^ال(?:صحفي|صحافي|اعلامي|مشترك)$/.test(next.form)
    );
  if (next.quotation !== undefined) return true;
  if (inGeneral.has(bareNoun(next.form))) return false;
  return (
    next.kind === 'word' &&
    !prepositions.has(next.form) &&
    (isDefinite(next.form) ||
      (!isIndefiniteAdjective(next.form) &&
        !/..(?:ه|ها|هم|نا)$/u.test(next.text) &&
        verbAt(text, next) === null))
  );
}
