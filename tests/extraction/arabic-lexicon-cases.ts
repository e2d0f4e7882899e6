import type { Said } from './read.ts';

/** Arabic sentences with what cannot speak, and with verbs, where a speaker might be sought; the names are invented. */
export const arabicLexiconCases: [name: string, text: string, expected: Said[]][] = [
  [
    'an act with whose it is, which is announced',
    'وقالت الممثلة سلوى حداد إن التصوير انتهى. وأعلنت اعتزالها التمثيل بعد هذا الموسم.',
    [
      { speaker: 'سلوى حداد', words: 'التصوير انتهى' },
      { speaker: 'سلوى حداد', words: 'اعتزالها التمثيل بعد هذا الموسم' },
    ],
  ],
  [
    'a thing that a clause is about between a speaker and the words',
    'وصل المهندس نزار هلال إلى الموقع صباحاً. كان الجسر مغلقاً. وقال: «لن نفتحه قبل الفحص».',
    [{ speaker: 'نزار هلال', words: 'لن نفتحه قبل الفحص', type: 'direct' }],
  ],
  [
    'where somebody speaks, with whose it is',
    'واستيقظ العامل سمير عودة بعد الجراحة. وقال من غرفته في مستشفى الأمل: «نجوت بأعجوبة».',
    [{ speaker: 'سمير عودة', words: 'نجوت بأعجوبة', type: 'direct' }],
  ],
];
