import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { maskError } from 'graphql-yoga';
import type { Logger } from 'pino';

/**
 * Hides unexpected errors: the client gets the message and an id, the log gets the error under the same id. What counts
 * as expected is Yoga's rule: a GraphQLError that wraps no error of another kind.
 */
export function createMaskError(logger: Logger) {
  return (error: unknown, message: string): Error => {
    const masked = maskError(error, message, false);
    if (masked === error) return masked;

    const id = randomUUID();
    const located = error instanceof GraphQLError ? error : null;
    const err = located?.originalError ?? error;
    logger.error({ errorId: id, path: located?.path?.join('.'), err }, 'unexpected error');
    if (masked instanceof GraphQLError) masked.extensions['id'] = id;
    return masked;
  };
}
