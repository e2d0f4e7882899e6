import { type Prediction } from '../prediction.ts';
import { type Span } from '../text.ts';
import { type GoldArticle } from './gold.ts';
import { type Score } from './score.ts';
import { isSameSpan } from './spans.ts';

export function scoreQuotes(
  gold: GoldArticle,
  predicted: readonly Prediction['attributions'][number][],
  texts: readonly string[],
): Pick<Score, 'quoteExact' | 'nonQuoteFalseAlarm' | 'alarms'> {
  const core = unique(
    gold.attributions
      .filter(({ level, marked }) => level === 'core' && marked)
      .flatMap(({ quotes }) => quotes),
  );
  const optional = gold.attributions
    .filter(({ level }) => level !== 'core')
    .flatMap(({ quotes }) => quotes);
  const all = unique(predicted.flatMap(({ quotes }) => quotes));
  const same = (a: Span, b: Span) => isSameSpan(texts[a.paragraph] ?? '', a, b);
  const found = new Set<number>();
  let invented = 0;
  for (const span of all) {
    const at = core.findIndex((other, i) => !found.has(i) && same(other, span));
    if (at !== -1) found.add(at);
    else if (!optional.some((other) => same(other, span))) invented++;
  }
  const alarms = gold.nonQuotes.filter((span) => all.some((other) => same(span, other)));
  return {
    alarms,
    quoteExact: { found: found.size, invented, missed: core.length - found.size },
    nonQuoteFalseAlarm: {
      right: alarms.length,
      all: gold.nonQuotes.length,
    },
  };
}

function unique(spans: readonly Span[]): Span[] {
  return [
    ...new Map(spans.map((span) => [`${span.paragraph}:${span.start}:${span.end}`, span])).values(),
  ];
}
