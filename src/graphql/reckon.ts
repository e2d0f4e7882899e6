import type { FieldComplexity } from '@pothos/plugin-complexity';
import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type FragmentDefinitionNode,
} from 'graphql';
import { usualLength } from './cost.ts';
import { countConditions } from './filters/size.ts';

/** The variables of an operation, as graphql-js has checked and converted them. */
type Variables = Parameters<typeof getArgumentValues>[2];

/** What an operation asks for. */
export interface Amounts {
  /** The fields that it may answer, each at its price, with the sizes of pages multiplied in. */
  cost: number;
  /** The levels of its fields. */
  depth: number;
  /** The fields that it selects, those of fragments wherever they are spread. */
  fields: number;
  /** Those of the fields that have an alias. */
  aliases: number;
  /** The conditions and list items of all `where`. */
  conditions: number;
}

/** What one of its fields costs: itself, its conditions and its fields that have none in turn, on all pages around it. */
export interface FieldCost {
  /** From the root, as the answer names them: 'articles.nodes.quotes'. */
  path: string;
  cost: number;
}

export interface Asked {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Variables;
}

/** What one field adds, its selection aside. */
interface Price {
  /** Null where the field is of introspection. */
  type: GraphQLNamedType | null;
  own: number;
  conditions: number;
  multiplier: number;
}

/**
 * Reckons what a valid operation asks for, before any of it is read. The time it takes grows with the length of the
 * document, not with what fragments that spread fragments come to.
 */
export class Reckoning {
  readonly #asked: Asked;
  readonly #known = new Map<SelectionSetNode, Map<GraphQLNamedType, Amounts>>();
  readonly #prices = new Map<FieldNode, Map<GraphQLNamedType, Price>>();

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  get amounts(): Amounts {
    const root = this.#root();
    return root === null ? none : this.#ofSelection(this.#asked.operation.selectionSet, root);
  }

  /**
   * What each field costs, the most expensive first; together they are the cost of the operation. For operations whose
   * number of fields is within its limit, since it goes through them one by one.
   */
  breakdown(): FieldCost[] {
    const byPath = new Map<string, number>();
    const visit = (
      set: SelectionSetNode,
      type: GraphQLNamedType,
      { path, times }: { path: string; times: number },
    ) => {
      for (const [node, parent] of this.#fieldsOf(set, type)) {
        const { type: inner, own, multiplier } = this.#priceOf(node, parent);
        const at = [path, node.alias?.value ?? node.name.value].filter(Boolean).join('.');
        const charged = node.selectionSet === undefined && path !== '' ? path : at;
        byPath.set(charged, (byPath.get(charged) ?? 0) + own * times);
        if (node.selectionSet === undefined || inner === null) continue;
        visit(node.selectionSet, inner, { path: at, times: times * multiplier });
      }
    };
    const root = this.#root();
    if (root !== null) visit(this.#asked.operation.selectionSet, root, { path: '', times: 1 });
    return [...byPath].map(([path, cost]) => ({ path, cost })).toSorted((a, b) => b.cost - a.cost);
  }

  #root() {
    const { schema, operation } = this.#asked;
    return schema.getRootType(operation.operation) ?? null;
  }

  #ofSelection(set: SelectionSetNode, type: GraphQLNamedType): Amounts {
    const known = this.#known.get(set) ?? new Map<GraphQLNamedType, Amounts>();
    this.#known.set(set, known);
    const before = known.get(type);
    if (before !== undefined) return before;
    const sum = { ...none };
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue;
      const added =
        selection.kind === Kind.FIELD
          ? this.#ofField(selection, type)
          : this.#ofFragment(selection, type);
      sum.cost += added.cost;
      sum.fields += added.fields;
      sum.aliases += added.aliases;
      sum.conditions += added.conditions;
      sum.depth = Math.max(sum.depth, added.depth);
    }
    known.set(type, sum);
    return sum;
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType): Amounts {
    const { type, own, conditions, multiplier } = this.#priceOf(node, parent);
    const inner =
      node.selectionSet === undefined || type === null
        ? none
        : this.#ofSelection(node.selectionSet, type);
    return {
      cost: own + inner.cost * multiplier,
      depth: 1 + inner.depth,
      fields: 1 + inner.fields,
      aliases: (node.alias === undefined ? 0 : 1) + inner.aliases,
      conditions: conditions + inner.conditions,
    };
  }

  #ofFragment(selection: Exclude<SelectionNode, FieldNode>, type: GraphQLNamedType): Amounts {
    const { set, on } = this.#fragmentOf(selection, type);
    return set === null ? none : this.#ofSelection(set, on);
  }

  /** The fields of a selection with the type that they are of, those of its fragments among them. */
  *#fieldsOf(
    set: SelectionSetNode,
    type: GraphQLNamedType,
  ): Generator<[FieldNode, GraphQLNamedType]> {
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) yield [selection, type];
      else {
        const { set: inner, on } = this.#fragmentOf(selection, type);
        if (inner !== null) yield* this.#fieldsOf(inner, on);
      }
    }
  }

  #fragmentOf(selection: Exclude<SelectionNode, FieldNode>, type: GraphQLNamedType) {
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : this.#asked.fragments.get(selection.name.value);
    const condition = fragment?.typeCondition?.name.value;
    const on = condition === undefined ? type : (this.#asked.schema.getType(condition) ?? type);
    return { set: fragment?.selectionSet ?? null, on };
  }

  #isIncluded(node: SelectionNode): boolean {
    if (node.directives === undefined || node.directives.length === 0) return true;
    const { variables } = this.#asked;
    const skip = valuesOr(() => getDirectiveValues(GraphQLSkipDirective, node, variables));
    const include = valuesOr(() => getDirectiveValues(GraphQLIncludeDirective, node, variables));
    return skip?.['if'] !== true && include?.['if'] !== false;
  }

  #priceOf(node: FieldNode, parent: GraphQLNamedType): Price {
    const known = this.#prices.get(node) ?? new Map<GraphQLNamedType, Price>();
    this.#prices.set(node, known);
    const price = known.get(parent) ?? this.#price(node, parent);
    known.set(parent, price);
    return price;
  }

  #price(node: FieldNode, parent: GraphQLNamedType): Price {
    const { schema, variables } = this.#asked;
    const name = node.name.value;
    const field = isCompositeType(parent) ? schema.getField(parent, name) : undefined;
    // What the schema says of itself is in memory, and limited by the rules of documents.
    if (field === undefined || name.startsWith('__')) {
      return { type: null, own: 1, conditions: 0, multiplier: 1 };
    }
    const args =
      field.args.length === 0
        ? {}
        : (valuesOr(() => getArgumentValues(field, node, variables)) ?? {});
    const conditions = countConditions(args['where']);
    const { field: price, multiplier } = declared(field, args);
    return {
      type: getNamedType(field.type),
      own: price + conditions,
      conditions,
      multiplier: Math.max(0, multiplier),
    };
  }
}

const none: Amounts = { cost: 0, depth: 0, fields: 0, aliases: 0, conditions: 0 };

/** What a field declares in `complexity`, by itself or by `fieldCost`. */
function declared(field: GraphQLField<unknown, unknown>, args: Record<string, unknown>) {
  // The plugin puts it there, and types it for the arguments of each field.
  const option = field.extensions['complexity'] as FieldComplexity<object, object> | undefined;
  const value = typeof option === 'function' ? option(args, {}, field) : option;
  const usual = isListType(getNullableType(field.type)) ? usualLength : 1;
  if (typeof value === 'number') return { field: value, multiplier: usual };
  return { field: value?.field ?? 1, multiplier: value?.multiplier ?? usual };
}

/** Undefined where they are wrong, which execution says better. */
function valuesOr<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
