import { z } from 'zod';

const surface = z.string().regex(/^\S(?:.*\S)?$/u, { error: 'is empty or not trimmed' });
const surfaces = z.array(surface).min(1);

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'takes small Latin letters and digits, in words joined by single hyphens',
});
const countryCode = z.string().regex(/^[A-Z]{2}$/, { error: 'is not an ISO 3166-1 alpha-2 code' });
const wikidata = z
  .string()
  .regex(/^Q[1-9]\d{0,14}$/, { error: 'is not a Wikidata item id' })
  .nullable();
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
  error: 'is not YYYY, YYYY-MM or YYYY-MM-DD',
});

const inBoth = z.strictObject({ ar: surface, en: surface });
const lists = z.strictObject({ ar: surfaces.optional(), en: surfaces.optional() });

const identity = {
  id,
  name: inBoth,
  aliases: lists.optional(),
  ambiguous: lists.optional(),
  country: countryCode.optional(),
  wikidata,
};

const role = z.strictObject({
  title: inBoth,
  organization: id.optional(),
  from: partialDate.nullable(),
  to: partialDate.nullable(),
});

const person = z.strictObject({
  ...identity,
  kind: z.literal('person'),
  gender: z.enum(['f', 'm']),
  given: lists.optional(),
  family: lists.optional(),
  roles: z.array(role).optional(),
});

const territory = z.strictObject({
  name: inBoth,
  aliases: lists.optional(),
  capital: inBoth.optional(),
  wikidata,
});

const organizationType = z.enum([
  'armed-group',
  'central-bank',
  'company',
  'court',
  'government',
  'institution',
  'international',
  'legislature',
  'media',
  'military',
  'ministry',
  'ngo',
  'office',
  'party',
  'platform',
  'sports',
  'think-tank',
  'tracker',
  'university',
]);

const organization = z.strictObject({
  ...identity,
  kind: z.literal('organization'),
  type: organizationType,
  sourceKind: z
    .enum(['NEWS_AGENCY', 'NEWSPAPER', 'BROADCASTER', 'WEBSITE', 'DATASET', 'SOCIAL_POST', 'OTHER'])
    .optional(),
  headNouns: lists.optional(),
  metonyms: lists.optional(),
  nisba: lists.optional(),
  place: territory.optional(),
  parent: id.optional(),
});

/**
 * A person or organization that Arabic and English news speaks of, as one line of a .jsonl file here has it.
 * README.md beside this file says what each member means.
 */
export const gazetteerRecord = z.discriminatedUnion('kind', [person, organization]);

export type GazetteerRecord = z.infer<typeof gazetteerRecord>;
