import { Command } from 'commander';
import { Gazetteer } from '../extraction/entities/gazetteer.ts';
import { type GoldText, readGold } from '../extraction/evaluation/gold.ts';
import { type Metrics, metricsOf } from '../extraction/evaluation/metrics.ts';
import { type Score, scoreArticle, type Wrong } from '../extraction/evaluation/score.ts';
import { extract } from '../extraction/extract.ts';
import { readGazetteer } from '../extraction/gazetteer/read.ts';
import { toPrediction } from '../extraction/prediction.ts';
import type { Span } from '../extraction/text.ts';
import { run } from './run.ts';

const columns: [keyof Metrics, string][] = [
  ['paragraphKind', 'kinds'],
  ['quoteExact', 'quotes'],
  ['nonQuoteFalseAlarm', 'alarms'],
  ['contentExact', 'exact'],
  ['contentOverlap', 'overlap'],
  ['speaker', 'speaker'],
  ['organization', 'body'],
  ['medium', 'medium'],
  ['cue', 'cue'],
  ['type', 'type'],
  ['endToEnd', 'end to end'],
];
const longestExcerpt = 90;

const program = new Command('eval')
  .description(
    'Scores the extraction on annotated articles, and lists what it missed, invented and got wrong.',
  )
  .argument(
    '<paths...>',
    'annotations of attributed-article-gold/1, NAME.json beside NAME.txt, or folders of them',
  )
  .option('--quiet', 'print the metrics alone')
  .action(async (paths: string[], { quiet }: { quiet?: true }) => {
    const articles = (await Promise.all(paths.map(readGold))).flat();
    const gazetteer = new Gazetteer(readGazetteer());
    const scored = articles.map((article) => ({
      article,
      score: scoreArticle(article.gold, toPrediction(extract(article.text, { gazetteer }))),
    }));
    console.log(
      row(
        '',
        columns.map(([, title]) => title),
      ),
    );
    for (const { article, score } of scored)
      console.log(row(article.gold.docId, values(metricsOf([score]))));
    for (const language of ['ar', 'en']) {
      const scores = scored
        .filter(({ article }) => article.gold.lang === language)
        .map(({ score }) => score);
      if (scores.length > 0) console.log(row(`all ${language}`, values(metricsOf(scores))));
    }
    console.log(row('all', values(metricsOf(scored.map(({ score }) => score)))));
    if (quiet !== true) for (const { article, score } of scored) listErrors(article, score);
  });

await run(program);

function values(metrics: Metrics): string[] {
  return columns.map(([name]) => (metrics[name] === null ? '–' : metrics[name].toFixed(1)));
}

function row(title: string, cells: readonly string[]): string {
  return title.padEnd(14) + cells.map((cell) => cell.padStart(11)).join('');
}

function listErrors(
  { gold }: GoldText,
  { missed, invented, wrong, wrongKinds, alarms }: Score,
): void {
  const say = (what: string, words: string) => console.log(`${gold.docId} ${what}: ${words}`);
  const textOf = (paragraph: number) => gold.paragraphs[paragraph]?.text ?? '';
  const excerpt = (spans: readonly Span[]) =>
    spans
      .map(({ paragraph, start, end }) => textOf(paragraph).slice(start, end))
      .join(' … ')
      .slice(0, longestExcerpt);
  for (const { paragraph, wanted, got } of wrongKinds)
    say(`kind ${got} for ${wanted}`, textOf(paragraph).slice(0, longestExcerpt));
  for (const { id, content, speakers } of missed)
    say(`missed ${id}`, `${speakers.join(', ')} | ${excerpt(content)}`);
  for (const { content, speakers, cue } of invented)
    say('invented', `${speakers.join(', ')} | ${cue?.text ?? ''} | ${excerpt(content)}`);
  for (const { what, wanted, got } of wrong) {
    const [was, is] = compared(what, wanted, got);
    const content = what === 'inexact' ? '' : ` | ${excerpt(wanted.content)}`;
    say(
      `${what} ${wanted.id}`,
      `${was ?? excerpt(got.content)} for ${is ?? excerpt(wanted.content)}${content}`,
    );
  }
  for (const span of alarms) say('no speech', excerpt([span]));
}

/** What was said and what would have been right; null for the content. */
function compared(
  what: Wrong['what'],
  { speakers, organizations, medium, cue }: Wrong['wanted'],
  got: Wrong['got'],
): [string | null, string | null] {
  const list = (names: readonly string[]) => names.join(', ') || 'nobody';
  switch (what) {
    case 'speaker':
      return [list(got.speakers), list(speakers)];
    case 'organization':
      return [list(got.organizations), list(organizations)];
    case 'medium':
      return [got.medium?.entity ?? 'none', medium?.entity ?? 'none'];
    case 'cue':
      return [got.cue?.text ?? 'none', cue?.text ?? 'none'];
    case 'inexact':
      return [null, null];
  }
}
