import type { Database } from '../database/client.ts';
import { Prisma } from '../database/generated/client.ts';
import { withClitics, withoutClitic } from './arabic.ts';
import type { Expansion, Expansions } from './compile.ts';
import { lexemeOf } from './lexemes.ts';
import type { SearchQuery, Term } from './query.ts';
import { allowedEdits, editDistance, spellingKeys } from './spelling.ts';
import { quoteLexeme } from './vector.ts';

/** A word that more of them have is no name for any: وزارة, bank. */
const mostNamesakes = 12;

/** Of all that bear a full name, so many are looked for. */
const mostBearers = 200;

/** What a query's words may stand for, in what the viewer may see. */
export interface Meaning {
  expansions: Expansions;
  /** Nodes that have just this name. */
  exactIds: string[];
}

interface Probe {
  lexeme: string;
  /** Whether anything visible has the lexeme. */
  attested: boolean;
  /** Who has it in a name. */
  ids: string[];
}

/**
 * Looks up whom a query names, and what to take for words that nobody has written: a name with a letter wrong, or the word
 * without a first letter that may be a clitic.
 *
 * @param visible the condition on `entry` that the viewer may see it.
 */
export async function expand(
  db: Database,
  { terms, excluded }: SearchQuery,
  visible: Prisma.Sql,
): Promise<Meaning> {
  const words = [...terms, ...excluded].filter(({ lexemes }) => lexemes.length === 1);
  const lexemes = new Set(
    words.flatMap((term) => [lexemeIn(term), ...shorterForms(term), ...longerForms(term)]),
  );
  if (lexemes.size === 0) return { expansions: new Map(), exactIds: [] };

  const probes = await probe(db, [...lexemes], visible);
  const isAttested = (lexeme: string) => probes.get(lexeme)?.attested === true;
  const otherForms = new Map(
    words.map((term): [string, string[]] => {
      const lexeme = lexemeIn(term);
      const longer = longerForms(term).filter(
        // Nobody's name is another word behind a clitic: بيسكوف is no يسكوف.
        (one) => one !== lexeme && isAttested(one) && probes.get(one)?.ids.length === 0,
      );
      const shorter = isAttested(lexeme) ? [] : shorterForms(term).filter(isAttested);
      return [lexeme, [...shorter, ...longer]];
    }),
  );
  const mistyped = words.filter((term) => {
    const lexeme = lexemeIn(term);
    return !isAttested(lexeme) && otherForms.get(lexeme)?.length === 0;
  });
  const corrections = await correct(db, mistyped, visible);

  const found = [...corrections.values()].flat();
  const corrected = found.length === 0 ? [] : await probe(db, [...new Set(found)], visible);
  const known = new Map([...probes, ...corrected]);
  const meant = new Map(
    words.map((term) => {
      const lexeme = lexemeIn(term);
      return [lexeme, [...(otherForms.get(lexeme) ?? []), ...(corrections.get(lexeme) ?? [])]];
    }),
  );
  const bearersOf = (term: Term) =>
    [lexemeIn(term), ...(meant.get(lexemeIn(term)) ?? [])].flatMap(
      (one) => known.get(one)?.ids ?? [],
    );
  const all = intersection(terms.map((term) => (term.lexemes.length === 1 ? bearersOf(term) : [])));
  const expansions = new Map(
    words.map((term): [string, Expansion] => {
      const bearers = bearersOf(term);
      const ids = bearers.length <= mostNamesakes ? bearers : bearers.filter((id) => all.has(id));
      const lexeme = lexemeIn(term);
      return [
        lexeme,
        {
          lexemes: meant.get(lexeme) ?? [],
          ids: [...new Set(ids)],
          isUnknown: !isAttested(lexeme),
        },
      ];
    }),
  );
  return { expansions, exactIds: await exactNames(db, terms, { all, visible }) };
}

/** What an Arabic word may be without a first letter of its own. */
function shorterForms({ script, words: [word = ''] }: Term): string[] {
  const bare = script === 'arabic' ? withoutClitic(word) : null;
  return bare === null ? [] : [lexemeOf({ word: bare, script })];
}

/** Under what else an Arabic word may be stored, where nothing told the clitic before it. */
function longerForms({ script, words: [word = ''] }: Term): string[] {
  return script === 'arabic'
    ? withClitics(word).map((longer) => lexemeOf({ word: longer, script }))
    : [];
}

async function probe(
  db: Database,
  lexemes: readonly string[],
  visible: Prisma.Sql,
): Promise<Map<string, Probe>> {
  const [, rows] = await db.$transaction([
    // For words that nothing has, a scan of the table for a first row that has one would go to its end.
    db.$executeRaw`SELECT set_config('enable_seqscan', 'off', true)`,
    db.$queryRaw<Probe[]>`
    SELECT given."lexeme",
        EXISTS (SELECT FROM "SearchEntry" entry
          WHERE entry."vector" @@ given."query"::tsquery AND ${visible}) AS "attested",
        ARRAY(SELECT name."entryId"::text FROM "SearchName" name
          JOIN "SearchEntry" entry ON entry."id" = name."entryId"
          WHERE name."lexeme" = given."lexeme" AND ${visible}
          ORDER BY 1 LIMIT ${Prisma.raw(String(mostBearers))}) AS "ids"
      FROM unnest(${lexemes}::text[], ${lexemes.map(quoteLexeme)}::text[]) given ("lexeme", "query")`,
  ]);
  return new Map(rows.map((row) => [row.lexeme, row]));
}

/** The lexemes of the words of names that are nearest to mistyped words, by their lexeme. The first letter must be right. */
async function correct(
  db: Database,
  terms: readonly Term[],
  visible: Prisma.Sql,
): Promise<Map<string, string[]>> {
  const typed = terms.flatMap(({ words, lexemes: [lexeme = ''] }) =>
    words.filter((word) => allowedEdits(word) > 0).map((word) => ({ word, lexeme })),
  );
  if (typed.length === 0) return new Map();
  const given = typed.map(({ word }) => ({ word, keys: spellingKeys(word, allowedEdits(word)) }));
  const rows = await db.$queryRaw<{ typed: string; word: string; lexeme: string }[]>`
    SELECT given."word" AS "typed", near."word", near."lexeme"
      FROM json_to_recordset(${JSON.stringify(given)}::json) given ("word" text, "keys" text[])
      CROSS JOIN LATERAL (
        SELECT name."word", name."lexeme" FROM "SearchName" name
          JOIN "SearchEntry" entry ON entry."id" = name."entryId"
          WHERE name."keys" && given."keys" AND ${visible}
          GROUP BY name."word", name."lexeme"
          ORDER BY abs(length(name."word") - length(given."word")), name."word" LIMIT 200
      ) near`;
  return new Map(
    typed.map(({ word, lexeme }) => {
      const most = allowedEdits(word);
      const near = rows
        .filter((row) => row.typed === word)
        .map((row) => ({ ...row, distance: editDistance(word, row.word, most) }))
        .filter(({ distance }) => distance <= most);
      const least = Math.min(...near.map(({ distance }) => distance));
      const nearest = near.filter(({ distance }) => distance === least).map((row) => row.lexeme);
      return [lexeme, [...new Set(nearest)].filter((one) => one !== lexeme)];
    }),
  );
}

/** Those of whom a name has the query's words and no other. */
async function exactNames(
  db: Database,
  terms: readonly Term[],
  { all, visible }: { all: ReadonlySet<string>; visible: Prisma.Sql },
): Promise<string[]> {
  const lexemes = [...new Set(terms.flatMap((term) => term.lexemes))];
  if (all.size === 0) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT entry."id"::text FROM "EntityName" name
      JOIN "SearchEntry" entry
        ON entry."id" = coalesce(name."personId", name."organizationId", name."sourceId")
      WHERE name."textLexemes" @> ${lexemes}::text[] AND name."textLexemes" <@ ${lexemes}::text[]
        AND entry."id" = ANY(${[...all]}::uuid[]) AND ${visible}`;
  return rows.map(({ id }) => id);
}

function intersection(lists: readonly string[][]): Set<string> {
  const [first = [], ...others] = lists;
  return new Set(first.filter((id) => others.every((list) => list.includes(id))));
}

function lexemeIn({ lexemes: [lexeme = ''] }: Term): string {
  return lexeme;
}
