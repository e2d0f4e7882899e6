import type { GazetteerRecord } from '../gazetteer/record.ts';
import type { Paragraph } from '../statement.ts';
import type { Gazetteer } from './gazetteer.ts';

const fewest = 2;

/** The government that an article is most about, by the adjectives and places that it names; null where there is none. */
export function countryOf(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
): GazetteerRecord | null {
  const counts = new Map<GazetteerRecord, number>();
  for (const { kind, tokens } of paragraphs) {
    if (kind === 'boilerplate') continue;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word') continue;
      const match = gazetteer.match(tokens, i);
      const record =
        gazetteer.byNisba(token.form) ?? (match?.isMetonym === true ? match.record : undefined);
      if (record === undefined) continue;
      counts.set(record, (counts.get(record) ?? 0) + (kind === 'headline' ? 2 : 1));
    }
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  // A ministry is only taken for that country's where no other comes near.
  return first !== undefined && first[1] >= fewest && first[1] >= 2 * (second?.[1] ?? 0)
    ? first[0]
    : null;
}
