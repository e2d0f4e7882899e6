import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { type Config } from '../config.ts';
import { limitBody } from './body.ts';
import { createExchange, type Exchange } from './exchange.ts';
import { logRequest } from './request-log.ts';
import { createGraphQL, type YogaOptions } from './yoga.ts';

export interface ServerOptions extends Omit<YogaOptions, 'config' | 'isClosing'> {
  config: Omit<Config, 'database' | 'sampleContent' | 'logLevel'>;
}

/** One HTTP server. It shares nothing with others in the process but what it is given. */
export interface Server {
  /** Answers a request without a network. The limit on bodies and the log of requests belong to the network. */
  fetch(request: Request): Promise<Response>;
  /**
   * Starts to accept connections.
   *
   * @returns the URL of the endpoint.
   * @throws the error of node:net, such as one with the code EADDRINUSE.
   */
  listen(): Promise<URL>;
  /**
   * Stops accepting, lets the requests in flight finish, or cuts them off when their time is up. The database stays open.
   *
   * @returns how many were cut off.
   */
  close(): Promise<number>;
}

/** Serves a schema over HTTP from a database, which the caller opens, migrates and closes. */
export function createServer({ config, logger, ...rest }: ServerOptions): Server {
  let closing: Promise<number> | undefined;
  const inFlight = new Map<ServerResponse, Exchange>();
  const yoga = createGraphQL({ ...rest, config, logger, isClosing: () => closing !== undefined });

  function handle(req: IncomingMessage, res: ServerResponse): void {
    const exchange = createExchange(header(req, 'x-request-id'));
    logRequest(logger, exchange, { req, res });
    inFlight.set(res, exchange);
    res.once('close', () => {
      inFlight.delete(res);
      if (!res.writableFinished) exchange.controller.abort();
      if (closing) server.closeIdleConnections();
    });
    res.setHeader('X-Request-Id', exchange.id);
    if (closing) res.setHeader('Connection', 'close');
    // Yoga would answer an impossible Host header with the stack of what it threw.
    if (!URL.canParse(`http://${req.headers.host ?? 'localhost'}${req.url}`)) {
      res.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('Not a URL.\n');
      return;
    }
    const body = limitBody(req, exchange, { limit: config.bodyLimit });
    void yoga.handle(Object.assign(req, { body }), res, { exchange });
  }

  const server = createHttpServer(
    {
      // For clients that send no whole request; what Yoga sees is timed by the timeout plugin, with a better answer.
      headersTimeout: config.requestTimeout,
      requestTimeout: 2 * config.requestTimeout,
      connectionsCheckingInterval: Math.min(config.requestTimeout, 5000),
      // Longer than the minute of the usual load balancers, which else may send into a closing connection.
      keepAliveTimeout: 65_000,
    },
    handle,
  );

  async function close(): Promise<number> {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const res of inFlight.keys()) if (!res.headersSent) res.setHeader('Connection', 'close');
    let cut = 0;
    const timer = setTimeout(() => {
      cut = inFlight.size;
      for (const { controller } of inFlight.values()) controller.abort();
      server.closeAllConnections();
    }, config.shutdownTimeout);
    await closed;
    clearTimeout(timer);
    await yoga.dispose();
    return cut;
  }

  return {
    fetch: async (request) =>
      yoga.fetch(request, { exchange: createExchange(request.headers.get('x-request-id')) }),
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host: config.host, port: config.port }, () => {
          server.off('error', reject);
          resolve(address());
        });
      }),
    close: () => (closing ??= close()),
  };

  function address(): URL {
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new TypeError('Not a TCP server.');
    const local = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(bound.address);
    const host = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
    return new URL(`http://${local ? 'localhost' : host}:${bound.port}/graphql`);
  }
}

function header({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' ? value : null;
}
