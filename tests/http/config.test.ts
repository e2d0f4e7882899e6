import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, parseConfig } from '../../src/config.ts';
import { settings, settingsTable } from '../../src/settings.ts';

const messageOf = (env: Record<string, string>) => {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return null;
};

test('an empty environment gives a server for this machine on an embedded database', () => {
  expect(parseConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    database: { dataDir: './data' },
    sampleContent: true,
    anonymousReading: true,
    defaultLocale: 'ar',
    logLevel: 'info',
    graphiql: true,
    corsOrigins: '*',
    bodyLimit: 1_000_000,
    limits: {
      cost: 50_000,
      depth: 20,
      fields: 1_000,
      aliases: 200,
      conditions: 1_000,
      tokens: 5_000,
    },
    requestTimeout: 30_000,
    shutdownTimeout: 10_000,
  });
});

test('an empty value counts as not set', () => {
  const env = Object.fromEntries(Object.keys(settings).map((name) => [name, ' ']));
  expect(parseConfig(env)).toEqual(parseConfig({}));
});

test('DATABASE_URL takes the place of the data folder', () => {
  const url = 'postgresql://isnad:p%40ss@db.example/isnad?sslmode=require';
  expect(parseConfig({ DATABASE_URL: url, DATA_DIR: '/data' }).database).toEqual({
    url,
    poolSize: 4,
  });
});

test.each([
  ['PORT', '0', { port: 0 }],
  ['PORT', '65535', { port: 65_535 }],
  ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
  ['HOST', '::', { host: '::' }],
  ['HOST', 'localhost', { host: 'localhost' }],
  [
    'DATABASE_URL',
    'postgres:///isnad?host=/run',
    { database: { url: 'postgres:///isnad?host=/run', poolSize: 4 } },
  ],
  ['SAMPLE_CONTENT', 'False', { sampleContent: false }],
  ['GRAPHIQL', '0', { graphiql: false }],
  ['DEFAULT_LOCALE', 'en-gb', { defaultLocale: 'en-GB' }],
  ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
  ['BODY_LIMIT', '2048', { bodyLimit: 2048 }],
  ['BODY_LIMIT', '1.5 MB', { bodyLimit: 1_500_000 }],
  ['BODY_LIMIT', '2MiB', { bodyLimit: 2_097_152 }],
  ['COST_LIMIT', '200000', { limits: { cost: 200_000 } }],
  ['ALIAS_LIMIT', '1', { limits: { aliases: 1 } }],
  ['REQUEST_TIMEOUT', '250', { requestTimeout: 250 }],
  ['REQUEST_TIMEOUT', '2m', { requestTimeout: 120_000 }],
  ['SHUTDOWN_TIMEOUT', '0', { shutdownTimeout: 0 }],
  ['CORS_ORIGINS', 'none', { corsOrigins: [] }],
  [
    'CORS_ORIGINS',
    'https://a.example, http://localhost:3000',
    { corsOrigins: ['https://a.example', 'http://localhost:3000'] },
  ],
])('%s=%s is taken', (name, value, expected) => {
  expect(parseConfig({ [name]: value })).toMatchObject(expected);
});

describe('a wrong value is named, with what it was and what it may be', () => {
  test.each([
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', '4e3'],
    ['HOST', 'http://localhost'],
    ['DATABASE_POOL_SIZE', '0'],
    ['DATABASE_POOL_SIZE', '2.5'],
    ['SAMPLE_CONTENT', 'maybe'],
    ['GRAPHIQL', 'ja'],
    ['DEFAULT_LOCALE', 'en_GB'],
    ['LOG_LEVEL', 'verbose'],
    ['BODY_LIMIT', '1 potato'],
    ['BODY_LIMIT', '0'],
    ['BODY_LIMIT', '2GB'],
    ['COST_LIMIT', '0'],
    ['DEPTH_LIMIT', '201'],
    ['FIELD_LIMIT', 'all'],
    ['REQUEST_TIMEOUT', '0'],
    ['REQUEST_TIMEOUT', 'soon'],
    ['REQUEST_TIMEOUT', '25h'],
    ['SHUTDOWN_TIMEOUT', '-1s'],
    ['CORS_ORIGINS', 'app.example'],
    ['CORS_ORIGINS', 'https://app.example/'],
    ['CORS_ORIGINS', '*,https://app.example'],
  ] as const)('%s=%s', (name, value) => {
    expect(messageOf({ [name]: value })).toBe(
      `${name} is ${JSON.stringify(value)}; it may be ${settings[name].takes}.`,
    );
  });

  test('one line for each', () => {
    expect(messageOf({ PORT: 'x', GRAPHIQL: 'x', HOST: 'localhost' })?.split('\n')).toEqual([
      expect.stringMatching(/^PORT is "x"; /),
      expect.stringMatching(/^GRAPHIQL is "x"; /),
    ]);
  });

  test.each([
    ['mysql://isnad:s3cret@db.example/isnad', '"mysql://…"'],
    ['isnad:s3cret@db.example/isnad', '"…"'],
    ['postgres://isnad:s3cret#@db.example/isnad', '"postgres://…"'],
    ['postgres:s3cret@db.example', '"…"'],
  ])('DATABASE_URL without its password: %s', (value, shown) => {
    expect(messageOf({ DATABASE_URL: value })).toBe(
      `DATABASE_URL is ${shown}; it may be ${settings.DATABASE_URL.takes}.`,
    );
  });
});

const readme = new URL('../../README.md', import.meta.url);
/** The rows of tables, without what a formatter does to them. */
const rows = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replaceAll(/ +/g, ' ').replaceAll('\\', ''));
test.skipIf(!existsSync(readme))('the README has the table of settings', () => {
  expect(rows(readFileSync(readme, 'utf8'))).toEqual(expect.arrayContaining(rows(settingsTable())));
});
