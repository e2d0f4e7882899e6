import { encodeGlobalId } from '../../src/graphql/global-id.ts';

/** The nodes of the newsroom of these tests, by kind and slug. */
export const nodes = new Map<string, { id: string; updatedAt: string }>();

export const named = { names: [{ locale: 'en', names: ['Nadia'] }] };
export const nobody = encodeGlobalId('Person', '01900000-0000-7000-8000-000000000000');
export const nothing = encodeGlobalId('Organization', '01900000-0000-7000-8000-000000000000');
export const node = (name: string) => nodes.get(name) ?? { id: '', updatedAt: '' };
export const id = (name: string) => node(name).id;

/** What changes a node that was just read. */
export const read = (name: string) => {
  const [type = ''] = name.split(' ');
  return { [type]: id(name), updatedAt: node(name).updatedAt };
};

export interface Case {
  what: string;
  mutation: string;
  input: () => object;
  type: 'InvalidInputError' | 'NotFoundError' | 'ConflictError';
  /** Below `input`. */
  path: string;
  message: RegExp;
}

export const invalid = (
  what: string,
  [mutation, input, path, message]: [string, () => object, string, RegExp],
): Case => ({ what, mutation, input, path, message, type: 'InvalidInputError' });
export const conflict = (...parameters: Parameters<typeof invalid>): Case => ({
  ...invalid(...parameters),
  type: 'ConflictError',
});
export const missing = (...parameters: Parameters<typeof invalid>): Case => ({
  ...invalid(...parameters),
  type: 'NotFoundError',
});
