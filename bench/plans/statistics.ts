import type { Entities } from '../corpus/entities.ts';
import { at } from '../corpus/random.ts';
import type { Operation } from './operations.ts';

/** Counts of quotes by group, and lists in orders that follow from content. */
export function statisticsOperations({ topics }: Entities): Operation[] {
  const { key: topic } = at(topics, 0);
  const { key: rareTopic } = at(topics, topics.length - 1);
  const about = (slug: string) =>
    `where: { article: { is: { topics: { some: { slug: { equals: "${slug}" } } } } } }`;
  const speaker = 'speaker { ... on Person { name } ... on Organization { name } }';
  const stats = (name: string, args: string, fields: string): Operation => ({
    name,
    query: `query ($first: Int = 20) { quoteStats(first: $first, ${args}) { count ${fields} } }`,
    ordersAll: true,
    // Speakers are people, organizations or have no name.
    ...(args.includes('SPEAKER') && { mixed: true as const }),
  });
  const list = (name: string, field: string, fields: string): Operation => ({
    name,
    query: `query ($first: Int = 20) { ${field} { nodes { ${fields} } } }`,
  });

  return [
    stats('how many quotes there are', 'groupBy: []', ''),
    stats('quotes by month', 'groupBy: [MONTH], orderBy: [{ month: ASC }]', 'month'),
    stats('quotes by speaker', 'groupBy: [SPEAKER]', speaker),
    stats('quotes by source', 'groupBy: [SOURCE]', 'source { name }'),
    stats('quotes by topic', 'groupBy: [TOPIC]', 'topic { name }'),
    stats(
      'quotes on a common topic by topic and month',
      `groupBy: [TOPIC, MONTH], ${about(topic)}`,
      'month topic { name }',
    ),
    stats(
      'speakers on a rare topic by month',
      `groupBy: [MONTH, SPEAKER], ${about(rareTopic)}`,
      `month ${speaker}`,
    ),
    stats(
      'quotes by all dimensions',
      'groupBy: [SPEAKER, ON_BEHALF_OF, SOURCE, ARTICLE, KIND, LANGUAGE, MONTH, TOPIC]',
      `${speaker} source { name } topic { name } month`,
    ),
    list(
      'people by number of quotes',
      'people(first: $first, orderBy: [{ quoteCount: DESC }])',
      'name',
    ),
    list(
      'quotes by name of speaker',
      'quotes(first: $first, orderBy: [{ speaker: { locale: "ar", direction: ASC } }])',
      'text',
    ),
    list('articles by title', 'articles(first: $first, orderBy: [{ title: ASC }])', 'title'),
    list(
      'people by name',
      'people(first: $first, orderBy: [{ name: { locale: "en", direction: ASC } }])',
      'name',
    ),
  ];
}
