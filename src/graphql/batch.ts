import type { Context } from './context.ts';

/**
 * Loads by id what fields of many nodes ask for, all of an operation at once.
 *
 * @param load what is found, by id.
 */
export function createBatch<Value>(
  load: (context: Context, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (context: Context, id: string) => Promise<Value | undefined> {
  const waiting = new WeakMap<
    Context,
    { ids: Set<string>; found: Promise<ReadonlyMap<string, Value>> }
  >();
  return async (context, id) => {
    let batch = waiting.get(context);
    if (batch === undefined) {
      const ids = new Set<string>();
      const found = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        waiting.delete(context);
        return load(context, [...ids]);
      });
      batch = { ids, found };
      waiting.set(context, batch);
    }
    batch.ids.add(id);
    return (await batch.found).get(id);
  };
}
