import type { GazetteerRecord } from '../gazetteer/record.ts';
import type { Paragraph } from '../statement.ts';
import type { Gazetteer } from './gazetteer.ts';

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
  let [best, most]: [GazetteerRecord | null, number] = [null, 0];
  for (const [record, count] of counts) if (count > most) [best, most] = [record, count];
  return best;
}
