import fc from 'fast-check';
import type { Values } from './arbitrary-where.ts';
import { globalId } from './globals.ts';
import type { Newsroom } from './newsroom.ts';

/** Values that stand in the sample, and some that do not. */
export const sound: Values = {
  String: fc.constantFrom(
    'ports',
    'salt',
    'e',
    'ال',
    'قال',
    'said',
    'Peskov',
    'sample-005',
    'dmitry-peskov',
    'Q7747',
    '',
    '%',
    '_',
    '\\',
    "'",
    '🌊',
    'zzz',
  ),
  Locale: fc.constantFrom('ar', 'en', 'en-GB', 'ar-MA', 'fr'),
  Date: fc.constantFrom('2025-10-21', '2025-11-01', '2021-06-01', '1970-01-01'),
  DateTime: fc.constantFrom('2025-11-02T14:30:00Z', '2099-01-01T00:00:00Z', '1970-01-01T00:00:00Z'),
  Float: fc.constantFrom(0, 0.34, 0.9, 1),
  Int: fc.constantFrom(0, 1, 2, 300, -1),
  matches: fc.constantFrom(
    'said',
    'والميناء',
    'البحر -الميناء',
    'Peskov',
    'harbour ships',
    'قال',
    'ports -zzz',
  ),
};

/** Ids of each type that has conditions on them. */
export async function someIds({ database }: Newsroom): Promise<Values> {
  const ids: Values = {};
  for (const type of [
    'Article',
    'Paragraph',
    'Quote',
    'Person',
    'Organization',
    'Source',
    'Topic',
  ]) {
    const { rows } = await database.pool.query<{ id: string }>(`SELECT id FROM "${type}" LIMIT 3`);
    ids[`${type}Where.ID`] = fc.constantFrom(...rows.map(({ id }) => globalId(type, id)));
  }
  return ids;
}
