/** A query, and what must be among its first five hits: the first of these that is found counts for its rank. */
export interface Judgement {
  query: string;
  /** As `Type:slug`, or `Type:` and the beginning of its text. */
  expected: string[];
}

/** Written by us over the sample newsroom, as its readers would ask. */
export const judgements: Judgement[] = [
  // Names, in Arabic, with and without clitics.
  { query: 'بيسكوف', expected: ['Person:dmitry-peskov'] },
  { query: 'وبيسكوف', expected: ['Person:dmitry-peskov'] },
  { query: 'لبيسكوف', expected: ['Person:dmitry-peskov'] },
  { query: 'دميتري بيسكوف', expected: ['Person:dmitry-peskov'] },
  { query: 'بِيسْكوف', expected: ['Person:dmitry-peskov'] },
  { query: 'الكرملين', expected: ['Organization:kremlin'] },
  { query: 'كرملين', expected: ['Organization:kremlin'] },
  { query: 'للكرملين', expected: ['Organization:kremlin'] },
  { query: 'زاخاروفا', expected: ['Person:maria-zakharova'] },
  { query: 'مادورو', expected: ['Person:nicolas-maduro'] },
  { query: 'ترامب', expected: ['Person:donald-trump'] },
  { query: 'وكالة تاس', expected: ['Source:tass'] },
  { query: 'وزارة المياه', expected: ['Organization:ministry-of-water'] },
  { query: 'وزاره المياه', expected: ['Organization:ministry-of-water'] },
  { query: 'مرصد الساحل', expected: ['Organization:coast-watch'] },
  { query: 'هيئة الميناء', expected: ['Organization:sadaf-harbour-authority'] },
  { query: 'شراع المساء', expected: ['Source:evening-sail', 'Organization:the-evening-sail'] },
  { query: 'هالة المرساوي', expected: ['Person:hala-mirsawi'] },
  { query: 'سمير الوطّاف', expected: ['Person:samir-wattaf'] },
  { query: 'رشدي مداد', expected: ['Person:rushdi-maddad'] },
  { query: 'اتحاد الارخبيل', expected: ['Organization:archipelago-union'] },
  // What articles are about.
  {
    query: 'التزامات تعاقدية',
    expected: [
      'Quote:التزامات تعاقدية مع كاراكاس',
      'Article:الكرملين-نتواصل-مع-أصدقائنا-في-فنزويلا',
    ],
  },
  { query: 'والتزامات', expected: ['Article:الكرملين-نتواصل-مع-أصدقائنا-في-فنزويلا'] },
  { query: 'بحيرة النورس', expected: ['Article:خطة-لترشيد-المياه-بعد-تراجع-بحيرة-النورس'] },
  { query: 'وبحيره النورس', expected: ['Article:خطة-لترشيد-المياه-بعد-تراجع-بحيرة-النورس'] },
  {
    query: 'صاروخ',
    expected: ['Article:الكرملين-نتواصل-مع-أصدقائنا-في-فنزويلا', 'Quote:مادورو خاطب نظيره'],
  },
  {
    query: 'ماذا قال لافروف عن واشنطن',
    expected: ['Quote:قلق بالغ', 'Article:الكرملين-نتواصل-مع-أصدقائنا-في-فنزويلا'],
  },
  {
    query: 'معاهدة الشراكة',
    expected: ['Article:الكرملين-نتواصل-مع-أصدقائنا-في-فنزويلا', 'Paragraph:وكان مجلس الدوما'],
  },
  { query: 'صيد السردين', expected: ['Article:تعاونية-الشباك-توقف-صيد-السردين'] },
  { query: 'السردين في دجنبر', expected: ['Article:تعاونية-الشباك-توقف-صيد-السردين'] },
  { query: 'انارة ميناء الصدف', expected: ['Article:موج-للطاقة-تعرض-إنارة-ميناء-الصدف'] },
  {
    query: 'كلفة الكابلات',
    expected: ['Quote:العقد أبسط', 'Article:موج-للطاقة-تعرض-إنارة-ميناء-الصدف'],
  },
  { query: 'ترشيد استهلاك المياه', expected: ['Article:خطة-لترشيد-المياه-بعد-تراجع-بحيرة-النورس'] },
  {
    query: '٣١ في المئة',
    expected: [
      'Paragraph:وبحسب التقرير الفصلي',
      'Quote:هبط مخزون البحيرة',
      'Article:خطة-لترشيد-المياه-بعد-تراجع-بحيرة-النورس',
    ],
  },
  { query: 'الفوانيس', expected: ['Article:مهرجان-القوارب-المضيئة'] },
  // Phrases, exclusions, unfinished words.
  { query: '"راحة قصيرة خير من بحر فارغ"', expected: ['Article:تعاونية-الشباك-توقف-صيد-السردين'] },
  {
    query: '«القانون الدولي»',
    expected: ['Quote:تسوية الأزمة', 'Article:الكرملين-نتواصل-مع-أصدقائنا-في-فنزويلا'],
  },
  {
    query: 'فنزويلا -بيسكوف',
    expected: ['Quote:نتواصل مع أصدقائنا في فنزويلا', 'Organization:venezuelan-government'],
  },
  { query: 'الكرم', expected: ['Organization:kremlin'] },
  { query: 'زاخار', expected: ['Person:maria-zakharova'] },
  // A letter wrong.
  { query: 'بيسكف', expected: ['Person:dmitry-peskov'] },
  { query: 'زاخروفا', expected: ['Person:maria-zakharova'] },
  { query: 'المرسوي', expected: ['Person:hala-mirsawi'] },
  { query: 'ريابكف', expected: ['Person:sergei-ryabkov'] },
  // In English.
  { query: 'Peskov', expected: ['Person:dmitry-peskov'] },
  { query: 'Peskof', expected: ['Person:dmitry-peskov'] },
  { query: 'dmitri peskov', expected: ['Person:dmitry-peskov'] },
  { query: 'Zakharova', expected: ['Person:maria-zakharova'] },
  { query: 'Zakahrova', expected: ['Person:maria-zakharova'] },
  { query: 'Nicolas Maduro', expected: ['Person:nicolas-maduro'] },
  {
    query: 'Washington Post',
    expected: ['Source:washington-post', 'Organization:the-washington-post'],
  },
  {
    query: 'missile',
    expected: ['Article:kremlin-in-touch-with-friends-in-venezuela', 'Quote:Maduro had written'],
  },
  {
    query: "Kremlin's contractual obligation",
    expected: ['Article:kremlin-in-touch-with-friends-in-venezuela', 'Quote:In this case'],
  },
  {
    query: '"every drop"',
    expected: ['Article:marjana-and-archipelago-union-to-share-every-drop'],
  },
  {
    query: 'night ferry',
    expected: ['Article:night-ferries-halted-as-harbour-fills-like-a-teacup'],
  },
  {
    query: 'ferries teacup',
    expected: [
      'Article:night-ferries-halted-as-harbour-fills-like-a-teacup',
      'Quote:fills like a teacup',
    ],
  },
  { query: 'leaks memo Mawj', expected: ['Article:memo-suggests-mawj-energy-hid-a-leak'] },
  { query: 'oil leaks', expected: ['Article:memo-suggests-mawj-energy-hid-a-leak'] },
  {
    query: 'water table deadline',
    expected: ['Article:union-gives-marjana-a-deadline-for-the-water-table'],
  },
  { query: 'coast guards', expected: ['Organization:marjana-coast-guard'] },
  { query: 'Coast Watch -Mawj', expected: ['Organization:coast-watch'] },
  { query: 'Quil', expected: ['Person:tobias-quill'] },
  {
    query: 'reservoir patience',
    expected: ['Quote:patience, too', 'Article:union-gives-marjana-a-deadline-for-the-water-table'],
  },
  // Across scripts.
  {
    query: 'Lavrov Washington',
    expected: ['Quote:deep concern', 'Article:kremlin-in-touch-with-friends-in-venezuela'],
  },
  {
    query: 'Mirsawi الخريف',
    expected: ['Quote:لن تنقطع المياه', 'Article:خطة-لترشيد-المياه-بعد-تراجع-بحيرة-النورس'],
  },
  {
    query: 'Peskov التزامات',
    expected: ['Quote:في هذه الحالة', 'Article:الكرملين-نتواصل-مع-أصدقائنا-في-فنزويلا'],
  },
  {
    query: 'القلوع teacup',
    expected: [
      'Quote:The harbour fills',
      'Article:night-ferries-halted-as-harbour-fills-like-a-teacup',
    ],
  },
];
