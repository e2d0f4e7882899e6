import type { Transaction } from '../../database/client.ts';
import { Prisma } from '../../database/generated/client.ts';
import { analyse } from '../../search/lexemes.ts';
import { nameKeys } from '../../search/spelling.ts';
import { Vector } from '../../search/vector.ts';
import type { EntityIds } from '../publish-entities.ts';
import { type Entry, saveEntries, withParents } from './entries.ts';

/** Entities that are read at one time. */
const entitiesAtOnce = 500;

interface Named {
  id: string;
  published: boolean;
  names: { text: string; locale: string }[];
}

const names = {
  orderBy: [{ locale: 'asc' }, { position: 'asc' }],
  select: { text: true, locale: true },
} satisfies Prisma.Person$namesArgs;
const inIdOrder = { id: 'asc' } as const;

/** Brings the search entries of people, organizations and sources in line with them. */
export async function indexEntities(
  tx: Transaction,
  { people, organizations, sources }: Pick<EntityIds, 'people' | 'organizations' | 'sources'>,
): Promise<void> {
  await inBatches(tx, 'Person', people, async (ids) => {
    const rows = await tx.person.findMany({
      where: { id: { in: ids } },
      orderBy: inIdOrder,
      select: {
        id: true,
        published: true,
        description: true,
        names,
        affiliations: { select: { role: true, organizationId: true } },
      },
    });
    return rows.map((person) => {
      const vector = namesVector(person);
      addTexts(vector, person.description);
      for (const { role } of person.affiliations) addTexts(vector, role);
      vector.link(person.affiliations.map(({ organizationId }) => organizationId));
      return { ...person, ...entry(person, { type: 'PERSON', vector }), personId: person.id };
    });
  });
  await inBatches(tx, 'Organization', organizations, async (ids) => {
    const rows = await tx.organization.findMany({
      where: { id: { in: ids } },
      orderBy: inIdOrder,
      select: { id: true, published: true, description: true, names, parentId: true },
    });
    return rows.map((organization) => {
      const vector = namesVector(organization);
      addTexts(vector, organization.description);
      vector.link([organization.parentId]);
      return {
        ...organization,
        ...entry(organization, { type: 'ORGANIZATION', vector }),
        organizationId: organization.id,
      };
    });
  });
  await inBatches(tx, 'Source', sources, async (ids) => {
    const rows = await tx.source.findMany({
      where: { id: { in: ids } },
      orderBy: inIdOrder,
      select: { id: true, published: true, names, organizationId: true },
    });
    return rows.map(({ organizationId, ...source }) => ({
      ...source,
      ...entry(source, {
        type: 'SOURCE',
        vector: namesVector(source).link([organizationId]),
      }),
      sourceId: source.id,
    }));
  });
}

async function inBatches(
  tx: Transaction,
  table: 'Person' | 'Organization' | 'Source',
  given: readonly string[],
  read: (ids: string[]) => Promise<(Entry & Named)[]>,
): Promise<void> {
  const ids = [...new Set(given)].toSorted();
  for (let start = 0; start < ids.length; start += entitiesAtOnce) {
    const some = ids.slice(start, start + entitiesAtOnce);
    // Of two that index an entity, the later one reads what the earlier one has written.
    await tx.$executeRaw`
      SELECT FROM ${Prisma.raw(`"${table}"`)} WHERE "id" = ANY(${some}::uuid[])
        ORDER BY "id" FOR NO KEY UPDATE`;
    const rows = await read(some);
    await saveEntries(tx, rows);
    await saveNameWords(tx, rows);
  }
}

/** The words of names, which queries find entities by. */
async function saveNameWords(tx: Transaction, rows: readonly Named[]): Promise<void> {
  const words = rows.flatMap(({ id, names: own }) => {
    const lexemeOf = new Map(
      own
        .flatMap(({ text }) => analyse(text))
        .map(({ word, lexemes: [lexeme = word] }) => [word, lexeme]),
    );
    return [...lexemeOf].map(([word, lexeme]) => ({
      entryId: id,
      word: word.slice(0, 80).toWellFormed(),
      lexeme,
      keys: nameKeys(word),
    }));
  });
  const ids = rows.map(({ id }) => id);
  const json = JSON.stringify(words);
  await tx.$executeRaw`
    DELETE FROM "SearchName" name WHERE "entryId" = ANY(${ids}::uuid[]) AND NOT EXISTS (
      SELECT FROM json_populate_recordset(NULL::"SearchName", ${json}::json) given
        WHERE given."entryId" = name."entryId" AND given."word" = name."word"
        AND given."lexeme" = name."lexeme" AND given."keys" = name."keys")`;
  await tx.$executeRaw`
    INSERT INTO "SearchName" ("entryId", "word", "lexeme", "keys")
      SELECT "entryId", "word", "lexeme", "keys" FROM json_populate_recordset(NULL::"SearchName", ${json}::json)
      ON CONFLICT ("entryId", "word") DO NOTHING`;
}

function namesVector({ id, names: own }: Named): Vector {
  const vector = new Vector().link([id]);
  for (const { text } of own) vector.addTitle(text);
  return vector;
}

/** Adds text by locale. */
function addTexts(vector: Vector, texts: unknown): void {
  for (const text of Object.values(Object(texts))) vector.add(String(text));
}

function entry(
  { id, published, names: own }: Named,
  { type, vector }: { type: Entry['type']; vector: Vector },
): Entry {
  return {
    id,
    type,
    articleId: null,
    personId: null,
    organizationId: null,
    sourceId: null,
    published,
    at: 'infinity',
    languages: withParents(own.map(({ locale }) => locale)),
    vector: String(vector),
  };
}
