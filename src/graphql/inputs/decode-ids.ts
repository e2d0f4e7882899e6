import { tryDecodeGlobalId } from '../global-id.ts';

/** The fields of inputs that hold node ids. */
const idFields = new Set([
  'id',
  'article',
  'paragraph',
  'quote',
  'quotes',
  'after',
  'before',
  'person',
  'organization',
  'source',
  'into',
  'from',
]);

/**
 * An input with UUIDs in the place of node ids, which `checks.nodeId` has found to be of the right type. Relay's own
 * input fields would decode them before anybody is refused, and fail outside of the mutation's result.
 */
export function decodeIds<T>(input: T): T;
export function decodeIds(input: unknown): unknown {
  return decode(input, false);
}

function decode(value: unknown, isId: boolean): unknown {
  if (typeof value === 'string') return (isId ? tryDecodeGlobalId(value)?.id : null) ?? value;
  if (Array.isArray(value)) return value.map((item: unknown) => decode(item, isId));
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date || value instanceof URL) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, item]) => [field, decode(item, idFields.has(field))]),
  );
}
