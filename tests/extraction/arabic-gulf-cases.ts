import type { Said } from './read.ts';

/** Arabic sentences as papers of the Gulf, Iraq, Yemen and Jordan write them. */
export const arabicGulfCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a body that is spelled as a verb after ل, of a spokesman and of a chief',
    'وقال المتحدث الرسمي لتجمع القصيم الصحي كمال زين إن العيادات مفتوحة. وأكدت الرئيسة التنفيذية لتجمع المدينة المنورة الصحي سلمى حداد أن الأسرّة كافية.',
    [
      { speaker: 'كمال زين', words: 'العيادات مفتوحة', organization: 'تجمع القصيم الصحي' },
      { speaker: 'سلمى حداد', words: 'الأسرّة كافية', organization: 'تجمع المدينة المنورة الصحي' },
    ],
  ],
  [
    'a chief or a spokesman beside the name, before what is denied',
    'نفى كمال زين المدير التنفيذي للاتحاد وجود نية لإقالة المدرب. ونفت سلمى راضي المتحدثة باسم الهيئة تأجيل المباراة.',
    [
      { speaker: 'كمال زين', words: 'وجود نية لإقالة المدرب', organization: 'الاتحاد' },
      { speaker: 'سلمى راضي', words: 'تأجيل المباراة', organization: 'الهيئة' },
    ],
  ],
  [
    'undertakings that somebody leads or speaks for',
    'وقال مدير منفذ زرباطية الحدودي كمال زين إن الشاحنات عبرت. وأكدت الناطقة باسم مشروع الواحة سلمى حداد أن القطار يعمل. وقال الرئيس التنفيذي لمدينة الملك سلمان الطبية سمير حداد إن العيادات مفتوحة. وقالت أمينة عام جائزة الشيخ حمد ليلى حسن إن الأسماء ستعلن.',
    [
      { speaker: 'كمال زين', words: 'الشاحنات عبرت', organization: 'منفذ زرباطية الحدودي' },
      { speaker: 'سلمى حداد', words: 'القطار يعمل', organization: 'مشروع الواحة' },
      {
        speaker: 'سمير حداد',
        words: 'العيادات مفتوحة',
        organization: 'مدينة الملك سلمان الطبية',
      },
      { speaker: 'ليلى حسن', words: 'الأسماء ستعلن', organization: 'جائزة الشيخ حمد' },
    ],
  ],
];
