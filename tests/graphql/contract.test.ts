import { existsSync, readFileSync } from 'node:fs';
import { parse, print, printSchema, type TypeNode } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';

const file = new URL('../../../shared/contract.graphql', import.meta.url);

/** What other issues bring. */
const left = new Set([
  'Subscription',
  'Change',
  'ChangeType',
  'Query.changes',
  'Article.jsonLd',
  'Mutation.createWebhook',
  'Mutation.updateWebhook',
  'Mutation.deleteWebhook',
  'Mutation.replayWebhookDelivery',
]);

/** The members of a schema by path: their types, '' where they have none. */
function membersOf(text: string): Map<string, string> {
  const members = new Map<string, string>();
  const add = (path: string, type?: TypeNode) => members.set(path, type ? print(type) : '');
  for (const definition of parse(text).definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const name = definition.name.value;
    if (left.has(name)) continue;
    add(name);
    if ('interfaces' in definition) {
      for (const face of definition.interfaces ?? []) add(`${name} & ${face.name.value}`);
    }
    if ('values' in definition) {
      for (const value of definition.values ?? []) add(`${name}.${value.name.value}`);
    }
    if ('types' in definition) {
      for (const member of definition.types ?? []) add(`${name} | ${member.name.value}`);
    }
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      const path = `${name}.${field.name.value}`;
      if (left.has(path)) continue;
      add(path, field.type);
      for (const argument of 'arguments' in field ? (field.arguments ?? []) : []) {
        add(`${path}(${argument.name.value}:)`, argument.type);
      }
    }
  }
  return members;
}

test.skipIf(!existsSync(file))('the schema has every member of the contract', () => {
  const contract = membersOf(readFileSync(file, 'utf8'));
  const own = membersOf(printSchema(schema));
  expect(contract.size).toBeGreaterThan(200);
  // A field may promise more than the contract asks.
  const holds = (path: string, type: string) =>
    own.get(path) === type || (!path.endsWith(':)') && own.get(path) === `${type}!`);
  expect([...contract].filter(([path, type]) => !holds(path, type))).toEqual([]);
});
