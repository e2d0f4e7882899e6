import type { PendingDeclaration } from '../entities/pending.ts';
import type { Resolutions } from '../entities/save.ts';
import { isOut } from '../perspective.ts';
import type { CanonicalDocument } from './canonical.ts';

/** What the documents that are not out say of their entities. */
export function pendingDeclarations(
  documents: readonly CanonicalDocument[],
  {
    articleIds,
    resolutions: { person, organization, source },
    topics,
  }: {
    /** In the order of the documents. */
    articleIds: readonly string[];
    resolutions: Resolutions;
    /** By key. */
    topics: ReadonlyMap<string, string>;
  },
): PendingDeclaration[] {
  return documents.flatMap((document, i) => {
    if (isOut(document)) return [];
    const articleId = articleIds[i] ?? '';
    const organizationId = (key: string) => organization.idOf(i, key) ?? '';
    return [
      ...(document.people ?? []).map(({ affiliations = [], ...given }) => ({
        articleId,
        personId: person.idOf(i, given.key) ?? '',
        given: {
          ...given,
          affiliations: affiliations.map((one) => ({
            ...one,
            organization: organizationId(one.organization),
          })),
        },
      })),
      ...(document.organizations ?? []).map(({ parent, ...given }) => ({
        articleId,
        organizationId: organizationId(given.key),
        given: parent === undefined ? given : { ...given, parent: organizationId(parent) },
      })),
      ...(document.sources ?? []).map(({ organization: publisher, ...given }) => ({
        articleId,
        sourceId: source.idOf(i, given.key) ?? '',
        given:
          publisher === undefined ? given : { ...given, organization: organizationId(publisher) },
      })),
      ...(document.topics ?? []).map((given) => ({
        articleId,
        topicId: topics.get(given.key) ?? '',
        given,
      })),
    ];
  });
}
