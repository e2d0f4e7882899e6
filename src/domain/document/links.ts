import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/client.ts';
import { insertMany } from '../../database/insert.ts';
import { recordChanges } from '../changes.ts';
import { saveNames } from '../entities/names.ts';
import type { Path } from '../entities/resolve.ts';
import { uncover } from '../entities/uncover.ts';
import type { InputIssue } from '../errors.ts';
import { isOut } from '../perspective.ts';
import type { CanonicalDocument } from './canonical.ts';

/**
 * The topics of the documents by key; new ones are created, known ones gain names. A draft adds none to a topic that
 * readers see.
 */
export async function resolveTopics(
  tx: Transaction,
  documents: readonly CanonicalDocument[],
): Promise<Map<string, string>> {
  const out = documents.filter(isOut).flatMap(({ topics }) => topics ?? []);
  const others = documents.filter((one) => !isOut(one)).flatMap(({ topics }) => topics ?? []);
  const known = await tx.topic.findMany({
    where: { slug: { in: [...new Set([...out, ...others].map(({ key }) => key))] } },
    select: { id: true, slug: true, everPublished: true },
  });
  const ids = new Map(known.map(({ slug, id }) => [slug, id]));
  const seen = new Set([
    ...known.flatMap(({ slug, everPublished }) => (everPublished ? [slug] : [])),
    ...out.map(({ key }) => key),
  ]);
  const created = [...new Set([...out, ...others].map(({ key }) => key))]
    .filter((key) => !ids.has(key))
    .map((slug) => ({
      id: uuid(),
      slug,
      published: seen.has(slug),
      everPublished: seen.has(slug),
    }));
  for (const { id, slug } of created) ids.set(slug, id);
  await insertMany(tx, 'Topic', created);
  const topics = out.flatMap(({ key }) => ids.get(key) ?? []);
  await uncover(
    tx,
    { people: [], organizations: [], sources: [], topics },
    { named: new Set(topics) },
  );

  const said = [...out, ...others.filter(({ key }) => !seen.has(key))];
  const named = await saveNames(
    tx,
    'topicId',
    said.map(({ key, names }) => ({ id: ids.get(key) ?? '', names })),
  );
  const isNew = new Set(created.map(({ id }) => id));
  await recordChanges(
    tx,
    [...new Set([...isNew, ...named])].map((id) => ({
      type: isNew.has(id) ? 'CREATED' : 'UPDATED',
      nodeType: 'Topic',
      nodeId: id,
    })),
  );
  return ids;
}

/** The translation group of each document, by its translation key; null where it has none. */
export async function resolveTranslations(
  tx: Transaction,
  documents: readonly CanonicalDocument[],
  {
    at,
    own,
    report,
  }: {
    at: readonly Path[];
    /** The articles that the documents are of, where they exist already. */
    own: readonly string[];
    report: (issue: InputIssue) => void;
  },
): Promise<(string | null)[]> {
  const keys = [...new Set(documents.flatMap(({ translationKey }) => translationKey ?? []))];
  const known = await tx.translationGroup.findMany({
    where: { key: { in: keys } },
    include: {
      articles: { where: { id: { notIn: [...own] } }, select: { language: true } },
    },
  });
  const ids = new Map(known.map(({ key, id }) => [key, id]));
  const created = keys.filter((key) => !ids.has(key)).map((key) => ({ id: uuid(), key }));
  for (const { key, id } of created) ids.set(key, id);

  const taken = new Set(
    known.flatMap(({ key, articles }) => articles.map(({ language }) => `${language} ${key}`)),
  );
  documents.forEach(({ translationKey, language }, i) => {
    if (translationKey === undefined) return;
    if (taken.has(`${language} ${translationKey}`)) {
      report({
        path: [...(at[i] ?? []), 'translationKey'],
        message: `"${translationKey}" has an article in "${language}" already`,
      });
    }
    taken.add(`${language} ${translationKey}`);
  });
  await insertMany(tx, 'TranslationGroup', created);
  return documents.map(({ translationKey }) =>
    translationKey === undefined ? null : (ids.get(translationKey) ?? null),
  );
}
