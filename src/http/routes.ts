import type { ServerPlugin } from './exchange.ts';

/** Leads browsers from `/` to the endpoint, and says where it is to whoever asks for a path that does not exist. */
export function useUnknownPath({
  endpoint,
  home,
}: {
  endpoint: string;
  home: string | null;
}): ServerPlugin {
  return {
    onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname === endpoint) return;
      endResponse(
        url.pathname === '/' && home !== null
          ? new fetchAPI.Response(null, { status: 302, headers: { location: home } })
          : new fetchAPI.Response(`Nothing is here. GraphQL is at ${endpoint}.\n`, {
              status: 404,
              headers: { 'content-type': 'text/plain; charset=utf-8' },
            }),
      );
    },
  };
}
