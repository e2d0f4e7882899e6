import type { Database } from '../database/client.ts';
import type { Perspective } from '../domain/perspective.ts';
import type { Readers } from '../domain/readers.ts';
import type { Viewer } from '../domain/viewer.ts';

/** What every resolver gets. */
export interface Context {
  db: Database;
  /** Null while nobody identified themselves. */
  viewer: Viewer | null;
  /** What the viewer may see. */
  perspective: Perspective;
  /** When the operation began: what it publishes comes out at this moment, so that it sees it itself. */
  now: Date;
  /** Canonical BCP 47, for names where a query asks for no locale. */
  defaultLocale: string;
  /** Read the articles that are ingested. */
  readers: Readers;
}
