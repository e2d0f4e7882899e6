import { createGraphQLError } from 'graphql-yoga';
import type { ServerPlugin } from './exchange.ts';

/**
 * Takes POST bodies as JSON only. A browser sends forms and plain text to other sites without asking them first (CORS),
 * so that any page could make its visitors' browsers send operations here.
 */
export function useJsonOnly(): ServerPlugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
      if (type === 'application/json') return;
      throw createGraphQLError('The content type of a POST request must be application/json.', {
        extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', http: { status: 415 } },
      });
    },
  };
}
