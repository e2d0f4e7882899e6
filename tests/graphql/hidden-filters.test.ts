import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  isInputObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { filteredLists } from './support/connections.ts';
import { globalId } from './support/globals.ts';
import { type Hidden, readHidden } from './support/hidden.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
let hidden: Hidden;
beforeAll(async () => {
  newsroom = await createNewsroom();
  hidden = await readHidden(newsroom.db);
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

const nobody = '019aa3bb-0000-7000-8000-000000000000';
const literal = JSON.stringify;

/** A condition, from the root of a `where` to a text or an id that is compared for equality. */
interface Condition {
  /** The type that has the column, 'Quote.text'. */
  column: string;
  where: (value: string) => string;
}

const texts = new Set(['StringFilter', 'TextFilter', 'NameFilter']);

/** All conditions on texts and ids that are up to so many relations away, through each quantifier. */
function conditions(type: GraphQLInputObjectType, relations: number, columns = /./): Condition[] {
  return Object.values(type.getFields()).flatMap((field): Condition[] => {
    const filter: GraphQLNamedType = getNamedType(field.type);
    if (filter.name === type.name || !isInputObjectType(filter)) return [];
    if (texts.has(filter.name) || filter.name === 'IDFilter') {
      const column = `${type.name.replace(/Where$/, '')}.${field.name}`;
      if (!columns.test(column)) return [];
      return [{ column, where: (value) => `{ ${field.name}: { equals: ${value} } }` }];
    }
    if (relations === 0) return [];
    return Object.values(filter.getFields()).flatMap((quantifier) => {
      const inner = getNamedType(quantifier.type);
      if (!isInputObjectType(inner) || !inner.name.endsWith('Where')) return [];
      // On the way to another relation, `some` or `is` will do; behind two, a column of each type.
      const further = relations > 1 && /^(?:some|is)$/.test(quantifier.name) ? relations - 1 : 0;
      return [
        ...conditions(inner, 0, columns),
        ...(further > 0 ? conditions(inner, further, oneOfEach) : []),
      ].map(within(field.name, quantifier.name));
    });
  });
}

/** A column of each type that tells its rows apart, and was not tried one relation nearer. */
const oneOfEach = /\.(?:id|text|unnamed|credit)$/;

function within(field: string, quantifier: string) {
  return ({ column, where }: Condition): Condition => ({
    column,
    where: (value) => `{ ${field}: { ${quantifier}: ${where(value)} } }`,
  });
}

describe('filters do not tell of what is hidden', () => {
  /** A value of each column that stands only in what is hidden. */
  async function hiddenValues(): Promise<Map<string, string>> {
    const secret = new Set(hidden.values);
    const values = new Map<string, string>();
    for (const [column, sql] of Object.entries({
      'Article.title': 'SELECT title FROM "Article"',
      'Article.slug': 'SELECT slug FROM "Article"',
      'Article.externalId': `SELECT "externalId" FROM "Article" WHERE status = 'DRAFT'`,
      'Article.subtitle': 'SELECT subtitle FROM "Article"',
      'Article.summary': 'SELECT summary FROM "Article"',
      'Paragraph.text': 'SELECT text FROM "Paragraph"',
      'Mention.text': 'SELECT text FROM "Mention"',
      'Image.caption': 'SELECT caption FROM "Image"',
      'Image.credit': 'SELECT credit FROM "Image"',
      'Correction.text': 'SELECT text FROM "Correction"',
      'QuotePart.text': 'SELECT text FROM "QuotePart"',
      'Topic.slug': 'SELECT slug FROM "Topic"',
      'Quote.text': 'SELECT text FROM "Quote"',
      'Attribution.role': 'SELECT role FROM "Attribution"',
      'Attribution.cue': 'SELECT cue FROM "Attribution"',
      'Attribution.unnamed': 'SELECT unnamed FROM "Attribution"',
      'Person.slug': 'SELECT slug FROM "Person"',
      'Organization.slug': 'SELECT slug FROM "Organization"',
      'Source.slug': 'SELECT slug FROM "Source"',
      'EntityName.text': 'SELECT text FROM "EntityName"',
      'Person.name': 'SELECT text FROM "EntityName" WHERE "personId" IS NOT NULL',
      'Organization.name': 'SELECT text FROM "EntityName" WHERE "organizationId" IS NOT NULL',
      'Source.name': 'SELECT text FROM "EntityName" WHERE "sourceId" IS NOT NULL',
      'Topic.name': 'SELECT text FROM "EntityName" WHERE "topicId" IS NOT NULL',
    })) {
      const { rows } = await newsroom.database.pool.query<Record<string, string>>(sql);
      const value = rows
        .flatMap((row) => Object.values(row).filter((text) => text !== null))
        .find((text) => secret.has(text));
      if (value !== undefined) values.set(column, literal(value));
    }
    for (const [type, [id]] of Object.entries(hidden.ids)) values.set(`${type}.id`, literal(id));
    return values;
  }

  const lists = filteredLists(schema);

  test.each(lists)('of $list', { timeout: 60_000 }, async ({ list, type }) => {
    const values = await hiddenValues();
    const all = conditions(type, 2).filter(({ column }) => values.has(column));
    expect(all.length).toBeGreaterThan(10);
    const nothing = (column: string) => {
      const [node = '', field] = column.split('.');
      return literal(field === 'id' ? globalId(node, nobody) : 'no such thing');
    };
    let told = 0;
    for (let i = 0; i < all.length; i += 20) {
      const batch = all.slice(i, i + 20);
      const query = (value: (column: string) => string) => {
        const fields = batch.flatMap(({ column, where }, j) => [
          `is${j}: ${list}(where: ${where(value(column))}) { totalCount }`,
          `not${j}: ${list}(where: { NOT: ${where(value(column))} }) { totalCount }`,
        ]);
        return `{ ${fields.join(' ')} }`;
      };
      const hiddenQuery = query((column) => values.get(column) ?? '');
      const answer = await newsroom.ask(hiddenQuery);
      expect(answer.errors).toBeUndefined();
      expect(answer).toEqual(await newsroom.ask(query(nothing)));
      if (told > 0) continue;
      const seen = await newsroom.ask(hiddenQuery, { key: newsroom.preview });
      if (JSON.stringify(seen) !== JSON.stringify(answer)) told++;
    }
    expect(told).toBeGreaterThan(0);
  });
});
