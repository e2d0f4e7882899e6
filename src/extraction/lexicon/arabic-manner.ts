import { wordSet } from './word-set.ts';

/** Nouns after ب that say how somebody speaks: بصوت خافت, بلهجة حادة. */
const mannerNouns = wordSet(
  `صوت نبرة لهجة لغة لسان كلمات كلمة عبارة عبارات جملة ابتسامة ضحكة تنهيدة دموع دمعة عين عينين وجه ملامح إيماءة إشارة نظرة حزن ألم أسى أسف مرارة حسرة غضب حنق حدة انفعال تأثر تهكم سخرية
  مزاح دعابة فخر اعتزاز ثقة يقين حزم صرامة هدوء برود بساطة عفوية تلقائية صراحة وضوح اختصار اقتضاب إيجاز إسهاب تفصيل حذر تحفظ تردد خجل حياء خوف قلق توتر ارتباك دهشة استغراب حيرة
  حماس حماسة لهفة شوق فرح سعادة سرور ارتياح تفاؤل تشاؤم يأس إحباط أمل امتنان أدب لطف مودة حنان عتب عتاب لوم تحد تهديد وعيد إصرار عناد تواضع كبرياء جدية واقعية مبالغة لكنة إنجليزية عربية فرنسية`,
);

/** How the speaker looks or feels, as a participle: قالت مبتسمة. Without its ending. */
const states = wordSet(
  `مبتسم ضاحك باك غاضب ساخر متنهد متحسر متهكم مازح مداعب متأثر منفعل متحمس متردد خجول حزين سعيد فرح مندهش مستغرب متعجب حائر يائس محبط متفائل متشائم متذمر ممتعض مستاء مستهجن معاتب مهدد واثق
  حازم صارم هادئ متلعثم مرتبك متوتر خائف مرتجف باكي شاكي صارخ هامس متمتم لاهث متعب منهك متألم متوسل مناشد مستنجد معتذر`,
);

/** How, how often or how openly something is said: قال مرارا, قالت صراحة. */
const adverbs = wordSet(
  `مرارا تكرارا صراحة علنا علانية جهارا سرا غالبا دائما عادة كثيرا قليلا تحديدا خصوصا تلميحا هاتفيا شفهيا شفويا خطيا رسميا حرفيا بداية ختاما ابتداء مباشرة عموما إجمالا
  أصلا فعلا حقا بالضبط بالذات تقريبا تباعا عفويا شخصيا حصريا حصرا آنفا قديما حديثا مساءا صباحا بحرقة`,
);

/** Prepositions with a pronoun for whom the words are said to: قال لنا, تقول لي. */
const toSomebody =
  /^(?!الينا$)(?:ل|الي|علي|عن|من|مع|لدي|ب|في)(?:ي|نا|ه|ها|هم|هما|هن|ك|كم)$|^(?:خلال|بعد|قبل|عند|امام|عبر|حول|بين|وراء|خلف|بحق|بشان|تجاه|ازاء|حين)(?:ه|ها|هم|هما|نا)$/;

/** Whether a word after a verb of saying is for whom it is said, and no part of who says it: لي, لنا, إليها. */
export function isForSomebody(form: string): boolean {
  return toSomebody.test(form);
}

/** Whether a word is ب with a noun of manner: بصوت, بلهجة. */
export function isMannerNoun(form: string): boolean {
  const noun = /^ب(?:ال)?(..+)$/.exec(form)?.[1];
  return noun !== undefined && mannerNouns.has(noun);
}

/** Whether a word after a verb of saying starts how it is said: بصوت, بالألمانية, بأمازيغية, مبتسمة. */
export function isManner(form: string): boolean {
  if (/^ب(?:ال)?.{3,}يه$/.test(form)) return true;
  return isMannerNoun(form) || isAdverb(form);
}

/** Whether a word by itself is how the speaker looks or feels, or how it is said: مبتسما, غاضبة, مرارا. */
export function isAdverb(form: string): boolean {
  return adverbs.has(form) || (/..[اه]$/.test(form) && states.has(form.slice(0, -1)));
}
