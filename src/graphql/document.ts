import { readArticles } from '../domain/article/state.ts';
import { parseDocument } from '../domain/document/canonical.ts';
import { readEntities } from '../domain/document/entities.ts';
import { documentsOf } from '../domain/document/export.ts';
import { publishedDocument } from '../domain/document/published.ts';
import { kinds } from '../domain/entities/kinds.ts';
import { previewPerspective } from '../domain/perspective.ts';
import { createBatch } from './batch.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Article, Organization, Person, Source } from './nodes.ts';

const description =
  'with everything that the key may see of it, as `importArticles` and `npm run import` take it.';

const articleDocuments = createBatch(async (context: Context, ids: readonly string[]) => {
  const { db, perspective } = context;
  const states = await readArticles(db, ids);
  const documents = await documentsOf(db, states);
  const seen = (index: number) => {
    const document = documents[index];
    return perspective === previewPerspective
      ? document
      : publishedDocument(parseDocument(document));
  };
  return new Map(
    states.map((state, i) => [state.article.id, { state, document: seen(i) }] as const),
  );
});

builder.prismaObjectField(Article, 'document', (t) =>
  t.field({
    type: 'JSON',
    description: `The article as an ArticleDocument, ${description}`,
    select: { version: true },
    resolve: async ({ id, version }, _args, context) => {
      const found = await articleDocuments(context, id);
      if (found?.state.article.version === version) return found.document;
      return (await readRevision(context, { id, version })) ?? found?.document;
    },
  }),
);

/** The article as it was, where it is read as of then. */
async function readRevision(
  { db }: Context,
  { id: articleId, version }: { id: string; version: number },
) {
  const found = await db.articleRevision.findUnique({
    where: { articleId_version: { articleId, version } },
  });
  return found?.document;
}

const entityDocuments = {
  person: entityBatch('person'),
  organization: entityBatch('organization'),
  source: entityBatch('source'),
};

function entityBatch(kind: 'person' | 'organization' | 'source') {
  const { list } = kinds[kind];
  return createBatch(async ({ db }: Context, ids: readonly string[]) => {
    const none = { people: [], organizations: [], sources: [], topics: [] };
    return (await readEntities(db, { ...none, [list]: [...ids] }))[list];
  });
}

builder.prismaObjectField(Person, 'document', (t) =>
  t.field({
    type: 'JSON',
    description: `The person as ArticleDocuments declare one, ${description}`,
    resolve: ({ id }, _args, context) => entityDocuments.person(context, id),
  }),
);

builder.prismaObjectField(Organization, 'document', (t) =>
  t.field({
    type: 'JSON',
    description: `The organization as ArticleDocuments declare one, ${description}`,
    resolve: ({ id }, _args, context) => entityDocuments.organization(context, id),
  }),
);

builder.prismaObjectField(Source, 'document', (t) =>
  t.field({
    type: 'JSON',
    description: `The source as ArticleDocuments declare one, ${description}`,
    resolve: ({ id }, _args, context) => entityDocuments.source(context, id),
  }),
);
