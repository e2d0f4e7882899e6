import type { IncomingMessage, ServerResponse } from 'node:http';
import { getOperationAST } from 'graphql';
import type { Logger } from 'pino';
import type { Exchange, ServerContext, ServerPlugin } from './exchange.ts';

/** Finds out what the line of a request says of its operation and of the errors that were masked. */
export function useOperationLog(): ServerPlugin {
  const note = (
    { exchange }: ServerContext,
    ...[document, name]: Parameters<typeof getOperationAST>
  ) => {
    const operation = getOperationAST(document, name);
    if (operation)
      exchange.operation = { type: operation.operation, name: operation.name?.value ?? null };
  };
  return {
    onExecute: ({ args }) => note(args.contextValue, args.document, args.operationName),
    onSubscribe: ({ args }) => note(args.contextValue, args.document, args.operationName),
    onExecutionResult({ result, context: { exchange } }) {
      if (!result || !('errors' in result)) return;
      for (const { extensions } of result.errors ?? []) {
        if (typeof extensions['id'] === 'string') exchange.errorIds.push(extensions['id']);
      }
    },
  };
}

/** Logs one line when the answer is sent or the client gone. No bodies, no query strings, no headers. */
export function logRequest(
  logger: Logger,
  exchange: Exchange,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): void {
  const start = performance.now();
  const path = req.url?.split('?', 1)[0];
  const level = path?.startsWith('/health/') ? 'debug' : 'info';
  res.once('close', () => {
    const { id, operation, viewer, errorIds } = exchange;
    logger[level](
      {
        requestId: id,
        method: req.method,
        path,
        status: res.statusCode,
        ms: Math.round((performance.now() - start) * 10) / 10,
        ...(operation && { operation: operation.name, operationType: operation.type }),
        ...(viewer && { viewer: viewer.id }),
        ...(errorIds.length > 0 && { errorIds }),
        ...(!res.writableFinished && { aborted: true }),
      },
      'request',
    );
  });
}
