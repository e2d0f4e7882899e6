import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { classifyBlocks } from './blocks/classify.ts';
import { NoArticleError } from './errors.ts';
import { type HtmlLine, linesOf } from './html-lines.ts';
import type { BlockKind } from './statement.ts';

/** A line of an article with what the page's markup says that it is. */
export interface Line {
  text: string;
  kind: BlockKind;
}

/** More elements than any page of 1 MB of prose has; beyond it a page is only markup. */
const maximumElements = 50_000;
const deepest = 400;
/** How many lines may stand between a headline and the text: standfirst, bylines, buttons, captions. */
const longestIntroduction = 30;

/** Whether a text is a page rather than plain text. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html[\s>]|<\?xml)|<(?:p|div|article|h1|body|section)(?:\s[^<>]{0,200})?>/i.test(
    text.slice(0, 4000),
  );
}

/**
 * The lines of the article that a page has: Readability finds the text, the lines between the headline and the text are
 * taken from the page, and what each line is follows from its words and its element.
 *
 * @throws NoArticleError where no article is found, or the page is markup without end.
 */
export function readHtml(html: string): Line[] {
  refuseDeepMarkup(html);
  const { document } = parseHTML(html);
  const page = document.body === null ? [] : linesOf(document.body);
  const article = new Readability(document, { maxElemsToParse: maximumElements }).parse();
  if (!article?.content) throw new NoArticleError();
  const { document: content } = parseHTML(
    `<!doctype html><html><body>${article.content}</body></html>`,
  );
  const text = linesOf(content.body);
  if (text.length === 0) throw new NoArticleError();
  const lines = withoutRepeated(withHeadline(page, text, { ...article }));
  const kinds = classifyBlocks(
    lines.map((line) => line.text),
    { hints: lines.map(({ hint }) => hint) },
  );
  return lines.map((line, i) => ({ text: line.text, kind: kinds[i] ?? 'body' }));
}

/** The headline, what the page has between it and the text, and the text. */
function withHeadline(
  page: readonly HtmlLine[],
  text: readonly HtmlLine[],
  { title, byline }: { title?: string | null | undefined; byline?: string | null | undefined },
): HtmlLine[] {
  const inText = text.findIndex(({ hint }) => hint === 'headline');
  if (inText !== -1) return text.slice(inText);
  const words = new Set(text.map((line) => line.text));
  const start = headlineAt(page, title ?? '', words);
  const first = page.findIndex((line, i) => i > start && words.has(line.text));
  if (start !== -1 && first !== -1 && first - start <= longestIntroduction)
    return [...page.slice(start, first), ...text];
  const head: HtmlLine[] = [];
  if (title) head.push({ text: title, hint: 'headline' });
  if (byline) head.push({ text: byline.replace(/\s+/g, ' ').trim(), hint: 'byline' });
  return [...head, ...text];
}

/** The last main heading before the text, or the line that says what the page's title does. */
function headlineAt(page: readonly HtmlLine[], title: string, text: ReadonlySet<string>): number {
  const first = page.findIndex((line) => text.has(line.text) && line.text.length > 40);
  const before = first === -1 ? page : page.slice(0, first);
  const main = before.findLastIndex(({ hint }) => hint === 'headline');
  if (main !== -1) return main;
  return before.findLastIndex(
    (line) => line.text.length > 15 && title !== '' && title.startsWith(line.text),
  );
}

/** Each line once, but captions, which pages write under an image and in what reads it out. */
function withoutRepeated(lines: readonly HtmlLine[]): HtmlLine[] {
  const seen = new Set<string>();
  return lines.filter(({ text, hint }) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew || hint === 'caption';
  });
}

/** Parsers of documents call themselves for each level, so a page of brackets alone would end the process. */
function refuseDeepMarkup(html: string): void {
  let depth = 0;
  for (const { 0: tag, 1: close } of html.matchAll(/<(\/?)[a-z][^\s/>]*/gi)) {
    if (/^<\/?(?:br|hr|img|input|meta|link|source|wbr|area|base|col|embed|track|param)$/i.test(tag))
      continue;
    depth += close === '/' ? -1 : 1;
    if (depth > deepest) throw new NoArticleError();
  }
}
