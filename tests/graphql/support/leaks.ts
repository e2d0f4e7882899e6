import { expect } from 'vitest';
import { leavesOf, objectsWith } from './globals.ts';
import type { Hidden, NodeType } from './hidden.ts';
import type { Newsroom } from './newsroom.ts';
import type { ArgumentTable, Edge, Sizes } from './walk.ts';

/** Ways to name what is hidden, for arguments that need it. */
export async function argumentTable({ db }: Newsroom, hidden: Hidden): Promise<ArgumentTable> {
  const literal = (value: unknown) => JSON.stringify(value);
  const by = (type: NodeType) => hidden.ids[type].map((id) => `{ id: ${literal(id)} }`);
  const [draft] = await db.article.findMany({ where: { status: 'DRAFT' } });
  return {
    'ArticleBy!': [
      ...by('Article'),
      `{ slug: { slug: ${literal(draft?.slug)}, language: ${literal(draft?.language)} } }`,
    ],
    'PersonBy!': by('Person'),
    'OrganizationBy!': by('Organization'),
    'SourceBy!': by('Source'),
    'TopicBy!': by('Topic'),
    '[QuoteDimension!]!': [
      '[SPEAKER, ON_BEHALF_OF]',
      '[SOURCE]',
      '[ARTICLE, KIND, MONTH]',
      '[TOPIC]',
    ],
    'Query.node(id)': Object.values(hidden.ids).map((ids) => literal(ids[0])),
    'Query.nodes(ids)': [literal(Object.values(hidden.ids).map((ids) => ids[0]))],
    'Query.search(query)': [
      draft?.title,
      hidden.words[0],
      hidden.words.at(-1),
      'Mawj',
      'الصدف',
    ].map((words) => literal(words?.split(' ').slice(0, 8).join(' '))),
    'Query.quote(id)': hidden.ids.Quote.slice(0, 5).map(literal),
  };
}

/**
 * Goes along every edge, as a reader without a key and as one who sees drafts: the one meets nothing that is hidden.
 *
 * @returns what is hidden and the other has not met either.
 */
export async function searchLeaks(
  newsroom: Newsroom,
  hidden: Hidden,
  edges: readonly Edge[],
): Promise<string[]> {
  const secret = new Set([...Object.values(hidden.ids).flat(), ...hidden.values]);
  const unreached = new Set(secret);
  for (const { name, queries } of edges) {
    for (const n of queries({ parents: 1, items: 1 }).keys()) {
      const data = await askWithin(newsroom, (size) => queries(size)[n] ?? '');
      expect({ name, leaks: leaksOf(data, secret, hidden) }).toEqual({ name, leaks: [] });
      expectTrueCounts(data, name);
      if (unreached.size === 0) continue;
      const all = await askWithin(newsroom, (size) => queries(size)[n] ?? '', newsroom.preview);
      expectTrueCounts(all, name);
      for (const leaf of leavesOf(all)) unreached.delete(String(leaf));
    }
  }
  return [...unreached];
}

const sizes: Sizes[] = [
  { parents: 100, items: 100 },
  { parents: 40, items: 20 },
  { parents: 20, items: 20 },
  { parents: 20, items: 10 },
  { parents: 14, items: 5 },
  { parents: 14, items: 2 },
  { parents: 7, items: 2 },
];

/** The answer to a query with the largest pages that the limits of an operation allow. */
async function askWithin(
  newsroom: Newsroom,
  query: (size: Sizes) => string,
  key?: string,
): Promise<unknown> {
  for (const size of sizes) {
    const { data, errors } = await newsroom.ask(query(size), key === undefined ? {} : { key });
    if (errors?.[0]?.extensions?.['code'] === 'OPERATION_TOO_EXPENSIVE') continue;
    expect({ query: query(size), errors }).toEqual({ query: query(size) });
    return data;
  }
  throw new Error(`Too expensive with pages of any size: ${query({ parents: 1, items: 1 })}`);
}

/** What an answer has that is secret: as a value of its own, or as a part of one. */
function leaksOf(data: unknown, secret: ReadonlySet<string>, hidden: Hidden): string[] {
  const leaves = leavesOf(data).map(String);
  const text = [...new Set(leaves)].map(readable).join('\n');
  return [
    ...leaves.filter((leaf) => secret.has(leaf)),
    ...hidden.words.filter((word) => text.includes(word)),
  ];
}

/** Cursors and ids hold what they point at; as they are written, their letters spell a short word by chance. */
function readable(text: string): string {
  const isEncoded = /^[\w-]{20,}$/.test(text) && /[A-Z]/.test(text);
  return isEncoded ? Buffer.from(text, 'base64url').toString() : text;
}

/** On a page that is the whole list, `totalCount` is its length. */
function expectTrueCounts(data: unknown, edge: string): void {
  for (const { nodes, pageInfo, totalCount } of objectsWith(
    data,
    'nodes',
    'pageInfo',
    'totalCount',
  )) {
    const [page] = objectsWith(pageInfo, 'hasNextPage');
    if (!Array.isArray(nodes) || page?.hasNextPage !== false) continue;
    expect({ edge, totalCount }).toEqual({ edge, totalCount: nodes.length });
  }
}
