import { getDatamodel } from '../../database/pothos.ts';

const { models } = getDatamodel().datamodel;

interface Field {
  /** The model that it leads to, or the type of the column. */
  type: string;
  isList: boolean;
  isRequired: boolean;
}

/** The column or relation at the end of a path through relations. */
export function fieldOf(model: string, path: readonly string[]): Field {
  const [field] = fieldsOf(model, path).slice(-1);
  if (field === undefined) throw new Error(`A path from ${model} is empty`);
  return field;
}

/**
 * Whether a column, or what a single relation leads to, may be missing.
 *
 * @param model the Prisma model of the row.
 * @param path from the row, through single relations, to the column or relation.
 */
export function isNullable(model: string, path: readonly string[]): boolean {
  return fieldsOf(model, path).some(({ isRequired }) => !isRequired);
}

function fieldsOf(model: string, path: readonly string[]): Field[] {
  let type = model;
  return path.map((name) => {
    const field = models[type]?.fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`${type} has no field ${name}`);
    type = field.type;
    return field;
  });
}
