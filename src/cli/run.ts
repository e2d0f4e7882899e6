import type { Command } from 'commander';
import { ConfigError } from '../config.ts';
import { DatabaseError } from '../database/errors.ts';

/**
 * Runs a command on this process's arguments, and ends the process. A failure that the user can mend is printed without a
 * stack.
 */
export async function run(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof DatabaseError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } // The schema engine leaves a timer of ten seconds behind, which nothing waits for.
  process.exit();
}
