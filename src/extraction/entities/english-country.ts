import { countryOf } from './context.ts';
import { Gazetteer } from './gazetteer.ts';
import { type Paragraph } from '../statement.ts';

/** The country that an article is about, by what it names most or by its dateline: TARROW, Zarembe, March 4 (Agency). */
export function countryNamed(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
): string | null {
  for (const { text, bodyStart } of paragraphs) {
    if (bodyStart === 0) continue;
    const place = /^[^(,]*,\s*(\p{Lu}\p{Ll}[\p{L}’' -]{2,24}?)\s*(?:,|\(|[-–—])/u.exec(
      text.slice(0, bodyStart),
    )?.[1];
    if (
      place !== undefined &&
      !/^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/.test(place)
    )
      return place;
    break;
  }
  const record = countryOf(paragraphs, gazetteer);
  return record?.kind === 'organization' ? (record.place?.name.en ?? record.name.en) : null;
}
