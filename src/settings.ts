import { z } from 'zod';
import { canonicalLocale } from './domain/locale.ts';
import { parseBytes, parseDuration } from './units.ts';

/** One environment variable. Its README row and its error message come from here. */
export interface Setting {
  /** What holds while it is not set; null when it then stays unset. */
  default: string | null;
  /** The values it may have, so that 'it may be …' reads well. */
  takes: string;
  meaning: string;
  /** A URL that may hold a password: only its scheme is ever printed. */
  secret?: true;
}

/** The largest delay of a Node timer is just under 25 days. */
const longest = 24 * 3600e3;

export const settings = {
  PORT: {
    default: '4000',
    takes: 'a port number from 0 to 65535 (0 takes any free one)',
    meaning: 'Where the server listens.',
  },
  HOST: {
    default: '127.0.0.1',
    takes: 'a host name or an IP address',
    meaning:
      'The address it listens at. The default answers this machine alone; a container needs `0.0.0.0`.',
  },
  DATABASE_URL: {
    default: null,
    takes: 'a URL such as postgres://user:password@host:5432/database',
    meaning: 'PostgreSQL 15 or later, in place of the embedded database.',
    secret: true,
  },
  DATABASE_POOL_SIZE: {
    default: '4',
    takes: 'a whole number from 1 to 1000',
    meaning:
      "Connections to PostgreSQL. All server processes together do best with about twice the database's cores.",
  },
  DATA_DIR: {
    default: './data',
    takes: 'a path',
    meaning: 'The folder of the embedded database, for one server process alone.',
  },
  SAMPLE_CONTENT: {
    default: 'true',
    takes: 'true or false',
    meaning: 'Loads the sample newsroom into a database that was never written to.',
  },
  ANONYMOUS_READING: {
    default: 'true',
    takes: 'true or false',
    meaning:
      'Lets everybody read what is published. Without it, reading needs a key with the scope READ or PREVIEW.',
  },
  DEFAULT_LOCALE: {
    default: 'ar',
    takes: 'a BCP 47 language tag such as ar or en-GB',
    meaning: 'The language of names where a query asks for none.',
  },
  LOG_LEVEL: {
    default: 'info',
    takes: 'trace, debug, info, warn, error, fatal or silent',
    meaning: 'The least severe events that are logged, as JSON lines on standard output.',
  },
  GRAPHIQL: {
    default: 'true',
    takes: 'true or false',
    meaning: 'Serves GraphiQL to browsers at `/graphql`.',
  },
  CORS_ORIGINS: {
    default: '*',
    takes: '*, none, or origins such as https://app.example separated by commas',
    meaning:
      'The web sites whose pages may query. Every site may by default, as nothing is read with cookies: what a page gets without a key is public.',
  },
  BODY_LIMIT: {
    default: '1MB',
    takes: 'bytes, or a size such as 500kB, 1MB or 2MiB, from 1 byte to 1GB',
    meaning: 'The largest request body.',
  },
  COST_LIMIT: {
    default: '50000',
    takes: 'a whole number from 1 to 10000000',
    meaning: 'What one operation may cost: see Limits.',
  },
  DEPTH_LIMIT: {
    default: '20',
    takes: 'a whole number from 1 to 200',
    meaning: 'How many levels of fields one operation may have.',
  },
  FIELD_LIMIT: {
    default: '1000',
    takes: 'a whole number from 1 to 100000',
    meaning: 'How many fields one operation may select.',
  },
  ALIAS_LIMIT: {
    default: '200',
    takes: 'a whole number from 1 to 100000',
    meaning: 'How many of the fields of one operation may have an alias.',
  },
  CONDITION_LIMIT: {
    default: '1000',
    takes: 'a whole number from 1 to 100000',
    meaning: 'How many conditions and list items all `where` of one operation may have together.',
  },
  TOKEN_LIMIT: {
    default: '5000',
    takes: 'a whole number from 1 to 1000000',
    meaning: 'How many words and signs one document may have.',
  },
  REQUEST_TIMEOUT: {
    default: '30s',
    takes: 'milliseconds, or a time such as 500ms, 30s or 2m, from 1ms to 24h',
    meaning: 'How long a request may take, from its headers to its answer.',
  },
  SHUTDOWN_TIMEOUT: {
    default: '10s',
    takes: 'milliseconds, or a time such as 500ms, 30s or 2m, up to 24h',
    meaning: 'How long a stopping server waits for the requests in flight.',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** The type of each setting: text in, value out. The messages are in `takes`. */
export const settingsSchema = z.object({
  PORT: integer({ min: 0, max: 65_535 }),
  HOST: z.union([z.hostname(), z.ipv4(), z.ipv6()]),
  DATABASE_URL: z
    .string()
    .refine((url) => /^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url))
    .optional(),
  DATABASE_POOL_SIZE: integer({ min: 1, max: 1000 }),
  DATA_DIR: z.string(),
  SAMPLE_CONTENT: z.stringbool(),
  ANONYMOUS_READING: z.stringbool(),
  DEFAULT_LOCALE: parsed(canonicalLocale),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  GRAPHIQL: z.stringbool(),
  CORS_ORIGINS: parsed(parseOrigins),
  BODY_LIMIT: parsed(parseBytes).pipe(z.number().min(1).max(1e9)),
  COST_LIMIT: integer({ min: 1, max: 10_000_000 }),
  DEPTH_LIMIT: integer({ min: 1, max: 200 }),
  FIELD_LIMIT: integer({ min: 1, max: 100_000 }),
  ALIAS_LIMIT: integer({ min: 1, max: 100_000 }),
  CONDITION_LIMIT: integer({ min: 1, max: 100_000 }),
  TOKEN_LIMIT: integer({ min: 1, max: 1_000_000 }),
  REQUEST_TIMEOUT: parsed(parseDuration).pipe(z.number().min(1).max(longest)),
  SHUTDOWN_TIMEOUT: parsed(parseDuration).pipe(z.number().max(longest)),
} satisfies Record<SettingName, z.ZodType>);

/** The settings as the Markdown table of the README. */
export function settingsTable(): string {
  const cells = Object.entries<Setting>(settings).map(([name, setting]) => [
    `\`${name}\``,
    setting.default === null ? '' : `\`${setting.default}\``,
    `${setting.meaning} Takes ${setting.takes}.`,
  ]);
  return [['Variable', 'Default', 'Meaning'], ['---', '---', '---'], ...cells]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function integer({ min, max }: { min: number; max: number }) {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(min).max(max));
}

function parsed<T>(parse: (text: string) => T | null) {
  return z.string().transform((text, { addIssue }) => {
    const value = parse(text);
    if (value !== null) return value;
    addIssue('invalid');
    return z.NEVER;
  });
}

/** '*' for every origin, else a list, which is empty for 'none'. */
function parseOrigins(text: string): '*' | string[] | null {
  if (text === '*') return text;
  if (text === 'none') return [];
  const origins = text.split(',').map((origin) => origin.trim());
  return origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin)
    ? origins
    : null;
}
