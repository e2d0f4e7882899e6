import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isIntrospectionType,
  validateSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { isConnection } from './support/walk.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const objects = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const outputs = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })),
);
const inputs = [
  ...outputs.flatMap(({ path, field }) =>
    field.args.map((argument) => ({ path: `${path}(${argument.name}:)`, input: argument })),
  ),
  ...types
    .filter((type) => isInputObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((input) => ({
        path: `${type.name}.${input.name}`,
        input,
      })),
    ),
];
const values = types
  .filter((type) => isEnumType(type))
  .flatMap((type) =>
    type.getValues().map((value) => ({ path: `${type.name}.${value.name}`, value })),
  );

test('the schema is valid', () => {
  expect(validateSchema(schema)).toEqual([]);
});

describe('every member says what it is', () => {
  const undescribed = (members: { path: string; description: string | null | undefined }[]) =>
    members.filter(({ description }) => !description?.trim()).map(({ path }) => path);

  test('types', () => {
    expect(
      undescribed(types.map(({ name, description }) => ({ path: name, description }))),
    ).toEqual([]);
  });
  test('fields', () => {
    expect(
      undescribed(outputs.map(({ path, field }) => ({ path, description: field.description }))),
    ).toEqual([]);
  });
  test('arguments and input fields', () => {
    expect(
      undescribed(inputs.map(({ path, input }) => ({ path, description: input.description }))),
    ).toEqual([]);
  });
  test('enum values', () => {
    expect(
      undescribed(values.map(({ path, value }) => ({ path, description: value.description }))),
    ).toEqual([]);
  });
  test('in a sentence', () => {
    const described = [
      ...types.map(({ name, description }) => ({ path: name, description })),
      ...outputs.map(({ path, field }) => ({ path, description: field.description })),
      ...inputs.map(({ path, input }) => ({ path, description: input.description })),
      ...values.map(({ path, value }) => ({ path, description: value.description })),
    ];
    expect(described.filter(({ description }) => !/^\S[^]*[.]$/.test(description ?? ''))).toEqual(
      [],
    );
  });
});

describe('names', () => {
  test('types are PascalCase', () => {
    expect(types.map(({ name }) => name).filter((name) => !/^[A-Z][A-Za-z]*$/.test(name))).toEqual(
      [],
    );
  });
  test('fields and arguments are camelCase, but AND, OR and NOT', () => {
    const names = [
      ...outputs.map(({ field }) => field.name),
      ...inputs.map(({ input }) => input.name),
    ];
    expect(names.filter((name) => !/^(?:[a-z][A-Za-z]*|AND|OR|NOT)$/.test(name))).toEqual([]);
  });
  test('enum values are UPPER_CASE', () => {
    expect(
      values.map(({ value }) => value.name).filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name)),
    ).toEqual([]);
  });
});

describe('Relay', () => {
  const print = (type: GraphQLNamedType | undefined, field: string) =>
    isObjectType(type) || isInterfaceType(type) ? String(type.getFields()[field]?.type) : undefined;

  test('whatever has an id is a Node, and can be fetched again', () => {
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('There is no interface Node');
    expect(print(node, 'id')).toBe('ID!');
    const withId = types.filter((type) => isObjectType(type) && 'id' in type.getFields());
    expect(withId).toEqual([...schema.getPossibleTypes(node)]);
    expect(withId.map(({ name }) => name)).toEqual([
      'Article',
      'Organization',
      'Paragraph',
      'Person',
      'Quote',
      'Source',
      'Topic',
    ]);
    expect(print(schema.getType('Query'), 'node')).toBe('Node');
    expect(print(schema.getType('Query'), 'nodes')).toBe('[Node]!');
  });

  test('connections have edges, nodes, pageInfo and totalCount, none of them null', () => {
    const connections = types.filter((type) => isConnection(type));
    expect(connections.length).toBeGreaterThan(4);
    for (const connection of connections) {
      const of = connection.name.replace(/Connection$/, '');
      expect(connection.name).toBe(`${of}Connection`);
      expect(print(connection, 'edges')).toBe(`[${of}Edge!]!`);
      const item = of === 'Search' ? 'SearchHit' : of;
      expect(print(connection, 'nodes')).toBe(`[${item}!]!`);
      expect(print(connection, 'pageInfo')).toBe('PageInfo!');
      expect(print(connection, 'totalCount')).toBe('Int!');
      expect(print(schema.getType(`${of}Edge`), 'node')).toBe(`${item}!`);
      expect(print(schema.getType(`${of}Edge`), 'cursor')).toBe('String!');
    }
  });

  test('PageInfo is as Relay has it', () => {
    const pageInfo = schema.getType('PageInfo');
    expect(print(pageInfo, 'hasNextPage')).toBe('Boolean!');
    expect(print(pageInfo, 'hasPreviousPage')).toBe('Boolean!');
    expect(print(pageInfo, 'startCursor')).toBe('String');
    expect(print(pageInfo, 'endCursor')).toBe('String');
  });

  test('every connection can be paged both ways, and is never null', () => {
    for (const { path, field } of outputs) {
      if (!isConnection(getNamedType(field.type))) continue;
      const named = (name: string) => String(field.args.find((one) => one.name === name)?.type);
      expect({
        path,
        arguments: ['first', 'after', 'last', 'before'].map(named),
        nullable: !isNonNullType(field.type),
      }).toEqual({ path, arguments: ['Int', 'String', 'Int', 'String'], nullable: false });
    }
  });
});

test('lists hold no nulls and are none, but for what `nodes` does not find', () => {
  const loose = (type: GraphQLOutputType): boolean => {
    if (!isNonNullType(type)) return isListType(type);
    return isListType(type.ofType) && !isNonNullType(type.ofType.ofType);
  };
  expect(outputs.filter(({ field }) => loose(field.type)).map(({ path }) => path)).toEqual([
    'Query.nodes',
  ]);
});
