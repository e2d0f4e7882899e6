import { getNamedType, type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import { fold } from '../../../src/search/fold.ts';
import { parseQuery } from '../../../src/search/query.ts';
import type { Where } from './arbitrary-where.ts';
import { globalId } from './globals.ts';
import type { Graph, Row } from './graph.ts';

/** The rows of a `where` that readers see, or all there are. */
export type Sight = 'public' | 'everything';

/** Whether a row of a `where` is as an input says, worked out in memory. */
export function holds(
  graph: Graph,
  where: string,
  input: Where,
  { row, sight }: { row: Row; sight: Sight },
): boolean {
  const type = schema.getType(where);
  if (!isInputObjectType(type)) throw new Error(`There is no input ${where}`);
  const again = (of: Where, other = { row, sight }, name = where) => holds(graph, name, of, other);
  return Object.entries(input).every(([field, value]) => {
    if (field === 'AND') return (value as Where[]).every((one) => again(one));
    if (field === 'OR') return (value as Where[]).some((one) => again(one));
    if (field === 'NOT') return !again(value as Where);
    const filter = filterOf(type, field);
    const others = graph.edges[where]?.[field];
    const target = targetOf(filter);
    if (target === null) return column(graph, { where, field, row }, value as Where);
    if (others === undefined) throw new Error(`${where}.${field} leads nowhere in memory`);
    const found = others(row).filter(
      (one) => sight === 'everything' || graph.isPublic(target, one),
    );
    return Object.entries(value as Where).every(([quantifier, of]) => {
      const isSo = (one: Row) => again(of as Where, { row: one, sight }, target);
      if (quantifier === 'some') return found.some(isSo);
      if (quantifier === 'every') return found.every(isSo);
      if (quantifier === 'none') return !found.some(isSo);
      const single = of === null ? found.length === 0 : found.some(isSo);
      return quantifier === 'is' ? single : !single;
    });
  });
}

function filterOf(type: GraphQLInputObjectType, field: string) {
  return getNamedType(type.getFields()[field]?.type);
}

/** The `where` of the rows that a relation filter speaks of. */
function targetOf(filter: ReturnType<typeof filterOf>): string | null {
  if (!isInputObjectType(filter)) return null;
  const { some, is } = filter.getFields();
  return getNamedType((some ?? is)?.type)?.name ?? null;
}

function column(
  graph: Graph,
  { where, field, row }: { where: string; field: string; row: Row },
  operators: Where,
): boolean {
  const all = Object.entries(operators);
  if (where === 'AffiliationWhere' && field === 'at') {
    const day = new Date(words(operators));
    const { from, to } = row as { from: Date | null; to: Date | null };
    return (from === null || from <= day) && (to === null || to >= day);
  }
  if (where === 'AffiliationWhere' && field === 'role') {
    const roles = Object.values(Object(row['role'])).map((role) => fold(String(role)));
    return all.every(([operator, value]) => roles.some((role) => foldedIs(role, operator, value)));
  }
  if (field === 'name') {
    const names = graph.edges[where]?.['names']?.(row) ?? [];
    return names.some((name) =>
      all.every(([operator, value]) =>
        operator === 'matches'
          ? matches(name['textLexemes'], String(value))
          : foldedIs(fold(String(name['text'])), operator, value),
      ),
    );
  }
  const own =
    field === 'id' ? globalId(where.replace(/Where$/, ''), String(row['id'])) : row[field];
  return all.every(([operator, value]) =>
    operator === 'matches'
      ? matches(row[`${field}Lexemes`], String(value))
      : compares(own, operator, value),
  );
}

function matches(lexemes: unknown, query: string): boolean {
  const { terms, excluded } = parseQuery(query);
  const has = (term: { lexemes: string[] }) =>
    term.lexemes.every((one) => (lexemes as string[]).includes(one));
  return terms.every(has) && !excluded.some(has);
}

function foldedIs(text: string, operator: string, value: unknown): boolean {
  if (operator === 'in') return (value as string[]).some((one) => foldedIs(text, 'equals', one));
  const wanted = fold(String(value));
  return wanted !== '' && compares(text, operator, wanted);
}

function compares(own: unknown, operator: string, value: unknown): boolean {
  if (value === null) return (operator === 'equals') === (own === null || own === undefined);
  if (own === null || own === undefined) return false;
  const difference = (other: unknown) => {
    if (own instanceof Date) return own.getTime() - new Date(String(other)).getTime();
    if (typeof own === 'number') return own - Number(other);
    // UTF-8 orders as code points do.
    return Buffer.compare(Buffer.from(words(own)), Buffer.from(words(other)));
  };
  const text = words(own);
  switch (operator) {
    case 'equals':
      return difference(value) === 0;
    case 'not':
      return difference(value) !== 0;
    case 'in':
      return (value as unknown[]).some((one) => difference(one) === 0);
    case 'notIn':
      return (value as unknown[]).every((one) => difference(one) !== 0);
    case 'lt':
      return difference(value) < 0;
    case 'lte':
      return difference(value) <= 0;
    case 'gt':
      return difference(value) > 0;
    case 'gte':
      return difference(value) >= 0;
    case 'contains':
      return text.includes(words(value));
    case 'startsWith':
      return text.startsWith(words(value));
    case 'endsWith':
      return text.endsWith(words(value));
    default:
      throw new Error(`Memory knows no operator ${operator}`);
  }
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
