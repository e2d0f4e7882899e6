import type { Path } from '../entities/resolve.ts';
import type { Resolutions } from '../entities/save.ts';
import type { InputIssue } from '../errors.ts';
import type { CanonicalDocument } from './canonical.ts';

/** Reports speakers that a quote names twice, perhaps by two keys, and entities mentioned twice by the same words. */
export function reportDuplicates(
  documents: readonly CanonicalDocument[],
  resolutions: Resolutions,
  { at, report }: { at: readonly Path[]; report: (issue: InputIssue) => void },
): void {
  documents.forEach((document, i) => {
    const path = at[i] ?? [];
    const idOf = ({ person, organization, source }: Named) =>
      (person && resolutions.person.idOf(i, person)) ??
      (organization && resolutions.organization.idOf(i, organization)) ??
      (source && resolutions.source.idOf(i, source));

    document.quotes.forEach(({ attributions }, j) => {
      for (const k of repeated(attributions.map(idOf))) {
        report({
          path: [...path, 'quotes', j, 'attributions', k],
          message: 'names a speaker that the quote has already',
        });
      }
    });
    const mentions = document.mentions.map((mention) => {
      const id = idOf(mention);
      return id && `${id} ${mention.paragraph} ${mention.start} ${mention.end}`;
    });
    for (const j of repeated(mentions)) {
      report({ path: [...path, 'mentions', j], message: 'is given already' });
    }
  });
}

interface Named {
  person?: string | undefined;
  organization?: string | undefined;
  source?: string | undefined;
}

/** The indices of those that stood before; what is undefined or empty is passed over. */
function repeated(values: readonly (string | undefined)[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, i) => {
    if (!value) return [];
    if (seen.has(value)) return [i];
    seen.add(value);
    return [];
  });
}
