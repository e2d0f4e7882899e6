import type { CORSOptions } from 'graphql-yoga';

/**
 * Lets pages of the given origins read answers. Never with credentials: nothing here is read by cookie, so another site
 * gets no more through a visitor's browser than it would by asking itself.
 */
export function createCors(origins: '*' | readonly string[]): (request: Request) => CORSOptions {
  const shared = {
    credentials: false,
    methods: ['GET', 'POST'],
    exposedHeaders: ['X-Request-Id'],
    maxAge: 7200,
  };
  if (origins === '*') return () => ({ ...shared, origin: '*' });
  return (request) => {
    const origin = request.headers.get('origin');
    // Yoga answers a stranger with the origin 'null', which sandboxed frames have, so it must not see the list.
    return origin !== null && origins.includes(origin) ? { ...shared, origin } : false;
  };
}
