import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyTables, useDatabase } from '../domain/documents.ts';
import { commands } from './commands.ts';

/** A thousand: MODEL_RUNS=1000 npx vitest run tests/model */
const runs = Number(process.env['MODEL_RUNS'] ?? 12);

const database = useDatabase();

test(
  'whatever is written, the newsroom holds together',
  { timeout: 60_000 + runs * 5_000 },
  async () => {
    const details = await fc.check(
      fc
        .asyncProperty(fc.commands(commands, { maxCommands: 40, size: 'max' }), async (list) => {
          const setup = () => ({
            model: { articles: [], merges: [], now: Date.parse('2026-01-01T00:00:00Z') },
            real: { database: database() },
          });
          await fc.asyncModelRun(setup, list);
        })
        .beforeEach(() => emptyTables(database())),
      { numRuns: runs, includeErrorInReport: true },
    );
    expect(fc.defaultReportMessage(details)).toBeUndefined();
    expect(details.numRuns).toBe(runs);
  },
);
