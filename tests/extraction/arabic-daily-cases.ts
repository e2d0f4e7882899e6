import type { Said } from './read.ts';

/** Arabic sentences as daily newspapers write them, with looser marks and longer chains than an agency has. */
export const arabicDailyCases: [name: string, text: string, expected: Said[]][] = [
  [
    'what something goes by, which is nobody who says so',
    'وتوزع الشركة المياه على الأحياء حسب الكمية المتاحة. ويمكن أن يصل السعر إلى ألف دينار وفقا للسلالة واللون. وسيبدأ القبول وفق الترتيب التالي. والجسر مغلق، بحسب قواعد السير. وستفتح الطريق غدا، بحسب سكان الحي. والطريق مقطوعة، بحسب رواية البلدية. وقال كمال قاسي إن السد آمن. وبحسب قاسي، فإن العمل مستمر.',
    [
      { speaker: 'سكان الحي', words: 'وستفتح الطريق غدا' },
      { speaker: 'رواية البلدية', words: 'والطريق مقطوعة' },
      { speaker: 'كمال قاسي', words: 'السد آمن' },
      { speaker: 'كمال قاسي', words: 'العمل مستمر' },
    ],
  ],
  [
    'verbs that nobody is the subject of, and the same verbs of somebody',
    'وقال كمال زين إن الجسر مغلق. ويذكر أن الجسر بني قبل عام. وخلت الشوارع من المارة، مما يشير إلى أن الأزمة عميقة. وارتفع السعر مرتين، وهو ما يؤكد أن الطلب كبير. وأغلقت المتاجر، الأمر الذي يشير إلى عمق الأزمة. ولاحظ معي أن الناس غائبون. ولاحظ كمال زين أن العمل مستمر. ويؤكد كمال زين أن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الجسر مغلق' },
      { speaker: 'كمال زين', words: 'العمل مستمر' },
      { speaker: 'كمال زين', words: 'السد آمن' },
    ],
  ],
  [
    'a preposition, a banner and a measure that are spelled as verbs of saying',
    'والعلاقة بين الوزارة والشركة أن الأولى تشرف على الثانية. وساعدهم على قدر المستطاع لنعلم أن العمل مستمر. وقالت سمر نور وهي تحمل لافتة كبيرة إن الجسر مغلق، لافتة إلى أن العمل مستمر. وبين كمال زين أن السد آمن.',
    [
      { speaker: 'سمر نور', words: 'الجسر مغلق' },
      { speaker: 'سمر نور', words: 'العمل مستمر' },
      { speaker: 'كمال زين', words: 'السد آمن' },
    ],
  ],
  [
    'sources that nothing was told of, after somebody with a name',
    'وقال كمال زين إن الجسر مغلق. ورجحت المصادر أن يستمر العمل. وبحسب المصادر، فإن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الجسر مغلق' },
      { speaker: 'المصادر', words: 'يستمر العمل' },
      { speaker: 'المصادر', words: 'السد آمن' },
    ],
  ],
  [
    'words between marks that nobody said, and words that somebody did',
    'وقال كمال زين إن الجسر مغلق. وقتل خمسة مدنيين «عن طريق الخطأ» في الغارة. وبدأت محاكمة «تاريخية» في المدينة. وشارك فيها كثيرون من «أصحاب الهمم» والزوار. وعادت سمر نور صاحبة «أن تسكن الريح» إلى بلدها. وكان جوابه: «لا أعرف».',
    [
      { speaker: 'كمال زين', words: 'الجسر مغلق' },
      { speaker: 'سمر نور', words: 'لا أعرف', type: 'direct' },
    ],
  ],
  [
    'a source after a word that only leads to it',
    'وقال كمال زين إن الجسر مغلق. ولكن وفقا لزين فإن العمل مستمر. لكن بحسب كمال زين، فإن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الجسر مغلق' },
      { speaker: 'كمال زين', words: 'العمل مستمر' },
      { speaker: 'كمال زين', words: 'السد آمن' },
    ],
  ],
  [
    'the emir of a province, whose office is a name elsewhere',
    'ووجه أمير جازان محمد بن ناصر بتوفير السكن. وأكد الأمير سعود بن سالم أمير منطقة حائل أن العمل مستمر. وقال أمير حداد إن السد آمن.',
    [
      { speaker: 'محمد بن ناصر', words: 'بتوفير السكن' },
      { speaker: 'سعود بن سالم', words: 'العمل مستمر' },
      { speaker: 'أمير حداد', words: 'السد آمن' },
    ],
  ],
  [
    'where somebody speaks, and a pronoun, name nobody',
    'وقال كمال زين إن الجسر مغلق. ثم قال من شارلوت: «العمل مستمر في الجسر القديم». فهو من قال إن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الجسر مغلق' },
      { speaker: 'كمال زين', words: 'العمل مستمر في الجسر القديم' },
      { speaker: 'كمال زين', words: 'السد آمن' },
    ],
  ],
];
