import { expect, test } from 'vitest';
import { ingest } from '../../src/domain/ingest.ts';
import { NoArticleError } from '../../src/extraction/errors.ts';
import { readHtml } from '../../src/extraction/html.ts';
import { gazetteer } from './read.ts';

const text = `سد جديد يثير جدلاً في الوادي

عمّان: ليلى صبري

قال وزير المياه الأردني سالم البطاينة، الثلاثاء، إن السد «سيُملأ قبل الصيف»، وذلك رداً على سؤال من وكالة «رويترز».

وأضاف الوزير: «لن يجف النبع».

وقال مسؤول في الوزارة، طلب عدم كشف هويته، إن الكلفة تضاعفت.

اقرأ أيضاً
نبع آخر يجف في الجنوب`;

test('a text becomes a draft with its furniture gone and its quotes attributed', () => {
  const { document } = ingest(text, { gazetteer });
  expect(document).toMatchObject({
    language: 'ar',
    status: 'DRAFT',
    title: 'سد جديد يثير جدلاً في الوادي',
    byline: 'عمّان: ليلى صبري',
    dateline: 'عمّان',
  });
  expect(document.paragraphs).toHaveLength(3);
  const [first, second, third] = document.quotes ?? [];
  expect(first).toMatchObject({
    kind: 'MIXED',
    review: 'EXTRACTED',
    parts: [{ field: 'PARAGRAPH', paragraph: 0, text: 'السد «سيُملأ قبل الصيف»' }],
    attributions: [{ role: 'وزير المياه الأردني', cue: 'قال' }],
    provenance: [{ relation: 'SAID_TO' }],
  });
  expect(second).toMatchObject({
    kind: 'DIRECT',
    attributions: [{ person: first?.attributions[0]?.person, cue: 'أضاف' }],
  });
  expect(third?.attributions[0]?.unnamed?.description).toBe('مسؤول في الوزارة');
  expect(document.people?.map(({ names }) => names['ar']?.[0])).toEqual(['سالم البطاينة']);
});

test('days are told where the article tells its own', () => {
  const dated = text.replace(
    'عمّان: ليلى صبري',
    'عمال عند بوابة السد خلال زيارة سابقة للوزير، 9 يوليو 2024 - رويترز\n\nعمّان: ليلى صبري\n\nالخميس 16/يناير/2025 - 11:20 ص',
  );
  const { quotes, images } = ingest(dated, { gazetteer }).document;
  expect(quotes?.map(({ spokenOn }) => spokenOn)).toEqual(['2025-01-14', undefined, undefined]);
  expect(images).toEqual([
    {
      caption: 'عمال عند بوابة السد خلال زيارة سابقة للوزير، 9 يوليو 2024',
      credit: 'رويترز',
      takenOn: '2024-07-09',
    },
  ]);
});

test('every quote has a confidence between 0 and 1', () => {
  for (const { confidence } of ingest(text, { gazetteer }).document.quotes ?? []) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

const page = `<!doctype html><html lang="en"><head><title>New dam divides the valley</title></head><body>
<nav><ul><li>Home</li><li>World</li></ul></nav>
<article><h1>New dam divides the valley</h1><p class="byline">By Lena Fox</p>
<figure><img src="dam.jpg"><figcaption>Workers at the gate. Photograph: Ana Cruz</figcaption></figure>
${'<p>The new dam will be full before the summer, and the orchards of the whole valley will have water, as they had in the old days.</p>'.repeat(6)}
<h2>Fear for the olives</h2>
<p>“The spring will run dry,” said Omar Badr, a farmer in the valley.</p></article>
<footer><p>Subscribe to our newsletter for more stories.</p></footer></body></html>`;

test('a page gives its article: headings and captions by their elements, navigation gone', () => {
  const lines = readHtml(page);
  expect(lines).toContainEqual({ text: 'Fear for the olives', kind: 'heading' });
  expect(lines.map(({ text: line }) => line).join(' ')).not.toMatch(/Home|newsletter/);
  const { document } = ingest(page, { gazetteer });
  expect(document.title).toBe('New dam divides the valley');
  expect(document.quotes?.[0]).toMatchObject({
    kind: 'DIRECT',
    parts: [{ text: 'The spring will run dry,' }],
  });
});

const arabicPage = `<html dir="rtl" lang="ar"><head><title>السد يجف والوزارة تطمئن | الضفاف</title></head><body>
<div><a href="/">الرئيسية</a> | <a href="/p">سياسة</a></div>
<div class="details"><h1>السد يجف والوزارة تطمئن الأهالي</h1><div class="subTitle">مزارعون: لم نر مثل هذا الجفاف منذ ثلاثين عاماً</div>
<div>كتب - أحمد بدر</div><div>الثلاثاء 4 مارس 2025 - 11:20 ص</div><div class="imgCaption">فلاحون عند بوابة السد (رويترز)</div>
<div class="txt">${'قال وزير المياه إن السد سيمتلئ قبل الصيف، وإن البساتين ستروى كلها هذا العام من دون استثناء، كما في الأعوام الماضية.<br><br>'}
وأضاف الوزير في مؤتمر صحفي أن "الأزمة حقيقية لكنها ليست قدراً"، وأن الحل يبدأ من ترشيد الري في القرى كلها.<br><br><b>خوف على الزيتون</b><br><br>
ويخشى المزارعون أن يجف النبع القديم الذي شربوا منه طوال عمرهم، كما قالت المزارعة ليلى صبري للصحيفة.</div>
<div>اقرأ أيضا: نبع آخر يجف في الجنوب</div></div></body></html>`;

test('a page without paragraphs is read by its line breaks and by what its lines say', () => {
  expect(readHtml(arabicPage).map(({ kind }) => kind)).toEqual([
    'headline',
    'subheadline',
    'byline',
    'byline',
    'caption',
    'body',
    'body',
    'heading',
    'body',
    'boilerplate',
  ]);
});

test('a paragraph is hardly a heading, and a line break within a quote ends no paragraph', () => {
  const written = page.replace(
    '<h2>Fear for the olives</h2>',
    '<p><strong>Fear for the olives</strong></p><blockquote><p>Nobody asked the farmers of the valley</p></blockquote>' +
      '<p>The minister, Ana Cruz, wrote on X:</p><p>“There are no cracks.<br>There is no danger.”</p>',
  );
  expect(readHtml(written)).toEqual(
    expect.arrayContaining([
      { text: 'Fear for the olives', kind: 'heading' },
      { text: 'Nobody asked the farmers of the valley', kind: 'body' },
      { text: 'The minister, Ana Cruz, wrote on X:', kind: 'body' },
      { text: '“There are no cracks. There is no danger.”', kind: 'body' },
    ]),
  );
});

test('a page without an article is refused with what to do instead', () => {
  expect(() => ingest('<html><body></body></html>', { gazetteer })).toThrow(NoArticleError);
  expect(() => ingest(`<div>${'<div>'.repeat(20_000)}`, { gazetteer })).toThrow(
    'Give the text of the article instead',
  );
});
