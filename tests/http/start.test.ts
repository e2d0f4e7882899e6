import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testServer } from '../support/database.ts';

let dataDir: string;
const children: ChildProcess[] = [];
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'isnad-start-'));
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

const file = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** `npm start` with these settings. */
const start = (settings: Record<string, string>) => run([file('main.ts')], settings);

/** `npm run key` with these arguments. */
const key = (...args: string[]) => run([file('cli/key.ts'), ...args], {});

function run(command: string[], settings: Record<string, string>) {
  const env = { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: '0', ...settings };
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += chunk));
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  const ended = once(child, 'close').then(([code]) => ({ code, ...output }));
  const said = async (pattern: RegExp) => {
    while (!pattern.test(output.stdout)) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`It ended: ${output.stderr}${output.stdout}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return pattern.exec(output.stdout)?.[1] ?? '';
  };
  return { child, ended, said };
}

// The server of TEST_DATABASE_URL has no part in it, so one run of the tests tells.
describe.skipIf(testServer !== undefined)('in a folder', () => {
  test('a wrong setting stops the start with a line that says what it may be', async () => {
    expect(await start({ PORT: 'http', DATABASE_URL: 'mysql://isnad:s3cret@db' }).ended).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'PORT is "http"; it may be a port number from 0 to 65535 (0 takes any free one).\n' +
        'DATABASE_URL is "mysql://…"; it may be a URL such as postgres://user:password@host:5432/database.\n',
    });
  }, 30_000);

  test('the first start gives a newsroom to ask, and SIGTERM an orderly end', async () => {
    const { child, ended, said } = start({});
    const url = await said(/"url":"([^"]+)"/);
    const response = await fetch(`${url}?query={articles(first:1){totalCount}}`);
    expect(await response.json()).toMatchObject({
      data: { articles: { totalCount: expect.any(Number) } },
    });

    for (const second of [start({}), key('create', 'Desk', '--scope', 'READ')]) {
      const { code, stdout, stderr } = await second.ended;
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(dataDir);
      expect(stderr).not.toMatch(/\n {4}at /);
    }

    child.kill('SIGTERM');
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/"msg":"stopped"\}\n$/);
  }, 120_000);

  test('npm run key prints the secret of a new key and nothing else', async () => {
    expect(await key('create', 'Desk', '--scope', 'READ', '--scope', 'preview').ended).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^isnad_[\w-]{43}\n$/),
      stderr: '',
    });
    expect(await key('create', 'Desk', '--scope', 'EVERYTHING').ended).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('READ, PREVIEW, WRITE, REVIEW, PUBLISH, ADMIN'),
    });
  }, 60_000);

  test('a port in use is named, with what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, stderr } = await start({ PORT: port }).ended;
    other.close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Can't listen (listen EADDRINUSE: address already in use 127.0.0.1:${port}): ` +
        'another process listens there. Stop it, or set PORT to another port.\n',
    );
  }, 60_000);
});
