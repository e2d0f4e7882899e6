import { test } from 'vitest';
import { createNewsroom } from '../graphql/support/newsroom.ts';
test('try', async () => {
  const room = await createNewsroom();
  for (const query of (process.env['Q'] ?? 'بيسكوف').split('|')) {
    room.sql.length = 0;
    const t = performance.now();
    const { data, errors } = await room.ask(
      `query ($q: String!) { search(query: $q, first: 8) { totalCount nodes { score node { __typename ... on Article { title } ... on Quote { text } ... on Paragraph { position text article { slug } } ... on Person { slug } ... on Organization { slug } ... on Source { slug } } highlights { field text start end } } } }`,
      { variables: { q: query } },
    );
    console.log(
      `### ${query}: ${(data as any)?.search.totalCount} in ${(performance.now() - t).toFixed()} ms, ${room.sql.length} statements`,
      errors ? JSON.stringify(errors) : '',
    );
    for (const hit of (data as any)?.search.nodes ?? [])
      console.log(
        hit.score,
        hit.node.__typename,
        (hit.node.title ?? hit.node.slug ?? hit.node.text).slice(0, 70),
        hit.highlights
          .map((h: any) => `${h.field}:${h.text}`)
          .slice(0, 3)
          .join(' '),
      );
  }
  await room[Symbol.asyncDispose]();
}, 60000);
