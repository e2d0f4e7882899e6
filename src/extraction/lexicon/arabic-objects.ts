import { wordSet } from './word-set.ts';

/** Nouns that, without the article, start what is announced, denied or condemned rather than a name. */
const objectNouns = wordSet(
  `وفاة مقتل وقف رفع خفض فتح فوز عزم عزمها عزمه نية نيتها نيته عدم قرب وصول بدء بداية نجاح فشل حدوث وجود ضلوع ضلوعه تورط تورطه تورطها صحة موعد نتائج خطة خطط حزمة سلسلة
  هدنة حالة حظر دعم دعمه دعمها رفض رفضه رفضها حرص نمو هبوط صعود بلوغ ثبات انكماش أهمية ضرورة متانة عمق مواصلة استمرار التزام تضامن قلق قلقه قلقها أسف أسفه أملها أمله استعداد استعداده استعدادها ثقته ثقتها تفاؤل تفاؤله موافقة موافقتها عودة زيادة حملة قيام طلب عقد
  ضبط منع صرف بيع شراء طرح دخول خروج سقوط صدور ظهور ارتفاع تراجع هجوم مزاعم اتهامات ادعاءات دعوته دعوتها تأكيده تأكيدها التزامه التزامها تمسكه تمسكها تضامنه تضامنها إدانته إدانتها ترحيبه ترحيبها حرصه حرصها استغرابه استغرابها أنباء تقارير شائعات ما كل أي`,
);

const masdar = /^(?:ا..ا.ه?|ا...ا.ه?|است..ا.ه?|ان..ا.|ت..ي.ه?|ت....|م.ا..ه)$/;

/** معاليه: a man of rank, by a word of the same pattern. */
const honorific = /^(?:معاليه|معاليها|سعادته|سعادتها)$/;

/** Whether a word is a verbal noun by its pattern: إطلاق, تعليق, اقتراح, استئناف. Its form is folded. */
export function isVerbalNoun(form: string): boolean {
  if (honorific.test(form)) return false;
  return masdar.test(form) || objectNouns.has(form);
}
