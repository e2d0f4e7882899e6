import type { InputFieldBuilder } from '@pothos/core';
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
 * Finds what an identity means, by the one way that it gives.
 *
 * @throws GraphQLError BAD_USER_INPUT when it can be none of the type.
 */
export async function byIdentity<Row>(
  { id, slug, externalId, wikidataId, name }: Identity,
  { type, find }: { type: string; find: (where: Where) => Promise<Row | null> },
): Promise<Row | null> {
  if (id) return find({ id: idOf(id, type, 'by.id') });
  if (slug) return find({ slug: checkText(slug, 'by.slug').normalize('NFC') });
  if (externalId) return find({ externalId: checkText(externalId, 'by.externalId') });
  if (wikidataId) return find({ wikidataId: checkText(wikidataId, 'by.wikidataId') });
  const folded = fold(name ?? '');
  if (folded === '') return find({ id: { in: [] } });
  return (
    (await find({ names: { some: { folded, position: 0 } } })) ??
    find({ names: { some: { folded } } })
  );
}
