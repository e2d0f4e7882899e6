import { beforeAll, describe, expect, test } from 'vitest';
import { readGazetteer } from '../../src/extraction/gazetteer/read.ts';
import { type GazetteerRecord, gazetteerRecord } from '../../src/extraction/gazetteer/record.ts';
import { isGivenName } from '../../src/extraction/lexicon/english-given-names.ts';
import titles from '../../src/extraction/lexicon/titles.json' with { type: 'json' };
import { fold } from '../../src/search/fold.ts';

const languages = ['ar', 'en'] as const;
const script = { ar: /\p{Script=Arabic}/u, en: /\p{Script=Latin}/u };

let records: GazetteerRecord[];
beforeAll(() => {
  records = readGazetteer();
});

/** Each name and alias of a record in a language, metonyms and the names of a state's territory apart. */
function namesOf({ name, aliases }: GazetteerRecord, language: 'ar' | 'en'): string[] {
  return [name[language], ...(aliases?.[language] ?? [])];
}

/** The folded name, in which a plus sign still tells OPEC+ from OPEC. */
function keyOf(name: string): string {
  return fold(name.replaceAll('+', ' plus '));
}

/** Every string anywhere in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the gazetteer', () => {
  test('has at least 1,500 records, whose ids are unique', () => {
    expect(records.length).toBeGreaterThanOrEqual(1500);
    expect(repeated(records.map(({ id }) => id))).toEqual([]);
  });

  test('refers only to what it has', () => {
    const ids = new Set(records.map(({ id }) => id));
    const states = records.flatMap((one) =>
      one.kind === 'organization' && one.place ? [one.country] : [],
    );
    const dangling = records.flatMap((record) => {
      const parent = record.kind === 'organization' ? [record.parent] : [];
      const employers =
        record.kind === 'person' ? record.roles?.map((role) => role.organization) : [];
      const missing = [...parent, ...(employers ?? [])].filter((id) => id && !ids.has(id));
      if (record.country && !states.includes(record.country)) missing.push(record.country);
      return missing.map((id) => `${record.id} -> ${id}`);
    });
    expect(dangling).toEqual([]);
  });

  test('ends no role before it began', () => {
    const roles = records.flatMap((one) => (one.kind === 'person' ? (one.roles ?? []) : []));
    expect(roles.length).toBeGreaterThan(500);
    expect(roles.filter(({ from, to }) => from && to && from > to)).toEqual([]);
  });

  test('writes Arabic names in Arabic letters and English ones in Latin letters', () => {
    const wrong = records.flatMap((record) => {
      const arabic = namesOf(record, 'ar').filter((name) => !script.ar.test(name));
      const english = namesOf(record, 'en').filter(
        (name) => /^\p{L}/u.test(name) && !script.en.test(name),
      );
      const primary = languages.filter((one) => !script[one].test(record.name[one]));
      return [...primary, ...english, ...arabic.filter((name) => !script.en.test(name))];
    });
    expect(wrong).toEqual([]);
  });

  test('has no letter of the other script among its letters by mistake', () => {
    const mixed = records.flatMap((record) =>
      languages.flatMap((language) =>
        namesOf(record, language).filter((name) =>
          name.split(/\s+/u).some((word) => script.ar.test(word) && script.en.test(word)),
        ),
      ),
    );
    expect(mixed).toEqual([]);
  });

  test('is written in NFC, without invisible controls or tatweel', () => {
    const drift = records
      .flatMap(stringsIn)
      .filter((text) => text !== text.normalize('NFC') || /[\p{Cf}\p{Cc}\u0640]| {2}/u.test(text));
    expect(drift).toEqual([]);
  });

  test('has no name that folds to nothing, and no alias twice in a record', () => {
    const names = records.flatMap((record) =>
      languages.map((language) => ({ id: record.id, names: namesOf(record, language) })),
    );
    expect(names.filter((one) => one.names.some((name) => fold(name) === ''))).toEqual([]);
    expect(names.filter((one) => repeated(one.names).length > 0)).toEqual([]);
  });

  test('marks as ambiguous only what a record is called', () => {
    const strangers = records.flatMap((record) =>
      languages.flatMap((language) => {
        const place = record.kind === 'organization' ? record.place : undefined;
        const known = new Set([
          ...namesOf(record, language),
          ...(record.kind === 'organization' ? (record.metonyms?.[language] ?? []) : []),
          ...(record.kind === 'organization' ? (record.nisba?.[language] ?? []) : []),
          ...(place?.aliases?.[language] ?? []),
        ]);
        const marked = record.ambiguous?.[language] ?? [];
        return marked.filter((name) => !known.has(name)).map((name) => `${record.id}: ${name}`);
      }),
    );
    expect(strangers).toEqual([]);
  });

  test('gives a name to two records of one kind only where both say that it is ambiguous', () => {
    const clashes: string[] = [];
    for (const language of languages) {
      const claims = new Map<string, { id: string; ambiguous: boolean }[]>();
      for (const record of records) {
        const ambiguous = new Set((record.ambiguous?.[language] ?? []).map(keyOf));
        for (const name of new Set(namesOf(record, language).map(keyOf))) {
          const key = `${record.kind} ${name}`;
          const claim = { id: record.id, ambiguous: ambiguous.has(name) };
          claims.set(key, [...(claims.get(key) ?? []), claim]);
        }
      }
      for (const [name, holders] of claims) {
        if (holders.length > 1 && holders.some((holder) => !holder.ambiguous)) {
          clashes.push(
            `${name}: ${holders.map(({ id, ambiguous }) => (ambiguous ? `${id}?` : id)).join(', ')}`,
          );
        }
      }
    }
    expect(clashes).toEqual([]);
  });

  test('has each Wikidata item once', () => {
    const items = records.flatMap((record) => [
      record.wikidata,
      record.kind === 'organization' ? (record.place?.wikidata ?? null) : null,
    ]);
    const known = items.filter((item) => item !== null);
    expect(known.length).toBeGreaterThan(300);
    expect(repeated(known)).toEqual([]);
  });

  test('knows a state by its adjectives, its capital and its name', () => {
    const russia = records.find(({ id }) => id === 'russia-gov');
    expect(russia).toMatchObject({
      type: 'government',
      country: 'RU',
      metonyms: {
        ar: expect.arrayContaining(['موسكو', 'روسيا']),
        en: expect.arrayContaining(['Moscow']),
      },
      nisba: {
        ar: expect.arrayContaining(['الروسي', 'الروسية', 'روسي', 'روسية', 'الروس']),
        en: ['Russian', 'Russians'],
      },
      place: {
        name: { ar: 'روسيا', en: 'Russia' },
        capital: { ar: 'موسكو', en: 'Moscow' },
        wikidata: 'Q159',
      },
    });
  });

  test('calls nobody of a nation by a word that the lexicon has for a given name', () => {
    const nations = records.flatMap((record) =>
      record.kind === 'organization' ? (record.nisba?.en ?? []) : [],
    );
    expect(nations.length).toBeGreaterThan(100);
    expect(nations.filter((nation) => isGivenName(nation.toLowerCase()))).toEqual([]);
  });

  test('knows a person by given names, family names and their spellings', () => {
    const spokesman = records.find(({ id }) => id === 'dmitry-peskov');
    expect(spokesman).toMatchObject({
      kind: 'person',
      given: { ar: expect.arrayContaining(['دميتري', 'ديمتري']) },
      family: { ar: ['بيسكوف'], en: ['Peskov'] },
      roles: [{ organization: 'kremlin', from: '2012-05-22', to: null }],
    });
  });
});

test.for([
  ['a name that is not trimmed', { name: { ar: 'تاس ', en: 'TASS' } }],
  ['a guessed Wikidata id', { wikidata: 'Q0159' }],
  ['a member that the format does not have', { confidence: 'verified' }],
  ['an unknown type', { type: 'newspaper' }],
] as const)('the format refuses %s', ([, change]) => {
  const valid = {
    id: 'tass',
    kind: 'organization',
    type: 'media',
    name: { ar: 'تاس', en: 'TASS' },
    wikidata: null,
  };
  expect(gazetteerRecord.safeParse(valid).success).toBe(true);
  expect(gazetteerRecord.safeParse({ ...valid, ...change }).success).toBe(false);
});

describe('the titles', () => {
  test('have unique ids, and forms in both scripts, in NFC', () => {
    expect(repeated(titles.map(({ id }) => id))).toEqual([]);
    const forms = titles.flatMap(({ ar, en }) => [
      ...Object.values(ar).flatMap((some) => some.map((form) => ({ form, letters: script.ar }))),
      ...en.forms.map((form) => ({ form, letters: script.en })),
    ]);
    const wrong = forms.filter(
      ({ form, letters }) => !letters.test(form) || form !== form.normalize('NFC').trim(),
    );
    expect(wrong).toEqual([]);
  });

  test('let spokespersons, representatives, lawyers and agents speak on behalf of others, and no officeholder', () => {
    const onBehalf = titles.filter((title) => title.onBehalf).map(({ id }) => id);
    expect(onBehalf).toEqual([
      'spokesperson',
      'spokesperson-natiq',
      'media-officer',
      'representative',
      'permanent-representative',
      'lawyer',
      'agent',
    ]);
  });
});
