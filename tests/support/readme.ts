import { readFile } from 'node:fs/promises';

/** A fenced block of a Markdown file. */
export interface Block {
  language: string;
  text: string;
  /** The block right after it, where only a blank line stands between. */
  answer: Block | null;
}

/** The fenced blocks of the README, in order. */
export async function readmeBlocks(): Promise<Block[]> {
  const text = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const blocks: (Block & { end: number })[] = [];
  for (const match of text.matchAll(/^```(\w+)\n(.*?)^```$/gms)) {
    const [all, language = '', body = ''] = match;
    const block = { language, text: body.trim(), answer: null, end: match.index + all.length };
    const before = blocks.at(-1);
    if (before !== undefined && text.slice(before.end, match.index).trim() === '') {
      before.answer = block;
    }
    blocks.push(block);
  }
  return blocks;
}
