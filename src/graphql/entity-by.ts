import type { InputFieldBuilder } from '@pothos/core';
import type { Database } from '../database/client.ts';
import { findByFormer } from '../domain/entities/former.ts';
import type { EntityKind } from '../domain/entities/registry.ts';
import { fold } from '../search/fold.ts';
import type { builder } from './builder.ts';
import { checkText, idOf } from './global-id.ts';

/** The ways to tell a person, an organization or a source from others, beside the node id. */
export function entityByFields(
  t: InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>,
) {
  return {
    slug: t.string({ description: 'The slug.' }),
    externalId: t.string({ description: 'The id in the system that it came from.' }),
    wikidataId: t.string({ description: 'The Wikidata item id, such as Q5.' }),
    name: t.string({
      description:
        'Any name or alias in any language; letter case, accents, tashkeel and the forms of alef, ya and ta marbuta ' +
        'make no difference. Of several who bear it, one whose primary name it is, then the one entered first.',
    }),
  };
}

interface Identity {
  id?: { typename: string; id: unknown } | null | undefined;
  slug?: string | null | undefined;
  externalId?: string | null | undefined;
  wikidataId?: string | null | undefined;
  name?: string | null | undefined;
}

type Where =
  | { id: string | { in: [] } }
  | { slug: string }
  | { externalId: string }
  | { wikidataId: string }
  | { names: { some: { folded: string; position?: number } } };

/** Of several who bear a name, the one entered first. */
export const firstEntered = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];

/**
 * Finds what an identity means, by the one way that it gives; under an id, a slug or an external id also one that had it
 * formerly, or into which one that had it was merged.
 *
 * @throws GraphQLError BAD_USER_INPUT when it can be none of the type.
 */
export async function byIdentity<Row>(
  { id, slug, externalId, wikidataId, name }: Identity,
  { type, kind, db, find }: Lookup<Row>,
): Promise<Row | null> {
  const orFormer = async (column: 'formerId' | 'slug' | 'externalId', value: string) => {
    const row = await find(column === 'formerId' ? { id: value } : ({ [column]: value } as Where));
    if (row !== null) return row;
    const heir = (await findByFormer(db, kind, column, [value])).get(value);
    return heir === undefined ? null : find({ id: heir });
  };
  if (id) return orFormer('formerId', idOf(id, type, 'by.id'));
  if (slug) return orFormer('slug', checkText(slug, 'by.slug').normalize('NFC'));
  if (externalId) return orFormer('externalId', checkText(externalId, 'by.externalId'));
  if (wikidataId) return find({ wikidataId: checkText(wikidataId, 'by.wikidataId') });
  const folded = fold(name ?? '');
  if (folded === '') return find({ id: { in: [] } });
  return (
    (await find({ names: { some: { folded, position: 0 } } })) ??
    find({ names: { some: { folded } } })
  );
}

interface Lookup<Row> {
  type: 'Person' | 'Organization' | 'Source';
  kind: EntityKind;
  db: Database;
  find: (where: Where) => Promise<Row | null>;
}
