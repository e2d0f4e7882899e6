import type { Entities } from '../corpus/entities.ts';
import { at } from '../corpus/random.ts';
import { searchOperations } from './searches.ts';
import { statisticsOperations } from './statistics.ts';

/** An operation that plans are checked and times are taken of. */
export interface Operation {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
  /** As an editor reads it, drafts among the rest. */
  preview?: boolean;
  /** Reads this connection to about its middle first, and gives the cursor there as `$after`. */
  deep?: 'articles' | 'quotes';
  /** It finds nodes of several types, and reads those of each type in a statement. */
  mixed?: true;
  /** It orders all that it finds or counts, for which there can be no index. */
  ordersAll?: true;
}

const speakers = /* GraphQL */ `
  text
  attributions {
    role
    onBehalfOf { name }
    speaker {
      ... on Person { name affiliations { organization { name } } }
      ... on Organization { name }
      ... on UnnamedSpeaker { description }
    }
  }
  provenance { relation source { name } }
`;

const article = /* GraphQL */ `
  title
  publisher { name }
  authors { name }
  topics { name }
  images { url creditSource { name } }
  paragraphs { text mentions { start end } }
  people { name }
  organizations { name }
  sources { name }
  translations { slug language }
  quotes(first: 50) { totalCount nodes { ${speakers} parts { start end paragraph { position } } } }
`;

/** Operations of readers, editors and machines, over the commonest of a corpus: those that have most to read. */
export function representativeOperations(entities: Entities): Operation[] {
  return [...lists(entities), ...searchOperations(entities), ...statisticsOperations(entities)];
}

function lists({ people, organizations, sources, topics }: Entities): Operation[] {
  const person = at(people, 0);
  const { key: speaker } = person;
  const { key: spokenFor } = at(organizations, 0);
  const { key: carrier } = at(sources, 0);
  const { key: topic } = at(topics, 0);
  const { key: rareTopic } = at(topics, topics.length - 1);
  const first = 'query ($first: Int = 20)';

  return [
    {
      name: 'latest articles',
      query: `${first} { articles(first: $first) { nodes { title publishedAt } } }`,
    },
    {
      name: 'latest articles and how many there are',
      query: `${first} { articles(first: $first) { totalCount nodes { title publishedAt publisher { name } } } }`,
    },
    {
      name: 'latest articles with their quotes',
      query: `${first} { articles(first: $first) { nodes { title topics { name } quotes(first: 4) { nodes { ${speakers} } } } } }`,
    },
    {
      name: 'articles, deep down',
      query:
        'query ($first: Int = 20, $after: String) { articles(first: $first, after: $after) { nodes { title } } }',
      deep: 'articles',
    },
    {
      name: 'the oldest articles',
      query: 'query ($first: Int = 20) { articles(last: $first) { nodes { title } } }',
    },
    {
      name: 'one article whole',
      query: `{ article(by: { externalId: "corpus-500" }) { ${article} } }`,
    },
    {
      name: 'articles in English of a month',
      query: `${first} { articles(first: $first, where: { language: { equals: "en" }, publishedAt: { gte: "2024-03-01T00:00:00Z", lt: "2024-04-01T00:00:00Z" } }) { totalCount nodes { title } } }`,
    },
    {
      name: 'articles on a common topic',
      query: `${first} { articles(first: $first, where: { topics: { some: { slug: { equals: "${topic}" } } } }) { totalCount nodes { title } } }`,
    },
    {
      name: 'articles on a rare topic',
      query: `${first} { articles(first: $first, where: { topics: { some: { slug: { equals: "${rareTopic}" } } } }) { totalCount nodes { title } } }`,
    },
    {
      name: 'articles that quote a person',
      query: `${first} { articles(first: $first, where: { quotes: { some: { attributions: { some: { person: { is: { slug: { equals: "${speaker}" } } } } } } } }) { totalCount nodes { title } } }`,
    },
    {
      name: 'articles on the topics of an article',
      query: `${first} { article(by: { externalId: "corpus-500" }) { topics { name articles(first: $first) { totalCount nodes { title } } } } }`,
    },
    {
      name: 'articles by title, with drafts',
      query: `${first} { articles(first: $first, orderBy: [{ title: ASC }]) { nodes { title status } } }`,
      preview: true,
    },
    {
      name: 'latest articles, with drafts',
      query: `${first} { articles(first: $first) { totalCount nodes { title status } } }`,
      preview: true,
    },
    { name: 'latest quotes', query: `${first} { quotes(first: $first) { nodes { text } } }` },
    {
      name: 'latest quotes with all about them',
      query: `${first} { quotes(first: $first) { totalCount nodes { ${speakers} article { title publishedAt } } } }`,
    },
    {
      name: 'quotes, deep down',
      query:
        'query ($first: Int = 20, $after: String) { quotes(first: $first, after: $after) { nodes { text } } }',
      deep: 'quotes',
    },
    {
      name: 'direct quotes on behalf of an organization, carried by a source, of a month',
      query: `${first} { quotes(first: $first, where: { kind: { equals: DIRECT }, attributions: { some: { onBehalfOf: { is: { slug: { equals: "${spokenFor}" } } } } }, provenance: { some: { source: { is: { slug: { equals: "${carrier}" } } } } }, article: { is: { publishedAt: { gte: "2024-03-01T00:00:00Z", lt: "2024-04-01T00:00:00Z" } } } }) { totalCount nodes { text } } }`,
    },
    {
      name: 'quotes by the day they were said',
      query: `${first} { quotes(first: $first, orderBy: [{ spokenOn: ASC }]) { nodes { text spokenOn } } }`,
    },
    {
      name: 'latest quotes, with drafts',
      query: `${first} { quotes(first: $first) { totalCount nodes { text } } }`,
      preview: true,
    },
    {
      name: 'a person with quotes and articles',
      query: `${first} { person(by: { slug: "${speaker}" }) { name affiliations { role organization { name } } quotes(first: $first) { totalCount nodes { text article { title } } } mentionedIn(first: $first) { totalCount nodes { title } } } }`,
    },
    {
      name: 'a person by name',
      query:
        'query ($name: String!) { person(by: { name: $name }) { slug quotes(first: 1) { totalCount } } }',
      variables: { name: person.names['ar']?.[0] },
    },
    {
      name: 'people and how many there are',
      query: `${first} { people(first: $first) { totalCount nodes { name } } }`,
    },
    {
      name: 'people with how often they are quoted',
      query: `${first} { people(first: $first) { nodes { name quotes(first: 1) { totalCount nodes { text } } } } }`,
    },
    {
      name: 'people who spoke for an organization',
      query: `${first} { people(first: $first, where: { quotes: { some: { attributions: { some: { onBehalfOf: { is: { slug: { equals: "${spokenFor}" } } } } } } } }) { totalCount nodes { name } } }`,
    },
    {
      name: 'an organization with quotes, members and articles',
      query: `${first} { organization(by: { slug: "${spokenFor}" }) { name members { person { name } } quotes(first: $first) { totalCount nodes { text } } mentionedIn(first: $first) { totalCount nodes { title } } } }`,
    },
    {
      name: 'a source with what it carried',
      query: `${first} { source(by: { slug: "${carrier}" }) { name quotes(first: $first) { totalCount nodes { text } } citedIn(first: $first) { totalCount nodes { title } } } }`,
    },
    {
      name: 'direct quotes of a person',
      query: `${first} { person(by: { slug: "${speaker}" }) { quotes(first: $first, where: { kind: { equals: DIRECT } }) { totalCount nodes { text } } } }`,
    },
    {
      name: 'sources and organizations',
      query: `${first} { sources(first: $first) { totalCount nodes { name } } organizations(first: $first) { totalCount nodes { name } } }`,
    },
  ];
}
