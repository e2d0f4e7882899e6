import type { Said } from './read.ts';

/** Arabic texts about whom a speaker belongs to by a role of any kind: envoys, prosecutors, deputies, those of a part of a body. */
export const arabicBelongingCases: [name: string, text: string, expected: Said[]][] = [
  [
    'somebody sent to a place, and by what they are and where they are from',
    'قال المبعوث الأممي إلى مالي كارل يوهان إن الوقت ضيق. وأضاف الدبلوماسي السويدي أن الحوار صعب. وقال مدرب النور هانس مولر إن الفريق تعب. وتابع المدرب الألماني أن العودة ممكنة.',
    [
      { speaker: 'كارل يوهان', words: 'الوقت ضيق', organization: 'الأمم المتحدة' },
      { speaker: 'كارل يوهان', words: 'الحوار صعب', organization: 'الأمم المتحدة' },
      { speaker: 'هانس مولر', words: 'الفريق تعب', organization: 'النور' },
      { speaker: 'هانس مولر', words: 'العودة ممكنة', organization: 'النور' },
    ],
  ],
  [
    'whoever is over a body, and somebody unnamed in charge of what is also done',
    'وقال المشرف على مركز السموم كمال زين إن العلاج متاح. وتؤكد مسؤولة الإعلام في جمعية الساحل ليلى صبري أن الماء قليل. وشدد المشرف على ضرورة الصبر.',
    [
      { speaker: 'كمال زين', words: 'العلاج متاح', organization: 'مركز السموم' },
      { speaker: 'ليلى صبري', words: 'الماء قليل', organization: 'جمعية الساحل' },
      { speaker: 'كمال زين', words: 'ضرورة الصبر' },
    ],
  ],
  [
    'a rank with its arm after the name of a body',
    'وقال مدير إعلام قيادة حرس السواحل العميد الركن كمال زين إن الميناء آمن. وقال قائد شرطة بلدة النخيل العقيد المتقاعد سمير حداد إن الطريق مفتوح.',
    [
      { speaker: 'كمال زين', words: 'الميناء آمن', organization: 'قيادة حرس السواحل' },
      { speaker: 'سمير حداد', words: 'الطريق مفتوح', organization: 'شرطة بلدة النخيل' },
    ],
  ],
  [
    'a prime minister by number, and the deputies of who heads a body',
    'وقال الوزير الأول الجزائري كمال زين إن المخزون يكفي. ورفع بنك السودان المركزي الفائدة، وقالت نائبة المحافظ هدى كرم إن القرار صعب. وزارت بلدية المنارة الحي، وقال نائب العمدة سمير حداد إن العمل بدأ.',
    [
      { speaker: 'كمال زين', words: 'المخزون يكفي', organization: 'الحكومة الجزائرية' },
      { speaker: 'هدى كرم', words: 'القرار صعب', organization: 'بنك السودان المركزي' },
      { speaker: 'سمير حداد', words: 'العمل بدأ', organization: 'بلدية المنارة' },
    ],
  ],
  [
    'who prosecutes for a state',
    'قال وكيل الجمهورية كمال زين إن البحث مفتوح. وقال الوكيل العام للملك لدى محكمة النقض سمير حداد إن القانون واضح.',
    [
      { speaker: 'كمال زين', words: 'البحث مفتوح', organization: 'النيابة العامة' },
      { speaker: 'سمير حداد', words: 'القانون واضح', organization: 'محكمة النقض' },
    ],
  ],
  [
    'a part that belongs to another body, and a coach of a club that is called as a rank is',
    'وقالت طبيبة في المركز الصحي التابع لـ«أطباء الساحل» لصحيفة «النهر»: «الدواء قليل». وقال مدرب الرائد كمال زين إن اللاعبين تعبوا.',
    [
      {
        speaker: 'طبيبة في المركز الصحي التابع لـ«أطباء الساحل»',
        words: 'الدواء قليل',
        organization: 'أطباء الساحل',
        medium: 'النهر',
      },
      { speaker: 'كمال زين', words: 'اللاعبين تعبوا', organization: 'الرائد' },
    ],
  ],
  [
    'a body whose name has no noun, taken up by one',
    'أوقفت «طيران اللقلق» رحلاتها. وقالت الشركة إن العودة قريبة. وقال مدير العمليات في الشركة كمال زين إن الطقس سيئ.',
    [
      { speaker: 'طيران اللقلق', words: 'العودة قريبة', organization: 'طيران اللقلق' },
      { speaker: 'كمال زين', words: 'الطقس سيئ', organization: 'طيران اللقلق' },
    ],
  ],
  [
    'bodies of one word that the gazetteer has, by a pronoun',
    'وأعلن البنتاغون الخبر. وقال المتحدث باسمه كمال زين إن السفن آمنة.',
    [{ speaker: 'كمال زين', words: 'السفن آمنة', organization: 'البنتاغون' }],
  ],
  [
    'what a body denies between marks, and who speaks for the body next',
    'ونفت الرئاسة «هذه الأنباء الكاذبة». وقالت مديرة ديوانها هدى كرم إن القضاء مستقل.',
    [
      { speaker: 'الرئاسة', words: 'هذه الأنباء الكاذبة', organization: 'الرئاسة' },
      { speaker: 'هدى كرم', words: 'القضاء مستقل', organization: 'الرئاسة' },
    ],
  ],
  [
    'an envoy of the state that spoke, and some judges',
    'طالبت دولة الكويت بالحوار. وقالت المندوبة الدائمة السفيرة هدى كرم إن الملاحة حرة.\n\nوقال ثلاثة قضاة في محكمة الصلح إن الضغوط كبيرة.',
    [
      { speaker: 'دولة الكويت', words: 'بالحوار' },
      { speaker: 'هدى كرم', words: 'الملاحة حرة', organization: 'دولة الكويت' },
      { speaker: 'ثلاثة قضاة في محكمة الصلح', words: 'الضغوط كبيرة', organization: 'محكمة الصلح' },
    ],
  ],
  [
    'whoever was asked answers',
    'وقال كمال زين إن الأمر صعب. وسأله القاضي سمير حداد: «لماذا؟»، فأجاب: «لا أعرف».\n\nوعندما سُئلت الوزيرة هدى كرم عن الموعد، اكتفت بالقول إنه قريب.',
    [
      { speaker: 'كمال زين', words: 'الأمر صعب' },
      { speaker: 'سمير حداد', words: 'لماذا؟' },
      { speaker: 'كمال زين', words: 'لا أعرف' },
      { speaker: 'هدى كرم', words: 'إنه قريب' },
    ],
  ],
  [
    'who issued a document that is of something, and an observatory with another purpose than the known one',
    'وجاء في بيان الوقفة الصادر عن نقابة الصيادلة أن الصبر نفد. وقال المرصد السوري لتوثيق الآثار إن القلعة تضررت.',
    [
      { speaker: 'بيان الوقفة', words: 'الصبر نفد', organization: 'نقابة الصيادلة' },
      {
        speaker: 'المرصد السوري لتوثيق الآثار',
        words: 'القلعة تضررت',
        organization: 'المرصد السوري لتوثيق الآثار',
      },
    ],
  ],
];
