import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const span = z.object({ paragraph: z.int(), start: z.int(), end: z.int() });
const name = z.object({ ar: z.string().nullish(), en: z.string().nullish() }).nullish();
const entity = z.object({ id: z.string(), name, aliases: z.array(z.string()) });

const attribution = z.object({
  id: z.string(),
  level: z.string(),
  type: z.string(),
  marked: z.boolean(),
  content: z.array(span),
  acceptableContent: z.array(z.array(span)),
  quotes: z.array(span),
  cue: z.object({ text: z.string(), lemma: z.string() }).nullable(),
  cueAlt: z.array(z.string()).default([]),
  speakers: z.array(z.string()),
  acceptableSpeakers: z.array(z.string()).default([]),
  speakerKind: z.string(),
  organizations: z.array(z.string()).default([]),
  onBehalfOf: z.array(z.string()).default([]),
  medium: z.object({ entity: z.string(), relation: z.string(), mention: span.nullish() }).nullish(),
});

const gold = z.object({
  docId: z.string(),
  textFile: z.string(),
  lang: z.string(),
  paragraphs: z.array(
    z.object({
      index: z.int(),
      text: z.string(),
      kind: z.string(),
      altKinds: z.array(z.string()).default([]),
    }),
  ),
  entities: z.object({
    persons: z.array(entity),
    organizations: z.array(entity),
    sources: z.array(entity),
  }),
  attributions: z.array(attribution),
  nonQuotes: z.array(span),
});

/** One annotated attribution of attributed-article-gold/1, as far as it is scored. */
export type GoldAttribution = z.infer<typeof attribution>;

/** An annotated article of attributed-article-gold/1, as far as it is scored. */
export type GoldArticle = z.infer<typeof gold>;

/** An annotated article with the text that it annotates. */
export interface GoldText {
  gold: GoldArticle;
  text: string;
}

/** A folder of annotated articles that is none, or an article in it. */
export class AnnotationError extends Error {
  override readonly name = 'AnnotationError';
}

/**
 * Every annotated article of a folder (NAME.json beside NAME.txt), by name.
 *
 * @throws AnnotationError that names the folder, or the file and the field that is no annotation.
 */
export async function readGoldFolder(folder: string): Promise<GoldText[]> {
  const found = await readdir(folder).catch(() => null);
  if (found === null) throw new AnnotationError(`${folder}: there is no such folder.`);
  const files = found.filter((file) => file.endsWith('.json')).toSorted();
  if (files.length === 0)
    throw new AnnotationError(`${folder}: the folder has no NAME.json beside a NAME.txt.`);
  return Promise.all(
    files.map(async (file) => {
      const { data, error } = gold.safeParse(
        JSON.parse(await readFile(join(folder, file), 'utf8')),
      );
      if (!data)
        throw new AnnotationError(`${file} is no annotated article: ${z.prettifyError(error)}`);
      return {
        gold: data,
        text: await readFile(join(folder, file.replace(/json$/, 'txt')), 'utf8'),
      };
    }),
  );
}
