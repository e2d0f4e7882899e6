import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { printFiles } from '../src/cli/print.ts';

test.for(printFiles().map((file) => ({ name: basename(file.url.pathname), ...file })))(
  '$name is what the code says',
  async ({ name, url, content }) => {
    const committed = await readFile(url, 'utf8').catch(() => '');
    expect(committed, `${name} is out of date; \`npm run print\` writes it anew.`).toBe(content);
  },
);
