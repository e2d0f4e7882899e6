import type { Command } from 'commander';
import { ConfigError } from '../config.ts';
import { DatabaseError } from '../database/errors.ts';
import { InvalidInputError } from '../domain/errors.ts';
import { AnnotationError } from '../extraction/evaluation/gold.ts';
import { NoArticleError, TextTooLongError } from '../extraction/errors.ts';
import { FileError } from './read-documents.ts';

/** What the user can mend: the settings, the database, or what was given to read. */
const mendable = [
  ConfigError,
  DatabaseError,
  FileError,
  AnnotationError,
  InvalidInputError,
  NoArticleError,
  TextTooLongError,
];

/**
 * Runs a command on this process's arguments, and ends the process. A failure that the user can mend is printed without a
 * stack.
 */
export async function run(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    if (!mendable.some((kind) => error instanceof kind)) throw error;
    console.error((error as Error).message);
    process.exitCode = 1;
  } // The schema engine leaves a timer of ten seconds behind, which nothing waits for.
  process.exit();
}
