import type { ArticleDocument } from '../../src/domain/document/schema.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import type { Entities } from './entities.ts';
import { at, Random } from './random.ts';
import { Reporter } from './reporter.ts';
import { Filler } from './sentence.ts';

/** How many paragraphs and quotes articles have: 12 and 5 on average, exactly so in each ten of them. */
const paragraphCounts = [7, 8, 10, 11, 12, 12, 13, 14, 15, 18];
const quoteCounts = [1, 2, 3, 4, 5, 5, 6, 7, 7, 10];

/** When the first article came out, and by when all others had. */
const [first, last] = [Date.UTC(2015, 0, 1), Date.UTC(2026, 9, 30)];
const day = 86_400_000;

/** Of so many articles, the last is a translation of the one before it. */
const translationEvery = 12;

const statuses = [
  ...Array<'PUBLISHED'>(90).fill('PUBLISHED'),
  ...Array<'DRAFT'>(4).fill('DRAFT'),
  ...(['SCHEDULED', 'SCHEDULED', 'RETRACTED', 'RETRACTED', 'ARCHIVED', 'ARCHIVED'] as const),
];

/** Where an article stands in its corpus. */
export interface ArticlePlace {
  /** From 0; later ones came out later, by and large. */
  index: number;
  /** How many articles the corpus has. */
  of: number;
  seed: number;
  entities: Entities;
}

/** One article of a corpus, which names its people, organizations and sources by key. */
export function inventArticle({ index, of, seed, entities }: ArticlePlace): ArticleDocument {
  const random = new Random(seed + 7919 * (index + 1));
  const inTen = new Random(seed + Math.floor(index / 10));
  const isTranslation = index % translationEvery === translationEvery - 1;
  const isTranslated = index % translationEvery === translationEvery - 2;
  const group = isTranslation ? index - 1 : index;
  const language = languageOf(new Random(seed + group), { isTranslation });
  const isArabic = language.startsWith('ar');
  const vocabulary = isArabic ? arabic : english;
  const places = entities.places.map(({ ar, en }) => (isArabic ? ar : en));
  const filler = new Filler(random, { vocabulary, places });
  const status = random.pick(statuses);
  const cameOut = first + Math.floor(((last - first) * index) / of) + random.below(day / 2);
  const publishedAt = status === 'SCHEDULED' ? Date.UTC(2031, 0, 1) + random.below(day) : cameOut;

  const reporter = new Reporter({ random, filler, vocabulary, entities, isArabic, publishedAt });
  reporter.write({
    paragraphs: at(inTen.shuffle(paragraphCounts), index % 10),
    quotes: at(inTen.shuffle(quoteCounts), index % 10),
    index,
  });
  const media = entities.organizations.filter(({ kind }) => kind === 'MEDIA');
  const authors = entities.people.slice(-Math.ceil(entities.people.length / 20));

  return {
    externalId: `corpus-${index}`,
    language,
    status,
    ...(status !== 'DRAFT' && { publishedAt: new Date(publishedAt).toISOString() }),
    ...((isTranslation || isTranslated) && { translationKey: `corpus-${group}` }),
    title: filler.fill(...vocabulary.titles),
    ...(random.chance(0.5) && { subtitle: filler.fill(...vocabulary.statements) }),
    ...(random.chance(0.5) && { summary: filler.fill(...vocabulary.sentences) }),
    dateline: random.pickSkewed(places),
    authors: [random.pickSkewed(authors).key],
    ...(media.length > 0 && random.chance(0.3) && { publisher: random.pickSkewed(media).key }),
    topics: [...new Set([random.pickSkewed(entities.topics), random.pickSkewed(entities.topics)])],
    ...(random.chance(0.4) && {
      images: [
        {
          url: `https://images.example/${index}.jpg`,
          caption: filler.fill(...vocabulary.sentences),
          creditSource: random.pickSkewed(entities.sources).key,
        },
      ],
    }),
    ...(random.chance(0.03) && {
      corrections: [
        {
          text: filler.fill(...vocabulary.sentences),
          publishedAt: new Date(cameOut + day / 2).toISOString(),
        },
      ],
    }),
    paragraphs: reporter.paragraphs.map(({ text }) => ({ text })),
    quotes: reporter.quotes,
    mentions: reporter.mentions,
  };
}

function languageOf(random: Random, { isTranslation }: { isTranslation: boolean }): string {
  const original = random.chance(0.6) ? 'ar' : 'en';
  if (isTranslation) return original === 'ar' ? 'en' : 'ar';
  if (random.chance(0.95)) return original;
  return original === 'ar' ? 'ar-MA' : 'en-GB';
}
