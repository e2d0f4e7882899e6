import { validate } from 'uuid';
import type { z } from 'zod';
import * as field from '../../domain/document/fields.ts';
import { tryDecodeGlobalId } from '../global-id.ts';

// What plugin-zod holds inputs to. It checks and changes nothing: trimming and normalization belong to the domain.

/** Text of any length that is not empty. */
export const text = checks(field.text);

/** A name, a label: text of up to 250 characters. */
export const shortText = checks(field.shortText);

/** A text that quotes may stand in, which is kept as it is. */
export const prose = checks(field.prose);

/** Words as they stand in a text. */
export const words = checks(field.characters.min(1, { error: 'is empty' }));

/** Words around others; there may be none. */
export const surroundings = checks(field.characters);

export const title = checks(field.prose.max(500, { error: 'is longer than 500 characters' }));

export const slug = checks(field.slug);

export const wikidataId = checks(field.wikidataId);

/** The id of an API key. */
export const uuid = constraint(
  (id: string | number) => validate(String(id)),
  'is not an id of a key; `createApiKey` and `npm run key -- list` give them',
);

/** An http or https URL. */
export const url = constraint(
  ({ protocol }: URL) => protocol === 'http:' || protocol === 'https:',
  'is not an http or https URL',
);

/** The node id of something of a type. */
export function nodeId(type: string) {
  return constraint(
    (id: string | number) => {
      return tryDecodeGlobalId(String(id))?.typename === type;
    },
    `is not the id of ${/^[AO]/.test(type) ? 'an' : 'a'} ${type}; ids come from the \`id\` fields of nodes`,
  );
}

function checks(schema: z.ZodType<string>) {
  return { schema: schema as z.ZodType<string> };
}

function constraint<T>(holds: (value: T) => boolean, message: string) {
  const options: [(value: T) => boolean, { message: string }] = [holds, { message }];
  return options;
}
