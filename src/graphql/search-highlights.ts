import type { Database } from '../database/client.ts';
import type { Prisma } from '../database/generated/client.ts';
import type { SearchType } from '../database/generated/enums.ts';
import type { Highlighter } from '../search/highlight.ts';
import type { Hit } from '../search/hits.ts';

/** Words of a stored text; offsets count its UTF-16 code units. */
export interface Mark {
  field: string;
  text: string;
  start: number;
  end: number;
  /** The whole text. */
  source: string;
}

/** A text of a node, and the path that leads to it. */
type FieldText = [field: string, text: string | null];

/** As many are shown of one hit. */
const mostMarks = 10;

/** Finds the words in the texts of hits, a statement for each type among them. */
export async function readMarks(
  db: Database,
  hits: readonly Hit[],
  highlighter: Highlighter,
): Promise<Map<string, Mark[]>> {
  const byType = Map.groupBy(hits, ({ type }) => type);
  const texts = await Promise.all(
    [...byType].map(([type, some]) =>
      readers[type](
        db,
        some.map(({ id }) => id),
      ),
    ),
  );
  return new Map(texts.flat().map(({ id, fields }) => [id, marksIn(fields, highlighter)]));
}

function marksIn(fields: readonly FieldText[], highlighter: Highlighter): Mark[] {
  const marks: Mark[] = [];
  for (const [field, source] of fields) {
    if (source === null) continue;
    for (const { start, end } of highlighter(source)) {
      if (marks.length >= mostMarks) return marks;
      marks.push({ field, source, start, end, text: source.slice(start, end) });
    }
  }
  return marks;
}

interface NodeTexts {
  id: string;
  fields: FieldText[];
}

const inOrder = { position: 'asc' } as const;
const names = {
  orderBy: [{ locale: 'asc' }, { position: 'asc' }],
  select: { text: true },
} satisfies Prisma.Person$namesArgs;

function nameTexts(list: readonly { text: string }[]): FieldText[] {
  return list.map(({ text }, i) => [`names[${i}].text`, text]);
}

/** The texts of nodes of each type, in the order in which one reads them. */
const readers: Record<SearchType, (db: Database, ids: string[]) => Promise<NodeTexts[]>> = {
  ARTICLE: async (db, ids) => {
    const rows = await db.article.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        title: true,
        subtitle: true,
        summary: true,
        byline: true,
        dateline: true,
        paragraphs: { orderBy: inOrder, select: { text: true } },
      },
    });
    return rows.map(({ id, paragraphs, ...article }) => ({
      id,
      fields: [
        ...Object.entries(article),
        ...paragraphs.map(({ text }, i): FieldText => [`paragraphs[${i}].text`, text]),
      ],
    }));
  },
  QUOTE: async (db, ids) => {
    const rows = await db.quote.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        text: true,
        occasion: true,
        attributions: { orderBy: inOrder, select: { role: true } },
      },
    });
    return rows.map(({ id, attributions, ...quote }) => ({
      id,
      fields: [
        ...Object.entries(quote),
        ...attributions.map(({ role }, i): FieldText => [`attributions[${i}].role`, role]),
      ],
    }));
  },
  PARAGRAPH: async (db, ids) => {
    const rows = await db.paragraph.findMany({
      where: { id: { in: ids } },
      select: { id: true, text: true },
    });
    return rows.map(({ id, text }) => ({ id, fields: [['text', text]] }));
  },
  PERSON: async (db, ids) => {
    const rows = await db.person.findMany({
      where: { id: { in: ids } },
      select: { id: true, names },
    });
    return rows.map((row) => ({ id: row.id, fields: nameTexts(row.names) }));
  },
  ORGANIZATION: async (db, ids) => {
    const rows = await db.organization.findMany({
      where: { id: { in: ids } },
      select: { id: true, names },
    });
    return rows.map((row) => ({ id: row.id, fields: nameTexts(row.names) }));
  },
  SOURCE: async (db, ids) => {
    const rows = await db.source.findMany({
      where: { id: { in: ids } },
      select: { id: true, names },
    });
    return rows.map((row) => ({ id: row.id, fields: nameTexts(row.names) }));
  },
};
