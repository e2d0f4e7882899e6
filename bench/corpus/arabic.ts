import type { Vocabulary } from './sentence.ts';

const nouns = words(`
  مجلس تقرير وزير اتفاق مشروع ميناء سوق قانون مستشفى طريق جسر حزب عقد برنامج قطاع نهر ساحل إقليم متحف مهرجان مصنع
  مطار حصاد جفاف سد أنبوب قرض دين أجر إضراب تحقيق حكم طعن قرار بيان أرشيف إحصاء ترخيص دعم رسم مخزن منجم غابة مسرح
  ملعب دوري مدرب مختبر قمر هوائي صحفي محرر شاهد مبعوث وفد حاجز ملجأ تبرع متطوع مستأجر مخبز بستان نحال خزاف خطاط فنار
  ماء صياد معلم طبيب عامل فلاح قطار رصيف مخطوط معرض امتحان مقعد اقتراح تعديل هدوء موسم سرب مرفأ مضيق مسح مرصد
`);
const verbs = words(`
  أقر رفض أعلن أجّل راجع نشر موّل افتتح أغلق مدّد وقّع ناقش أصلح زار أيّد انتقد علّق فتّش قاس رمّم استبدل خفّض ضاعف دافع
  صادق عدّل سجّل دقّق ترجم صوّر رسم انتشل
`);
const adjectives = words(`
  جديد وطني محلي عام سنوي إقليمي قديم مشترك مستقل مؤقت نهائي شمالي جنوبي ساحلي ريفي حضري خاص أجنبي مبكر متأخر صغير
  كبير مكلف غريب هادئ بعيد تاريخي متنازع شفاف موسمي مالح عاصف
`);

export const arabic: Vocabulary = {
  nouns,
  verbs,
  adjectives,
  sentences: [
    '{verb} ال{noun} ال{adjective} ال{noun} في {place}.',
    'وفي {place} {verb} ال{noun} {noun} {place} وال{noun} ال{adjective} لعام {year}.',
    'كما {verb} ال{noun} ال{noun}، و{verb} ال{noun} ال{adjective} {number} من خطط ال{noun}.',
    'وبعد ال{noun} {verb} {noun} {place} ال{noun} ال{adjective} لل{noun}.',
    'و{verb} {noun} {adjective} في {place} ال{noun} من أجل ال{noun}.',
    'وبحلول عام {year} {verb} ال{noun} {number} من تراخيص ال{noun} ال{adjective}.',
  ],
  statements: [
    'لن ينتظر ال{noun} ال{noun} ال{adjective}',
    'إن ال{noun} الذي {verb} ال{noun} سيعود في عام {year}',
    'ليس في {place} {noun} يستحق هذا ال{noun} ال{adjective}',
    'لقد {verb} ال{noun} ال{adjective} قبل ال{noun} لا بعده',
    'هناك {number} أسباب للثقة بال{noun} في {place}',
    'كل من {verb} ال{noun} سيجيب أمام ال{noun} ال{adjective}',
  ],
  titles: [
    '{place}: {noun} {adjective} وال{noun} في عام {year}',
    'كيف {verb} {noun} {place} ال{noun} ال{adjective}',
    '{noun} {place} {verb} ال{noun} بعد {number} يوماً',
  ],
  cues: ['قال', 'أكد', 'أضاف', 'صرح', 'أوضح', 'شدد', 'أعلن'],
  roles: ['المتحدث باسم الوزارة', 'الوزير', 'المدير العام', 'نائب الرئيس', 'المستشار', 'المبعوث'],
  unnamed: ['مسؤول طلب عدم الكشف عن اسمه', 'مصدر مقرب من المحادثات', 'شاهد عيان'],
  occasions: ['في مؤتمر صحفي', 'في اتصال هاتفي', 'في بيان مكتوب'],
  quoting: {
    direct: ['«', '»'],
    after: '{quote}، {cue} {speaker}.',
    before: 'و{cue} {speaker}: {quote}.',
    split: '{quote}، {cue} {speaker}، {rest}.',
    indirect: 'و{cue} {speaker} أن {quote}.',
    mention: 'و{verb} {noun} {entity} ال{noun} ال{adjective} في {place}.',
    carried: 'ونقل {entity} ال{noun} أولاً من {place}.',
  },
};

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
