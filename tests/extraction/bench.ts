import { readdirSync, readFileSync } from 'node:fs';
import { Gazetteer } from '../../src/extraction/entities/gazetteer.ts';
import { extract } from '../../src/extraction/extract.ts';
import { readGazetteer } from '../../src/extraction/gazetteer/read.ts';

const gazetteer = new Gazetteer(readGazetteer());
const folder = new URL('./articles/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const article = read('own-ar-02.txt');
const english = read('own-en-02.txt');
/** Every article in a language, one after another on one line: one paragraph of all that news writes. */
const inOneLine = (language: string) =>
  readdirSync(folder)
    .filter((name) => name.includes(`-${language}-`) && name.endsWith('.txt'))
    .map((name) => read(name).replaceAll(/\s*\n\s*/g, ' '))
    .join('');
/** Without it, the days of statements are not looked for. */
const dated = { ar: 'سد جديد\n\n16 يناير 2025\n\n', en: 'New dam\n\n16 January 2025\n\n' };

const inputs: [name: string, piece: string, head?: string][] = [
  ['statements of one sentence, each in a document', 'وأضاف في بيان أن السد آمن، '],
  ['Arabic articles', `${article}\n`],
  ['English articles', `${english}\n`],
  ['Arabic in one line', article.replaceAll('\n', ' ')],
  ['English in one line', english.replaceAll('\n', ' ')],
  ['all Arabic in one line', inOneLine('ar'), dated.ar],
  ['all English in one line', inOneLine('en'), dated.en],
  ['Arabic days', 'وقال عمر بدر يوم الثلاثاء إن السد امتلأ. ', dated.ar],
  ['English days', 'Omar Badr, a member of the council, said on Tuesday it was late. ', dated.en],
  ['unclosed quotes', 'قال “نعم وقال «لا he said "no '],
  ['cue words', 'قال '],
  ['English cue words', 'said '],
  ['relays', 'نقلت عن قوله '],
  ['deep brackets', '('],
  ['commas', 'وقال، '],
  ['asides', 'Smith, who said, '],
  ['letters without a space', 'ا'],
  ['letters', 'ا '],
  ['quote marks', '" '],
  ['single marks', "'s ' "],
  ['colons', 'الوزير: '],
  ['labels of a relay', 'رويترز: '],
  ['things of people', 'عرض للفنانة سلمى نصر '],
  ['according', 'بحسب الوزير، '],
  ['English according', 'according to '],
  ['addressees', 'إلى الوزارة '],
  ['titles', 'وزير '],
  ['English titles', 'Senior planning director '],
  ['documents', 'The report said it. '],
  ['roles', "The estate's manager, Althea Moss, said the roof was sound. "],
  ['one-word lines', 'قال\n'],
  ['quotes one after another', '«نعم» '],
  ['that', 'أن '],
  ['teams that nobody sent', 'وقال رئيس الوفد سامي حداد إن السد آمن. '],
  ['studies that nobody made', 'وقال المشرف على الدراسة إن السد آمن. '],
  ['those who made reports', 'وقال معد التقرير سامي نصر إن السد آمن. '],
  ['firms by what they run', 'وقال مدير الشركة المشغلة سامي نصر إن السد آمن. '],
  ['presidents of one country', 'Kenya won. President Ada Finch said it was late. '],
];
const sizes = [125_000, 250_000, 500_000, 1_000_000];

for (const [name, text] of [
  ['Arabic', article],
  ['English', english],
] as const) {
  // V8 has compiled what is worth it after some 300 texts.
  for (let i = 0; i < 300; i++) extract(text, { gazetteer });
  const times = Array.from({ length: 100 }, () => {
    const start = performance.now();
    extract(text, { gazetteer });
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const words = text.split(/\s+/).length;
  const [least = 0, median = 0] = [times[0], times[50]];
  const perWords = (time: number) => ((time * 400) / words).toFixed(2);
  console.log(
    `${name}: ${words} words in ${median.toFixed(2)} ms once warm (median of 100; least ${least.toFixed(2)}), ${perWords(median)} ms for 400 (least ${perWords(least)})`,
  );
}
console.log(
  `\n${'milliseconds for'.padEnd(28)}${sizes.map((size) => `${size / 1000} kB`.padStart(10)).join('')}`,
);
for (const [name, piece, head = ''] of inputs) {
  const times = sizes.map((size) => {
    const all = head + piece.repeat(Math.ceil(size / Buffer.byteLength(piece)));
    // Less what a letter that is cut in two may take more once it is no letter.
    const text = Buffer.from(all)
      .subarray(0, size - 3)
      .toString();
    const start = performance.now();
    extract(text, { gazetteer });
    return performance.now() - start;
  });
  console.log(name.padEnd(28) + times.map((time) => time.toFixed(0).padStart(10)).join(''));
}
