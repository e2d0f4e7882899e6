import { dayOf } from '../document/entities.ts';
import type { Connector } from '../entities/connect.ts';
import { inTurn } from '../in-turn.ts';
import type { Path } from '../entities/resolve.ts';
import type {
  ArticleDetails,
  AttributionInput,
  ImageInput,
  MentionInput,
  PartInput,
  QuoteChanges,
} from './input.ts';

/** Finds the position of a paragraph by its id; -1 where there is none. */
type PositionOf = (paragraphId: string) => number;

/** What an ArticleDocument has in the place of what an input says of an article; only what is given. */
export async function documentDetails(
  input: ArticleDetails,
  connector: Connector,
  { at, positionOf }: { at: Path; positionOf: PositionOf },
): Promise<object> {
  const { authors, publisher, topics, images, mentions } = input;
  return present({
    externalId: input.externalId,
    slug: input.slug,
    translationKey: input.translationKey,
    subtitle: input.subtitle,
    summary: input.summary,
    byline: input.byline,
    dateline: input.dateline,
    authors:
      authors &&
      (await inTurn(authors, (author, i) => connector.person(author, [...at, 'authors', i]))),
    publisher: await connector.organization(publisher, [...at, 'publisher']),
    topics: topics?.map(({ slug, names }) => ({
      key: slug,
      names: Object.fromEntries(names.map((one) => [one.locale, [...one.names]])),
    })),
    images:
      images &&
      (await inTurn(images, (image, i) => documentImage(image, connector, [...at, 'images', i]))),
    mentions:
      mentions &&
      (await inTurn(mentions, (mention, i) =>
        documentMention(mention, connector, {
          at: [...at, 'mentions', i],
          document: ['mentions', i],
          positionOf,
        }),
      )),
  });
}

/** The quote of an ArticleDocument that an input gives, or what it gives of one. */
export async function documentQuote(
  quote: QuoteChanges,
  connector: Connector,
  { at, document, positionOf }: { at: Path; document: Path; positionOf: PositionOf },
): Promise<object> {
  return present({
    kind: quote.kind,
    language: quote.language,
    parts: quote.parts?.map((part, i) => ({
      ...span(part),
      ...present({
        field: part.field,
        paragraph: paragraphOf(part, connector, {
          at: [...at, 'parts', i],
          document: [...document, 'parts', i],
          positionOf,
        }),
      }),
    })),
    attributions:
      quote.attributions &&
      (await inTurn(quote.attributions, (attribution, i) =>
        documentAttribution(attribution, connector, [...at, 'attributions', i]),
      )),
    provenance:
      quote.provenance &&
      (await inTurn(quote.provenance, async ({ source, relation }, i) => ({
        source: await connector.source(source, [...at, 'provenance', i, 'source']),
        relation,
      }))),
    spokenOn: quote.spokenOn && dayOf(quote.spokenOn),
    occasion: quote.occasion,
    confidence: quote.confidence,
    review: quote.review,
  });
}

async function documentAttribution(
  { speaker, role, onBehalfOf, cue }: AttributionInput,
  connector: Connector,
  at: Path,
): Promise<object> {
  const { unnamed } = speaker;
  return present({
    person: await connector.person(speaker.person, [...at, 'speaker', 'person']),
    organization: await connector.organization(speaker.organization, [
      ...at,
      'speaker',
      'organization',
    ]),
    unnamed:
      unnamed &&
      present({
        description: unnamed.description,
        organization: await connector.organization(unnamed.organization, [
          ...at,
          'speaker',
          'unnamed',
          'organization',
        ]),
      }),
    role,
    onBehalfOf: await connector.organization(onBehalfOf, [...at, 'onBehalfOf']),
    cue,
  });
}

async function documentMention(
  mention: MentionInput,
  connector: Connector,
  { at, document, positionOf }: { at: Path; document: Path; positionOf: PositionOf },
): Promise<object> {
  const { person, organization, source } = mention.entity;
  return {
    ...span(mention),
    ...present({
      paragraph: paragraphOf(mention, connector, { at, document, positionOf }),
      person: await connector.person(person, [...at, 'entity', 'person']),
      organization: await connector.organization(organization, [...at, 'entity', 'organization']),
      source: await connector.source(source, [...at, 'entity', 'source']),
    }),
  };
}

async function documentImage(image: ImageInput, connector: Connector, at: Path): Promise<object> {
  return present({
    url: image.url?.href,
    caption: image.caption,
    altText: image.altText,
    credit: image.credit,
    creditSource: await connector.source(image.creditSource, [...at, 'creditSource']),
    takenOn: image.takenOn && dayOf(image.takenOn),
  });
}

/** The position of a paragraph that an input gives by its id or by its position. */
function paragraphOf(
  { paragraph, position }: Pick<PartInput, 'paragraph' | 'position'>,
  connector: Connector,
  { at, document, positionOf }: { at: Path; document: Path; positionOf: PositionOf },
): number | null | undefined {
  if (!paragraph) {
    if (typeof position === 'number') {
      connector.place([...document, 'paragraph'], [...at, 'position']);
    }
    return position;
  }
  const found = positionOf(paragraph);
  if (found === -1) {
    connector.report({
      path: [...at, 'paragraph'],
      message: 'is no paragraph of this article, or was removed from it',
    });
  }
  return found;
}

function span({ start, end, text, prefix, suffix }: PartInput) {
  return present({ start, end, text, prefix, suffix });
}

/** What is neither null nor undefined: a document leaves out what it does not say. */
function present(values: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}

/**
 * Where an input gives what stands at a path of the document that was made of it.
 *
 * @param places the places of the input that do not mirror the document, the most specific first.
 */
export function inputPath(
  path: Path,
  connector: Connector,
  places: readonly { document: Path; input: Path }[],
): Path {
  const own = connector.origin(path);
  if (own !== null) return own;
  const place = places.find(({ document }) => document.every((step, i) => path[i] === step));
  const rest = path.slice(place?.document.length ?? 0);
  return [...(place?.input ?? ['input']), ...asInput(rest)];
}

const speakers = new Set<string | number>(['person', 'organization', 'unnamed']);

/** What stands one level deeper in inputs, for the sake of a type that takes exactly one of several. */
function asInput(path: Path): Path {
  return path.flatMap((step, i) => {
    const [list, index] = [path[i - 2], path[i - 1]];
    if (typeof index !== 'number' || !(speakers.has(step) || step === 'source')) return [step];
    if (list === 'attributions') return ['speaker', step];
    if (list === 'mentions') return ['entity', step];
    return [step];
  });
}
