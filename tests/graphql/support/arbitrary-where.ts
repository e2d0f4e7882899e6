import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

export type Where = { [field: string]: unknown };

/**
 * Values to compare with, by the name of their type; also by whose they are, 'ArticleWhere.ID', and those of an operator
 * by its name, 'matches'.
 */
export type Values = Record<string, fc.Arbitrary<unknown>>;

/** Where null is a value: what is not set, and what there is none of. */
const nullable = new Set(['equals', 'not', 'is', 'isNot']);

/** What has been built for some values: types hold one another, and each would be built anew wherever it is held. */
const built = new WeakMap<Values, Map<string, fc.Arbitrary<Where>>>();

/** Any input of a type, with relations so many deep. */
export function arbitraryInput(
  type: GraphQLInputObjectType,
  values: Values,
  { depth, owner = type.name }: { depth: number; owner?: string },
): fc.Arbitrary<Where> {
  let inputs = built.get(values);
  if (inputs === undefined) built.set(values, (inputs = new Map()));
  const key = `${owner}.${type.name} ${depth}`;
  let input = inputs.get(key);
  if (input === undefined) inputs.set(key, (input = buildInput(type, values, { depth, owner })));
  return input;
}

function buildInput(
  type: GraphQLInputObjectType,
  values: Values,
  { depth, owner }: { depth: number; owner: string },
): fc.Arbitrary<Where> {
  const fields = Object.values(type.getFields())
    .filter(({ type: field }) => depth > 0 || !isRecursive(field))
    .map((field) =>
      arbitraryField(field, values, { type, depth, owner }).map((value) => [field.name, value]),
    );
  return fc
    .array(fc.oneof(...fields), { maxLength: 2 })
    .map((entries): Where => Object.fromEntries(entries));
}

function arbitraryField(
  { name, type: of }: GraphQLInputField,
  values: Values,
  { type, depth, owner }: { type: GraphQLInputObjectType; depth: number; owner: string },
): fc.Arbitrary<unknown> {
  const value = values[name] ?? arbitraryValue(of, values, { depth, owner });
  const takesNull = nullable.has(name) && !/^(?:Name|Role)Filter$/.test(type.name);
  return takesNull
    ? fc.oneof({ weight: 7, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) })
    : value;
}

function arbitraryValue(
  type: GraphQLInputType,
  values: Values,
  { depth, owner }: { depth: number; owner: string },
): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return arbitraryValue(type.ofType, values, { depth, owner });
  if (isListType(type)) {
    return fc.array(arbitraryValue(type.ofType, values, { depth, owner }), { maxLength: 2 });
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    return type.name.endsWith('Where')
      ? arbitraryInput(type, values, { depth: depth - 1 })
      : arbitraryInput(type, values, { depth, owner });
  }
  const known = values[`${owner}.${type.name}`] ?? values[type.name];
  if (known === undefined) throw new Error(`No values of ${owner}.${type.name} are known`);
  return known;
}

/** Whether conditions of a type hold others of the same kind. */
function isRecursive(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return (
    isInputObjectType(named) &&
    (named.name.endsWith('Where') ||
      Object.values(named.getFields()).some((field) =>
        getNamedType(field.type).name.endsWith('Where'),
      ))
  );
}
