/** The canonical form of a BCP 47 language tag, or null when it is none. */
export function canonicalLocale(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** A tag and its parents, the most specific first: 'ar-Arab-EG' gives it, 'ar-Arab' and 'ar' (RFC 4647, lookup). */
export function localeChain(tag: string): string[] {
  const subtags = tag.split('-');
  const chain: string[] = [];
  while (subtags.length > 0) {
    chain.push(subtags.join('-'));
    subtags.pop();
    // A singleton such as the 'x' of a private use subtag means nothing without what follows it.
    if (subtags.length > 1 && subtags.at(-1)?.length === 1) subtags.pop();
  }
  return chain;
}

/**
 * The locale that serves a reader best: the wanted one or a parent of it, then a more specific one ('en-GB' for 'en'),
 * then the same for each fallback, then whichever comes first.
 *
 * @returns null only when nothing is available.
 */
export function bestLocale(available: readonly string[], wanted: readonly string[]): string | null {
  for (const tag of wanted) {
    const chain = localeChain(tag);
    const exact = chain.find((candidate) => available.includes(candidate));
    if (exact !== undefined) return exact;
    const sibling = available.find((candidate) =>
      localeChain(candidate).includes(chain.at(-1) ?? tag),
    );
    if (sibling !== undefined) return sibling;
  }
  return available[0] ?? null;
}
