import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { bylineEvidence } from './blocks/byline.ts';
import { captionEvidence } from './blocks/caption.ts';
import { furnitureOf } from './blocks/furniture.ts';
import { readLine } from './blocks/line.ts';
import type { BlockKind } from './statement.ts';

/** A line of an article with what the page's markup says that it is. */
export interface Line {
  text: string;
  kind: BlockKind;
}

/** The page has no article that could be found. */
export class NoArticleError extends Error {
  constructor() {
    super(
      'No article was found in the HTML. Give the text of the article instead, one paragraph on each line.',
    );
    this.name = 'NoArticleError';
  }
}

/** More elements than any page of 1 MB of prose has; beyond it a page is only markup. */
const maximumElements = 50_000;
const deepest = 400;
const blocks = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, figcaption, pre, td';
const subtitles =
  '[class*="subtitle"], [class*="subhead"], [class*="standfirst"], [class*="excerpt"], [class*="dek"], [class*="lead-text"], [itemprop="alternativeHeadline"]';

/** Whether a text is a page rather than plain text. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html[\s>]|<\?xml)|<(?:p|div|article|h1|body|section)(?:\s[^<>]{0,200})?>/i.test(
    text.slice(0, 4000),
  );
}

/**
 * The lines of the article that a page has: Readability takes the furniture away, and elements say which lines are
 * headings and captions.
 *
 * @throws NoArticleError where no article is found, or the page is markup without end.
 */
export function readHtml(html: string): Line[] {
  refuseDeepMarkup(html);
  const { document } = parseHTML(html);
  const subtitle = textOf(document.querySelector(subtitles));
  const article = new Readability(document, { maxElemsToParse: maximumElements }).parse();
  if (!article?.content) throw new NoArticleError();
  const lines: Line[] = [];
  const add = (text: string | null | undefined, kind: BlockKind) => {
    const line = text?.replace(/\s+/g, ' ').trim() ?? '';
    if (line !== '' && !(kind !== 'caption' && lines.some((known) => known.text === line)))
      lines.push({ text: line, kind });
  };
  add(article.title, 'headline');
  if (subtitle.length > 20 && subtitle.length < 400) add(subtitle, 'subheadline');
  add(article.byline, 'byline');
  const { document: content } = parseHTML(
    `<!doctype html><html><body>${article.content}</body></html>`,
  );
  for (const element of content.querySelectorAll(blocks)) {
    // A paragraph within a quotation or a list item is the line, not what holds it.
    if (element.querySelector('p, li, blockquote, h2, h3') !== null) continue;
    const text = textOf(element);
    add(text, kindOf(element.tagName.toLowerCase(), text));
  }
  if (lines.length === 0) throw new NoArticleError();
  return lines;
}

function kindOf(tag: string, text: string): BlockKind {
  const line = readLine(text);
  if (furnitureOf(line).evidence >= 4) return 'boilerplate';
  if (tag === 'figcaption') return 'caption';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (bylineEvidence(line) >= 4) return 'byline';
  return captionEvidence(line) >= 5 ? 'caption' : 'body';
}

function textOf(element: { textContent: string | null } | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
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
