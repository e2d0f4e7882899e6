import fc from 'fast-check';
import { choice, stretchOf, text } from './arbitrary-text.ts';

/** Keys of each kind; each may be a slug or hold in the document only. */
const keysOf = (kind: string) =>
  fc.uniqueArray(fc.constantFrom(`${kind}-a`, `${kind}-b`, `_:${kind}-c`, `_:${kind}-d`), {
    minLength: 1,
  });

const line = text.filter((words) => words.trim().normalize('NFC') !== '');
const locale = fc.constantFrom('ar', 'en', 'ar-EG', 'zh-Hant');
const localized = fc.dictionary(locale, line, { maxKeys: 2 });
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const url = fc.webUrl();

/** Distinct names, the first of which nothing else has. */
const namesOf = (key: string) =>
  fc
    .dictionary(
      locale,
      fc.uniqueArray(line, { maxLength: 2, selector: (name) => name.trim().normalize('NFC') }),
      { minKeys: 1, maxKeys: 2 },
    )
    .map((byLocale) =>
      Object.fromEntries(
        Object.entries(byLocale).map(([tag, aliases]) => [tag, [`${key} ${tag}`, ...aliases]]),
      ),
    );

const optional = { requiredKeys: [] };
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);

function entities(people: string[], organizations: string[], sources: string[]) {
  const organization = fc.constantFrom(...organizations);
  const identity = (key: string) => ({ key: fc.constant(key), names: namesOf(key) });
  const affiliation = fc
    .record(
      { organization, role: localized, span: fc.tuple(day, day).map((days) => days.toSorted()) },
      { requiredKeys: ['organization'] },
    )
    .map(({ span: [from, to] = [], ...rest }) => ({ ...rest, ...(from && { from, to }) }));
  return fc.record({
    people: fc.tuple(
      ...people.map((key) =>
        fc.record(
          {
            ...identity(key),
            description: localized,
            sameAs: fc.uniqueArray(url, { maxLength: 2 }),
            affiliations: fc.uniqueArray(affiliation, {
              maxLength: 2,
              selector: (one) => one.organization,
            }),
          },
          { requiredKeys: ['key', 'names'] },
        ),
      ),
    ),
    organizations: fc.tuple(
      ...organizations.map((key, i) =>
        fc.record(
          {
            ...identity(key),
            kind: fc.constantFrom('MINISTRY', 'MEDIA', 'OTHER'),
            description: localized,
            // Only a later one, so that none is a part of itself.
            ...(i + 1 < organizations.length && {
              parent: fc.constantFrom(...organizations.slice(i + 1)),
            }),
          },
          { requiredKeys: ['key', 'names'] },
        ),
      ),
    ),
    sources: fc.tuple(
      ...sources.map((key) =>
        fc.record(
          {
            ...identity(key),
            kind: fc.constantFrom('NEWS_AGENCY', 'DOCUMENT', 'OTHER'),
            url,
            organization,
          },
          { requiredKeys: ['key', 'names'] },
        ),
      ),
    ),
  });
}

interface Texts {
  title: string;
  subtitle: string | undefined;
  paragraphs: { text: string }[];
}

/** Stretches of different texts, by offsets or, where the words occur once, perhaps by the words alone. */
function parts({ title, subtitle, paragraphs }: Texts) {
  const places = [
    { place: { field: 'TITLE' as const }, words: title },
    ...(subtitle === undefined ? [] : [{ place: { field: 'SUBTITLE' as const }, words: subtitle }]),
    ...paragraphs.map(({ text: words }, paragraph) => ({ place: { paragraph }, words })),
  ];
  return fc
    .tuple(fc.shuffledSubarray(places, { minLength: 1 }), choice, fc.boolean())
    .map(([chosen, numbers, byWords]) =>
      chosen.map(({ place, words }) => {
        const { start, end, text: stretch } = stretchOf(words, numbers);
        const [stored, sought] = [words.normalize('NFC'), stretch.normalize('NFC')];
        const once = stored.indexOf(sought) === stored.lastIndexOf(sought);
        return { ...place, text: stretch, ...(!(once && byWords) && { start, end }) };
      }),
    );
}

function quotes(texts: Texts, [people, organizations, sources]: [string[], string[], string[]]) {
  const organization = fc.constantFrom(...organizations);
  const extras = { role: line, cue: line };
  const attribution = fc.oneof(
    fc.record(
      { person: fc.constantFrom(...people), onBehalfOf: organization, ...extras },
      { requiredKeys: ['person'] },
    ),
    fc.record({ organization, ...extras }, { requiredKeys: ['organization'] }),
    fc.record(
      {
        unnamed: fc.record({ description: line, organization }, { requiredKeys: ['description'] }),
        onBehalfOf: organization,
        ...extras,
      },
      { requiredKeys: ['unnamed'] },
    ),
  );
  const step = fc.record({
    source: fc.constantFrom(...sources),
    relation: fc.constantFrom('REPORTED_BY', 'BASED_ON', 'SAID_TO'),
  });
  const quote = fc.record(
    {
      kind: fc.constantFrom('DIRECT', 'INDIRECT', 'MIXED'),
      language: locale,
      parts: parts(texts),
      attributions: fc.uniqueArray(attribution, {
        minLength: 1,
        maxLength: 3,
        selector: (one) =>
          'person' in one ? one.person : 'organization' in one ? one.organization : one,
      }),
      provenance: fc.array(step, { maxLength: 3 }),
      spokenOn: day,
      occasion: line,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
      review: fc.constantFrom('EXTRACTED', 'VERIFIED', 'REJECTED'),
    },
    { requiredKeys: ['kind', 'parts', 'attributions'] },
  );
  return fc.array(quote, { maxLength: 3 });
}

function mentions({ paragraphs }: Texts, people: string[], sources: string[]) {
  const entity = fc.constantFrom(
    ...people.map((person) => ({ person })),
    ...sources.map((source) => ({ source })),
  );
  const mention = fc.tuple(fc.nat(), choice, entity).map(([n, numbers, named]) => {
    const paragraph = n % paragraphs.length;
    return { paragraph, ...stretchOf(paragraphs[paragraph]?.text ?? '', numbers), ...named };
  });
  return fc.uniqueArray(mention, { maxLength: 4, selector: (one) => JSON.stringify(one) });
}

const status = fc.constantFrom('DRAFT', 'SCHEDULED', 'PUBLISHED', 'RETRACTED', 'ARCHIVED');
const paragraph = fc.record(
  { kind: fc.constantFrom('HEADING', 'BODY', 'CAPTION'), text },
  { requiredKeys: ['text'] },
);
const topic = fc.constantFrom('energy', 'sea', 'الطاقة');

/** Any valid document, with all that it can say of what the generator knows. */
export const articleDocument = fc
  .record({
    keys: fc.tuple(keysOf('p'), keysOf('o'), keysOf('s')),
    texts: fc.record({
      title: text,
      subtitle: fc.option(text, { nil: undefined }),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    }),
  })
  .chain(({ keys, texts }) => {
    const [people, organizations, sources] = keys;
    const { subtitle, ...rest } = texts;
    return fc
      .tuple(
        entities(people, organizations, sources),
        fc.record({
          quotes: quotes(texts, keys),
          mentions: mentions(texts, people, sources),
          language: locale,
          publishedAt: instant,
          status,
        }),
        fc.record(
          {
            summary: line,
            byline: line,
            dateline: line,
            externalId: fc.uuid(),
            translationKey: line,
            authors: someOf(people),
            publisher: fc.constantFrom(...organizations),
            topics: fc.uniqueArray(
              topic.map((key) => ({ key, names: { en: [`Topic ${key}`] } })),
              { selector: ({ key }) => key },
            ),
            images: fc.array(
              fc.record(
                {
                  url,
                  caption: line,
                  altText: line,
                  credit: line,
                  takenOn: day,
                  creditSource: fc.constantFrom(...sources),
                },
                optional,
              ),
              { maxLength: 2 },
            ),
            corrections: fc.array(fc.record({ text: line, publishedAt: instant }), {
              maxLength: 2,
            }),
          },
          optional,
        ),
      )
      .map(([described, required, more]) => ({
        ...rest,
        ...(subtitle !== undefined && { subtitle }),
        ...described,
        ...required,
        ...more,
      }));
  });
