import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** Values to give for arguments that a field requires, as GraphQL literals, by `Type.field(argument)` or by type. */
export type ArgumentTable = Record<string, string[]>;

/** A field that leads from one type of object to another. */
export interface Edge {
  name: string;
  /** Queries that take it and read all that its type has, one step further included. */
  queries(sizes: Sizes): string[];
}

/** How many items to ask for of the list that leads to the edge, and of those behind it. */
export interface Sizes {
  parents: number;
  items: number;
}

/** A type, and a query that reaches its objects. */
interface Step {
  type: GraphQLNamedType;
  path: (inner: string, size: number) => string;
}

/**
 * Every way through a schema: each field of each type that the query root reaches, as queries. Optional arguments are
 * left out, but the page size, and `locale`, which is left out once and English once.
 *
 * @throws Error naming each field whose arguments the table can't fill.
 */
export function walk(schema: GraphQLSchema, table: ArgumentTable): Edge[] {
  const missing = new Set<string>();

  /** The ways to call a field. */
  const calls = (
    type: GraphQLNamedType,
    field: GraphQLField<unknown, unknown>,
    size: number,
  ): string[] => {
    const required = field.args.filter((argument) => isRequiredArgument(argument));
    const first = field.args.some(({ name }) => name === 'first') ? [`first: ${size}`] : [];
    if (required.length === 0) {
      const other = field.args.some((argument) => String(argument.type) === 'Locale')
        ? [`${field.name}(locale: "en")`]
        : [];
      return [`${field.name}${inParentheses(first)}`, ...other];
    }
    const [argument, ...more] = required;
    const values = argument && valuesOf(type, field, argument);
    if (argument === undefined || values === undefined || more.length > 0) {
      missing.add(
        `${type.name}.${field.name}(${required.map(({ name, type: of }) => `${name}: ${String(of)}`).join()})`,
      );
      return [];
    }
    return values.map(
      (value) => `${field.name}${inParentheses([`${argument.name}: ${value}`, ...first])}`,
    );
  };
  const valuesOf = (
    { name }: GraphQLNamedType,
    field: GraphQLField<unknown, unknown>,
    argument: GraphQLArgument,
  ) => table[`${name}.${field.name}(${argument.name})`] ?? table[String(argument.type)];

  /** A selection of all leaves of a type, and of the leaves of what it leads to, for so many steps. */
  const select = (type: GraphQLNamedType, steps: number, size: number): string => {
    if (isUnionType(type) || isInterfaceType(type)) {
      const members = schema.getPossibleTypes(type).map((member) => {
        // Members may have fields of one name and different types.
        const fields = fieldsOf(member, { steps, size, prefix: `${member.name}_` });
        return `... on ${member.name} { ${fields} }`;
      });
      return `__typename ${members.join(' ')}`;
    }
    return fieldsOf(type, { steps, size, prefix: '' });
  };
  const fieldsOf = (
    type: GraphQLNamedType,
    { steps, size, prefix }: { steps: number; size: number; prefix: string },
  ): string => {
    if (!isObjectType(type)) return '__typename';
    return Object.values(type.getFields())
      .flatMap((field) => {
        const target = getNamedType(field.type);
        if (steps === 0 && !isLeafType(target) && !isPageStructure(type, target)) return [];
        const next = isPageStructure(type, target) ? steps : steps - 1;
        // The nodes of a connection are those of its edges.
        if (isConnection(type) && field.name === 'nodes') return ['nodes { __typename }'];
        return calls(type, field, size).map((call, i) => {
          const alias = prefix === '' && i === 0 ? '' : `${prefix}${field.name}${i || ''}: `;
          return `${alias}${call}${isLeafType(target) ? '' : ` { ${select(target, next, size)} }`}`;
        });
      })
      .concat('__typename')
      .join(' ');
  };

  const edges: Edge[] = [];
  const seen = new Set<GraphQLNamedType>();
  const query = schema.getQueryType();
  const queue: Step[] = query ? [{ type: query, path: (inner) => `{ ${inner} }` }] : [];
  const later: Step[] = [];
  for (let step = queue.shift(); step; step = queue.shift() ?? later.shift()) {
    const { type, path } = step;
    if (seen.has(type)) continue;
    seen.add(type);
    if (isUnionType(type) || isInterfaceType(type)) {
      for (const member of schema.getPossibleTypes(type)) {
        queue.push({
          type: member,
          path: (inner, size) => path(`... on ${member.name} { ${inner} }`, size),
        });
      }
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      const [way] = calls(type, field, 1);
      if (!isCompositeType(target) || way === undefined) continue;
      // What a page has is read with each connection.
      if (!isPageStructure(type, target)) {
        edges.push({
          name: `${type.name}.${field.name}`,
          queries: ({ parents, items }) =>
            calls(type, field, items).map((call) =>
              path(`${call} { ${select(target, 1, items)} }`, parents),
            ),
        });
      }
      // A list shows many objects of a type, so those that name one come last.
      const list = field.args.some((argument) => isRequiredArgument(argument)) ? later : queue;
      list.push({
        type: target,
        path: (inner, size) => path(`${calls(type, field, size)[0]} { ${inner} }`, size),
      });
    }
  }
  if (missing.size > 0) {
    throw new Error(
      `Say in the table of arguments how to call ${[...missing].join(', ')}; until then nothing shows what they leak.`,
    );
  }
  return edges;
}

/** Connections and their edges are passed through without counting as steps. */
function isPageStructure(from: GraphQLNamedType, to: GraphQLNamedType): boolean {
  return isConnection(from) || from.name.endsWith('Edge') || to.name === 'PageInfo';
}

export function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields();
}

function inParentheses(list: string[]): string {
  return list.length === 0 ? '' : `(${list.join(', ')})`;
}
