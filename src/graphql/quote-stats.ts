import type { QuoteKind } from '../database/generated/enums.ts';
import { builder } from './builder.ts';
import { QuoteKindEnum } from './enums.ts';
import { badInput } from './global-id.ts';
import { Article, Organization, Source, Topic } from './nodes.ts';
import { conditionsOf, quoteList } from './pagination/lists.ts';
import { type Dimension, groupQuotes } from './quote-groups.ts';
import { type Stat, toStats } from './quote-stat-nodes.ts';
import { Speaker } from './speaker.ts';

/** How many groups one answer has. */
const groups = { default: 100, maximum: 1_000 } as const;

const QuoteDimension = builder.enumType('QuoteDimension', {
  description: 'What quotes can be counted by.',
  values: {
    SPEAKER: {
      description:
        'Who said it; unnamed speakers by their description and organization. A joint statement counts for each speaker.',
    },
    ON_BEHALF_OF: {
      description:
        'On whose behalf it was said; null where for nobody else. With SPEAKER, the pairs of one attribution.',
    },
    SOURCE: {
      description:
        'What it came through, at any step; each source of a chain counts. Null for none.',
    },
    ARTICLE: { description: 'The article.' },
    KIND: { description: 'How the words are reported.' },
    LANGUAGE: { description: 'The language of the words.' },
    MONTH: {
      description: 'The month in which its article came out, in UTC; null where it has no date.',
    },
    TOPIC: { description: 'What its article is about; each topic counts. Null for none.' },
  } satisfies Record<Dimension, { description: string }>,
});

const QuoteStatOrderDirection = builder.enumType('QuoteStatOrderDirection', {
  description: 'Which end comes first; what is not set comes last.',
  values: {
    ASC: { description: 'The least first.' },
    DESC: { description: 'The greatest first.' },
  } as const,
});

const QuoteStatOrderBy = builder.inputType('QuoteStatOrderBy', {
  description:
    'An order of groups. Name one field in each item; further items decide between equals.',
  isOneOf: true,
  fields: (t) => ({
    count: t.field({ type: QuoteStatOrderDirection, description: 'By how many quotes they have.' }),
    month: t.field({
      type: QuoteStatOrderDirection,
      description: 'By month; `groupBy` must have MONTH.',
    }),
  }),
});

const QuoteStat = builder.objectRef<Stat>('QuoteStat').implement({
  description:
    'How many quotes a group has, and what they have in common: null for what they are not grouped by.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many quotes, each once.' }),
    speaker: t.field({
      type: Speaker,
      nullable: true,
      description: 'Who said them.',
      resolve: ({ personId, organizationId, read }, _args, _context, info) =>
        read(personId ? 'personId' : organizationId ? 'organizationId' : 'unnamed', info),
    }),
    onBehalfOf: t.field({
      type: Organization,
      nullable: true,
      description: 'On whose behalf they were said.',
      resolve: ({ read }, _args, _context, info) => read('onBehalfOfId', info),
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'What they came through.',
      resolve: ({ read }, _args, _context, info) => read('sourceId', info),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that they stand in.',
      resolve: ({ read }, _args, _context, info) => read('articleId', info),
    }),
    topic: t.field({
      type: Topic,
      nullable: true,
      description: 'What their articles are about.',
      resolve: ({ read }, _args, _context, info) => read('topicId', info),
    }),
    kind: t.field({
      type: QuoteKindEnum,
      nullable: true,
      description: 'How they are reported.',
      resolve: ({ kind }) => (kind === undefined ? null : (kind as QuoteKind)), // As the column has it.
    }),
    language: t.field({
      type: 'Locale',
      nullable: true,
      description: 'The language of the words.',
      resolve: ({ language }) => language ?? null,
    }),
    month: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day of the month in which their articles came out.',
      resolve: ({ month }) => month ?? null,
    }),
  }),
});

builder.queryField('quoteStats', (t) =>
  t.field({
    type: [QuoteStat],
    description:
      'How many quotes there are in each group, the largest first unless ordered otherwise. A quote counts once in each ' +
      'group that it belongs to: grouped by ARTICLE, KIND, LANGUAGE and MONTH the counts add up to `quotes.totalCount` for ' +
      'the same `where`; grouped by what a quote may have several of, they may add up to more.',
    // It reads all that it counts.
    complexity: ({ first }) => ({ field: 500, multiplier: first ?? groups.default }),
    args: {
      where: t.arg({
        type: quoteList.where.ref,
        description: 'Only quotes for which this holds; all unless given.',
      }),
      groupBy: t.arg({
        type: [QuoteDimension],
        required: true,
        description:
          'What makes a group, in any combination; an empty list makes one group of all.',
      }),
      orderBy: t.arg({
        type: [QuoteStatOrderBy],
        description: 'The order of the groups.',
      }),
      first: t.arg.int({
        description: `How many groups: at most ${groups.maximum}, ${groups.default} unless given.`,
      }),
    },
    resolve: async (_root, { where, groupBy, orderBy, first }, context) => {
      const size = first ?? groups.default;
      if (size < 0 || size > groups.maximum) {
        throw badInput(`\`first\` is ${size}; it may be 0 to ${groups.maximum}.`);
      }
      const order = (orderBy ?? []).map((item, i) => {
        if (item.month && !groupBy.includes('MONTH')) {
          throw badInput(`\`orderBy[${i}].month\` needs MONTH in \`groupBy\`.`);
        }
        return item.month
          ? { by: 'month' as const, direction: item.month }
          : { by: 'count' as const, direction: item.count ?? 'DESC' };
      });
      const rows = await groupQuotes(context.db, {
        where: conditionsOf(quoteList, { where }, context),
        groupBy,
        orderBy: order,
        first: size,
      });
      return toStats(rows, context);
    },
  }),
);
