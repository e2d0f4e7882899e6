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
    if (tag === 'br') return flush(hint);
    if (inline.test(tag)) {
      for (const child of node.childNodes) walk(child, hint);
      return;
    }
    flush(hint);
    const own = hintOf(tag, node.getAttribute?.('class') ?? '') ?? hint;
    for (const child of node.childNodes) walk(child, own);
    flush(own);
  };
  walk(root, null);
  return lines;
}

function hintOf(tag: string, name: string): BlockKind | null {
  if (tag === 'h1') return 'headline';
  if (tag === 'figcaption' || captionClass.test(name)) return 'caption';
  if (subtitleClass.test(name)) return 'subheadline';
  if (bylineClass.test(name)) return 'byline';
  if (/^h[2-6]$/.test(tag)) return 'heading';
  return tag === 'p' || tag === 'blockquote' || tag === 'li' ? 'body' : null;
}
