import { z } from 'zod';
import { date, key, localized, names, shortText, slug, url, wikidataId } from './fields.ts';

const identity = {
  key,
  externalId: shortText
    .optional()
    .meta({ description: 'The id in the system that the entity came from.' }),
  wikidataId: wikidataId.optional(),
  names,
};

const affiliation = z
  .strictObject({
    organization: key,
    role: localized.optional(),
    from: date.optional(),
    to: date.optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: 'is before `from`',
  });

export const person = z
  .strictObject({
    ...identity,
    description: localized.optional(),
    sameAs: z.array(url).optional(),
    affiliations: z.array(affiliation).optional(),
  })
  .meta({ id: 'Person' });

export const organization = z
  .strictObject({
    ...identity,
    kind: z
      .enum([
        'GOVERNMENT',
        'MINISTRY',
        'LEGISLATURE',
        'MILITARY',
        'MEDIA',
        'COMPANY',
        'NGO',
        'PARTY',
        'INTERNATIONAL',
        'ARMED_GROUP',
        'OTHER',
      ])
      .optional(),
    description: localized.optional(),
    sameAs: z.array(url).optional(),
    parent: key.optional().meta({ description: 'The organization that this one is a part of.' }),
  })
  .meta({ id: 'Organization' });

export const source = z
  .strictObject({
    ...identity,
    kind: z
      .enum([
        'NEWS_AGENCY',
        'NEWSPAPER',
        'BROADCASTER',
        'WEBSITE',
        'DOCUMENT',
        'PRESS_RELEASE',
        'SOCIAL_POST',
        'INTERVIEW',
        'DATASET',
        'OTHER',
      ])
      .optional(),
    url: url.optional(),
    organization: key.optional().meta({ description: 'Its publisher.' }),
  })
  .meta({ id: 'Source' });

export const topic = z.strictObject({ key: slug, names }).meta({ id: 'Topic' });
