import fc from 'fast-check';
import { readArticles, type ArticleState } from '../../src/domain/article/state.ts';
import { namedIn } from '../../src/domain/document/export.ts';
import { kinds } from '../../src/domain/entities/kinds.ts';
import type { Merged } from '../../src/domain/entities/merge-entities.ts';
import {
  mergeOrganizations,
  mergePeople,
  mergeSources,
} from '../../src/domain/entities/merge-kinds.ts';
import type { MergeIds } from '../../src/domain/entities/merge-references.ts';
import { type EntityKind, findEntities } from '../../src/domain/entities/registry.ts';
import { rehearse, writeTransaction } from '../../src/domain/transaction.ts';
import { command } from './command.ts';
import { ifPossible, isInvalid, type Model, same, tick, type World } from './world.ts';

const mergeOf = { person: mergePeople, organization: mergeOrganizations, source: mergeSources };

/** Merges two of a kind, rehearsed first, or is refused where they are one. */
const merge = fc
  .tuple(fc.constantFrom('person' as const, 'organization', 'source'), fc.nat(1000), fc.nat(1000))
  .map(([kind, a, b]) =>
    command(`merge ${kind} #${b} into #${a}`, async (model, world) => {
      const db = world.database.client;
      const now = tick(model);
      const known = (await findEntities(db, kind, {})).toSorted((x, y) => (x.id < y.id ? -1 : 1));
      const [into, from] = [known[a % known.length], known[b % known.length]];
      if (into === undefined || from === undefined) return;
      const ids = { into: into.id, from: [from.id] };
      const run = (tx: Parameters<typeof mergePeople>[0]) =>
        mergeOf[kind](tx, { ids, at: [], now });
      if (into === from) return isInvalid(writeTransaction(db, run));

      const before = await naming({ model, world }, kind, ids);
      const rehearsed = await ifPossible(rehearse(db, run));
      if (rehearsed === undefined) return;
      const merged = await writeTransaction(db, run);
      same(merged, rehearsed);
      await checkMerge({ model, world }, { kind, ids, before, merged });
      // What only drafts say of those whom readers never saw is not to become known by a merge.
      if (into.everPublished === from.everPublished) {
        const [after] = await findEntities(db, kind, { id: into.id });
        const texts = [...into.names, ...from.names].map(({ text }) => text);
        same(new Set((after?.names ?? []).map(({ text }) => text)), new Set(texts));
      }
      model.merges.push({ kind, id: from.id, slug: from.slug, into: into.id });
    }),
  );

export const merges = [merge];

interface Newsroom {
  model: Model;
  world: World;
}

/** Whatever named the other names the one, and says so by one change. */
async function checkMerge(
  newsroom: Newsroom,
  {
    kind,
    ids,
    before,
    merged,
  }: { kind: EntityKind; ids: MergeIds; before: ArticleState[]; merged: Merged },
): Promise<void> {
  const { list } = kinds[kind];
  const moved = before.map(({ article }) => article.id);
  same(merged.moved.articles, moved.length);
  same(await naming(newsroom, kind, ids), []);
  const after = await readArticles(newsroom.world.database.client, moved);
  same(
    after.filter((state) => !namedIn(state)[list].includes(ids.into)),
    [],
  );
  for (const article of newsroom.model.articles) {
    if (moved.includes(article.id)) article.unversioned += 1;
  }
}

/** The articles that name those who are to be merged. */
async function naming(
  { model, world }: Newsroom,
  kind: EntityKind,
  { from }: MergeIds,
): Promise<ArticleState[]> {
  const present = model.articles.filter(({ deleted }) => !deleted).map(({ id }) => id);
  const states = await readArticles(world.database.client, present);
  return states.filter((state) => namedIn(state)[kinds[kind].list].some((id) => from.includes(id)));
}
