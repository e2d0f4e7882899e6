import { createGraphQLError } from 'graphql-yoga';
import { formatDuration } from '../units.ts';
import type { Exchange, ServerPlugin } from './exchange.ts';

/**
 * Answers a request that is not answered in time: 408 while its body is still coming, 503 when it is its execution that
 * takes so long. Either way the exchange is aborted, so that the body is read no further and no more resolvers run.
 */
export function useTimeout({ after }: { after: number }): ServerPlugin {
  return {
    onRequest({ requestHandler, setRequestHandler, fetchAPI }) {
      setRequestHandler(async (request, serverContext) => {
        const { exchange } = serverContext;
        const late = Promise.withResolvers<Response>();
        const timer = setTimeout(() => {
          const error = timeoutError(exchange, after);
          exchange.controller.abort(error);
          const { http, ...extensions } = error.extensions;
          const body = JSON.stringify({
            errors: [{ message: error.message, extensions }],
            ...(exchange.cost && { extensions: { cost: exchange.cost } }),
          });
          late.resolve(
            new fetchAPI.Response(body, {
              status: http?.status ?? 503,
              headers: { 'content-type': mediaType(request), ...http?.headers },
            }),
          );
        }, after);
        try {
          return await Promise.race([requestHandler(request, serverContext), late.promise]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
    onExecute: ({ args }) => void Object.assign(args, abortable(args.contextValue)),
    onSubscribe: ({ args }) => void Object.assign(args, abortable(args.contextValue)),
  };
}

/** The executor stops with this signal, which Yoga's types of its arguments don't know. */
const abortable = ({ exchange }: { exchange: Exchange }) => ({
  signal: exchange.controller.signal,
});

function timeoutError({ receiving }: Exchange, after: number) {
  return receiving
    ? createGraphQLError(`The request body did not arrive within ${formatDuration(after)}.`, {
        extensions: {
          code: 'REQUEST_TIMEOUT',
          http: { status: 408, headers: { connection: 'close' } },
        },
      })
    : createGraphQLError(`The request was not answered within ${formatDuration(after)}.`, {
        extensions: { code: 'REQUEST_TIMEOUT', http: { status: 503 } },
      });
}

function mediaType(request: Request): string {
  const type = 'application/graphql-response+json';
  return `${request.headers.get('accept')?.includes(type) ? type : 'application/json'}; charset=utf-8`;
}
