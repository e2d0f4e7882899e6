/** A node id, as Relay's servers commonly make it. */
export function globalId(type: string, uuid: string): string {
  return Buffer.from(`${type}:${uuid}`).toString('base64');
}

/** What a value holds that is no object: the leaves of an answer, of a document, of a row. */
export function leavesOf(value: unknown): (string | number | boolean)[] {
  if (value === null || value === undefined) return [];
  if (value instanceof Date) return [value.toISOString()];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => leavesOf(item));
  if (typeof value === 'object') return Object.values(value).flatMap((item) => leavesOf(item));
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return [value];
  }
  throw new Error(`${typeof value} is no JSON`);
}

/** Every object in an answer that has all the fields named. */
export function objectsWith<Name extends string>(
  value: unknown,
  ...names: Name[]
): Record<Name, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((item) => objectsWith(item, ...names));
  const own = names.every((name) => name in value);
  return own ? [value as Record<Name, unknown>, ...inner] : inner; // It has the names, which is all that is claimed.
}

/** A value that must be there. */
export function present<T>(value: T | null | undefined, what = 'what was asked for'): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}`);
  return value;
}
