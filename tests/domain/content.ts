import type { ArticleDocument } from '../../src/domain/document/schema.ts';

/** What a document says, in the form in which `readContent` reads it from the database. */
export type Content = ReturnType<typeof contentOf>;

type Quote = NonNullable<ArticleDocument['quotes']>[number];
type Named = { key: string; names: Record<string, string[]> };

/** The content that a document must have once it is loaded; entities go by their first name. */
export function contentOf(document: ArticleDocument) {
  const { people = [], organizations = [], sources = [] } = document;
  const person = nameIn(people);
  const organization = nameIn(organizations);
  const source = nameIn(sources);
  const { title, subtitle, paragraphs, language } = document;

  const place = ({ field = 'PARAGRAPH', paragraph, ...selector }: Quote['parts'][number]) => {
    const text =
      field === 'TITLE'
        ? title
        : field === 'SUBTITLE'
          ? subtitle
          : paragraphs[paragraph ?? 0]?.text;
    return { field, paragraph: paragraph ?? null, ...spanIn(text ?? '', selector) };
  };

  return {
    article: {
      language,
      status: document.status ?? 'DRAFT',
      title: nfc(title),
      subtitle: subtitle === undefined ? null : nfc(subtitle),
      summary: clean(document.summary),
      byline: clean(document.byline),
      dateline: clean(document.dateline),
      externalId: clean(document.externalId),
      translationKey: clean(document.translationKey),
      publishedAt: document.publishedAt ?? null,
      publisher: organization(document.publisher),
    },
    authors: (document.authors ?? []).map(person),
    topics: (document.topics ?? []).map(({ key }) => nfc(key)),
    images: (document.images ?? []).map((image) => ({
      url: image.url ?? null,
      caption: clean(image.caption),
      altText: clean(image.altText),
      credit: clean(image.credit),
      creditSource: source(image.creditSource),
      takenOn: image.takenOn ?? null,
    })),
    corrections: sorted(
      (document.corrections ?? []).map(({ text, publishedAt }) => ({
        text: clean(text),
        publishedAt,
      })),
    ),
    paragraphs: paragraphs.map(({ kind = 'BODY', text }) => ({ kind, text: nfc(text) })),
    quotes: (document.quotes ?? []).map((quote) => ({
      kind: quote.kind,
      language: quote.language ?? language,
      parts: quote.parts.map(place),
      attributions: quote.attributions.map((attribution) => ({
        person: person(attribution.person),
        organization: organization(attribution.organization),
        unnamed: clean(attribution.unnamed?.description),
        unnamedOrganization: organization(attribution.unnamed?.organization),
        role: clean(attribution.role),
        onBehalfOf: organization(attribution.onBehalfOf),
        cue: clean(attribution.cue),
      })),
      provenance: (quote.provenance ?? []).map((step) => ({
        source: source(step.source),
        relation: step.relation,
      })),
      spokenOn: quote.spokenOn ?? null,
      occasion: clean(quote.occasion),
      confidence: quote.confidence ?? null,
      review: quote.review ?? 'VERIFIED',
    })),
    mentions: sorted(
      (document.mentions ?? []).map((mention) => ({
        paragraph: mention.paragraph,
        ...spanIn(paragraphs[mention.paragraph]?.text ?? '', mention),
        person: person(mention.person),
        organization: organization(mention.organization),
        source: source(mention.source),
      })),
    ),
    people: sorted(
      people.map((one) => ({
        name: person(one.key),
        names: namesOf(one),
        description: localized(one.description),
        sameAs: one.sameAs ?? [],
        affiliations: sorted(
          (one.affiliations ?? []).map((affiliation) => ({
            organization: organization(affiliation.organization),
            role: localized(affiliation.role),
            from: affiliation.from ?? null,
            to: affiliation.to ?? null,
          })),
        ),
      })),
    ),
    organizations: sorted(
      organizations.map((one) => ({
        name: organization(one.key),
        names: namesOf(one),
        kind: one.kind ?? 'OTHER',
        description: localized(one.description),
        parent: organization(one.parent),
      })),
    ),
    sources: sorted(
      sources.map((one) => ({
        name: source(one.key),
        names: namesOf(one),
        kind: one.kind ?? 'OTHER',
        url: one.url ?? null,
        organization: organization(one.organization),
      })),
    ),
  };
}

/** A list whose order means nothing, in one that compares. */
export function sorted<T>(values: readonly T[]): T[] {
  return values.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Where given words stand in the NFC of a text; without offsets they occur once. */
function spanIn(
  given: string,
  { start, end, text }: { start?: number | undefined; end?: number | undefined; text: string },
) {
  const words = nfc(text);
  const from =
    start === undefined || end === undefined
      ? nfc(given).indexOf(words)
      : nfc(given.slice(0, start)).length;
  return { start: from, end: from + words.length, text: words };
}

function nameIn(entities: readonly Named[]) {
  const names = new Map(entities.map((entity) => [entity.key, namesOf(entity)[0]?.text]));
  return (key: string | undefined) => (key === undefined ? null : (names.get(key) ?? null));
}

function namesOf({ names }: Named) {
  return Object.entries(names)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([locale, texts]) =>
      texts.map((text, position) => ({ locale, position, text: clean(text) ?? '' })),
    );
}

function localized(texts: Record<string, string> | undefined) {
  return Object.fromEntries(
    Object.entries(texts ?? {}).map(([locale, text]) => [locale, clean(text)]),
  );
}

function clean(text: string | undefined): string | null {
  return text === undefined ? null : nfc(text.trim());
}

function nfc(text: string): string {
  return text.normalize('NFC');
}
