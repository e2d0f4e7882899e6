import {
  GraphQLError,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import type { Context } from '../../src/graphql/context.ts';

/** What the fields of the stub wait for and tell the test. */
export interface StubHooks {
  /** `slow` answers when this resolves. */
  wait?: () => Promise<void>;
  /** Called when a field after `slow` runs. */
  onAfter?: () => void;
}

/** A schema to test the transport with, whatever the product's own is like. */
export function createStubSchema({ wait, onAfter }: StubHooks = {}): GraphQLSchema {
  const after = new GraphQLObjectType<unknown, Context>({
    name: 'After',
    fields: {
      ran: { type: GraphQLString, resolve: () => (onAfter?.(), 'yes') },
    },
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, Context>({
      name: 'Query',
      fields: {
        hello: { type: GraphQLString, resolve: () => 'مرحبا' },
        viewer: { type: GraphQLString, resolve: (_, _args, { viewer }) => viewer?.name ?? null },
        seesDrafts: {
          type: GraphQLString,
          resolve: (_, _args, { perspective }) =>
            Object.keys(perspective.article).length === 0 ? 'yes' : 'no',
        },
        echo: {
          type: GraphQLString,
          args: { text: { type: GraphQLString } },
          resolve: (_, { text }: { text?: string }) => text,
        },
        slow: {
          type: after,
          resolve: async () => {
            await wait?.();
            return {};
          },
        },
        expected: {
          type: GraphQLString,
          resolve: () => {
            throw new GraphQLError('There is no such thing.', { extensions: { code: 'NO' } });
          },
        },
        bug: {
          type: GraphQLString,
          resolve: () => {
            throw new TypeError('secret detail');
          },
        },
        fatal: {
          type: new GraphQLNonNull(GraphQLInt),
          resolve: () => {
            throw new TypeError('secret detail');
          },
        },
      },
    }),
    mutation: new GraphQLObjectType<unknown, Context>({
      name: 'Mutation',
      fields: { change: { type: GraphQLString, resolve: () => 'changed' } },
    }),
  });
}
