import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { Viewer } from '../domain/viewer.ts';
import type { Cost } from './operation-limits.ts';

/** One request and what becomes known of it on the way to its answer. */
export interface Exchange {
  /** The client's X-Request-Id where it is a plain one, else our own. */
  readonly id: string;
  /** Aborts what is done for the request: its client is gone, or its time is up. */
  readonly controller: AbortController;
  /** The body has not arrived whole yet. */
  receiving: boolean;
  viewer: Viewer | null;
  operation: { type: string; name: string | null } | null;
  /** Of its operation; null for a request that is none of GraphQL. */
  cost: Cost | null;
  /** It asks what each field costs. */
  wantsBreakdown: boolean;
  /** Of the errors that were masked. */
  errorIds: string[];
}

/** What Yoga hands to every hook. */
export interface ServerContext {
  exchange: Exchange;
}

/** A plugin of this server. */
export type ServerPlugin = Plugin<ServerContext, ServerContext>;

export function createExchange(requestId?: string | null): Exchange {
  return {
    id: requestId && /^[\w.:-]{1,100}$/.test(requestId) ? requestId : randomUUID(),
    controller: new AbortController(),
    receiving: false,
    viewer: null,
    operation: null,
    cost: null,
    wantsBreakdown: false,
    errorIds: [],
  };
}
