import { getDatamodel } from '../../database/pothos.ts';

const { models } = getDatamodel().datamodel;

/**
 * Whether a column, or what a single relation leads to, may be missing.
 *
 * @param model the Prisma model of the row.
 * @param path from the row, through single relations, to the column or relation.
 */
export function isNullable(model: string, path: readonly string[]): boolean {
  let type = model;
  return path.some((name) => {
    const field = models[type]?.fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`${type} has no field ${name}`);
    type = field.type;
    return !field.isRequired;
  });
}
