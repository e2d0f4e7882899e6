import type { Scope } from '../database/generated/enums.ts';

/** Who asks, by API key. */
export interface Viewer {
  id: string;
  /** The key's name. */
  name: string;
  scopes: Scope[];
}
