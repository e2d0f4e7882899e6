import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { OpenDatabase } from '../database/open.ts';
import { perspectiveOf } from '../domain/perspective.ts';
import { Readers } from '../domain/readers.ts';
import type { Context } from '../graphql/context.ts';
import { createCors } from './cors.ts';
import { useDocumentLimits } from './document-limits.ts';
import type { ServerContext } from './exchange.ts';
import { useGraphiQLPage } from './graphiql.ts';
import { useReadiness } from './health.ts';
import { useJsonOnly } from './json-only.ts';
import { createMaskError } from './masked-errors.ts';
import { useOperationLog } from './request-log.ts';
import { useOperationLimits } from './operation-limits.ts';
import { useUnknownPath } from './routes.ts';
import { useTimeout } from './timeout.ts';
import { useViewer } from './viewer.ts';

const endpoint = '/graphql';

export interface YogaOptions {
  config: Pick<
    Config,
    'anonymousReading' | 'corsOrigins' | 'defaultLocale' | 'graphiql' | 'limits' | 'requestTimeout'
  >;
  database: Pick<OpenDatabase, 'client' | 'pool'>;
  schema: GraphQLSchema;
  logger: Logger;
  isClosing: () => boolean;
}

/** GraphQL over HTTP with all that belongs to it, from a Request to a Response. */
export function createGraphQL({ config, database, schema, logger, isClosing }: YogaOptions) {
  const db = database.client;
  const readers = new Readers();
  return createYoga<ServerContext, Context>({
    schema,
    graphqlEndpoint: endpoint,
    healthCheckEndpoint: '/health/live',
    cors: createCors(config.corsOrigins),
    maskedErrors: { maskError: createMaskError(logger) },
    // Of what Yoga itself would log, errors are logged where they are masked and the rest is for its developers.
    logging: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    maxRequestBodySize: false, // see body.ts
    context({ exchange: { viewer } }): Context {
      const now = new Date();
      return {
        db,
        viewer,
        perspective: perspectiveOf(viewer, { anonymousReading: config.anonymousReading, now }),
        now,
        defaultLocale: config.defaultLocale,
        readers,
      };
    },
    plugins: [
      useReadiness({ pool: database.pool, isClosing }),
      ...(config.graphiql ? [useGraphiQLPage({ endpoint })] : []),
      useUnknownPath({ endpoint, home: config.graphiql ? endpoint : null }),
      useTimeout({ after: config.requestTimeout }),
      useOperationLimits(config.limits),
      useDocumentLimits({ tokens: config.limits.tokens }),
      useJsonOnly(),
      useViewer(db, { logger, anonymousReading: config.anonymousReading }),
      useOperationLog(),
      { onDispose: () => readers.close() },
    ],
  });
}
