import type { Perspective } from '../../domain/perspective.ts';
import { badInput } from '../global-id.ts';
import type { Nested } from '../pagination/order.ts';
import { compileOperators } from './columns.ts';
import { fieldOf } from './datamodel.ts';
import { allOf, anyOf, isMissing } from './logic.ts';
import type { OperatorInput } from './operators.ts';
import { type RelationField, type Where, type WhereInput, whereOf } from './where.ts';

/**
 * The Prisma `where` of a `where` input. Other nodes count only as far as the perspective shows them.
 *
 * @throws GraphQLError BAD_USER_INPUT with the path of what is wrong.
 */
export function compileWhere(
  where: Where,
  input: WhereInput | null | undefined,
  perspective: Perspective,
  path = 'where',
): Nested {
  if (input === null || input === undefined) return {};
  const conditions = Object.entries(input).flatMap(([field, value]) =>
    value === undefined
      ? []
      : [compileField(where, { field, value, perspective, path: `${path}.${field}` })],
  );
  return allOf(conditions, where);
}

function compileField(
  where: Where,
  {
    field,
    value,
    perspective,
    path,
  }: { field: string; value: unknown; perspective: Perspective; path: string },
): Nested {
  if (value === null) throw badInput(`\`${path}\` can't be null; leave it out.`);
  if (field === 'AND' || field === 'OR') {
    const inputs = value as WhereInput[];
    const conditions = inputs.map((input, i) =>
      compileWhere(where, input, perspective, `${path}[${i}]`),
    );
    return field === 'AND' ? allOf(conditions, where) : anyOf(conditions, where);
  }
  if (field === 'NOT') return { NOT: compileWhere(where, value as WhereInput, perspective, path) };
  const column = where.columns[field];
  if (column !== undefined) {
    return compileOperators(column.filter, value as OperatorInput, {
      where,
      column: column.path ?? [field],
      path,
    });
  }
  const other = where.others[field];
  if (other !== undefined) return other.compile(value, { rows: where, path });
  const relation = where.relations[field];
  if (relation === undefined) throw new Error(`${where.name} has no field ${field}`);
  const compile = relation.many ? compileList : compileSingle;
  return compile(relation, { where, filter: value as WhereInput, perspective, path });
}

interface RelationInput {
  /** Of the rows that are filtered. */
  where: Where;
  filter: WhereInput;
  perspective: Perspective;
  path: string;
}

function compileList(relation: RelationField, input: RelationInput): Nested {
  const { where, filter, perspective, path } = input;
  const conditions = Object.entries(filter).map(([quantifier, value]) => {
    const at = `${path}.${quantifier}`;
    if (value === null) throw badInput(`\`${at}\` can't be null; leave it out.`);
    const compiled = compileWhere(whereOf(relation.of), value as WhereInput, perspective, at);
    if (quantifier === 'some') return thereIs(compiled, relation, input);
    const exception = quantifier === 'every' ? { NOT: compiled } : compiled;
    return { NOT: thereIs(exception, relation, input) };
  });
  return allOf(conditions, where);
}

function compileSingle(relation: RelationField, input: RelationInput): Nested {
  const { where, filter, perspective, path } = input;
  const conditions = Object.entries(filter).map(([quantifier, value]) => {
    const condition =
      value === null
        ? isNone(relation, input)
        : thereIs(
            compileWhere(
              whereOf(relation.of),
              value as WhereInput,
              perspective,
              `${path}.${quantifier}`,
            ),
            relation,
            input,
          );
    return quantifier === 'is' ? condition : { NOT: condition };
  });
  return allOf(conditions, where);
}

function isNone(relation: RelationField, input: RelationInput): Nested {
  const { model } = input.where;
  const throughList = relation.path.some(
    (_, i) => fieldOf(model, relation.path.slice(0, i + 1)).isList,
  );
  return throughList
    ? { NOT: thereIs({}, relation, input) }
    : isMissing(relation.path, input.where);
}

/** A relation leads to a visible row of which a condition holds. */
function thereIs(
  condition: Nested,
  { path, link, visible }: RelationField,
  { where, perspective }: Pick<RelationInput, 'where' | 'perspective'>,
): Nested {
  const shown =
    typeof visible === 'function' ? visible(perspective) : visible && { ...perspective[visible] };
  const target = shown && visible !== 'link' ? { AND: [shown, condition] } : condition;
  const first = [link, visible === 'link' ? shown : undefined].filter((one) => one !== undefined);
  return path.reduceRight<Nested>((inner, relation, i) => {
    const { isList } = fieldOf(where.model, path.slice(0, i + 1));
    const counted = i === 0 && first.length > 0 ? { AND: [...first, inner] } : inner;
    return { [relation]: { [isList ? 'some' : 'is']: counted } };
  }, target);
}
