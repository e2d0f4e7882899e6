import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

/**
 * How well the contents of attributions are found in PolNeAR, a corpus of American news of 2016 that is no part of this
 * repository: a folder of it has `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`, in brat's standoff format.
 * An article counts once for each of its annotators. Two contents are the same when they hold the same words, quote marks
 * and a leading 'that' aside; they overlap when they share half of the words that either has.
 */

/** The places of the words that are said, in the raw text. */
type Content = ReadonlySet<number>;

/** An identifier, the type with the ranges in the raw text, and the words; a range's ends have a space between. */
const annotated = /^T\d+\tContent ([\d ;]+)\t/;
const word = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** The words of ranges of a text, without the 'that' before a clause. */
function contentOf(text: string, ranges: readonly (readonly [number, number])[]): Content {
  const words = ranges.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(word)].map(({ index, 0: form }) => ({
      place: start + index,
      form,
    })),
  );
  const from = words[0]?.form.toLowerCase() === 'that' ? 1 : 0;
  return new Set(words.slice(from).map(({ place }) => place));
}

function annotatedIn(text: string, annotation: string): Content[] {
  return annotation.split('\n').flatMap((line) => {
    const ranges = annotated
      .exec(line)?.[1]
      ?.split(';')
      .map((range) => range.split(' '));
    return ranges === undefined
      ? []
      : [
          contentOf(
            text,
            ranges.map(([start, end]) => [Number(start), Number(end)] as const),
          ),
        ];
  });
}

function extractedFrom(text: string): Content[] {
  const { paragraphs, attributions } = extract(text, { gazetteer });
  let at = 0;
  const starts = paragraphs.map((paragraph) => {
    at = text.indexOf(paragraph.text, at);
    return at;
  });
  return attributions.map(({ content }) =>
    contentOf(
      text,
      content.map(({ paragraph, start, end }) => {
        const from = starts[paragraph] ?? 0;
        return [from + start, from + end] as const;
      }),
    ),
  );
}

function shareOf(a: Content, b: Content): number {
  let shared = 0;
  for (const place of a) if (b.has(place)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** How many pairs of two lists share so much, each content in one pair, the closest pairs first. */
function pairsOf(wanted: readonly Content[], found: readonly Content[], least: number): number {
  const pairs = wanted
    .flatMap((a) => found.map((b) => ({ a, b, share: shareOf(a, b) })))
    .filter(({ share }) => share >= least)
    .toSorted((a, b) => b.share - a.share);
  const taken = new Set<Content>();
  let count = 0;
  for (const { a, b } of pairs) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    count++;
  }
  return count;
}

const program = new Command('polnear')
  .description('Scores the contents of attributions on a part of the PolNeAR corpus.')
  .argument('<folder>', 'data/test of github.com/networkdynamics/PolNeAR')
  .action(async (folder: string) => {
    const files = (await readdir(join(folder, 'attributions'))).filter((file) =>
      file.endsWith('.ann'),
    );
    const sums = { wanted: 0, found: 0, exact: 0, overlap: 0 };
    const extracted = new Map<string, Content[]>();
    for (const file of files) {
      const name = file.replace(/_[^_]+\.ann$/, '');
      const text = await readFile(join(folder, 'text', `${name}.txt`), 'utf8');
      const found = extracted.get(name) ?? extractedFrom(text);
      extracted.set(name, found);
      const annotation = await readFile(join(folder, 'attributions', file), 'utf8');
      const wanted = annotatedIn(text, annotation);
      sums.wanted += wanted.length;
      sums.found += found.length;
      sums.exact += pairsOf(wanted, found, 1);
      sums.overlap += pairsOf(wanted, found, 0.5);
    }
    console.log(`${files.length} annotations, ${sums.wanted} attributions`);
    for (const kind of ['exact', 'overlap'] as const) {
      const [precision, recall] = [sums[kind] / sums.found, sums[kind] / sums.wanted];
      const f1 = (2 * precision * recall) / (precision + recall);
      console.log(
        [kind, ...[precision, recall, f1].map((share) => (100 * share).toFixed(1))].join('\t'),
      );
    }
  });

await program.parseAsync();
