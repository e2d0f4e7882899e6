import { isObjectType, isUnionType } from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import type { TestServer } from '../support/server.ts';

/** What a mutation answers. */
export interface Result {
  __typename: string;
  message?: string;
  issues?: { path: string[]; message: string }[];
  path?: string[];
  currentVersion?: number | null;
  changedFields?: string[];
  currentUpdatedAt?: string | null;
  holder?: string | null;
  scope?: string;
  [field: string]: unknown;
}

/** What each kind of failure is asked for. */
const failures: Record<string, string> = {
  InvalidInputError: 'issues { path message }',
  NotFoundError: 'path',
  ConflictError: 'path currentVersion changedFields currentUpdatedAt holder',
  ForbiddenError: 'scope',
};

/** The document of a mutation that takes an `input`, with a selection of its payload. */
function mutationOf(name: string, selection = '__typename'): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const union = schema.getType(`${type}Result`);
  if (!isUnionType(union)) throw new Error(`There is no union ${type}Result`);
  const members = union.getTypes().map((member) => {
    const fields = failures[member.name] ?? selection;
    return `... on ${member.name} { ${fields} }`;
  });
  return `mutation ($input: ${type}Input!) {
    ${name}(input: $input) { __typename ... on Error { message } ${members.join(' ')} }
  }`;
}

/** Runs a mutation whose failures are all expected ones: `errors` fails the test. */
export async function mutate(
  api: Pick<TestServer, 'execute'>,
  name: string,
  input: object,
  { selection, key }: { selection?: string; key?: string | null } = {},
): Promise<Result> {
  const { data, errors } = await api.execute<Record<string, Result>>(mutationOf(name, selection), {
    variables: { input },
    ...(key !== undefined && { key }),
  });
  const result = data?.[name];
  if (errors !== undefined || result === undefined) {
    throw new Error(`${name} answers ${JSON.stringify({ data, errors }, null, 2)}`);
  }
  return result;
}

/** Runs a mutation that succeeds. */
export async function succeed(...parameters: Parameters<typeof mutate>): Promise<Result> {
  const result = await mutate(...parameters);
  if (!result.__typename.endsWith('Payload')) {
    throw new Error(`${parameters[1]} answers ${JSON.stringify(result, null, 2)}`);
  }
  return result;
}

/** The names of all mutations of the schema. */
export function mutationNames(): string[] {
  const type = schema.getMutationType();
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
}

/** The two paragraphs and one quote of most tests: Nadia Omar, for the port, to the agency Bahr. */
export function portArticle(over: object = {}): object {
  return {
    language: 'en',
    title: 'The port opens again',
    paragraphs: [
      { text: '“The crane is back,” said Nadia Omar. It had been away.' },
      { text: 'Ships wait outside. Nobody counts them.' },
    ],
    quotes: [
      {
        kind: 'DIRECT',
        parts: [{ position: 0, text: 'The crane is back,' }],
        attributions: [
          {
            speaker: { person: { create: nadia } },
            role: 'harbour master',
            onBehalfOf: { create: port },
            cue: 'said',
          },
        ],
        provenance: [{ source: { create: agency }, relation: 'SAID_TO' }],
      },
    ],
    ...over,
  };
}

export const nadia = { slug: 'nadia-omar', names: [{ locale: 'en', names: ['Nadia Omar'] }] };
const port = { slug: 'port', names: [{ locale: 'en', names: ['The Port'] }] };
const agency = {
  slug: 'bahr',
  kind: 'NEWS_AGENCY',
  names: [{ locale: 'en', names: ['Bahr'] }],
};
