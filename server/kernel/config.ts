import { z } from 'zod';

/** One environment variable: the rows of the table in docs/operations.md and of .env.example. */
export type Variable = { name: keyof typeof SHAPE; default: string; id: string; en: string };

/** What the process needs to know from outside, read once at the start and passed on as an argument. */
export type Config = {
  port: number;
  host: string;
  /** Absent: the embedded PostgreSQL is started. */
  databaseUrl: string | undefined;
  dataDir: string;
  /** Address people type, without a slash at the end. Its protocol decides whether cookies are `Secure`. */
  publicUrl: string;
  /** Load the invented demonstration city into an empty database. */
  demo: boolean;
  logLevel: LogLevel;
  /** Opens introspection to the client that presents it. */
  developerKey: string | undefined;
  embeddedPgDir: string | undefined;
  /** Mail server; absent: no mail is sent, the outbox says so. */
  smtpUrl: string | undefined;
  /** Sender of every mail; there is one whenever there is a mail server. */
  mailFrom: string | undefined;
};

export type LogLevel = (typeof LOG_LEVELS)[number];

/** A wrong variable. The message is one line: which variable, which value, what would be right. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const SENDER = /^(?:[^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol));

/** Shape of each variable, and what a right value looks like, for the error message. */
const SHAPE = {
  PORT: [
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().min(0).max(65535)),
    'a port number 0 to 65535',
  ],
  HOST: [z.string().regex(/^[\w.:-]+$/), 'a host name or address such as 127.0.0.1 or 0.0.0.0'],
  DATABASE_URL: [url('postgres:', 'postgresql:'), 'postgresql://user:password@host:5432/database'],
  DATA_DIR: [z.string().refine((value) => !value.includes('\0')), 'a folder'],
  PUBLIC_URL: [
    url('http:', 'https:').refine((value) => !/[?#]/.test(value)),
    'an address such as https://kinerja.example.go.id',
  ],
  DEMO: [z.enum(['0', '1']), '0 or 1'],
  LOG_LEVEL: [z.enum(LOG_LEVELS), `one of ${LOG_LEVELS.join(', ')}`],
  DEVELOPER_KEY: [z.string().min(16), 'at least 16 characters'],
  EMBEDDED_PG_DIR: [z.string().refine((value) => !value.includes('\0')), 'a folder'],
  SMTP_URL: [
    url('smtp:', 'smtps:').refine((value) => URL.canParse(value) && new URL(value).hostname !== ''),
    'smtps://user:password@host:465 or smtp://host:25',
  ],
  MAIL_FROM: [
    z.string().refine((value) => SENDER.test(value)),
    'an address such as kinerja@example.go.id or "Kinerja <kinerja@example.go.id>"',
  ],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

/** Every variable with its meaning; a test keeps docs/operations.md and .env.example equal to it. */
export const VARIABLES: readonly Variable[] = [
  { name: 'PORT', default: '4000', id: 'Port HTTP; 0 memilih port bebas', en: 'HTTP port; 0 picks a free one' },
  {
    name: 'HOST',
    default: '127.0.0.1',
    id: 'Alamat yang didengarkan; 0.0.0.0 membuka ke jaringan',
    en: 'Address to listen on; 0.0.0.0 opens it to the network',
  },
  {
    name: 'DATABASE_URL',
    default: '',
    id: 'Server PostgreSQL 15 atau lebih baru; kosong: PostgreSQL tertanam',
    en: 'A PostgreSQL server, 15 or later; empty: the embedded PostgreSQL',
  },
  {
    name: 'DATA_DIR',
    default: '.data',
    id: 'Folder berkas unggahan dan PostgreSQL tertanam',
    en: 'Folder of uploaded files and of the embedded PostgreSQL',
  },
  {
    name: 'PUBLIC_URL',
    default: 'http://127.0.0.1:4000',
    id: 'Alamat yang dibuka pengguna, bawaannya dari HOST dan PORT; wajib https di luar mesin ini',
    en: 'Address people open, by default made of HOST and PORT; must be https outside this machine',
  },
  {
    name: 'DEMO',
    default: '1',
    id: '1 memuat kota percontohan sekali; bila DATABASE_URL diisi, bawaannya 0',
    en: '1 loads the demonstration city once; 0 by default when DATABASE_URL is set',
  },
  { name: 'LOG_LEVEL', default: 'info', id: `Tingkat log: ${LOG_LEVELS.join(', ')}`, en: 'How much is logged' },
  {
    name: 'DEVELOPER_KEY',
    default: '',
    id: 'Kunci pembuka introspeksi, minimal 16 karakter; kosong: tertutup',
    en: 'Key that opens introspection, at least 16 characters; empty: closed',
  },
  {
    name: 'EMBEDDED_PG_DIR',
    default: '',
    id: 'Folder PostgreSQL tertanam bila bukan di dalam DATA_DIR',
    en: 'Folder of the embedded PostgreSQL when it shall not live in DATA_DIR',
  },
  {
    name: 'SMTP_URL',
    default: '',
    id: 'Server surel, smtp:// atau smtps://, boleh dengan pengguna dan sandi; kosong: surel tidak dikirim',
    en: 'Mail server, smtp:// or smtps://, user and password may be in it; empty: no mail is sent',
  },
  {
    name: 'MAIL_FROM',
    default: '',
    id: 'Alamat pengirim surel; wajib bila SMTP_URL diisi',
    en: 'Sender of the mail; needed when SMTP_URL is set',
  },
];

/**
 * Reads and checks the environment. An empty value counts as absent.
 * @throws {ConfigError} on the first wrong value
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = read(env, 'PORT') ?? 4000;
  const host = read(env, 'HOST') ?? '127.0.0.1';
  const databaseUrl = read(env, 'DATABASE_URL');
  const demo = read(env, 'DEMO');
  const smtpUrl = read(env, 'SMTP_URL');
  const mailFrom = read(env, 'MAIL_FROM');
  if (smtpUrl !== undefined && mailFrom === undefined)
    throw new ConfigError(`MAIL_FROM= is not valid: with SMTP_URL expected ${SHAPE.MAIL_FROM[1]}.`);
  return {
    port,
    host,
    databaseUrl,
    dataDir: read(env, 'DATA_DIR') ?? '.data',
    publicUrl: checkPublicUrl(read(env, 'PUBLIC_URL') ?? `http://${reachable(host)}:${port}`),
    demo: demo === undefined ? databaseUrl === undefined : demo === '1',
    logLevel: read(env, 'LOG_LEVEL') ?? 'info',
    developerKey: read(env, 'DEVELOPER_KEY'),
    embeddedPgDir: read(env, 'EMBEDDED_PG_DIR'),
    smtpUrl,
    mailFrom,
  };
}

function read<N extends keyof typeof SHAPE>(
  env: Readonly<Record<string, string | undefined>>,
  name: N,
): z.output<(typeof SHAPE)[N][0]> | undefined {
  const value = env[name]?.trim();
  if (!value) return undefined;
  const [schema, right] = SHAPE[name];
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ConfigError(`${name}=${shown(name, value)} is not valid: expected ${right}.`);
  return parsed.data as z.output<(typeof SHAPE)[N][0]>;
}

/** Session cookies are `Secure`; over plain http a browser would send them to nobody but this very machine. */
function checkPublicUrl(value: string): string {
  const { protocol, hostname } = new URL(value);
  if (protocol === 'http:' && !LOOPBACK.has(hostname))
    throw new ConfigError(
      `PUBLIC_URL=${value} is not valid: session cookies need https outside this machine, use https://${hostname}.`,
    );
  return value.replace(/\/+$/, '');
}

/** A wildcard address cannot be opened in a browser; an IPv6 address needs brackets. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

const SECRET = new Set(['DATABASE_URL', 'DEVELOPER_KEY', 'SMTP_URL']);

/** Secrets never reach a terminal or a log, not even wrong ones. */
function shown(name: string, value: string): string {
  return SECRET.has(name) ? '(hidden)' : value.replace(/\s+/g, ' ').slice(0, 80);
}
