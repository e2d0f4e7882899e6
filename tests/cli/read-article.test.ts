import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticleText } from '../../src/cli/read-article.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-article-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** سد, as saved pages of older Arabic sites have it. */
const dam = Buffer.from([0xd3, 0xcf]);

test.each([
  ['UTF-8', Buffer.from('سد')],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFسد')],
  ['UTF-16', Buffer.from('\uFEFFسد', 'utf16le')],
  ['UTF-16, most significant byte first', Buffer.from('\uFEFFسد', 'utf16le').swap16()],
])('a text is read in %s', async (name, bytes) => {
  expect(await readArticleText(await file(`${name}.txt`, bytes))).toBe('سد');
});

test('a page is read in the encoding that it names, and in another where one is given', async () => {
  const named = Buffer.concat([Buffer.from('<html><meta charset="windows-1256"><p>'), dam]);
  expect(await readArticleText(await file('named.html', named))).toMatch(/<p>سد$/);
  const http = Buffer.concat([
    Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'),
    dam,
  ]);
  expect(await readArticleText(await file('http.html', http))).toMatch(/>سد$/);
  const unnamed = await file('unnamed.txt', dam);
  expect(await readArticleText(unnamed, { encoding: 'windows-1256' })).toBe('سد');
});

test('bytes of another encoding are refused, and not read as if they were UTF-8', async () => {
  const path = await file('other.txt', dam);
  await expect(readArticleText(path)).rejects.toThrow(
    /other\.txt: the bytes are not utf-8\. Give the encoding with --encoding/,
  );
  await expect(readArticleText(path, { encoding: 'klingon' })).rejects.toThrow(
    'klingon is no encoding that is known',
  );
});

test('a file that is not there is named without a stack', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  for (const command of ['ingest', 'extract', 'evaluate']) {
    const path = join(folder, 'absent');
    const { status, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, path], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/absent: there is no such [^\n]+$/);
  }
});
