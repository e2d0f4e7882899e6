import { ForbiddenError, InvalidInputError } from '../domain/errors.ts';
import { type IngestedArticle, ingestArticle } from '../domain/ingest-article.ts';
import { builder } from './builder.ts';
import { encodeGlobalId } from './global-id.ts';
import * as check from './inputs/checks.ts';
import { Article } from './nodes.ts';

const IngestArticlePayload = builder.objectRef<IngestedArticle>('IngestArticlePayload').implement({
  description: 'What was read in a text.',
  fields: (t) => ({
    document: t.expose('document', {
      type: 'JSON',
      description:
        'The draft as an ArticleDocument, the import format: furniture gone, every quote with its place, speaker, cue, ' +
        'provenance and confidence, under review state EXTRACTED.',
    }),
    articleId: t.id({
      nullable: true,
      description: 'The node id of the draft; null after a dry run.',
      resolve: ({ articleId }) => articleId && encodeGlobalId('Article', articleId),
    }),
    article: t.prismaField({
      type: Article,
      nullable: true,
      description: 'The draft; null after a dry run, and if the key of the request may not see it.',
      resolve: (query, { articleId }, _args, { db, perspective }) =>
        db.article.findFirst({
          ...query,
          where: {
            AND: [perspective.article, { id: { in: articleId === null ? [] : [articleId] } }],
          },
        }),
    }),
  }),
});

const IngestArticleInput = builder.inputType('IngestArticleInput', {
  description: 'A text to read.',
  fields: (t) => ({
    content: t.string({
      required: true,
      description:
        'The text or the HTML of a news article in Arabic or English, as copied from a site, at most 1 MB of UTF-8.',
      validate: check.words,
    }),
    language: t.field({
      type: 'Locale',
      description: 'The language of the article; by the script of the text unless given.',
    }),
    externalId: t.string({
      description: 'The id of the article in the system that it comes from.',
      validate: check.shortText,
    }),
    dryRun: t.boolean({ description: 'Writes nothing, and says what would be written.' }),
  }),
});

builder.mutationField('ingestArticle', (t) =>
  t.field({
    type: IngestArticlePayload,
    description:
      'Reads the text or HTML of a news article into a draft: title, paragraphs and captions without the furniture of the ' +
      'page, and every direct, mixed and indirect quote with its exact place, speaker, role, organization, cue and sources. ' +
      'People, organizations and sources are found again by their names, and created where they are unknown.',
    authScopes: { scope: 'WRITE' },
    errors: { types: [InvalidInputError, ForbiddenError] },
    complexity: { field: 100, multiplier: 1 },
    args: {
      input: t.arg({ type: IngestArticleInput, required: true, description: 'The text.' }),
    },
    resolve: (_root, { input }, { db, now, readers }, info) =>
      ingestArticle(db, input, { readers, now, signal: info.getAbortSignal() }),
  }),
);
