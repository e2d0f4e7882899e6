import { wordSet } from './word-set.ts';

/** Adjectives that names of bodies have and that no ending tells, without the article. */
const adjectives = wordSet(
  `عام عامة عليا أعلى عال عالية كبير كبيرة كبرى أكبر صغير صغيرة صغرى جديد جديدة قديم قديمة حر حرة موحد موحدة متحد متحدة مشترك مشتركة خاص خاصة مستقل مستقلة دائم دائمة مؤقت مؤقتة أول أولى ثاني ثانية ثالث ثالثة
  أحمر حمراء أبيض بيضاء أخضر خضراء أزرق زرقاء أسود سوداء أوسط وسطى أدنى دنيا أقصى شامل شاملة مختص مختصة مختلط مختلطة معني معنية متخصص متخصصة تابع تابعة حاكم حاكمة مسلح مسلحة منظم منظمة مالك مالكة مشغل مشغلة
  منتج منتجة مصنع مصنعة معارض معارضة منفذ منفذة متكامل متكاملة متجدد متجددة سام سامي سامية مقدس مقدسة شريف شريفة مناهض مناهضة مسؤول مسؤولة مكلف مكلفة مصدر مصدرة مساهم مساهمة قابض قابضة محدود محدودة لا متعدد متعددة
  ناشئ ناشئة نامي نامية صاعد متقدم متقدمة حديث حديثة ناظم ناظمة ضامن ضامنة راعي راعية مانح مانحة وسيط وسيطة مضيف مضيفة منتخب منتخبة معين معينة منشق منشقة متمرد متمردة متطرف متشدد محتل محتلة مشرف مشرفة`,
);

/** Nouns that end as an adjective of relation does. Without the article. */
const nouns = wordSet(
  `أهالي أراضي مباني نادي وادي محامي قاضي ليالي معالي مساعي نواحي ضواحي موانئ مراعي مقاهي ملاهي أماني أغاني حرية عملية قضية بلدية مديرية جمعية اتفاقية شخصية ميزانية جنسية تنمية تربية نظرية مسؤولية
  مندوبية مفوضية قنصلية جاهزية شفافية استراتيجية فعالية مبادئ أقلية أغلبية غالبية كلية هوية تعددية جمهورية مرجعية حصانة صلاحية منهجية تغطية تسمية ترقية توعية حماية رعاية نهاية بداية رماية هواية
  مدينية ثانوية صيدلية ولاية بقية حمية كمية كيفية أهمية إمكانية أولوية قمح مشتري ثنائي مدعي مفتي والي راعي ساعي`,
);

/** Whether a definite word is an adjective: by an ending of relation, as الدولية has, or as one of those that bodies are named with. */
export function isAdjective(form: string): boolean {
  const bare = /^ال(?=..)/.test(form) ? form.slice(2) : null;
  if (bare === null) return false;
  if (adjectives.has(bare)) return true;
  if (nouns.has(bare)) return false;
  return /^.{2,}(?:ي|يه|يون|يين|يات|يان)$/.test(bare);
}

/** The same of a word without the article: مشتركة, حكومي. */
export function isIndefiniteAdjective(form: string): boolean {
  return isAdjective(`ال${form}`);
}
