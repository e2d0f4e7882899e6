import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createCommandDatabase } from './support/command-database.ts';
import { createTestDatabase, testServer } from './support/database.ts';
import { readmeBlocks } from './support/readme.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const ciRun = join(root, '.ci/run');
const commands = (await readmeBlocks())
  .filter(({ language }) => language === 'sh')
  .flatMap((block) => block.text.split('\n'));

/** What .ci/run does itself, before or after the tests. */
const ofTheRun = ['npm ci', 'npm test', 'npm run types', 'npm run lint', 'npm run print'];
const curl = commands.find((command) => command.startsWith('curl ')) ?? '';
const onPostgresql = commands.find((command) => command.startsWith('DATABASE_URL=')) ?? '';

test('each command of the README is run', async () => {
  const here = [
    'npm start',
    curl,
    onPostgresql,
    ...tools.map(([command]) => command),
    ...benches.map(([command]) => command),
  ];
  expect(commands.filter((command) => !here.includes(command)).toSorted()).toEqual(
    ofTheRun.toSorted(),
  );
  const steps = await readFile(ciRun, 'utf8');
  for (const command of ofTheRun) expect(steps).toContain(command);
});

test('what the run on PostgreSQL leaves out opens no database', async () => {
  const [, left = ''] = /--exclude '(.+)\/\*\*'/.exec(await readFile(ciRun, 'utf8')) ?? [];
  const opening: string[] = [];
  let count = 0;
  for await (const file of glob(`${left}/**/*.ts`, { cwd: root })) {
    count += 1;
    const source = await readFile(join(root, file), 'utf8');
    if (/from '[^']*\/(?:support|database)\//.test(source)) opening.push(file);
  }
  expect(count).toBeGreaterThan(100);
  expect(opening).toEqual([]);
});

test('npm start serves the sample newsroom, and curl reads it', async () => {
  await using database = await createCommandDatabase();
  await using server = await start('npm start', database.env);
  const { code, stdout } = await run(curl.replace('http://localhost:4000/graphql', server.url));
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ data: { articles: { totalCount: 10 } } });
});

test.skipIf(testServer === undefined)('npm start serves from PostgreSQL', async () => {
  await using database = await createTestDatabase({ holds: 'nothing' });
  const url = 'url' in database.location ? database.location.url : '';
  const command = onPostgresql.replace(/^DATABASE_URL=\S+/, `DATABASE_URL=${url}`);
  await using server = await start(command, {});
  const response = await fetch(`${server.url}?query={articles{totalCount}}`, {
    headers: { accept: 'application/json' },
  });
  expect(await response.json()).toMatchObject({ data: { articles: { totalCount: 10 } } });
});

const onDatabase: [command: string, expected: RegExp][] = [
  ['npm run key -- create editor --scope READ --scope PREVIEW', /^isnad_\S{40,}$/m],
  [
    'npm run key -- create desk --scope READ --scope PREVIEW --scope WRITE --scope PUBLISH',
    /^isnad_\S{40,}$/m,
  ],
  ['npm run import -- prisma/sample', /^14 created, 0 changed, 0 left as they are$/m],
  [`npm run --silent export -- --where '{ "language": { "equals": "ar" } }'`, /^$/],
  ['npm run ingest -- --dry-run tests/extraction/articles/own-en-03.txt', /Nadia Kermani/],
  ['npm run migrate', /20261123000000_init/],
  ['npm run search:rebuild', /up to date/],
];
/** They open none, or one of their own in memory, so one run of the tests tells. */
const onNone: typeof onDatabase = [
  ['npm run migrate:new -- add_embargo', /\bno\b|\bnothing\b/i],
  ['npm run -s extract -- tests/extraction/articles/own-en-03.txt', /"attributions"/],
  ['npm run eval -- tests/extraction/articles/own-en-0*.json', /own-en-03 .*\d/],
  ['npm run -s eval:passages -- ar-names', /^ar-names .*speaker \d/m],
];
const tools = [...onDatabase, ...onNone];

test.each(testServer === undefined ? tools : onDatabase)('%s', async (command, expected) => {
  await using database = await createCommandDatabase(
    command === 'npm run migrate' ? 'nothing' : 'tables',
  );
  const { code, stdout, stderr } = await run(command, database.env);
  expect(stderr).not.toMatch(/Error/);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(expected) });
});

const benchUrl = 'postgres://localhost/isnad_bench';
const benches: [command: string, options: string, expected: RegExp][] = [
  [`npm run bench:load -- ${benchUrl}`, '--scale 0.01', /200 of 200 articles/],
  [`npm run bench:plans -- ${benchUrl}`, '--scale 0.01 --rounds 1', /\| latest quotes \| 2 \|/],
  [`npm run bench:hostile -- ${benchUrl}`, '--rounds 1', /\| a fragment bomb \| 200 \|/],
];

test.skipIf(testServer === undefined)(
  'a benchmark is loaded and measured',
  async () => {
    await using database = await createTestDatabase({ holds: 'nothing' });
    const url = 'url' in database.location ? database.location.url : '';
    for (const [command, options, expected] of benches) {
      const { code, stdout } = await run(`${command.replace(benchUrl, url)} ${options}`);
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(expected) });
    }
  },
  120_000,
);

function spawnShell(command: string, environment: Record<string, string>) {
  const { DATABASE_URL: _url, ...rest } = process.env;
  const env = { ...rest, PORT: '0', LOG_LEVEL: 'info', ...environment };
  return spawn('sh', ['-c', command], { cwd: root, env, detached: true, stdio: 'pipe' });
}

async function run(command: string, environment: Record<string, string> = {}) {
  const child = spawnShell(command, environment);
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: child.exitCode, stdout, stderr };
}

/** Starts a server and waits until it says where it listens; it is stopped at the end of the test. */
async function start(command: string, environment: Record<string, string>) {
  const child = spawnShell(command, environment);
  const closed = once(child, 'close');
  const stop = async () => {
    const runs = child.exitCode === null && child.signalCode === null;
    if (runs && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await closed;
  };
  onTestFinished(stop);
  for await (const line of createInterface(child.stdout)) {
    const [url] = /http:\/\/[^\s"]+\/graphql/.exec(line) ?? [];
    if (url !== undefined) return { url, [Symbol.asyncDispose]: stop };
  }
  throw new Error(`${command} ended: ${await text(child.stderr)}`);
}
