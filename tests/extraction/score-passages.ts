import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Attribution, ExtractedArticle } from '../../src/extraction/attribution.ts';
import { normalizeName } from '../../src/extraction/evaluation/names.ts';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

const folder = new URL('./passages/', import.meta.url);

const statement = z.strictObject({
  /** The first words of what is said, as they stand in the text. */
  words: z.string().min(1),
  speaker: z.string().min(1).optional(),
  /** The speakers of a joint statement. */
  speakers: z.array(z.string().min(1)).min(2).optional(),
  /** The body that the speaker belongs to or is; null where the passage tells none. */
  org: z.string().min(1).nullable(),
  orgAlt: z.array(z.string().min(1)).default([]),
});
const passage = z.strictObject({ text: z.string().min(1), said: z.array(statement).min(1) });

type Passage = z.infer<typeof passage>;
type Statement = z.infer<typeof statement>;

/** A set of short passages, one a line of its file. */
export interface PassageSet {
  name: string;
  passages: Passage[];
}

/** Right answers of so many: statements found, speakers of those, bodies of those whose speaker has one. */
export interface PassageScore {
  found: number;
  speaker: number;
  body: number;
  /** What was got wrong, a line each: the passage, what it is about, what was said and what is right. */
  errors: string[];
}

/** Every set of passages, in the order of their names. */
export function readPassages(): PassageSet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .map((file) => ({
      name: file.slice(0, -'.jsonl'.length),
      passages: readFileSync(new URL(file, folder), 'utf8')
        .trim()
        .split('\n')
        .map((line) => passage.parse(JSON.parse(line))),
    }));
}

/** How much of a set is read right, in percent. */
export function scorePassages({ passages }: PassageSet): PassageScore {
  const counts = { all: 0, found: 0, speaker: 0, ofBodies: 0, body: 0 };
  const errors: string[] = [];
  for (const [i, { text, said }] of passages.entries()) {
    const headline = /[\u0600-\u06ff]/.test(text) ? 'خبر اليوم في سطور قليلة' : 'News of the day';
    const article = extract(`${headline}\n\n${text}`, { gazetteer });
    for (const wanted of said) {
      const fail = (what: string, got: string, right: string) =>
        errors.push(`${i + 1} ${what}: ${got || 'nobody'} for ${right} | ${wanted.words}`);
      counts.all++;
      const got = attributionOf(article, wanted);
      if (got === undefined) {
        fail('missed', '', speakersOf(wanted).join(' + '));
        continue;
      }
      counts.found++;
      if (isSpeaker(got, wanted)) counts.speaker++;
      else fail('speaker', list(got.speakers), speakersOf(wanted).join(' + '));
      if (wanted.org === null) continue;
      counts.ofBodies++;
      if (isBody(got, [wanted.org, ...wanted.orgAlt])) counts.body++;
      else fail('body', list(got.organizations), wanted.org);
    }
  }
  return {
    found: percent(counts.found, counts.all),
    speaker: percent(counts.speaker, counts.found),
    body: percent(counts.body, counts.ofBodies),
    errors,
  };
}

/** The attribution with the shortest content in which the words start. */
function attributionOf(
  { paragraphs, attributions }: ExtractedArticle,
  { words }: Statement,
): Attribution | undefined {
  let best: { attribution: Attribution; length: number } | undefined;
  const middle = Math.min(words.length, 20) / 2;
  for (const attribution of attributions)
    for (const { paragraph, start, end } of attribution.content) {
      const text = paragraphs[paragraph]?.text ?? '';
      for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
        const isIn = at + middle >= start && at + middle <= end;
        if (isIn && (best === undefined || end - start < best.length))
          best = { attribution, length: end - start };
      }
    }
  return best?.attribution;
}

function speakersOf({ speaker, speakers }: Statement): string[] {
  return speakers ?? (speaker === undefined ? [] : [speaker]);
}

/** Whether nobody else is named and nobody is missing, by any name that the text gives them. */
function isSpeaker({ speakers }: Attribution, statement: Statement): boolean {
  const wanted = speakersOf(statement);
  const got = speakers.map(({ name, aliases, role }) => [name, ...aliases, role ?? '']);
  const has = (names: readonly string[], name: string) => names.some((each) => isOne(each, name));
  return (
    got.length > 0 &&
    got.every((names) => wanted.some((name) => has(names, name))) &&
    wanted.every((name) => got.some((names) => has(names, name)))
  );
}

/** Whether one of the bodies is right: by its name, or by its start or end, as long names are cut. */
function isBody({ organizations }: Attribution, wanted: readonly string[]): boolean {
  const names = organizations.flatMap(({ name, aliases }) => [name, ...aliases]);
  return names.some((name) =>
    wanted.some((each) => {
      const [a, b] = [plain(name), plain(each)];
      const isStart = a.startsWith(`${b} `) || b.startsWith(`${a} `);
      return isOne(name, each) || (isStart && Math.min(a.length, b.length) > 5);
    }),
  );
}

/** Whether two names are equal, or one ends with the other as a surname does. */
function isOne(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === '' || a === b) return a !== '';
  return Math.min(a.length, b.length) > 3 && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`));
}

function plain(name: string): string {
  return normalizeName(name).replace(/^(?:the|an?) /, '');
}

function list(entities: readonly { name: string }[]): string {
  return entities.map(({ name }) => name).join(' + ');
}

function percent(right: number, all: number): number {
  return all === 0 ? 0 : Math.floor((1000 * right) / all) / 10;
}
