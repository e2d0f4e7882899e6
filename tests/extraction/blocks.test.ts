import { expect, test } from 'vitest';
import { classifyBlocks } from '../../src/extraction/blocks/classify.ts';
import { splitParagraphs } from '../../src/extraction/text.ts';

function kindsOf(page: string): [kind: string, line: string][] {
  const lines = splitParagraphs(page);
  return classifyBlocks(lines).map((kind, i) => [kind, lines[i] ?? '']);
}

test('an Arabic page falls into headline, caption, byline, text, heading and furniture', () => {
  const page = [
    ['headline', 'سد جديد يثير جدلاً في الوادي'],
    ['subheadline', 'الأهالي يخشون على البساتين والوزارة تطمئن'],
    ['boilerplate', 'دقائق القراءة - 3'],
    ['caption', 'عمال عند بوابة السد الجديد في الوادي، 3 مارس 2025 - رويترز'],
    ['byline', 'عمّان: ليلى صبري'],
    ['byline', 'نُشر: 12:30-4 مارس 2025 م'],
    ['body', 'قال وزير المياه إن السد سيُملأ قبل الصيف، وإن البساتين ستُروى كلها.'],
    ['heading', 'خوف على الزيتون'],
    ['body', 'ويخشى المزارعون أن يجف النبع القديم الذي شربوا منه طوال عمرهم.'],
    ['boilerplate', 'مواضيع ذات صلة'],
    ['boilerplate', 'نبع آخر يجف في الجنوب'],
  ];
  expect(kindsOf(page.map(([, line]) => line).join('\n\n'))).toEqual(page);
});

test('an English page falls into headline, byline, caption, text, heading and furniture', () => {
  const page = [
    ['headline', 'New dam divides the valley'],
    ['byline', 'By Lena Fox and Omar Badr'],
    ['byline', 'March 4, 2025, 12:30 p.m.'],
    ['caption', 'Workers at the gate of the dam. Photograph: Ana Cruz/Valley Pictures'],
    ['body', 'The new dam will be full before the summer, the water minister said on Tuesday.'],
    ['heading', 'Fear for the olives'],
    [
      'body',
      'Farmers fear that the old spring, from which they have drunk for ages, will run dry.',
    ],
    ['byline', '(Reporting by Lena Fox; Editing by Ana Cruz)'],
    ['boilerplate', 'Related stories'],
    ['boilerplate', 'Another spring dries up in the south'],
  ];
  expect(kindsOf(page.map(([, line]) => line).join('\r\n'))).toEqual(page);
});

test('a caption that the page repeats is a caption twice', () => {
  const caption = 'Workers at the gate of the dam - REUTERS';
  const text = 'The new dam will be full before the summer, the water minister said on Tuesday.';
  const kinds = kindsOf(`New dam divides the valley\n${caption}\n${caption}\n${text}`);
  expect(kinds.map(([kind]) => kind)).toEqual(['headline', 'caption', 'caption', 'body']);
});

test('a box of related articles within the text hides nothing after it', () => {
  const text =
    'The new dam will be full before the summer, and all of the orchards in the valley will have water, the minister said.';
  const kinds = kindsOf(
    `New dam divides the valley\n${text}\n${text}\n${text}\nRead more: another dam\n${text}`,
  );
  expect(kinds.at(-1)?.[0]).toBe('body');
});

test('menus, rows of buttons and the marks of an agency are furniture', () => {
  const page = [
    ['boilerplate', 'مباشر | أخبار | ثقافة'],
    ['headline', 'سد جديد يثير جدلاً في الوادي'],
    ['boilerplate', 'مشاركة حفظ استماع (3 دقائق)'],
    ['byline', 'الوادي - مراسل "الضفاف"'],
    ['body', 'قال وزير المياه إن السد سيُملأ قبل الصيف، وإن البساتين ستُروى كلها.'],
    ['body', 'ويخشى المزارعون أن يجف النبع القديم الذي شربوا منه طوال عمرهم.'],
    ['caption', 'فلاحون عند بوابة السد (ليلى صبري)'],
    ['boilerplate', '// انتهى //'],
  ];
  expect(kindsOf(page.map(([, line]) => line).join('\n'))).toEqual(page);
});

test('reporters, credits and questions are told without marks of their own', () => {
  const page = [
    ['headline', 'Valley Water in Talks to Sell Dam, Engineers Say'],
    ['boilerplate', 'Takeaways by Riverbot'],
    ['byline', 'Lena Fox Environment Correspondent'],
    ['boilerplate', 'Share  Save  Listen (4 min)'],
    ['caption', 'Workers stood at the gate of the dam in March AFP'],
    ['body', 'The new dam will be full before the summer, the water minister said on Tuesday.'],
    ['body', 'What did you see at the gate?'],
    ['body', 'Water, and more water, and then the wall of it came down on us all at once.'],
    ['byline', '--With assistance from Omar Badr.'],
  ];
  expect(kindsOf(page.map(([, line]) => line).join('\n'))).toEqual(page);
});

/** The lines of a page with their kinds, from the first letters of these before each: H, S, b, c, x, t and h. */
function pageOf(page: string): [kind: string, line: string][] {
  const kinds: Record<string, string> = {
    H: 'headline',
    S: 'subheadline',
    b: 'byline',
    c: 'caption',
    x: 'boilerplate',
    t: 'body',
    h: 'heading',
  };
  return splitParagraphs(page).map((row) => [kinds[row.charAt(0)] ?? '', row.slice(2)]);
}

function classified(page: readonly [kind: string, line: string][]): [kind: string, line: string][] {
  return kindsOf(page.map(([, line]) => line).join('\n'));
}

test('a British page with its sections, standfirst, newsletter box and topics', () => {
  const page = pageOf(`
    x News
    x Opinion
    H Peers inflict third defeat on government over river bill
    S Campaigners hail ‘historic’ vote as ministers vow to overturn it
    b Daniel Okafor Political correspondent
    b Tue 4 Mar 2025 19.42 GMT
    c The House of Lords voted by 214 to 178. Photograph: Ana Cruz/PA
    t Peers have defeated the government for the third time over a bill on the repair of sewers.
    x Sign up to First Read
    x Free daily newsletter
    t A government spokesperson said: “We will reflect on the vote.”
    h What happens next?
    t The bill returns to the Commons in a week.
    x Explore more on these topics
    x Water
    x Share
    x Most viewed
    x The garden that took forty years`);
  expect(classified(page)).toEqual(page);
});

test('a broadcaster’s page with credits on lines of their own and a box of links', () => {
  const page = pageOf(`
    H آخر المتحدثات بلغة الغواصات في الجزيرة
    b سارة الخولي
    b بي بي سي نيوز عربي - جزيرة أورين
    b 20 مايو/ أيار 2025
    x صدر الصورة، Getty Images
    c التعليق على الصورة، مايا تتعلم الغوص منذ كانت في السابعة
    t تقول مايا إن البحر كان يجيبها حين كانت صغيرة، وإنها تسمعه إلى اليوم.
    x تخطى الأكثر قراءة وواصل القراءة
    x الأكثر قراءة
    x نهاية الأكثر قراءة
    h سباق مع الزمن
    t ولم يبق ممن يتكلمون هذه اللغة سوى تسع نساء.
    x مواضيع ذات صلة
    x لماذا يصفر رعاة الجبال؟`);
  expect(classified(page)).toEqual(page);
});

test('Maghrebi and Hijri dates, places with agencies, and a text that starts without them', () => {
  let page = pageOf(`
    H والي البنك الجديد يبقي الفائدة دون تغيير
    b نزهة الإدريسي
    b الخميس 18 دجنبر 2025 - العدد 7214
    t قرر البنك المركزي الإبقاء على سعر الفائدة، في أول اجتماع يرأسه الوالي الجديد.
    t وأوضح البنك أن التضخم سيتراجع في النصف الثاني من السنة.`);
  expect(classified(page)).toEqual(page);
  page = pageOf(`
    H وزير الصحة يبحث التعاون الدوائي مع نظيره العماني
    b الكويت - 14 - 4 (كونا) --
    t بحث وزير الصحة اليوم مع نظيره العماني التعاون في صناعة الدواء.
    t وأكد الوزيران أن المخزون يكفي ستة أشهر.
    x (النهاية) ف م / ر ج ع`);
  expect(classified(page)).toEqual(page);
});

test('an interview’s short questions are its text, its turns too', () => {
  const page = pageOf(`
    H “Silence is an instrument too”
    S The cellist Ingrid Solheim on fame, deafness and why she sold her car
    b Words by Tom Reyes
    t Ingrid Solheim opens the door before I can knock. She is barefoot and laughing.
    t You stopped recording for nine years. Why?
    t I had nothing to say. People think that is a tragedy, but it was the best time of my life.
    t What changed?
    t My hearing. I began to lose it in the left ear.
    t And the new album?
    t It is about a lighthouse. That is all I can tell you.
    x This interview has been edited for length and clarity.`);
  expect(classified(page)).toEqual(page);
});

test('sentences that start like furniture are text', () => {
  const page = pageOf(`
    H آلاف يشاركون في مسيرة في العاصمة
    b وكالة الضفاف - 4 مارس 2025
    t شارك آلاف المتظاهرين في مسيرة سلمية جابت شوارع العاصمة صباح اليوم.
    t تابع الوزير حديثه بالقول إن الحكومة سمعت المطالب وستدرسها كلها.
    t انضم إلى المسيرة عمال من مدن أخرى وصلوا في حافلات منذ الفجر.
    t المزيد من الحافلات وصل قبل الظهر، كما قالت الشرطة.`);
  expect(classified(page)).toEqual(page);
});

test('a live page has its hours for headings', () => {
  const page = pageOf(`
    H Storm live: ferries halted as winds batter the coast
    b Lena Fox (now) and Omar Badr (earlier)
    b Fri 30 Jan 2026 17.40, first published 05.58
    h 17.31 GMT
    t The harbour master has closed the outer quay, and the last ferry of the day will not sail.
    h 16.58 GMT
    t Engineers say that power is back in most of the villages that lost it in the morning.
    h 12.05 GMT
    t The first trees are down on the coast road, the police said in a short statement.
    x Follow Valley Sport on Facebook, X and Instagram`);
  expect(classified(page)).toEqual(page);
});

test('a line between the byline and the text describes the image, and a date at the end is the page’s', () => {
  const page = pageOf(`
    H Keeper saves two as ten men hold on in the valley
    b By Lena Fox
    b Saturday 14 February 2026
    c Omar Badr saved two penalties in a goalless draw
    t Omar Badr saved two penalties on Saturday as ten men held on for a goalless draw, which the coach called a win of character.
    x Do you work at the club? Contact Lena securely on Signal.
    x Posted 14 February 2026`);
  expect(classified(page)).toEqual(page);
});

test('the name alone of somebody in the headline is under the image', () => {
  const page = pageOf(`
    H سمير خوري يفجر مفاجأة بعد المباراة: قدمت استقالتي مرتين
    b الثلاثاء، 18 فبراير 2025 01:15 ص
    c سمير خوري
    t فجّر سمير خوري، المدير الفني للنادي، مفاجأة بعد المباراة بإعلانه الرحيل في نهاية الموسم.
    x إعداد: قسم الرياضة`);
  expect(classified(page)).toEqual(page);
});

test.each(['3 hours ago', 'Republish this story', 'Video Duration 02 minutes 41 seconds'])(
  'what only a page says, under a headline: %s',
  (line) => {
    const text =
      'The new dam will be full before the summer, the water minister said on Tuesday in Selwick.';
    expect(kindsOf(`New dam divides the valley\n${line}\n${text}\n${text}`)[1]?.[0]).toBe(
      'boilerplate',
    );
  },
);
