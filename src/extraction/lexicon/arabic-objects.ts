import { ambiguousGivenNames } from './arabic-given-names.ts';
import { givenNames, titleHeads } from './arabic-speakers.ts';
import { wordSet } from './word-set.ts';

/** Nouns that, without the article, start what is announced, denied or condemned rather than a name. */
const objectNouns = wordSet(
  `كف سيطرة حوكمة أتمتة حلحلة عولمة حوسبة نمذجة أرشفة فهرسة غربلة قرصنة توأمة لملمة عسكرة طمأنة برمجة شرعنة تحلي توخي تأني تروي تحري تصدي تقصي تخطي توقي تحاشي تفادي تعاطي تحدي تعدي تمادي تغاضي تولي رضاه رضاها امتعاضه استياءه استياءها انزعاجه انزعاجها سعادته سعادتها
  وفاة مقتل وقف رفع خفض فتح فوز عزم عزمها عزمه نية نيتها نيته عدم قرب وصول بدء بداية نجاح فشل حدوث وجود ضلوع ضلوعه تورط تورطه تورطها صحة موعد نتائج خطة خطط حزمة سلسلة
  عرقلة زعزعة بلورة حصار خداع تواطؤ تباطؤ كذب تجسس خيانة عبث تحرش كبت هيمنة شيطنة فبركة خصخصة رقمنة هيكلة جدولة فرملة بعثرة تستر
  سرقة قتل حرق هدم نقل خطف بقاء زوال نشوب حصول حصوله حضور غياب هروب فرار لقاء زيارة رحلة سفر ولادة موت رحيل ترك كسر عبور مرور صمود نزوح لجوء حجز سحب رد سرعة دفع سداد جمع حل فصل حبس سجن طرد عزل نزع زرع قطع ربط فك حذف كشف بحث فحص مسح علاج جدوى جدية خطورة أحقية مسؤولية ملكية علم علمه علمها معرفة صلة علاقة
  حال هجوم هبوب تساقط انحسار انقشاع شروق غروب ذوبان جريان حلول ورود فيض نشاط تكون تشكل تأثر انتشار
  هدنة حالة حظر دعم دعمه دعمها رفض رفضه رفضها حرص نمو هبوط صعود بلوغ ثبات انكماش أهمية ضرورة متانة عمق مواصلة استمرار التزام تضامن قلق قلقه قلقها أسف أسفه أملها أمله استعداد استعداده استعدادها ثقته ثقتها تفاؤل تفاؤله موافقة موافقتها عودة زيادة حملة قيام طلب عقد
  ضبط منع صرف بيع شراء طرح دخول خروج سقوط صدور ظهور ارتفاع تراجع مزاعم اتهامات ادعاءات دعوته دعوتها تأكيده تأكيدها التزامه التزامها تمسكه تمسكها تضامنه تضامنها إدانته إدانتها ترحيبه ترحيبها حرصه حرصها استغرابه استغرابها أنباء تقارير شائعات ما كل أي
  غرق ضم قبض قصف خرق كسب نصب خنق دفن ذبح جلد حفر ردم شق شن شل صد صنع طبع عصيان غزو غسل فرض فرز فقد فقدان قمع كتم مس منح نبش نسف نشر نفاد نقص نقض نكث هدر وضع وقوع وقوف وفاء نفوق جفاف حجب حرمان حشد حصر حقن حيازة خسارة خلو خوض ذهاب رسو رصد ركود
  زحف شطب سفك سوء سلامة صعوبة شح شغور شمول صلاحية ضخ ضعف ضياع عجز عفو غش غلاء غلق فيضان قدرة قصور كثرة مثول مساس مصرع نضوب نفي هطول هلاك كبح سطو نهب سلب طعن جنوح رهن عرض نزول هجر نبذ تلف لمس
  تسرب توصل توصلها توصله توصلهما تعرض تعرضه تعرضها تدخل توغل تحطم تلقي تلقيه تلقيها تبني تعمد تكبد تملك تنصل توفر توقف توسع تطور تعثر تعطل تفشي تضرر تقلص تجدد تخلي تخليه تخليها تحقق تدهور تدفق ترشح تردي تسلم تسلل تفكك تفوق تكرر تمدد تمرد تنحي تنحيه تسجيل تعهد تعهده تعهدها
  عدد نسبة حجم قيمة كلفة تكلفة حصيلة إعادة إقالة إقامة إزالة إصابة إبادة إعانة إدانة إحالة إضافة إثارة استعادة استقالة استدامة استمالة
  جاهزية جهوزية أولوية أسبقية أفضلية شرعية مشروعية قانونية فاعلية فعالية حيوية قابلية خصوصية استقلالية مصداقية شفافية حرية حتمية استمرارية إمكانية محدودية محورية مركزية حساسية أهلية واقعية عدالة نزاهة سيادة هشاشة فداحة ضخامة ندرة وفرة كفاءة كفاية خلاف خيبة يقظة`,
);

const masdar = /^(?:ا..ا.ه?|ا...ا.ه?|است..ا.ه?|ان..ا.|ت..ي.ه?|ت...[^او]|م.ا..ه)$/;

/** معاليه: a man of rank, by a word of the same pattern. */
const honorific = /^(?:معاليه|معاليها|سعادته|سعادتها)$/;

/** Bodies whose noun has the pattern, and is hardly ever what is done. */
const bodies = wordSet('اتحاد ائتلاف ائتلافية اتحادية تحالف تجمع تكتل محافظة');

/** The human being and a faith, by the same pattern. */
const noActs = /^(?:ال)?(?:انسان|اسلام)$/;

/** Whether a word is a verbal noun by its pattern: إطلاق, تعليق, اقتراح, استئناف. Its form is folded. */
export function isVerbalNoun(form: string, text = ''): boolean {
  if (objectNouns.has(form)) return true;
  // أحزاب, أوساط: plurals, where إعلان has its hamza below.
  if (text.startsWith('أ') && /^ا..ا.$/.test(form)) return false;
  // إستيبان: the long forms have no hamza, names of the same pattern do.
  if (/^[\u0625\u0623]/.test(text) && form.length > 5) return false;
  if (honorific.test(form) || noActs.test(form) || isOfAct(form)) return false;
  return isBare(form) || isOwned(form);
}

/** تنموية, تطوعي: an adjective of an act, where تنمية, تراخيه and تبني are acts. */
function isOfAct(form: string): boolean {
  return /^(?:ال)?ت.{3,}ي(?:ه)?$/.test(form) && !/^(?:ال)?ت(?:.ا.يه?|..يه)$/.test(form);
}

function isBare(form: string): boolean {
  if (objectNouns.has(form)) return true;
  // إيفان, توماس: names that no noun is spelled like.
  if (givenNames.has(form) && !ambiguousGivenNames.has(form)) return false;
  return masdar.test(form) && !article.test(form) && !titleHeads.has(form) && !bodies.has(form);
}

/** العام, الستار: the article, and no letters of the noun as in الغاء and التزام. */
const article = /^ال(?!غاء|حاق|زام|قاء|هام|ت).{1,2}ا.ه?$/;

/** With whose it is: استقالته, انفصالها. */
function isOwned(form: string): boolean {
  const stem = /^(.{4,}?)(?:ها|هم|هما|ه)$/.exec(form)?.[1];
  return (
    stem !== undefined && (isBare(stem) || (stem.endsWith('ت') && isBare(`${stem.slice(0, -1)}ه`)))
  );
}
