import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { shouldRenderGraphiQL } from 'graphql-yoga';
import { readExamples } from './examples.ts';
import type { ServerPlugin } from './exchange.ts';

interface Page {
  html: string;
  gzipped: Uint8Array<ArrayBuffer>;
  etag: string;
}

/** The page has all in itself, and this holds it to that: nothing is loaded from another site. */
const policy =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-ancestors 'self'";

/** Serves GraphiQL with the examples as its tabs to browsers that open the endpoint. Needs no network. */
export function useGraphiQLPage({ endpoint }: { endpoint: string }): ServerPlugin {
  let page: Promise<Page> | undefined;
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (!shouldRenderGraphiQL(request) || url.pathname !== endpoint) return;
      page ??= renderPage();
      const { html, gzipped, etag } = await page;
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-cache',
        vary: 'Accept, Accept-Encoding',
        etag,
      };
      if (request.headers.get('if-none-match') === etag) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers }));
      } else if (/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
        const encoded = { ...headers, 'content-encoding': 'gzip' };
        endResponse(new fetchAPI.Response(gzipped, { headers: encoded }));
      } else {
        endResponse(new fetchAPI.Response(html, { headers }));
      }
    },
  };
}

/** Made on the first visit, since the renderer is 9 MB of source that the start should not wait for. */
async function renderPage(): Promise<Page> {
  const [{ renderGraphiQL }, examples] = await Promise.all([
    import('@graphql-yoga/render-graphiql'),
    readExamples(),
  ]);
  const page = renderGraphiQL({
    title: 'Isnad',
    defaultTabs: examples.map(({ query }) => ({ query })),
    // An API key in the headers editor stays out of the browser's storage unless its user says otherwise.
    shouldPersistHeaders: false,
  });
  const end = page.lastIndexOf('</body>'); // The scripts in the page may hold others.
  const html = `${page.slice(0, end)}<script>${passOnTabClicks}</script>${page.slice(end)}`;
  return {
    html,
    gzipped: Uint8Array.from(await promisify(gzip)(html)),
    etag: `"${createHash('sha256').update(html).digest('base64url')}"`,
  };
}

/**
 * GraphiQL's tabs can be dragged, for which they leave the pointer while it is down. Chromium (seen in 156) then gives the
 * click to the list of tabs, and none would open.
 */
const passOnTabClicks = `
  let pressed = null;
  document.addEventListener('pointerdown', ({ target }) => {
    pressed = target.closest('.graphiql-tab button');
  }, true);
  document.addEventListener('click', ({ target }) => {
    if (target.closest('.graphiql-tabs') === target) pressed?.click();
  });
`;
