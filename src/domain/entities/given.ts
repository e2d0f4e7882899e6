import { InvalidInputError } from '../errors.ts';
import type { GivenNames, GivenText } from './refs.ts';
import type { Identifiers } from './identifiers.ts';
import type { Localized } from './merge.ts';
import type { Path } from './resolve.ts';

// What inputs give of entities, as it is stored.

interface GivenIdentifiers {
  slug?: string | null | undefined;
  externalId?: string | null | undefined;
  wikidataId?: string | null | undefined;
}

/** Identifiers: as given, else as they were; null for one that is taken away. */
export function identifiersOf(
  { slug, externalId, wikidataId }: GivenIdentifiers,
  before: { externalId: string | null; wikidataId: string | null } = nothing,
): Identifiers {
  const either = (given: string | null | undefined, known: string | null) =>
    given === undefined ? known : given && clean(given);
  return {
    slug: slug?.normalize('NFC'),
    externalId: either(externalId, before.externalId),
    wikidataId: either(wikidataId, before.wikidataId),
  };
}

const nothing = { externalId: null, wikidataId: null };

/** Names by locale as documents have them: trimmed, in NFC, each once. */
export function namesByLocale(given: readonly GivenNames[]): Record<string, string[]> {
  return Object.fromEntries(
    given.map(({ locale, names }) => [locale, [...new Set(names.map(clean))]]),
  );
}

/** Texts by locale as documents have them. */
export function textsByLocale(given: readonly GivenText[] | null | undefined): Localized {
  return Object.fromEntries((given ?? []).map(({ locale, text }) => [locale, clean(text)]));
}

/** Pages as they are stored, each once. */
export function pages(given: readonly URL[] | null | undefined): string[] {
  return [...new Set((given ?? []).map(({ href }) => href))];
}

/** A text as it is stored: trimmed, in NFC. */
function clean(text: string): string {
  return text.normalize('NFC').trim();
}

/** Refuses null for what must always be there. */
export function refuseNull(
  given: Record<string, unknown>,
  { fields, at }: { fields: readonly string[]; at: Path },
): void {
  const issues = fields
    .filter((field) => given[field] === null)
    .map((field) => ({ path: [...at, field], message: "can't be null; leave it out to keep it" }));
  if (issues.length > 0) throw new InvalidInputError(issues);
}

/** Names by locale as they are stored. */
export function storedNames(
  names: readonly { locale: string; text: string }[],
): Record<string, string[]> {
  const byLocale: Record<string, string[]> = {};
  for (const { locale, text } of names) (byLocale[locale] ??= []).push(text);
  return byLocale;
}
