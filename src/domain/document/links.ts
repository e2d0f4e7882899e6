import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/client.ts';
import { insertMany } from '../../database/insert.ts';
import { fold } from '../../search/fold.ts';
import { recordChanges } from '../changes.ts';
import type { Path } from '../entities/resolve.ts';
import type { InputIssue } from '../errors.ts';
import type { CanonicalDocument } from './canonical.ts';

/** The topics of the documents by key; new ones are created, known ones gain names in further languages. */
export async function resolveTopics(
  tx: Transaction,
  documents: readonly CanonicalDocument[],
): Promise<Map<string, string>> {
  const declared = documents.flatMap(({ topics }) => topics ?? []);
  const known = await tx.topic.findMany({
    where: { slug: { in: [...new Set(declared.map(({ key }) => key))] } },
    include: { names: true },
  });
  const ids = new Map(known.map(({ slug, id }) => [slug, id]));
  const locales = new Set(
    known.flatMap(({ id, names }) => names.map(({ locale }) => `${id} ${locale}`)),
  );
  const created: { id: string; slug: string }[] = [];
  const names = declared.flatMap(({ key, names: byLocale }) => {
    const id = ids.get(key) ?? uuid();
    if (!ids.has(key)) created.push({ id, slug: key });
    ids.set(key, id);
    return Object.entries(byLocale).flatMap(([locale, texts]) => {
      if (locales.has(`${id} ${locale}`)) return [];
      locales.add(`${id} ${locale}`);
      return texts.map((text, position) => ({
        id: uuid(),
        topicId: id,
        locale,
        position,
        kind: position === 0 ? ('PRIMARY' as const) : ('ALIAS' as const),
        text,
        folded: fold(text),
      }));
    });
  });
  await insertMany(tx, 'Topic', created);
  await insertMany(tx, 'EntityName', names);
  const isNew = new Set(created.map(({ id }) => id));
  const named = new Set(names.map(({ topicId }) => topicId));
  await recordChanges(
    tx,
    [...named].map((id) => ({
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
  { at, report }: { at: readonly Path[]; report: (issue: InputIssue) => void },
): Promise<(string | null)[]> {
  const keys = [...new Set(documents.flatMap(({ translationKey }) => translationKey ?? []))];
  const known = await tx.translationGroup.findMany({
    where: { key: { in: keys } },
    include: { articles: { select: { language: true } } },
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
