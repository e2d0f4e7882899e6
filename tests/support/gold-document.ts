import { type GoldArticle, type GoldAttribution, type GoldSpan, layOut, stepsOf } from './gold.ts';

const organizationKinds: Record<string, string> = {
  government: 'GOVERNMENT',
  parliament: 'LEGISLATURE',
  media: 'MEDIA',
  company: 'COMPANY',
  ngo: 'NGO',
  igo: 'INTERNATIONAL',
};
const sourceKinds: Record<string, string> = {
  data: 'DATASET',
  document: 'DOCUMENT',
  report: 'DOCUMENT',
  statement: 'PRESS_RELEASE',
  platform: 'WEBSITE',
};

type GoldEntity = GoldArticle['entities'][keyof GoldArticle['entities']][number];

interface GoldMention extends GoldSpan {
  person?: string;
  organization?: string;
  source?: string;
}

interface GoldSpeaker {
  person?: string;
  organization?: string;
  unnamed?: { description: string; organization?: string };
  role?: string;
  onBehalfOf?: string;
  cue?: string;
}

/** An annotated article as an ArticleDocument; entities keep their ids as keys. */
export function goldDocument(gold: GoldArticle): Record<string, unknown> {
  const { persons, organizations, sources } = gold.entities;
  const { paragraphs } = layOut(gold);
  const title = gold.paragraphs.find(({ kind }) => kind === 'headline');
  const subtitle = gold.paragraphs.find(({ kind }) => kind === 'subheadline');
  const quotes = gold.attributions.map((attribution) => quoteOf(gold, attribution));
  const images = gold.images.map(({ caption, credit, creditEntity, date }) => ({
    ...(caption && { caption: caption.text }),
    ...(credit && { credit: credit.text }),
    ...(creditEntity && { creditSource: creditEntity }),
    ...(date && { takenOn: date.resolved }),
  }));
  const authors = gold.byline?.authors.flatMap(({ text }) =>
    persons.filter(({ aliases }) => aliases.includes(text)).map(({ id }) => id),
  );

  return {
    externalId: gold.docId,
    language: gold.lang,
    status: 'PUBLISHED',
    publishedAt: `${gold.articleDate.value ?? '2025-01-01'}T00:00:00Z`,
    title: title?.text,
    ...(subtitle && { subtitle: subtitle.text }),
    ...(gold.byline?.text && { byline: gold.byline.text, authors }),
    ...(gold.byline?.place && { dateline: (gold.byline.dateline ?? gold.byline.place).text }),
    publisher: gold.outlet,
    paragraphs,
    images,
    quotes,
    mentions: mentionsOf(gold),
    people: persons.map((person) => ({
      ...identityOf(gold, person),
      affiliations: person.organizations.map((organization) => ({
        organization,
        ...(person.role && { role: person.role }),
      })),
    })),
    organizations: organizations.map((organization) => ({
      ...identityOf(gold, organization),
      kind: organizationKinds[organization.type] ?? 'OTHER',
    })),
    sources: [...persons, ...organizations, ...sources]
      .filter(({ id }) => sourceIds(gold).has(id))
      .map((entity) => ({
        ...identityOf(gold, entity),
        kind: sourceKinds[kindOf(entity)] ?? 'OTHER',
        ...('type' in entity
          ? { organization: entity.id }
          : entity.organizations[0] !== undefined && { organization: entity.organizations[0] }),
      })),
  };
}

/** What the article takes as a source: steps, credits, and documents that are mentioned. */
function sourceIds(gold: GoldArticle): Set<string> {
  return new Set([
    ...gold.attributions.flatMap((one) => stepsOf(gold, one).map(({ source }) => source)),
    ...gold.images.flatMap(({ creditEntity }) => creditEntity ?? []),
    ...mentionsOf(gold).flatMap(({ source }) => source ?? []),
  ]);
}

function kindOf(entity: GoldEntity): string {
  return 'kind' in entity ? entity.kind : 'type' in entity ? entity.type : 'person';
}

function identityOf({ lang }: GoldArticle, { id, name, aliases, wikidata }: GoldEntity) {
  const names = Object.entries({ [lang]: id, ...name }).map(([locale, primary]) => [
    locale,
    [primary, ...(locale === lang ? aliases.filter((alias) => alias !== primary) : [])],
  ]);
  return { key: id, names: Object.fromEntries(names), ...(wikidata && { wikidataId: wikidata }) };
}

function quoteOf(gold: GoldArticle, attribution: GoldAttribution) {
  const { content, dates, type } = attribution;
  const [date] = dates;
  return {
    kind: type.toUpperCase(),
    parts: content.map((span) => partOf(gold, span)),
    attributions: speakersOf(gold, attribution),
    provenance: stepsOf(gold, attribution),
    ...(dates.length === 1 && isDay(date?.resolved) && { spokenOn: date?.resolved }),
  };
}

function partOf(gold: GoldArticle, { paragraph: index, start, end, text }: GoldSpan) {
  const place = layOut(gold).places.get(index);
  return {
    field: place?.field,
    ...(place?.field === 'PARAGRAPH' && { paragraph: place.paragraph }),
    start,
    end,
    text,
  };
}

/** The speakers of an attribution; documents and those without a name are unnamed, as the article puts them. */
export function speakersOf(gold: GoldArticle, attribution: GoldAttribution): GoldSpeaker[] {
  const { speakers, speakerKind, speakerMention, onBehalfOf, cue } = attribution;
  const { persons, sources } = gold.entities;
  const isNamed = speakerKind === 'person' || speakerKind === 'organization';
  return (speakers.length > 0 ? speakers : [undefined]).map((id) => {
    const role = persons.find((person) => person.id === id)?.role?.[gold.lang];
    const source = sources.find((one) => one.id === id);
    const description = speakerMention?.text ?? source?.name[gold.lang] ?? 'unknown';
    const [organization] = source?.organizations ?? [];
    return {
      ...(isNamed
        ? { [speakerKind]: id }
        : { unnamed: { description, ...(organization !== undefined && { organization }) } }),
      ...(role !== undefined && speakerMention?.text.includes(role) && { role }),
      ...(onBehalfOf[0] !== undefined && onBehalfOf[0] !== id && { onBehalfOf: onBehalfOf[0] }),
      ...(cue && { cue: cue.text }),
    };
  });
}

/** Where the paragraphs name speakers, each once. */
export function mentionsOf(gold: GoldArticle): GoldMention[] {
  const { places } = layOut(gold);
  const kinds = { person: 'person', organization: 'organization', document: 'source' } as const;
  const mentions = gold.attributions.flatMap(({ speakers, speakerKind: kind, speakerMention }) => {
    const place = places.get(speakerMention?.paragraph ?? -1);
    if (speakerMention === null || place?.field !== 'PARAGRAPH') return [];
    if (kind === 'anonymous' || kind === 'group' || kind === 'unknown') return [];
    const { start, end, text } = speakerMention;
    const span = { paragraph: place.paragraph, start, end, text };
    return speakers.map((id) => ({ ...span, [kinds[kind]]: id }));
  });
  return [...new Map(mentions.map((mention) => [JSON.stringify(mention), mention])).values()];
}

function isDay(date: string | null | undefined): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date ?? '');
}
