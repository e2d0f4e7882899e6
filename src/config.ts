import { settings, settingsSchema, type Setting, type SettingName } from './settings.ts';

/** How one server runs. Sizes are in bytes, times in milliseconds. */
export interface Config {
  host: string;
  port: number;
  database: { url: string; poolSize: number } | { dataDir: string };
  sampleContent: boolean;
  /** Whether published content can be read without a key. */
  anonymousReading: boolean;
  /** Canonical BCP 47. */
  defaultLocale: string;
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  graphiql: boolean;
  /** '*' for all. */
  corsOrigins: '*' | readonly string[];
  bodyLimit: number;
  /** What one operation may ask for: see src/graphql/reckon.ts, and the tokens of its document. */
  limits: {
    cost: number;
    depth: number;
    fields: number;
    aliases: number;
    conditions: number;
    tokens: number;
  };
  requestTimeout: number;
  shutdownTimeout: number;
}

/** Some variables have wrong values: one line for each in the message. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings from the environment, where an empty value counts as none.
 *
 * @throws {ConfigError} naming every wrong variable, what it was and what it may be.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = (name: SettingName) => env[name]?.trim() || undefined;
  const names = Object.keys(settings) as SettingName[]; // `satisfies` allows no other keys.
  const result = settingsSchema.safeParse(
    Object.fromEntries(
      names.map((name) => [name, given(name) ?? settings[name].default ?? undefined]),
    ),
  );
  if (!result.success) {
    const wrong = new Set(result.error.issues.map(({ path }) => path[0]));
    throw new ConfigError(
      names
        .filter((name) => wrong.has(name))
        .map((name) => complaint(name, settings[name], given(name) ?? ''))
        .join('\n'),
    );
  }

  const { data } = result;
  return {
    host: data.HOST,
    port: data.PORT,
    database:
      data.DATABASE_URL === undefined
        ? { dataDir: data.DATA_DIR }
        : { url: data.DATABASE_URL, poolSize: data.DATABASE_POOL_SIZE },
    sampleContent: data.SAMPLE_CONTENT,
    anonymousReading: data.ANONYMOUS_READING,
    defaultLocale: data.DEFAULT_LOCALE,
    logLevel: data.LOG_LEVEL,
    graphiql: data.GRAPHIQL,
    corsOrigins: data.CORS_ORIGINS,
    bodyLimit: data.BODY_LIMIT,
    limits: {
      cost: data.COST_LIMIT,
      depth: data.DEPTH_LIMIT,
      fields: data.FIELD_LIMIT,
      aliases: data.ALIAS_LIMIT,
      conditions: data.CONDITION_LIMIT,
      tokens: data.TOKEN_LIMIT,
    },
    requestTimeout: data.REQUEST_TIMEOUT,
    shutdownTimeout: data.SHUTDOWN_TIMEOUT,
  };
}

function complaint(name: SettingName, { secret, takes }: Setting, value: string): string {
  const shown = secret ? `${/^[a-z+]+:\/\//i.exec(value)?.[0] ?? ''}…` : value;
  return `${name} is ${JSON.stringify(shown)}; it may be ${takes}.`;
}
