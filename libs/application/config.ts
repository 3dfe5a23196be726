import { resolve } from 'node:path';
import { z } from 'zod';
import { faultInKurrentAddress } from '#event-store';
import { refuse, type Refusal } from '#kernel';
import { faultInSmtpAddress } from '#mail';
import { READING_LIMITS, type ReadingLimits } from '#minutes';

const wholeNumber = (least: number, most: number): z.ZodType<number, string> =>
  z
    .string()
    .transform((text) => (/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN))
    .refine((number) => number >= least && number <= most, {
      error: `must be a number from ${least} to ${most}`,
    });
const url = (...protocols: readonly string[]): z.ZodString =>
  z.string().regex(new RegExp(`^(${protocols.join('|')})://.+`), {
    error: `must begin with ${protocols.map((one) => `${one}://`).join(' or ')}`,
  });
const isUrl = [(text: string): boolean => URL.canParse(text), { error: 'is not an address' }] as const;

const withoutFault = (faultIn: (text: string) => string | undefined): z.ZodString =>
  z.string().superRefine((text, issues) => {
    const fault = faultIn(text);
    if (fault !== undefined) issues.addIssue(fault);
  });

/** What the environment may say. Everything has a default: with none of it the service runs embedded. */
const environment = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: url('postgres', 'postgresql').optional(),
  EVENT_STORE_URL: withoutFault(faultInKurrentAddress).optional(),
  REDIS_URL: url('redis', 'rediss').optional(),
  SMTP_URL: withoutFault(faultInSmtpAddress).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/, {
      error: 'must be an address: name@example.org, or Name <name@example.org>',
    })
    .default('Tingbok <tingbok@localhost>'),
  PUBLIC_URL: url('http', 'https')
    .refine(...isUrl)
    .optional(),
  BOUNCE_FOLDER: z.string().min(1).optional(),
  MINUTES_MAX_MB: wholeNumber(1, 200).default(READING_LIMITS.bytes / 2 ** 20),
  MINUTES_MAX_PAGES: wholeNumber(1, 5_000).default(READING_LIMITS.pages),
  MINUTES_MAX_SECONDS: wholeNumber(1, 600).default(READING_LIMITS.milliseconds / 1_000),
  MINUTES_MAX_MEMORY_MB: wholeNumber(128, 16_384).default(READING_LIMITS.megabytes),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  TINGBOK_TOKEN: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
  TEST_CLOCK: z
    .string()
    .refine(isInstant, { error: 'must be an instant, for example 2023-05-11T14:00:00+02:00' })
    .optional(),
});

function isInstant(text: string): boolean {
  try {
    return Temporal.Instant.from(text).epochMilliseconds > 0;
  } catch {
    return false;
  }
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** The cluster that keeps the log; may hold a password. Without it the log lies in the database. */
  readonly eventStoreUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Into which a mail system delivers what comes back; absolute. Without it nobody looks. */
  readonly bounceFolder: string | undefined;
  /** Where people reach the service; without a trailing slash. */
  readonly publicUrl: string;
  /** What a file of minutes may cost. */
  readonly reading: ReadingLimits;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** A token of one's own; without it the first start makes one. */
  readonly token: string | undefined;
  /** A clock that stands still and is moved by hand: for rehearsals and tests only. */
  readonly testClock: Temporal.Instant | undefined;
}

export type ConfigRule = 'ConfigurationIsWrong';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

export const isLoopback = (host: string): boolean => LOOPBACK.includes(host);

/** Reads the environment; what is wrong is named in one line. */
export const readConfig = (
  variables: Readonly<Record<string, string | undefined>>,
): Config | Refusal<ConfigRule> => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? 'environment');
    return refuse('ConfigurationIsWrong', { line: `${name}: ${issue?.message ?? 'is wrong'}` });
  }
  const line = contradictionIn(parsed.data);
  return line === undefined ? toConfig(parsed.data) : refuse('ConfigurationIsWrong', { line });
};

type Environment = z.output<typeof environment>;

const isOnLoopback = (smtpUrl: string): boolean =>
  isLoopback(new URL(smtpUrl).hostname.replace(/^\[|\]$/g, ''));

/** Whether values that are right one by one are wrong together, and in which words. */
const CONTRADICTIONS: readonly (readonly [
  isThere: (env: Environment) => boolean,
  line: (env: Environment) => string,
])[] = [
  [
    ({ HOST, TINGBOK_TOKEN }) => !isLoopback(HOST) && TINGBOK_TOKEN === undefined,
    ({ HOST }) =>
      `HOST: ${HOST} can be reached by others; set TINGBOK_TOKEN to a secret of your own, or leave HOST at 127.0.0.1`,
  ],
  [
    ({ TEST_CLOCK, SMTP_URL }) =>
      TEST_CLOCK !== undefined && SMTP_URL !== undefined && !isOnLoopback(SMTP_URL),
    () => 'TEST_CLOCK: a rehearsal must not send real mails; leave SMTP_URL empty',
  ],
  [
    ({ EVENT_STORE_URL, DATABASE_URL }) => EVENT_STORE_URL !== undefined && DATABASE_URL === undefined,
    () => 'EVENT_STORE_URL: keeps the log alone; set DATABASE_URL beside it, for read models and timers',
  ],
  [
    ({ EVENT_STORE_URL, TEST_CLOCK }) => EVENT_STORE_URL !== undefined && TEST_CLOCK !== undefined,
    () =>
      'TEST_CLOCK: a rehearsal cannot use EVENT_STORE_URL, whose server records by its own clock; leave one of them empty',
  ],
];

const contradictionIn = (env: Environment): string | undefined =>
  CONTRADICTIONS.find(([isThere]) => isThere(env))?.[1](env);

/** `::1` → `[::1]`. */
const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

const toConfig = (env: Environment): Config => ({
  port: env.PORT,
  host: env.HOST,
  dataDir: resolve(env.DATA_DIR),
  databaseUrl: env.DATABASE_URL,
  eventStoreUrl: env.EVENT_STORE_URL,
  redisUrl: env.REDIS_URL,
  smtpUrl: env.SMTP_URL,
  mailFrom: env.MAIL_FROM,
  bounceFolder: env.BOUNCE_FOLDER === undefined ? undefined : resolve(env.BOUNCE_FOLDER),
  publicUrl: (env.PUBLIC_URL ?? `http://${inUrl(env.HOST)}:${env.PORT}`).replace(/\/+$/, ''),
  reading: {
    ...READING_LIMITS,
    bytes: env.MINUTES_MAX_MB * 2 ** 20,
    pages: env.MINUTES_MAX_PAGES,
    milliseconds: env.MINUTES_MAX_SECONDS * 1_000,
    megabytes: env.MINUTES_MAX_MEMORY_MB,
  },
  logLevel: env.LOG_LEVEL,
  token: env.TINGBOK_TOKEN,
  testClock: env.TEST_CLOCK === undefined ? undefined : Temporal.Instant.from(env.TEST_CLOCK),
});
