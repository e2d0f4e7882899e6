import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

/**
 * How well attributions are found in PolNeAR, a corpus of American news of 2016 that is no part of this repository: a
 * folder of it has `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`, in brat's standoff format. An article counts
 * once for each of its annotators. Two contents are the same when they hold the same words, quote marks and a leading
 * 'that' aside; they overlap when they share half of the words that either has. Of attributions that overlap, the source
 * is right when the name, the aliases or the role of a speaker share a word with what is annotated, where that is no
 * pronoun.
 */

interface Said {
  /** The places of the words that are said, in the raw text. */
  content: ReadonlySet<number>;
  /** The words of who says it, in lower case. */
  source: ReadonlySet<string>;
}

interface Pair {
  wanted: Said;
  found: Said;
  share: number;
}

type Ranges = readonly (readonly [number, number])[];

/** An identifier, the type with the ranges in the raw text, and the words; a range's ends have a space between. */
const annotated = /^(T\d+)\t(?:Content|Source) ([\d ;]+)\t/;
/** What belongs together. */
const event = /^E\d+\t(.+)/;
const word = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;
const unnamed =
  /^(?:the|an?|of|mr|mrs|ms|he|she|they|it|i|we|you|who|that|which|his|her|their|its|him|them|some|many|both|one)$/;

/** The words of ranges of a text, without the 'that' before a clause. */
function contentOf(text: string, ranges: Ranges): ReadonlySet<number> {
  const words = ranges.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(word)].map(({ index, 0: form }) => ({
      place: start + index,
      form,
    })),
  );
  const from = words[0]?.form.toLowerCase() === 'that' ? 1 : 0;
  return new Set(words.slice(from).map(({ place }) => place));
}

/** The words of a source that tell who it is. */
function sourceOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(word) ?? [];
  return new Set(
    words.map((form) => form.replace(/['’]s$/, '')).filter((form) => !unnamed.test(form)),
  );
}

function annotatedIn(text: string, annotation: string): Said[] {
  const lines = annotation.split('\n');
  const ranges = new Map<string, Ranges>();
  for (const line of lines) {
    const [, id = '', places = ''] = annotated.exec(line) ?? [];
    const parts = places.split(';').map((range) => range.split(' ').map(Number));
    if (id !== '')
      ranges.set(
        id,
        parts.map(([start = 0, end = 0]) => [start, end] as const),
      );
  }
  return lines.flatMap((line) => {
    const members = event.exec(line)?.[1]?.split(' ') ?? [];
    const of = (role: string) =>
      members
        .filter((member) => member.startsWith(`${role}:`))
        .flatMap((member) => ranges.get(member.slice(role.length + 1)) ?? []);
    const content = of('Content');
    const source = of('Source').map(([start, end]) => text.slice(start, end));
    return content.length === 0
      ? []
      : [{ content: contentOf(text, content), source: sourceOf(source.join(' ')) }];
  });
}

function extractedFrom(text: string): Said[] {
  const { paragraphs, attributions } = extract(text, { gazetteer });
  let at = 0;
  const starts = paragraphs.map((paragraph) => {
    at = text.indexOf(paragraph.text, at);
    return at;
  });
  return attributions.map(({ content, speakers }) => ({
    content: contentOf(
      text,
      content.map(({ paragraph, start, end }) => {
        const from = starts[paragraph] ?? 0;
        return [from + start, from + end] as const;
      }),
    ),
    source: sourceOf(
      speakers.flatMap(({ name, aliases, role }) => [name, ...aliases, role ?? '']).join(' '),
    ),
  }));
}

function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const place of a) if (b.has(place)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** The pairs of two lists that share so much, each content in one pair, the closest pairs first. */
function pairsOf(all: readonly Said[], extracted: readonly Said[], least: number): Pair[] {
  const pairs = all
    .flatMap((wanted) =>
      extracted.map((found) => ({ wanted, found, share: shareOf(wanted.content, found.content) })),
    )
    .filter(({ share }) => share >= least)
    .toSorted((a, b) => b.share - a.share);
  const taken = new Set<Said>();
  return pairs.filter(({ wanted, found }) => {
    if (taken.has(wanted) || taken.has(found)) return false;
    taken.add(wanted).add(found);
    return true;
  });
}

const program = new Command('polnear')
  .description('Scores contents and sources of attributions on a part of the PolNeAR corpus.')
  .argument('<folder>', 'data/test of github.com/networkdynamics/PolNeAR')
  .action(async (folder: string) => {
    const files = (await readdir(join(folder, 'attributions'))).filter((file) =>
      file.endsWith('.ann'),
    );
    const sums = { wanted: 0, found: 0, exact: 0, overlap: 0, named: 0, source: 0 };
    const extracted = new Map<string, Said[]>();
    for (const file of files) {
      const name = file.replace(/_[^_]+\.ann$/, '');
      const text = await readFile(join(folder, 'text', `${name}.txt`), 'utf8');
      const found = extracted.get(name) ?? extractedFrom(text);
      extracted.set(name, found);
      const wanted = annotatedIn(text, await readFile(join(folder, 'attributions', file), 'utf8'));
      sums.wanted += wanted.length;
      sums.found += found.length;
      sums.exact += pairsOf(wanted, found, 1).length;
      const overlapping = pairsOf(wanted, found, 0.5);
      const named = overlapping.filter((pair) => pair.wanted.source.size > 0);
      sums.overlap += overlapping.length;
      sums.named += named.length;
      sums.source += named.filter(({ wanted: { source }, found }) =>
        [...source].some((form) => found.source.has(form)),
      ).length;
    }
    const percent = (share: number) => (100 * share).toFixed(1);
    console.log(`${files.length} annotations, ${sums.wanted} attributions`);
    console.log('content\tprecision\trecall\tF1');
    for (const kind of ['exact', 'overlap'] as const) {
      const [precision, recall] = [sums[kind] / sums.found, sums[kind] / sums.wanted];
      const f1 = (2 * precision * recall) / (precision + recall);
      console.log([kind, ...[precision, recall, f1].map(percent)].join('\t'));
    }
    console.log(`source right\t${percent(sums.source / sums.named)}\tof ${sums.named}`);
  });

await program.parseAsync();
