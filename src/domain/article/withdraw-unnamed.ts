import type { Transaction } from '../../database/client.ts';
import { namedIn } from '../document/export.ts';
import type { ArticleState } from './state.ts';

/** What pending declarations may say of organizations, as savePending wrote it. */
interface Given {
  affiliations?: { organization: string }[];
  parent?: string;
  organization?: string;
}

/** Takes back what an article said, while it was a draft, of entities that it names no more: it never comes out. */
export async function withdrawUnnamed(tx: Transaction, state: ArticleState): Promise<void> {
  const rows = await tx.pendingDeclaration.findMany({ where: { articleId: state.article.id } });
  const named = new Set(Object.values(namedIn(state)).flat());
  const kept = new Set<string>();
  // A person who is named leads to organizations, and these to others.
  for (let before = -1; before < kept.size;) {
    before = kept.size;
    for (const { id, personId, organizationId, sourceId, topicId, given } of rows) {
      const owner = personId ?? organizationId ?? sourceId ?? topicId;
      if (kept.has(id) || owner === null || !named.has(owner)) continue;
      kept.add(id);
      const { affiliations = [], parent, organization } = given as Given;
      for (const one of [...affiliations.map((one) => one.organization), parent, organization]) {
        if (one !== undefined) named.add(one);
      }
    }
  }
  await tx.pendingDeclaration.updateMany({
    where: { articleId: state.article.id, id: { notIn: [...kept] } },
    data: { articleId: null },
  });
}
