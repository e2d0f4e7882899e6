import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder of the annotated articles; its README.md says how they came to be. */
const articlesFolder = fileURLToPath(new URL('articles', import.meta.url));

const span = z.strictObject({
  paragraph: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
});
const date = z.strictObject({ ...span.shape, resolved: z.string().nullable() });
const name = z.string().min(1).nullable();
const names = z.strictObject({ ar: name, en: name });
const ids = z.array(z.string());

const entity = {
  id: z.string(),
  name: names,
  aliases: z.array(z.string().min(1)),
};
const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/)
  .nullable();

const attribution = z.strictObject({
  id: z.string(),
  type: z.enum(['direct', 'mixed', 'indirect']),
  marked: z.boolean(),
  level: z.enum(['core', 'optional']),
  content: z.array(span).min(1),
  quotes: z.array(span),
  acceptableContent: z.array(z.array(span).min(1)),
  cue: z.strictObject({ ...span.shape, lemma: z.string(), class: z.string() }).nullable(),
  cueAlt: z.array(z.string()),
  speakers: ids,
  speakerKind: z.enum(['person', 'organization', 'document', 'anonymous', 'group', 'unknown']),
  acceptableSpeakers: ids,
  speakerMention: span.nullable(),
  mentionType: z.enum([
    'name',
    'surname',
    'first-name',
    'role',
    'pronoun',
    'elided',
    'coref-noun',
    'org',
    'metonym',
    'anonymous',
    'document',
    'group',
  ]),
  organizations: ids,
  onBehalfOf: ids,
  medium: z
    .strictObject({ entity: z.string(), relation: z.string(), mention: span.nullable() })
    .nullable(),
  addressees: ids,
  responseTo: span.nullable(),
  dates: z.array(date),
  act: z.string(),
  parent: z.string().nullable(),
  chain: z.array(z.strictObject({ entity: z.string(), relation: z.string() })).min(1),
  note: z.string().optional(),
});

const annotatedArticle = z.strictObject({
  schema: z.literal('attributed-article-gold/1'),
  docId: z.string(),
  textFile: z.string(),
  textSha256: z.hash('sha256'),
  lang: z.enum(['ar', 'en']),
  synthetic: z.literal(true),
  houseStyle: z.string(),
  outlet: z.string(),
  articleDate: z.strictObject({ value: z.iso.date().nullable(), basis: z.string() }),
  byline: z
    .looseObject({ paragraph: z.int(), text: z.string(), authors: z.array(span) })
    .nullable(),
  images: z.array(
    z.looseObject({ caption: span, credit: span.nullish(), creditEntity: z.string().nullish() }),
  ),
  paragraphs: z.array(
    z.strictObject({
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
      altKinds: z.array(z.string()).optional(),
      duplicateOf: z.int().optional(),
      text: z.string(),
    }),
  ),
  entities: z.strictObject({
    persons: z.array(z.strictObject({ ...entity, role: names, organizations: ids, wikidata })),
    organizations: z.array(z.strictObject({ ...entity, type: z.string(), wikidata })),
    sources: z.array(z.strictObject({ ...entity, kind: z.string(), organizations: ids })),
  }),
  attributions: z.array(attribution).min(1),
  nonQuotes: z.array(z.strictObject({ ...span.shape, reason: z.string() })),
  noComments: z.array(
    z.strictObject({
      paragraph: z.int(),
      speakers: ids,
      to: z.string().nullable(),
      cue: span,
      about: span.nullable(),
    }),
  ),
  attributionChains: z.array(z.strictObject({ nodes: ids, attributions: ids })),
});

/** An article with the attributions that a reader finds in it, in gold format 1 (see README.md beside them). */
export type AnnotatedArticle = z.infer<typeof annotatedArticle>;

/** A stretch of a paragraph; offsets are UTF-16 code units in it, and `text` is what they hold. */
export type Span = z.infer<typeof span>;

/** Every span of an annotation, wherever it stands. */
export function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = span.loose().safeParse(value);
  const inside = Object.values(value).flatMap(spansOf);
  return own.success ? [own.data, ...inside] : inside;
}

/** Every annotated article with its raw text, in the order of their names. */
export function readArticles(): { name: string; raw: string; article: AnnotatedArticle }[] {
  const read = (file: string) => readFileSync(`${articlesFolder}/${file}`, 'utf8');
  return readdirSync(articlesFolder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      return {
        name,
        raw: read(`${name}.txt`),
        article: annotatedArticle.parse(JSON.parse(read(file))),
      };
    });
}

/** The paragraphs of a raw text: its lines, trimmed, without the empty ones. */
export function paragraphsOf(raw: string): string[] {
  return raw
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
