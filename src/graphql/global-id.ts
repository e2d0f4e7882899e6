import { GraphQLError } from 'graphql';
import { validate } from 'uuid';

/** The opaque id of a node: its type and its UUID in base64, as is usual under Relay. */
export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`).toString('base64');
}

/** What a global id names. */
export interface NodeId {
  typename: string;
  id: string;
}

/**
 * @param path where the request gives it, for the message.
 * @throws GraphQLError BAD_USER_INPUT when the text is no such id.
 */
export function decodeGlobalId(globalId: string, path?: unknown): NodeId {
  const node = tryDecodeGlobalId(globalId);
  if (node === null) {
    throw badInput(
      `${typeof path === 'string' ? `\`${path}\`: ` : ''}“${globalId.slice(0, 100)}” is not an id; ids come from the \`id\` fields of nodes.`,
    );
  }
  return node;
}

/** What a global id names, or null when it is none. */
export function tryDecodeGlobalId(globalId: string): NodeId | null {
  const [, typename, id] =
    /^([A-Za-z]+):(.+)$/s.exec(Buffer.from(globalId, 'base64').toString()) ?? [];
  // In lower case, as the database gives it, by which nodes are told apart.
  return typename !== undefined && id !== undefined && validate(id)
    ? { typename, id: id.toLowerCase() }
    : null;
}

/**
 * The UUID of a node that must be of a type.
 *
 * @throws GraphQLError BAD_USER_INPUT when it is of another.
 */
export function idOf(
  { typename, id }: { typename: string; id: unknown },
  type: string,
  path: string,
): string {
  if (typename === type) return String(id);
  throw badInput(`\`${path}\` is the id of a node of type ${typename.slice(0, 100)}, not ${type}.`);
}

/**
 * PostgreSQL's texts can't hold a NUL character.
 *
 * @throws GraphQLError BAD_USER_INPUT when there is one.
 */
export function checkText(text: string, path: string): string {
  if (text.includes('\0')) {
    throw badInput(`\`${path}\` holds a NUL character, which no text has.`);
  }
  return text;
}

/** A failure of the request that the one who asks can mend. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
