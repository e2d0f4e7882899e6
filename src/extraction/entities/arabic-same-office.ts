import { wordSet } from '../lexicon/word-set.ts';

/** Offices with what else their holders are called, both folded and without the article. */
const others: readonly (readonly [office: RegExp, calledToo: ReadonlySet<string>])[] = [
  [/^(?:ال)?رييسه? (?:ال)?(?:جمهوريه|دوله|بلاد)(?: |$)/, wordSet('جمهورية دولة بلاد')],
  [
    /^(?:ال)?رييسه? (?:ال)?(?:حكومه|وزراء|مجلس (?:ال)?وزراء)(?: |$)/,
    wordSet('حكومة وزراء مجلس رئيس'),
  ],
  [/^(?:ال)?(?:وزير خارجيه|وزيره خارجيه|وزيره? الخارجيه)(?: |$)/, wordSet('رئيس رئيسة دبلوماسية')],
  [/^(?:ال)?(?:عاهل|ملك)(?: |$)/, wordSet('ملك عاهل')],
  [/^(?:ال)?(?:مدرب|مدير فني|مدير الفني)(?: |$)/, wordSet('مدرب مدير فني')],
  [/^(?:ال)?(?:عمده|رييسه? (?:ال)?بلديه)(?: |$)/, wordSet('عمدة رئيس رئيسة بلدية')],
];

/** الرئيس العراقي, who is called رئيس الجمهورية too: the president of a nation, and no director of a firm. */
const president =
  /^الرييسه?(?: ال(?!تنفيذي|سابق|اسبق|مشارك|موسس|فخري|شرفي|عام|اقليمي|جديد|حالي)\S+)?$/;

/** What else whoever has a folded role may be called, by the words of that. */
export function wordsForSameOffice(role: string): string[] {
  const found = others.flatMap(([office, words]) => (office.test(role) ? [...words] : []));
  return president.test(role) ? [...found, 'جمهوريه', 'دوله', 'بلاد'] : found;
}
