import { readFileSync } from 'node:fs';
import { Gazetteer } from '../../src/extraction/entities/gazetteer.ts';
import { extract } from '../../src/extraction/extract.ts';
import { readGazetteer } from '../../src/extraction/gazetteer/read.ts';

const gazetteer = new Gazetteer(readGazetteer());
const article = readFileSync(new URL('./articles/own-ar-02.txt', import.meta.url), 'utf8');
const english = readFileSync(new URL('./articles/own-en-02.txt', import.meta.url), 'utf8');

const inputs: [name: string, piece: string][] = [
  ['Arabic articles', `${article}\n`],
  ['English articles', `${english}\n`],
  ['Arabic in one line', article.replaceAll('\n', ' ')],
  ['English in one line', english.replaceAll('\n', ' ')],
  ['unclosed quotes', 'قال “نعم وقال «لا he said "no '],
  ['cue words', 'قال '],
  ['English cue words', 'said '],
  ['relays', 'نقلت عن قوله '],
  ['deep brackets', '('],
  ['commas', 'وقال، '],
  ['asides', 'Smith, who said, '],
  ['letters without a space', 'ا'],
  ['quote marks', '" '],
  ['single marks', "'s ' "],
  ['colons', 'الوزير: '],
  ['according', 'بحسب الوزير، '],
  ['titles', 'وزير '],
  ['one-word lines', 'قال\n'],
  ['quotes one after another', '«نعم» '],
  ['that', 'أن '],
];
const sizes = [125_000, 250_000, 500_000, 1_000_000];

for (const [name, text] of [
  ['Arabic', article],
  ['English', english],
] as const) {
  for (let i = 0; i < 50; i++) extract(text, { gazetteer });
  const start = performance.now();
  for (let i = 0; i < 50; i++) extract(text, { gazetteer });
  const words = text.split(/\s+/).length;
  const each = (performance.now() - start) / 50;
  console.log(
    `${name}: ${words} words in ${each.toFixed(2)} ms once warm, ${((each * 400) / words).toFixed(2)} ms for 400`,
  );
}
console.log(
  `\n${'milliseconds for'.padEnd(28)}${sizes.map((size) => `${size / 1000} kB`.padStart(10)).join('')}`,
);
for (const [name, piece] of inputs) {
  const bytes = Buffer.byteLength(piece);
  const times = sizes.map((size) => {
    const text = piece.repeat(Math.floor(size / bytes));
    const start = performance.now();
    extract(text, { gazetteer });
    return performance.now() - start;
  });
  console.log(name.padEnd(28) + times.map((time) => time.toFixed(0).padStart(10)).join(''));
}
