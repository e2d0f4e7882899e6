import { isDefinite } from '../arabic/words.ts';
import { nameWord } from '../arabic/name-words.ts';
import type { Agreement } from '../lexicon/arabic-forms.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { formOf, type Token } from '../tokens.ts';
import { isOfOtherCalling } from './callings.ts';
import type { Description, Entity } from './entity.ts';
import { mentionBefore, placeOf } from './place.ts';
import type { Registry } from './registry.ts';

/** What anybody may be whom an article has named: by age, kin or trade, and by no office. */
const anybody = wordSet(
  `شاب شابة رجل امرأة مرأة سيدة فتى فتاة طفل طفلة صبي صبية أب أم والد والدة جد جدة زوج زوجة أرمل أرملة عجوز مسن مسنة عشريني عشرينية ثلاثيني ثلاثينية أربعيني أربعينية خمسيني خمسينية ستيني ستينية سبعيني سبعينية ثمانيني ثمانينية
  معلم معلمة مدرس طبيب طبيبة ممرض ممرضة مزارع مزارعة فلاح فلاحة صياد راعي سائق سائقة عامل عاملة طالب طالبة تلميذ تلميذة تاجر تاجرة بائع بائعة حرفي حرفية خياط خياطة نجار خباز
  خبير خبيرة باحث باحثة أكاديمي محلل محللة كاتب كاتبة روائي روائية شاعر شاعرة فنان فنانة مخرج مخرجة مغني مغنية لاعب لاعبة عداء عداءة سباح سباحة مهندس مهندسة ناشط ناشطة صحافي صحافية صحفي صحفية مدون مدونة
  عالم عالمة رسام رسامة نحات نحاتة ممثلة موسيقي موسيقية مصور مصورة طيار مؤلف مؤلفة أديب أديبة مؤرخ مؤرخة مفكر مفكرة متسلق متسلقة رحالة
  فاعل فاعلة نقابي نقابية حقوقي حقوقية جمعوي جمعوية سياسي سياسية مناضل مناضلة إطار مصرح مصرحة متدخل متدخلة
  محام محامي محامية لاجئ لاجئة نازح نازحة مهاجر مهاجرة متطوع متطوعة مسعف مسعفة متقاعد متقاعدة موظف موظفة مواطن مواطنة ضحية ناجي ناجية جريح جريحة أسير أسيرة مريض مريضة`,
);

const comesFrom =
  /^ال(?:قادم|منحدر|مولود|مقيم|نازح|عايد|هارب|فار|ساكن|قاطن|متحدر|اتي|وافد|ناجي)ه?$/;

/**
 * Whether a man or a woman is meant by what anybody may be, with the article and no name: الشاب الثلاثيني, الأم لثلاثة أطفال. Null for
 * any other phrase.
 */
export function somebodyNamed(words: readonly Token[]): Agreement | null {
  const [first, second] = words;
  const noun = first?.kind === 'word' && isDefinite(first.form) ? first : undefined;
  if (noun === undefined || second?.kind !== 'word') return null;
  const bare = noun.form.replace(/^[وف]?ال/, '');
  if (!anybody.has(bare) || isOffice(bare, second.form)) return null;
  const describes =
    isDefinite(second.form) ||
    /^ذ(?:ات|و|ي)$/.test(second.form) ||
    prepositions.has(second.form) ||
    /^[بل].../.test(second.form);
  // القادم من ريف درعا: where from, and no name.
  const isFrom = comesFrom.test(second.form) && prepositions.has(words[2]?.form ?? '');
  const hasName = isFrom
    ? words.slice(4).some((word) => nameWord(word) === 'given')
    : words.slice(1).some((word) => /given|unknown/.test(nameWord(word)));
  if (!describes || hasName) return null;
  return /(?:ه|^ام|امراه|مراه|عجوز)$/.test(bare) ? 'f' : 'm';
}

const parents = /^(?:ال(?:اب|ام|والده?)|ربه? ال(?:اسره|بيت|عايله|منزل))$/;

/** الأب, رب الأسرة: whether a father or a mother is meant by no more than that. Null for any other phrase. */
export function parentIn(words: readonly Token[]): 'm' | 'f' | null {
  const phrase = words.map(({ form }) => form.replace(/^[وف](?=ال|رب)/, '')).join(' ');
  if (!parents.test(phrase)) return null;
  return /^(?:الام|الوالده|ربه .*)$/.test(phrase) ? 'f' : 'm';
}

const children =
  /(?:^|\s)(?:ال)?(?:طفله?|تلميذه?|رضيعه?|فتي|فتاه|صبي|صبيه|ابن|ابنه|نجله?|ضحيه|راحله?|شهيده?)(?:\s|$)/;

/** Whether somebody is told to be a child, whose father or mother is another. */
export function isYoung({ roles }: Entity): boolean {
  return [...roles.keys()].some((role) => children.test(role));
}

/** الكاتب العام, الخبير القضائي: an office or a task of one alone, whoever spoke last. */
function isOffice(noun: string, adjective: string): boolean {
  return /^كاتبه?$/.test(noun)
    ? /^ال(?:عام|محلي|وطني|جهوي|اقليمي|مركزي|اول|اداري|مساعد)ه?$/.test(adjective)
    : /^ال(?:عام|رييسي)ه?$/.test(adjective);
}

/** الباحثة, الشاعر: the one man or woman of the article so far who has a name and no office, by what anybody may be. */
export function onlyNamed(
  { phrase, head, gender }: Description,
  registry: Registry,
  span: Span,
): Entity | undefined {
  const form = formOf(phrase);
  if (gender === null || head === null || /\s/.test(phrase) || !isDefinite(form)) return undefined;
  if (!anybody.has(form.replace(/^ال/, ''))) return undefined;
  const place = placeOf(span);
  const fitting = registry.entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.gender === gender &&
      entity.name.includes(' ') &&
      !isDefinite(formOf(entity.name.split(' ')[0] ?? '')) &&
      mentionBefore(entity.mentions, place) !== undefined &&
      !isOfOtherCalling(entity, head),
  );
  const [only] = fitting;
  const isAnybody = fitting.length === 1 && anybody.has(formOf(only?.head ?? ''));
  const plain = isAnybody ? fitting : fitting.filter(({ role }) => role === null);
  return plain.length === 1 ? plain[0] : undefined;
}
