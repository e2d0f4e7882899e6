import { readdir, readFile, stat } from 'node:fs/promises';
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

/** No annotated articles are there, or one of them is none. */
export class AnnotationError extends Error {
  override readonly name = 'AnnotationError';
}

/**
 * An annotated article (NAME.json beside NAME.txt), or every one of a folder, by name.
 *
 * @throws AnnotationError that names the path, or the file and the field that is no annotation.
 */
export async function readGold(path: string): Promise<GoldText[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new AnnotationError(`${path}: there is no such file or folder.`);
  if (!found.isDirectory()) return [await readArticle(path)];
  const files = (await readdir(path)).filter((file) => file.endsWith('.json')).toSorted();
  if (files.length === 0)
    throw new AnnotationError(`${path}: the folder has no NAME.json beside a NAME.txt.`);
  return Promise.all(files.map((file) => readArticle(join(path, file))));
}

async function readArticle(file: string): Promise<GoldText> {
  if (!file.endsWith('.json'))
    throw new AnnotationError(`${file}: the annotation is in NAME.json.`);
  const { data, error } = gold.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!data)
    throw new AnnotationError(`${file} is no annotated article: ${z.prettifyError(error)}`);
  return { gold: data, text: await readFile(file.replace(/json$/, 'txt'), 'utf8') };
}
