import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocuments } from '../src/domain/document/load.ts';
import { emptyTables } from './domain/documents.ts';
import { goldDocument, mentionsOf, speakersOf } from './support/gold-document.ts';
import { type Named, type Offsets, readArticle, type ReadArticle } from './support/gold-query.ts';
import {
  type GoldArticle,
  type GoldSpan,
  layOut,
  prefixed,
  readGold,
  stepsOf,
} from './support/gold.ts';
import { createTestServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
}, 60_000);
afterAll(() => server?.[Symbol.asyncDispose]());

// Those held out and those of ../shared are enough kinds of article: all of them would take a minute more.
// The articles are NFC and have no character beyond the first plane; what is put before every other one's texts is and has.
const all = await readGold();
const articles = all
  .filter(({ name }) => !name.startsWith('own-'))
  .map(({ name, gold }, i) =>
    i % 2 === 0
      ? { name, gold }
      : {
          name: `${name}, after 😀 and a combining accent`,
          gold: prefixed(gold, '😀e\u0301 '),
        },
  );

describe.for(articles)('the annotated article $name, loaded and read back,', ({ gold }) => {
  beforeAll(async () => {
    await emptyTables(server.database);
    await loadDocuments(server.db, [goldDocument(gold)]);
  });
  readsBack(gold);
});

function readsBack(gold: GoldArticle) {
  let article: ReadArticle;
  beforeAll(async () => {
    const variables = { externalId: gold.docId, locale: gold.lang };
    const answer = await server.execute<{ article: ReadArticle }>(readArticle, { variables });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    ({ article } = answer.data);
  });

  const { paragraphs, places } = layOut(gold);
  const { persons, organizations, sources } = gold.entities;
  const named = (id: string): Named => {
    const entity = [...persons, ...organizations, ...sources].find((one) => one.id === id);
    return { slug: id, name: entity?.name[gold.lang] ?? id };
  };
  const organization = (id: string | undefined) => (id === undefined ? null : named(id));
  const textOf = ({ field, paragraph }: { field: string; paragraph: number | null }) =>
    (field === 'TITLE'
      ? article.title
      : field === 'SUBTITLE'
        ? article.subtitle
        : article.paragraphs[paragraph ?? -1]?.text) ?? '';

  test('has its texts', () => {
    const kinds = ['headline', 'subheadline'];
    const [title, subtitle] = kinds.map(
      (kind) => gold.paragraphs.find((one) => one.kind === kind)?.text.normalize('NFC') ?? null,
    );
    expect(article).toMatchObject({ title, subtitle });
    expect(article.paragraphs).toEqual(
      paragraphs.map(({ kind, text }) => ({ kind, text: text.normalize('NFC') })),
    );
  });

  test('has its publisher, authors and credits', () => {
    expect(article.publisher).toEqual(named(gold.outlet));
    expect(article.authors.map(({ name }) => name)).toEqual(
      gold.byline?.authors.map(({ text }) => nameByAlias(text)) ?? [],
    );
    expect(article.images.map(({ credit, creditSource }) => [credit, creditSource])).toEqual(
      gold.images.map(({ credit, creditEntity }) => [
        credit?.text ?? null,
        creditEntity ? named(creditEntity) : null,
      ]),
    );
  });

  const nameByAlias = (alias: string) =>
    persons.find(({ aliases }) => aliases.includes(alias))?.name[gold.lang];

  test('has the words of every attribution in their place, in every unit', () => {
    expect(article.quotes.totalCount).toBe(gold.attributions.length);
    const read = article.quotes.nodes.map(({ parts }) => parts);
    expect(read.map((parts) => parts.map(placed))).toEqual(
      gold.attributions.map(({ content }) => content.map(expectedPart)),
    );
    for (const part of read.flat()) {
      const text = textOf({ field: part.field, paragraph: part.paragraph?.position ?? null });
      expect(slicesOf(text, part)).toEqual([part.text, part.text, part.text]);
    }
  });

  test('has the speakers of every attribution, their roles, cues and whom they speak for', () => {
    expect(article.quotes.nodes.map(({ attributions }) => attributions)).toEqual(
      gold.attributions.map((attribution) =>
        speakersOf(gold, attribution).map(({ person, organization: body, unnamed, ...given }) => ({
          speaker: unnamed
            ? {
                type: 'UnnamedSpeaker',
                description: unnamed.description,
                organization: organization(unnamed.organization),
              }
            : { type: person ? 'Person' : 'Organization', ...named(person ?? body ?? '') },
          role: given.role ?? null,
          cue: given.cue ?? null,
          onBehalfOf: organization(given.onBehalfOf),
        })),
      ),
    );
  });

  test('has the chain of sources of every attribution, the nearest first', () => {
    const read = article.quotes.nodes.map(({ provenance }) => provenance);
    expect(read).toEqual(
      gold.attributions.map((attribution) =>
        stepsOf(gold, attribution).map(({ source, relation }) => ({
          relation,
          source: named(source),
        })),
      ),
    );
    gold.attributions.forEach(({ chain }, i) => {
      const slugs = read[i]?.map(({ source }) => source.slug) ?? [];
      const inChain = slugs.filter((slug) => slug !== gold.outlet);
      const order = chain.map(({ entity }) => entity).filter((entity) => inChain.includes(entity));
      expect(inChain).toEqual(order);
    });
  });

  test('has the kinds of its quotes', () => {
    expect(article.quotes.nodes.map(({ kind }) => kind)).toEqual(
      gold.attributions.map(({ type }) => type.toUpperCase()),
    );
  });

  test('has the places where it names its speakers, in every unit', () => {
    const expected = mentionsOf(gold).map(({ person, organization: body, source, ...span }) => ({
      paragraph: span.paragraph,
      ...inNfc(paragraphs[span.paragraph]?.text ?? '', span),
      type: person ? 'Person' : body ? 'Organization' : 'Source',
      ...named(person ?? body ?? source ?? ''),
    }));
    const read = article.mentions.map(({ paragraph, start, end, text, entity }) => ({
      paragraph: paragraph.position,
      start,
      end,
      text,
      ...entity,
    }));
    expect(new Set(read)).toEqual(new Set(expected));
    expect(read).toHaveLength(expected.length);
    for (const mention of article.mentions) {
      const text = textOf({ field: 'PARAGRAPH', paragraph: mention.paragraph.position });
      expect(slicesOf(text, mention)).toEqual([mention.text, mention.text, mention.text]);
    }
  });

  function expectedPart({ paragraph: index, ...span }: GoldSpan) {
    return { ...places.get(index), ...inNfc(gold.paragraphs[index]?.text ?? '', span) };
  }
}

/** Where words of a text stand once it is NFC. */
function inNfc(text: string, { start, end, text: words }: Omit<GoldSpan, 'paragraph'>) {
  const [before, upTo] = [text.slice(0, start), text.slice(0, end)];
  return {
    start: before.normalize('NFC').length,
    end: upTo.normalize('NFC').length,
    text: words.normalize('NFC'),
  };
}

function placed(part: ReadArticle['quotes']['nodes'][number]['parts'][number]) {
  const { field, paragraph, start, end, text } = part;
  return { field, paragraph: paragraph?.position ?? null, start, end, text };
}

/** What a client of each unit cuts out: JavaScript's slice, Python's, and one of bytes. */
function slicesOf(text: string, at: Offsets): [string, string, string] {
  const bytes = new TextEncoder().encode(text).slice(at.startByte, at.endByte);
  return [
    text.slice(at.start, at.end),
    Array.from(text).slice(at.startPoint, at.endPoint).join(''),
    new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  ];
}
