import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin, { type AuthFailure, AuthScopeFailureType } from '@pothos/plugin-scope-auth';
import ZodPlugin from '@pothos/plugin-zod';
import type PrismaTypes from '../database/pothos.ts';
import { getDatamodel } from '../database/pothos.ts';
import type { Scope } from '../database/generated/enums.ts';
import { zodIssues } from '../domain/document/canonical.ts';
import { ForbiddenError, InvalidInputError } from '../domain/errors.ts';
import type { Context } from './context.ts';
import { fieldCost } from './cost.ts';
import { decodeGlobalId, encodeGlobalId } from './global-id.ts';
import { resolveNode, resolveNodes } from './node.ts';
import { pageSize } from './pagination/page.ts';

export interface SchemaTypes {
  AuthScopes: { scope: Scope };
  Connection: { totalCount: number | (() => Promise<number>) };
  Context: Context;
  DefaultEdgesNullability: false;
  DefaultFieldNullability: false;
  PrismaTypes: PrismaTypes;
  Scalars: {
    Date: { Input: Date; Output: Date };
    DateTime: { Input: Date; Output: Date };
    JSON: { Input: unknown; Output: unknown };
    Locale: { Input: string; Output: string };
    URL: { Input: URL; Output: string };
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({
  // Outermost first: errors must see what the others throw, and a stranger is refused before his input is judged.
  plugins: [ErrorsPlugin, ScopeAuthPlugin, ZodPlugin, ComplexityPlugin, PrismaPlugin, RelayPlugin],
  defaultFieldNullability: false,
  // It keeps what fields declare; `reckon.ts` adds that up before an operation is run.
  complexity: { disabled: true, fieldComplexity: fieldCost },
  prisma: {
    client: (context) => context.db,
    dmmf: getDatamodel(),
    onUnusedQuery: 'error',
  },
  relay: {
    nodesOnConnection: { description: 'The items of the page, without their cursors.' },
    cursorType: 'String',
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: decodeGlobalId,
    edgesFieldOptions: { nullable: false, description: 'The page, in order.' },
    nodeFieldOptions: { nullable: false, description: 'The item.' },
    cursorFieldOptions: { description: 'Where the item stands in this order; opaque.' },
    pageInfoFieldOptions: { description: 'What lies before and after the page.' },
    nodeTypeOptions: { description: 'Anything that can be fetched again by its id.' },
    idFieldOptions: { description: 'Opaque; unique among all nodes.' },
    pageInfoTypeOptions: { description: 'What lies before and after a page (Relay).' },
    hasNextPageFieldOptions: { description: 'Whether more follow the page.' },
    hasPreviousPageFieldOptions: { description: 'Whether there are some before the page.' },
    startCursorFieldOptions: {
      description: 'The cursor of the first item; null on an empty page.',
    },
    endCursorFieldOptions: { description: 'The cursor of the last item; null on an empty page.' },
    firstArgOptions: {
      description: `How many from the start, or after \`after\`: at most ${pageSize.maximum}, ${pageSize.default} unless \`first\` or \`last\` is given.`,
    },
    afterArgOptions: { description: 'Only what follows this cursor.' },
    lastArgOptions: {
      description: `How many up to the end, or to \`before\`: at most ${pageSize.maximum}. Not together with \`first\`.`,
    },
    beforeArgOptions: { description: 'Only what stands before this cursor.' },
    nodeQueryOptions: {
      description: 'Any node by its id; null when there is none that the viewer may see.',
      args: { id: { description: 'As `id` gave it.' } },
      resolve: (_root, { id }, context, info) => resolveNode(id, { context, info }),
    },
    nodesQueryOptions: {
      description:
        'Nodes by their ids, in their order; null in the place of each that the viewer may not see.',
      args: { ids: { description: `As \`id\` gave them; at most ${pageSize.maximum}.` } },
      resolve: (_root, { ids }, context, info) => resolveNodes(ids, { context, info }),
    },
  },
  errors: {
    directResult: true,
    defaultUnionOptions: {
      description: 'What a mutation answers: its payload, or why nothing was changed.',
      name: ({ fieldName }) => `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Result`,
    },
  },
  scopeAuth: {
    authScopes: ({ viewer }) => ({ scope: (scope) => viewer?.scopes.includes(scope) ?? false }),
    unauthorizedError: (_parent, _context, _info, { failure }) => forbidden(failure),
  },
  zod: { validationError: (error) => new InvalidInputError(zodIssues(error, [])) },
});

/** Every field that needs more than everybody may do names one scope. */
function forbidden(failure: AuthFailure): ForbiddenError {
  if (failure.kind === AuthScopeFailureType.AuthScope) {
    return new ForbiddenError(failure.parameter as Scope); // As SchemaTypes has it.
  }
  if (failure.kind === AuthScopeFailureType.AnyAuthScopes && failure.failures[0] !== undefined) {
    return forbidden(failure.failures[0]);
  }
  throw new Error(`A field is refused by ${failure.kind}, which names no scope.`);
}

builder.queryType({ description: 'What can be read. Anonymous viewers read what is published.' });
builder.mutationType({
  description:
    'What can be written, with an API key. Each answers its payload, or an expected failure, which is an Error.',
});
