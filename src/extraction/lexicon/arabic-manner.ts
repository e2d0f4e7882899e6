import { wordSet } from './word-set.ts';

/** Nouns after ب that say how somebody speaks: بصوت خافت, بلهجة حادة. */
const mannerNouns = wordSet(
  `صوت نبرة لهجة لغة لسان كلمات كلمة عبارة عبارات جملة ابتسامة ضحكة تنهيدة دموع دمعة عين عينين وجه ملامح إيماءة إشارة نظرة حزن ألم أسى أسف مرارة حسرة غضب حنق حدة انفعال تأثر تهكم سخرية
  مزاح دعابة فخر اعتزاز ثقة يقين حزم صرامة هدوء برود بساطة عفوية تلقائية صراحة وضوح اختصار اقتضاب إيجاز إسهاب تفصيل حذر تحفظ تردد خجل حياء خوف قلق توتر ارتباك دهشة استغراب حيرة
  حماس حماسة لهفة شوق فرح سعادة سرور ارتياح تفاؤل تشاؤم يأس إحباط أمل امتنان أدب لطف مودة حنان عتب عتاب لوم تحد تهديد وعيد إصرار عناد تواضع كبرياء جدية واقعية مبالغة لكنة إنجليزية عربية فرنسية
  شدة قوة استياء انزعاج ضيق ضجر ملل نفاد ذهول صدمة هلع فزع رعب كآبة لوعة حرقة وجع خيبة ازدراء احتقار استخفاف استهزاء استهجان استنكار امتعاض نفور كراهية حقد حب شغف رقة خشوع إجلال احترام تقدير إعجاب انبهار فضول اهتمام لامبالاة عجلة سرعة بطء تأن تمهل روية حكمة دهاء مكر خبث براءة طيبة صدق نزاهة موضوعية حياد تجرد دقة مهارة جرأة شجاعة ثبات رباطة جلد صبر مسؤولية عدائية عنف قسوة خشونة فظاظة غرور تعال عجرفة تباه زهو نشوة انتصار تشف شماتة ندم اعتذار تسامح تعاطف شفقة رأفة حسم قطعية تأكيد جزم تلعثم تمتمة همس صراخ بكاء نحيب شهقة`,
);

/** How the speaker looks or feels, as a participle: قالت مبتسمة. Without its ending. */
const states = wordSet(
  `مبتسم ضاحك باك غاضب ساخر متنهد متحسر متهكم مازح مداعب متأثر منفعل متحمس متردد خجول حزين سعيد فرح مندهش مستغرب متعجب حائر يائس محبط متفائل متشائم متذمر ممتعض مستاء مستهجن معاتب مهدد واثق
  حازم صارم هادئ متلعثم مرتبك متوتر خائف مرتجف باكي شاكي صارخ هامس متمتم لاهث متعب منهك متألم متوسل مناشد مستنجد معتذر`,
);

/** How, how often or how openly something is said: قال مرارا, قالت صراحة. */
const adverbs = wordSet(
  `مرارا تكرارا صراحة علنا علانية جهارا سرا غالبا دائما عادة كثيرا قليلا تحديدا خصوصا تلميحا هاتفيا شفهيا شفويا خطيا رسميا حرفيا بداية ختاما ابتداء مباشرة عموما إجمالا
   كتابيا تحريريا إلكترونيا برقيا مرئيا صوتيا تلفزيونيا مجددا أخيرا لاحقا حينها وقتها يومها آنذاك حينذاك وقتذاك عندئذ حينئذ مرتين جازما قاطعا حتما إطلاقا مطلقا كليا جزئيا ضمنيا ضمنا قطعيا نهائيا إجماعا طوعا كرها خلسة همسا فورا توا حالا مليا باكرا مبكرا مسبقا سلفا بعدها قبلها دوما أبدا أحيانا نادرا أصلا فعلا حقا بالضبط بالذات تقريبا تباعا عفويا شخصيا حصريا حصرا آنفا قديما مساءا صباحا بحرقة`,
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

/** ثلاث مرات, أكثر من مرة, للمرة الثانية, على الفور, من جديد: how often or how soon, after which nothing is left of it. */
export function timesLength(forms: readonly string[]): number {
  const [one = '', two = '', three = ''] = forms;
  if (/^(?:ل?اكثر)$/.test(one) && two === 'من') return /^(?:مره|مناسبه|مرتين)$/.test(three) ? 3 : 0;
  if (/^مر(?:ه|ات)$/.test(two) && (counts.has(one) || /^\p{N}+$/u.test(one))) return 2;
  if (/^مر(?:ه|ات)$/.test(one)) return again.has(two) ? 2 : 1;
  if (one === 'للمره' && two.startsWith('ال')) return 2;
  if (one === 'علي' && soon.has(two)) return 2;
  return one === 'من' && two === 'جديد' ? 2 : 0;
}

const counts = wordSet('غير ثلاث أربع خمس ست سبع ثماني تسع عشر عشرات مئات عدة بضع كم آخر أول كل');
const again = wordSet('أخرى ثانية ثالثة رابعة جديدة واحدة عدة كثيرة عديدة متتالية متكررة');
const soon = wordSet('الفور عجل الأثر الملأ الهواء مضض استحياء انفراد التوالي');

const byWay = wordSet(
  'بالحرف بالمقابل بالمثل بالتالي بالفعل بالدارجة بالعامية بالفصحى بالنيابة بالأصالة بالتفصيل بالأرقام بالأدلة بالنفي بالإيجاب بالرفض بالقبول بالقول بالتأكيد بالهاتف بالإشارة بالإنابة بالأمس بالمناسبة بالكامل',
);

/** Whether a word after a verb of saying starts how it is said: بصوت, بالألمانية, بأمازيغية, مبتسمة. */
export function isManner(form: string): boolean {
  if (/^ب(?:ال)?.{3,}يه$/.test(form) || byWay.has(form)) return true;
  return isMannerNoun(form) || isAdverb(form);
}

/** Whether a word by itself is how the speaker looks or feels, or how it is said: مبتسما, غاضبة, مرارا. */
export function isAdverb(form: string): boolean {
  return adverbs.has(form) || (/..[اه]$/.test(form) && states.has(form.slice(0, -1)));
}

/** What of somebody tells how they speak: وعيناها, ودموعه. */
export const speakingFeatures =
  /^و(?:عين|عيون|يد|دمع|دموع|صوت|ابتسام|وجه|نظر|شفت|ملامح|انفاس).{0,2}(?:ه|ها|هم)$/;

/** How somebody speaks to whom the next noun names. */
export const speakingStates = wordSet(
  'معزيا مخاطبا محييا مهنئا مواسيا منتقدا مودعا مطمئنا مستقبلا مستشهدا مقلدا محاكيا مستحضرا مقاطعا ممازحا',
);
