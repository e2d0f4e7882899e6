import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { paragraphsOf, readArticles, type Span, spansOf } from './annotated-article.ts';
import { isBetweenMarks, markedStretches } from './quote-marks.ts';

const articles = readArticles();

test('articles of each language are held out', () => {
  const count = (prefix: string) => articles.filter(({ name }) => name.startsWith(prefix)).length;
  expect(['own-ar-', 'held-ar-', 'own-en-', 'held-en-'].map(count)).toEqual([168, 32, 98, 16]);
  expect(articles).toHaveLength(314);
});

const place = ({ paragraph, start, end }: Span) => `${paragraph}:${start}-${end}`;
const overlap = (one: Span, other: Span) =>
  one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
const within = (inner: Span, outer: Span) =>
  inner.paragraph === outer.paragraph && outer.start <= inner.start && inner.end <= outer.end;

describe.for(articles)('the annotation of $name', ({ name, raw, article }) => {
  const { paragraphs, attributions, nonQuotes, noComments, entities } = article;
  const everyone = [...entities.persons, ...entities.organizations, ...entities.sources];
  const textOf = (paragraph: number) => paragraphs[paragraph]?.text ?? '';

  test('is of the text beside it, paragraph by paragraph', () => {
    expect(article).toMatchObject({ docId: name, textFile: `${name}.txt` });
    expect(article.textSha256).toBe(createHash('sha256').update(raw).digest('hex'));
    expect(raw).toBe(raw.normalize('NFC'));
    expect(paragraphs.map(({ text }) => text)).toEqual(paragraphsOf(raw));
    expect(paragraphs.map(({ index }) => index)).toEqual([...paragraphs.keys()]);
    for (const { index, text, duplicateOf = index } of paragraphs)
      expect(text).toBe(textOf(duplicateOf));
  });

  test('has at each place the words that it says', () => {
    const spans = spansOf(article);
    expect(spans.length).toBeGreaterThan(attributions.length);
    for (const { paragraph, start, end, text } of spans)
      expect(textOf(paragraph).slice(start, end)).toBe(text);
  });

  test('accounts for every quote mark of the article', () => {
    const quotes = attributions.flatMap((one) => one.quotes);
    const accounted = new Set([...quotes, ...nonQuotes].map(place));
    const marked = paragraphs
      .filter(({ kind, duplicateOf }) => kind !== 'boilerplate' && duplicateOf === undefined)
      .flatMap(({ index, text }) =>
        markedStretches(text).map(({ start, end }) => ({
          paragraph: index,
          start,
          end,
          text: text.slice(start, end),
        })),
      );
    expect(marked.filter((stretch) => !accounted.has(place(stretch)))).toEqual([]);

    const bare = ({ paragraph, ...stretch }: Span) => !isBetweenMarks(textOf(paragraph), stretch);
    expect([...quotes, ...nonQuotes].filter(bare)).toEqual([]);
    const spoken = new Set(quotes.map(place));
    expect(nonQuotes.filter((one) => spoken.has(place(one)))).toEqual([]);
  });

  test('names only people, organizations and sources that it has', () => {
    const known = everyone.map(({ id }) => id);
    expect(new Set(known).size).toBe(known.length);
    const aliases = everyone.flatMap((one) => one.aliases);
    expect(aliases.filter((alias) => !raw.includes(alias))).toEqual([]);

    const bodies = entities.organizations.map(({ id }) => id);
    const belonging = [...entities.persons, ...entities.sources, ...attributions];
    expect(bodies).toEqual(expect.arrayContaining(belonging.flatMap((one) => one.organizations)));
    expect(bodies).toEqual(expect.arrayContaining(attributions.flatMap((one) => one.onBehalfOf)));

    const named = [
      article.outlet,
      ...article.images.flatMap(({ creditEntity }) => creditEntity ?? []),
      ...noComments.flatMap(({ speakers, to }) => [...speakers, ...(to === null ? [] : [to])]),
      ...attributions.flatMap(({ speakers, acceptableSpeakers, addressees, medium, chain }) => [
        ...speakers,
        ...acceptableSpeakers,
        ...addressees,
        ...(medium === null ? [] : [medium.entity]),
        ...chain.map(({ entity }) => entity),
      ]),
    ];
    expect(known).toEqual(expect.arrayContaining(named));
  });

  test('calls direct, mixed or indirect what its quote marks make so', () => {
    const kindOf = ({ content, quotes, marked, type }: (typeof attributions)[number]) => {
      if (!marked) return quotes.length === 0 || type === 'direct' ? type : 'direct';
      return content.map(place).join() === quotes.map(place).join() ? 'direct' : 'mixed';
    };
    const types = (of: (one: (typeof attributions)[number]) => string) =>
      attributions.map((one) => [one.id, of(one)]);
    expect(types(({ type }) => type)).toEqual(types(kindOf));
    expect(attributions.filter(({ marked, type }) => !marked && type === 'mixed')).toEqual([]);
    expect(attributions.filter(({ marked, quotes }) => marked && quotes.length === 0)).toEqual([]);
  });

  test('keeps the parts of each attribution apart', () => {
    const ids = attributions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(attributions.flatMap(({ parent }) => (parent === null ? [] : parent))),
    );
    const wrong = attributions.filter(
      ({ content, quotes, cue, speakerMention: mention, mentionType, speakers, speakerKind }) =>
        quotes.some((quote) => !content.some((part) => within(quote, part))) ||
        content.some((part, index) => content.slice(0, index).some((one) => overlap(part, one))) ||
        content.some((part) => cue !== null && overlap(cue, part)) ||
        quotes.some((quote) => mention !== null && within(mention, quote)) ||
        (mention === null) !== (mentionType === 'elided') ||
        (speakers.length === 0 && speakerKind !== 'unknown'),
    );
    expect(wrong).toEqual([]);
  });

  test('begins and ends reported words where the format says', () => {
    const reported = attributions.filter(({ type }) => type !== 'direct');
    // Between marks everything was said, the full stop too.
    const loose = reported.flatMap(({ content, quotes }) =>
      content.filter((part) => !quotes.some((quote) => place(quote) === place(part))),
    );
    for (const { text } of loose) {
      expect(text).not.toMatch(/^(?:إنّ?|أنّ?|ان|بأنّ?|بان|فإنّ?|that)\s/u);
      expect(text).not.toMatch(/^\s|[\s.،,؛:!?؟]$/u);
    }
  });

  test('leads each chain from the outlet, and lists those of more than two', () => {
    const outlet = { entity: article.outlet, relation: 'publisher' };
    expect(attributions.map(({ chain }) => chain[0])).toEqual(attributions.map(() => outlet));
    const long = attributions.filter(({ chain }) => chain.length > 2);
    const listed = article.attributionChains.flatMap(({ nodes, attributions: of }) =>
      of.map((id): [string, string[]] => [id, nodes]),
    );
    expect(listed).toHaveLength(long.length);
    expect(new Map(listed)).toEqual(
      new Map(long.map(({ id, chain }) => [id, chain.map(({ entity }) => entity)])),
    );
  });
});
