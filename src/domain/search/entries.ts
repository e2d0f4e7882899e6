import type { Transaction } from '../../database/client.ts';
import type { SearchType } from '../../database/generated/enums.ts';
import { localeChain } from '../locale.ts';

/** A row of SearchEntry. */
export interface Entry {
  id: string;
  type: SearchType;
  articleId: string | null;
  personId: string | null;
  organizationId: string | null;
  sourceId: string | null;
  published: boolean;
  /** A moment as PostgreSQL reads it. */
  at: string;
  languages: string[];
  vector: string;
}

/** Rows of one statement: few megabytes. */
const rowsAtOnce = 1_000;

/** Writes entries, new or again; those that are as they were stay untouched. */
export async function saveEntries(tx: Transaction, entries: readonly Entry[]): Promise<void> {
  for (let start = 0; start < entries.length; start += rowsAtOnce) {
    const json = JSON.stringify(entries.slice(start, start + rowsAtOnce));
    await tx.$executeRaw`
      INSERT INTO "SearchEntry" AS entry
        ("id", "type", "articleId", "personId", "organizationId", "sourceId", "published", "at", "languages", "vector")
        SELECT "id", "type", "articleId", "personId", "organizationId", "sourceId", "published", "at", "languages", "vector"
          FROM json_populate_recordset(NULL::"SearchEntry", ${json}::json)
        ON CONFLICT ("id") DO UPDATE SET
          "published" = excluded."published", "at" = excluded."at",
          "languages" = excluded."languages", "vector" = excluded."vector"
        WHERE (entry."published", entry."at", entry."languages", entry."vector")
          IS DISTINCT FROM (excluded."published", excluded."at", excluded."languages", excluded."vector")`;
  }
}

/** Languages with their parents: a search in `ar` finds what is in `ar-MA`. */
export function withParents(tags: readonly string[]): string[] {
  return [...new Set(tags.flatMap(localeChain))].toSorted();
}
