import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { Readers } from '../../src/domain/readers.ts';

const readers = new Readers();
afterAll(() => readers.close());

const article = 'سد جديد في الوادي\n\nقال الوزير سالم البطاينة إن السد «سيُملأ قبل الصيف».\n';
/** Of 100 kB, which takes half a second. */
const long = article.repeat(800);

test('a long text is read without holding up anything else', async () => {
  const reading = readers.read({ content: long }).then(() => 'read');
  expect(await Promise.race([reading, setTimeout(0, 'something else')])).toBe('something else');
  expect(await reading).toBe('read');
});

test('an answer has the draft, or why there is none', async () => {
  expect(await readers.read({ content: article })).toMatchObject({
    document: { title: 'سد جديد في الوادي', status: 'DRAFT' },
  });
  expect(await readers.read({ content: article.repeat(10_000) })).toEqual({
    refusal: expect.stringContaining('Give one article at a time'),
  });
});

test('a reading that nobody waits for any more is stopped', async () => {
  const controller = new AbortController();
  const reading = readers.read({ content: long }, { signal: controller.signal });
  controller.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(await readers.read({ content: article })).toHaveProperty('document');
});
