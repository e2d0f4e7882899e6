/** Text by locale. */
export type Localized = Record<string, string>;

/** Texts by locale: what is there stays, what is missing is added. */
export function mergeLocalized(
  known: unknown,
  given: readonly (Localized | undefined)[],
): Localized {
  const merged: Localized = Object.assign({}, known);
  for (const texts of given) {
    for (const [locale, text] of Object.entries(texts ?? {})) merged[locale] ??= text;
  }
  return merged;
}

/** What is known, then what is new; each once. */
export function union(known: readonly string[] | undefined, given: readonly string[]): string[] {
  return [...new Set([...(known ?? []), ...given])];
}

export function firstOf<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

/** Whether a property of the later one is another than it was. The order of keys means nothing. */
export function differs(before: object, after: object): boolean {
  const was = new Map(Object.entries(before));
  return Object.entries(after).some(([name, value]) => inOrder(was.get(name)) !== inOrder(value));
}

/** JSON with the keys of each object in order, as JSONB gives them back in its own. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item !== 'object' || item === null || Array.isArray(item)
      ? item
      : Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
}

/** What is known of a kind stays, unless it is OTHER, which says nothing. */
export function mergeKind<Kind extends string>(
  known: Kind | undefined,
  given: readonly { kind?: Kind | undefined }[],
): Kind | 'OTHER' {
  if (known !== undefined && known !== 'OTHER') return known;
  return firstOf(given.map(({ kind }) => kind)) ?? 'OTHER';
}
