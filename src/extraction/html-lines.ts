import type { BlockKind } from './statement.ts';

/** A line of a page with what its element says that it is, if it says so. */
export interface HtmlLine {
  text: string;
  hint: BlockKind | null;
}

/** What is read of a node of a document, of whichever parser. */
interface PageNode {
  nodeType: number;
  textContent: string | null;
  tagName?: string;
  childNodes: Iterable<PageNode>;
  getAttribute?: (name: string) => string | null;
}

const textNode = 3;
const skipped =
  /^(?:script|style|noscript|template|nav|form|button|select|option|input|textarea|svg|iframe|video|audio|object|head|dialog)$/;
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|img|picture|source)$/;
const captionClass = /caption|credit|imgdesc|image-desc/i;
const subtitleClass = /sub-?title|sub-?head|standfirst|excerpt|\bdek\b|deck|lead-?text|strapline/i;
const bylineClass = /byline|author|writer|\bdate\b|published|timestamp|dateline/i;

/** The lines of a part of a page in their order: the text of each block, and what stands between line breaks. */
export function linesOf(root: PageNode): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let text = '';
  const flush = (hint: BlockKind | null) => {
    const line = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (line !== '') lines.push({ text: line, hint });
  };
  const walk = (node: PageNode, hint: BlockKind | null): void => {
    if (node.nodeType === textNode) {
      text += node.textContent ?? '';
      return;
    }
    const tag = node.tagName?.toLowerCase() ?? '';
    if (skipped.test(tag)) return;
    // Within a quote a line break parts its verses; elsewhere it parts paragraphs.
    if (tag === 'br') {
      if (isInQuote(text)) text += ' ';
      else flush(hint);
      return;
    }
    if (inline.test(tag)) {
      for (const child of node.childNodes) walk(child, hint);
      return;
    }
    flush(hint);
    const said = hintOf(tag, node.getAttribute?.('class') ?? '') ?? hint;
    const own = said === 'body' && isAllBold(node) ? null : said;
    for (const child of node.childNodes) walk(child, own);
    flush(own);
  };
  walk(root, null);
  return lines;
}

/** A paragraph that is bold from its first to its last word is often a heading, and says nothing. */
function isAllBold({ childNodes }: PageNode): boolean {
  const filled = [...childNodes].filter(({ textContent }) => textContent?.trim());
  return filled.length > 0 && filled.every(({ tagName }) => /^(?:b|strong)$/i.test(tagName ?? ''));
}

/** Whether a quote mark of those that tell their side is open at the end of a text. */
function isInQuote(text: string): boolean {
  return (
    Math.max(text.lastIndexOf('«'), text.lastIndexOf('“')) >
    Math.max(text.lastIndexOf('»'), text.lastIndexOf('”'))
  );
}

function hintOf(tag: string, name: string): BlockKind | null {
  if (tag === 'h1') return 'headline';
  if (tag === 'figcaption' || captionClass.test(name)) return 'caption';
  if (subtitleClass.test(name)) return 'subheadline';
  if (bylineClass.test(name)) return 'byline';
  if (/^h[2-6]$/.test(tag)) return 'heading';
  return tag === 'p' || tag === 'blockquote' || tag === 'li' ? 'body' : null;
}
