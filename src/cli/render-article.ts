import type { Attribution, ExtractedArticle } from '../extraction/attribution.ts';
import type { Entity } from '../extraction/entities/entity.ts';

const colours = [36, 33, 35, 32, 34, 31, 96, 93, 95, 92, 94, 91];
const longestExcerpt = 60;

/** An extracted article to be read in a terminal: its text with each speaker's words in one colour, and a table of them. */
export function renderArticle(
  { paragraphs, attributions }: ExtractedArticle,
  { colour }: { colour: boolean },
): string {
  const speakers = [...new Set(attributions.map(({ speakers: [first] }) => first ?? null))];
  const paint = (words: string, speaker: Entity | null) =>
    colour
      ? `\u001b[${colours[speakers.indexOf(speaker) % colours.length] ?? 36}m${words}\u001b[0m`
      : `⟦${words}⟧`;
  const spans = attributions.flatMap(({ content, speakers: [first] }) =>
    content.map((span) => ({ ...span, speaker: first ?? null })),
  );
  const text = paragraphs
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ index, kind, text: words }) => {
      const own = spans
        .filter(({ paragraph }) => paragraph === index)
        .toSorted((a, b) => b.start - a.start);
      let line = words;
      let limit = words.length;
      for (const { start, end, speaker } of own) {
        if (end > limit) continue;
        line = line.slice(0, start) + paint(line.slice(start, end), speaker) + line.slice(end);
        limit = start;
      }
      return kind === 'body' ? line : `[${kind}] ${line}`;
    });
  const excerpt = ({ content: [first] }: Attribution) => {
    const words =
      first === undefined
        ? ''
        : (paragraphs[first.paragraph]?.text.slice(first.start, first.end) ?? '');
    return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt - 1)}…` : words;
  };
  const rows = attributions.map((attribution) => [
    attribution.type,
    attribution.speakers.map(({ name }) => name).join(', ') || '?',
    attribution.role ?? '',
    attribution.organizations.map(({ name }) => name).join(', '),
    attribution.cue?.text ?? '',
    attribution.medium?.entity.name ?? '',
    attribution.confidence.toFixed(2),
    excerpt(attribution),
  ]);
  const table = [
    ['type', 'speaker', 'role', 'organization', 'cue', 'medium', 'sure', 'words'],
    ...rows,
  ].map((cells) => cells.join(' | '));
  return [...text, '', ...table].join('\n');
}
