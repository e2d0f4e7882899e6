import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where articles lie whose attributions were annotated by hand: the project's own, and those that GOLD_DIR may name. */
const goldFolders = [
  fileURLToPath(new URL('../extraction/articles', import.meta.url)),
  process.env['GOLD_DIR'] ||
    fileURLToPath(new URL('../../../shared/attribution/dev', import.meta.url)),
];

/** Offsets are UTF-16 code units in the paragraph. */
const span = z.object({ paragraph: z.int(), start: z.int(), end: z.int(), text: z.string() });

/** By language; what is not known is null. */
const localized = z
  .record(z.string(), z.string().nullable())
  .transform((texts) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([locale, text]) => (text === null ? [] : [[locale, text]])),
    ),
  );

const named = {
  id: z.string(),
  name: localized,
  aliases: z.array(z.string()),
  wikidata: z.string().nullish(),
};

const attribution = z.object({
  id: z.string(),
  type: z.enum(['direct', 'indirect', 'mixed']),
  content: z.array(span).min(1),
  cue: span.nullable(),
  speakers: z.array(z.string()),
  speakerKind: z.enum(['person', 'organization', 'document', 'anonymous', 'group', 'unknown']),
  speakerMention: span.nullable(),
  onBehalfOf: z.array(z.string()),
  medium: z.object({ entity: z.string(), relation: z.string() }).nullable(),
  dates: z.array(z.object({ resolved: z.string().nullable() })),
  chain: z.array(z.object({ entity: z.string(), relation: z.string() })),
});

const goldArticle = z.object({
  schema: z.literal('attributed-article-gold/1'),
  docId: z.string(),
  lang: z.string(),
  outlet: z.string(),
  articleDate: z.object({ value: z.iso.date().nullable() }),
  byline: z
    .object({
      text: z.string(),
      authors: z.array(span),
      place: span.optional(),
      dateline: span.optional(),
    })
    .nullish(),
  images: z.array(
    z.object({
      caption: z.object({ text: z.string() }).nullish(),
      credit: z.object({ text: z.string() }).nullish(),
      creditEntity: z.string().nullish(),
      date: z.object({ resolved: z.iso.date() }).optional(),
    }),
  ),
  paragraphs: z.array(
    z.object({
      index: z.int(),
      kind: z.enum([
        'headline',
        'subheadline',
        'caption',
        'byline',
        'heading',
        'body',
        'boilerplate',
      ]),
      text: z.string(),
      duplicateOf: z.int().nullish(),
    }),
  ),
  entities: z.object({
    persons: z.array(
      z.object({
        ...named,
        role: localized.nullish(),
        organizations: z.array(z.string()),
      }),
    ),
    organizations: z.array(z.object({ ...named, type: z.string() })),
    sources: z.array(z.object({ ...named, kind: z.string(), organizations: z.array(z.string()) })),
  }),
  attributions: z.array(attribution).min(1),
});

export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldAttribution = z.infer<typeof attribution>;
export type GoldSpan = z.infer<typeof span>;

/** The annotated articles by the names of their files. A folder may be absent, but not the project's own. */
export async function readGold(): Promise<{ name: string; gold: GoldArticle }[]> {
  const folders = goldFolders.filter((folder, i) => i === 0 || existsSync(folder));
  return (await Promise.all(folders.map(readFolder))).flat();
}

async function readFolder(folder: string): Promise<{ name: string; gold: GoldArticle }[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted();
  return Promise.all(
    files.map(async (name) => ({
      name,
      gold: goldArticle.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))),
    })),
  );
}

/** The same article with something before each of its texts, so that every place is another. */
export function prefixed(gold: GoldArticle, prefix: string): GoldArticle {
  const move = <T extends GoldSpan | null>(at: T): T =>
    at && { ...at, start: at.start + prefix.length, end: at.end + prefix.length };
  return {
    ...gold,
    paragraphs: gold.paragraphs.map((one) => ({ ...one, text: prefix + one.text })),
    attributions: gold.attributions.map((one) => ({
      ...one,
      content: one.content.map(move),
      cue: move(one.cue),
      speakerMention: move(one.speakerMention),
    })),
  };
}

/** A place in an article: its title, its subtitle or one of its paragraphs. */
export type Place =
  | { field: 'TITLE' | 'SUBTITLE'; paragraph: null }
  | { field: 'PARAGRAPH'; paragraph: number };

/** The article's own paragraphs, and where each annotated paragraph goes. Byline and boilerplate go nowhere. */
export function layOut({ paragraphs }: GoldArticle) {
  const places = new Map<number, Place>();
  const kept: { kind: 'HEADING' | 'BODY' | 'CAPTION'; text: string }[] = [];
  const taken = new Set<string>();
  const kinds = { caption: 'CAPTION', body: 'BODY' } as const;
  for (const { index, kind, text, duplicateOf } of paragraphs) {
    const original = places.get(duplicateOf ?? -1);
    const field = kind === 'headline' ? 'TITLE' : kind === 'subheadline' ? 'SUBTITLE' : null;
    if (original !== undefined) places.set(index, original);
    else if (kind === 'byline' || kind === 'boilerplate') continue;
    else if (field !== null && !taken.has(field)) {
      taken.add(field);
      places.set(index, { field, paragraph: null });
    } else {
      places.set(index, { field: 'PARAGRAPH', paragraph: kept.length });
      kept.push({ kind: kind === 'caption' || kind === 'body' ? kinds[kind] : 'HEADING', text });
    }
  }
  return { paragraphs: kept, places };
}

const relations: Record<string, 'REPORTED_BY' | 'BASED_ON' | 'SAID_TO'> = {
  'asked-by': 'SAID_TO',
  'told-to': 'SAID_TO',
  'heard-at': 'SAID_TO',
  'obtained-by': 'REPORTED_BY',
  'reported-by': 'REPORTED_BY',
  'relayed-by': 'REPORTED_BY',
  'published-on': 'REPORTED_BY',
  broadcast: 'REPORTED_BY',
};

/**
 * The steps from the outlet out to the origin, as the chain has them. The outlet and the speakers are no steps, nor are
 * those who issued a document, unless words were given to the outlet itself. Whoever else spoke is what a medium drew on.
 */
export function stepsOf({ outlet }: GoldArticle, { medium, chain, ...of }: GoldAttribution) {
  const saidIt = of.speakerKind === 'document' ? [] : of.speakers;
  const nodes = chain.filter(
    ({ entity, relation }) =>
      entity !== outlet && relation !== 'issuer' && !saidIt.includes(entity),
  );
  const told = medium !== null && !nodes.some(({ entity }) => entity === medium.entity);
  return [...(told && !saidIt.includes(medium.entity) ? [medium] : []), ...nodes].map(
    ({ entity, relation }) => ({ source: entity, relation: relations[relation] ?? 'BASED_ON' }),
  );
}
