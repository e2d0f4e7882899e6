import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { article, emptyTables, quoting } from '../domain/documents.ts';
import { createCommandDatabase } from '../support/command-database.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

vi.setConfig({ testTimeout: 180_000 });
const root = fileURLToPath(new URL('../../', import.meta.url));
const lines = (documents: unknown[]) => documents.map((one) => JSON.stringify(one)).join('\n');

let folder: string;
let api: TestServer;
let remote: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-cli-'));
  api = await createTestServer();
  const key = await api.createKey(['WRITE', 'PREVIEW', 'PUBLISH']);
  const url = await api.server.listen();
  remote = ['--url', new URL('/', url).href, '--key', key];
}, 60_000);
beforeEach(() => emptyTables(api.database));
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function run(
  command: 'import' | 'export',
  parameters: string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
) {
  const { DATABASE_URL: _url, ...rest } = process.env;
  const child = spawn(process.execPath, [`src/cli/${command}.ts`, ...parameters], {
    cwd: root,
    env: { ...rest, ...env },
    stdio: 'pipe',
  });
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: child.exitCode, stdout: stdout.trim(), stderr: stderr.trim() };
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('files of every kind are imported to a server, and again without a change', async () => {
  const inner = join(folder, 'many');
  await mkdir(inner);
  await writeFile(join(inner, 'a.json'), JSON.stringify(article({ externalId: 'a' }), null, 2));
  await writeFile(
    join(inner, 'b.json'),
    JSON.stringify([article({ externalId: 'b' }), article({ externalId: 'c' })]),
  );
  await writeFile(join(inner, 'notes.txt'), 'no document');
  const ndjson = await file('more.ndjson', `${lines([article({ externalId: 'd' })])}\n\n`);
  const all = [inner, ndjson, '-', ...remote];
  const input = lines([article({ externalId: 'e' }), quoting({}, { externalId: 'f' })]);
  expect(await run('import', all, { input })).toEqual({
    code: 0,
    stdout: '6 created, 0 changed, 0 left as they are',
    stderr: '',
  });
  const again = await run('import', [...all, '--batch', '2'], { input });
  expect(again.stdout).toBe('0 created, 0 changed, 6 left as they are');
  expect(await api.db.article.count()).toBe(6);
});

test('what is wrong is told with file, line and path, and nothing of its batch is written', async () => {
  const wrong = await file(
    'wrong.ndjson',
    lines([
      article({ externalId: 'a' }),
      quoting({ parts: [{ paragraph: 0, text: 'never said' }] }),
      article({ title: ' ' }),
    ]),
  );
  const { code, stdout, stderr } = await run('import', [wrong, ...remote]);
  expect(code).toBe(1);
  expect(stderr.split('\n')).toEqual([
    `${wrong}:2: quotes.0.parts.0.text: does not stand there: “never said”`,
    `${wrong}:3: title: is empty`,
  ]);
  expect(stdout).toContain('0 created');
  expect(stdout).toContain('the batch that failed and what follows is not written');
  expect(await api.db.article.count()).toBe(0);
});

test('what is no JSON, and what is not there, is told with its place', async () => {
  const broken = await file('broken.ndjson', `${lines([article()])}\n{ "title": \n`);
  expect(await run('import', [broken, ...remote])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`${broken}:2: is not JSON`),
  });
  const missing = join(folder, 'missing.json');
  expect(await run('import', [missing, ...remote])).toMatchObject({
    code: 1,
    stderr: `${missing}: there is no such file or folder.`,
  });
});

test('a dry run tells everything that is wrong, batch by batch, and writes nothing', async () => {
  const mixed = await file('mixed.ndjson', lines([article({ title: '' }), article(), 7]));
  const parameters = [mixed, ...remote, '--dry-run', '--batch', '1'];
  const { code, stdout, stderr } = await run('import', parameters);
  expect({ code, stdout }).toEqual({
    code: 1,
    stdout: '1 would be created, 0 would be changed, 0 left as they are',
  });
  expect(stderr.split('\n').map((line) => line.slice(mixed.length, mixed.length + 2))).toEqual([
    ':1',
    ':3',
  ]);
  expect(await api.db.article.count()).toBe(0);
});

test('a key that may not, and a server that is not there, end with their own exit codes', async () => {
  const one = await file('one.ndjson', lines([article()]));
  const key = await api.createKey(['READ']);
  const [, url = ''] = remote;
  expect(await run('import', [one, '--url', url, '--key', key])).toMatchObject({
    code: 1,
    stderr: 'This needs an API key with the scope WRITE.',
  });
  expect(await run('import', [one, '--url', url, '--key', 'isnad_wrong'])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/key/i),
  });
  expect(await run('export', ['--url', 'http://127.0.0.1:9/'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("can't be reached"),
  });
});

test('an export from a server imports to the same in a database of its own', async () => {
  await using database = await createCommandDatabase();
  const { env } = database;
  expect(await run('import', [join(root, 'prisma/sample'), ...remote])).toMatchObject({ code: 0 });
  const alone = { people: [{ key: 'nobody-else', names: { en: ['Nobody Else'] } }] };
  await run('import', ['-', ...remote], { input: lines([alone]) });
  const path = join(folder, 'export.ndjson');
  expect(await run('export', [path, ...remote])).toMatchObject({
    code: 0,
    stderr: '14 articles exported',
  });
  const exported = await readFile(path, 'utf8');
  expect(exported.trim().split('\n')).toHaveLength(15);
  expect(await run('import', [path], { env })).toMatchObject({
    code: 0,
    stdout: '14 created, 1 changed, 0 left as they are',
  });
  const { stdout } = await run('export', [], { env });
  expect(stdout).toBe(exported.trim());
  const arabic = await run('export', ['--where', '{"language":{"equals":"ar"}}', ...remote]);
  const languages = arabic.stdout
    .split('\n')
    .map((line) => (JSON.parse(line) as { language: string }).language);
  expect(new Set(languages)).toEqual(new Set(['ar']));
  const anonymous = await run('export', remote.slice(0, 2));
  expect(anonymous.stderr).toBe('10 articles exported');
  expect(anonymous.stdout).not.toMatch(/DRAFT|SCHEDULED|ARCHIVED|REJECTED|nobody-else/);
});
