import { lowerBound } from '../lower-bound.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import { placeOf } from './place.ts';
import type { Registry } from './registry.ts';

const longest = 60;

/** «سديم» تقفز و«أفق» تخسر: every place between marks of a body whose noun the article tells somewhere. */
export function mentionMarked(paragraph: Paragraph, registry: Registry): void {
  for (const { quotation } of paragraph.tokens) {
    if (quotation === undefined || quotation.end - quotation.start > longest) continue;
    const entity = registry.byName(paragraph.text.slice(quotation.start, quotation.end));
    if (entity?.kind !== 'organization') continue;
    const span = spanOf(paragraph, quotation);
    const { mentions } = entity;
    const next = lowerBound(mentions.length, placeOf(span) + 1, (i) => placeOf(mentions[i]));
    // شركة «سديم»: with its noun it is mentioned already.
    const last = mentions[next - 1];
    const isMentioned = last?.paragraph === span.paragraph && last.end >= span.start;
    if (!isMentioned) registry.mention(entity, span);
  }
}
