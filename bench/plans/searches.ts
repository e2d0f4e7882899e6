import type { Entities } from '../corpus/entities.ts';
import { at } from '../corpus/random.ts';
import type { Operation } from './operations.ts';

/** Searches and conditions on words, over the commonest and the rarest of a corpus. */
export function searchOperations({ people, topics }: Entities): Operation[] {
  const { names } = at(people, 0);
  const { key: topic } = at(topics, 0);
  const latinName = names['en']?.[0] ?? '';
  // Its last word with two letters in each other's place.
  const mistyped = latinName.replace(/(.)(.)(?=.$)/u, '$2$1');

  const hits = `nodes {
    score
    node { ... on Article { title } ... on Quote { text } ... on Paragraph { text } ... on Person { name } }
    highlights { field start end }
  }`;
  const search = (
    name: string,
    query: string,
    { filters = '', count = false } = {},
  ): Operation => ({
    name,
    query: `query ($first: Int = 20, $query: String!) { search(query: $query, first: $first${filters}) { ${count ? 'totalCount' : ''} ${hits} } }`,
    variables: { query },
    ordersAll: true,
    ...(!filters.includes('types') && { mixed: true as const }),
  });
  const filters = `, topic: "${topic}", publishedAt: { gte: "2024-01-01T00:00:00Z", lt: "2025-01-01T00:00:00Z" }`;
  const matching = (name: string, words: string): Operation => ({
    name,
    query: `query ($first: Int = 20) { quotes(first: $first, where: { text: { matches: "${words}" } }) { totalCount nodes { text } } }`,
  });

  return [
    search('search for a rare word', 'lighthouse '),
    search('search for a common word', 'المجلس '),
    search('search for a common word, and how many hits there are', 'المجلس ', { count: true }),
    search('search for several common words', 'المجلس الوزير التقرير الجديد '),
    search('search for several common words in quotes', 'المجلس الوزير التقرير الجديد ', {
      filters: ', types: [QUOTE]',
    }),
    search('search for an unfinished word', 'the gov'),
    search('search for a name', latinName),
    search('search for a name in the other script', names['ar']?.[0] ?? ''),
    search('search for a mistyped name', mistyped),
    search('search for a phrase', '"the new government"'),
    search('search without a word', 'council minister -harbour '),
    search('search for what nothing has', 'zzyzx qwrtplk '),
    search('search in quotes', 'المجلس ', { filters: ', types: [QUOTE]' }),
    search('search in a topic and a year', 'المجلس ', { filters, count: true }),
    matching('quotes with a rare word', 'lighthouse'),
    matching('quotes with a common word', 'المجلس'),
    matching('quotes with two common words', 'المجلس الوزير'),
    {
      name: 'people by a part of a name',
      query:
        'query ($first: Int = 20, $part: String!) { people(first: $first, where: { name: { contains: $part } }) { totalCount nodes { name } } }',
      variables: { part: latinName.slice(-5) },
    },
    {
      name: 'quotes by somebody of a name',
      query:
        'query ($first: Int = 20, $name: String!) { quotes(first: $first, where: { attributions: { some: { person: { is: { name: { equals: $name } } } } } }) { totalCount nodes { text } } }',
      variables: { name: names['ar']?.[0] },
    },
  ];
}
