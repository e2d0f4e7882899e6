import { z } from 'zod';
import { canonicalLocale } from '../locale.ts';

const noText = { error: 'has a lone surrogate or a NUL, which is no text' };

/** Any characters that can be stored. */
export const characters = z.string().refine(isText, noText);
/** As stored: offsets count its code units, so nothing is trimmed away. */
export const prose = z
  .string()
  .refine((words) => words.trim() !== '', { error: 'is empty' })
  .refine(isText, noText);
export const text = prose.transform((words) => words.trim());
/** Short enough for PostgreSQL to index, whatever the script. */
export const shortText = prose.max(250).transform((words) => words.trim());
export const index = z.int().nonnegative();

export const locale = z
  .string()
  .max(50)
  .refine((tag) => canonicalLocale(tag) !== null, {
    error: 'is not a BCP 47 language tag, such as "ar" or "en-GB"',
  })
  .transform((tag) => canonicalLocale(tag) ?? tag)
  .meta({ description: 'BCP 47 language tag.', examples: ['ar', 'en-GB'] });

export const url = z
  .url({ protocol: /^https?$/, error: 'is not an http or https URL' })
  .refine(isText, noText);

// What can be stored: the proleptic calendar of PostgreSQL has no year 0, and JavaScript writes five-digit years its own way.
const yearRange = { error: 'is before the year 1 or after 9999' };
export const date = z.iso
  .date()
  .refine(isInYears, yearRange)
  .meta({ description: 'Calendar date, YYYY-MM-DD.' });
export const instant = z.iso
  .datetime({ offset: true })
  .refine(isInYears, yearRange)
  .meta({ description: 'RFC 3339 date-time with an offset.' });

export const slug = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u, {
    error: 'takes letters and digits of any script, in words joined by single hyphens',
  })
  .max(200)
  .meta({ description: 'Words joined by hyphens; Arabic letters stay as they are.' });

export const key = z
  .string()
  .regex(/^(?:_:)?[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u, {
    error: 'is a slug, or "_:" and a slug for a key of this document only',
  })
  .max(200)
  .meta({
    description:
      'Names an entity: its slug in the newsroom. A key that starts with "_:" holds in this document only (as a blank node ' +
      'does in JSON-LD); the entity is then found by its external id, Wikidata id or name.',
  });

export const localized = byLocale(text).meta({
  description: 'Text by BCP 47 language tag.',
  examples: [{ ar: 'وكالة أنباء', en: 'News agency' }],
});

export const names = byLocale(z.array(shortText).min(1))
  .refine((byLocale) => Object.keys(byLocale).length > 0, {
    error: 'needs a name in at least one language',
  })
  .meta({
    description:
      'Names by BCP 47 language tag: in each language the primary name first, then its aliases.',
    examples: [{ ar: ['وكالة تاس', 'تاس'], en: ['TASS'] }],
  });

export const wikidataId = z
  .string()
  .regex(/^Q[1-9]\d{0,14}$/, { error: 'is a Wikidata item id, such as "Q5"' })
  .meta({ description: 'Wikidata item id.', examples: ['Q649'] });

/** Values by language tag. 'EN' and 'en' are one tag: in the record, the one would silently replace the other. */
function byLocale<T extends z.ZodType>(value: T) {
  return z.preprocess(
    (input, { issues }) => {
      const seen = new Set<string>();
      for (const tag of Object.keys(Object(input))) {
        const canonical = canonicalLocale(tag) ?? tag;
        if (seen.has(canonical)) {
          issues.push({ code: 'custom', path: [tag], message: `is "${canonical}" again`, input });
        }
        seen.add(canonical);
      }
      return input;
    },
    z.record(locale, value),
  );
}

function isText(words: string): boolean {
  return words.isWellFormed() && !words.includes('\0');
}

function isInYears(moment: string): boolean {
  const year = new Date(moment).getUTCFullYear();
  return year >= 1 && year <= 9999;
}
