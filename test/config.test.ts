import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, loadConfig, VARIABLES } from '../server/kernel/config.js';

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('the configuration', () => {
  test('needs nothing: every variable has a default', () => {
    expect(loadConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataDir: '.data',
      publicUrl: 'http://127.0.0.1:4000',
      demo: true,
      logLevel: 'info',
      developerKey: undefined,
      embeddedPgDir: undefined,
      smtpUrl: undefined,
      mailFrom: undefined,
    });
  });

  test('takes an empty value for an absent one', () => {
    const empty = Object.fromEntries(VARIABLES.map(({ name }) => [name, ' ']));
    expect(loadConfig(empty)).toEqual(loadConfig({}));
  });

  test.each([
    ['loads the demonstration city into the embedded database', {}, true],
    ['leaves a real database alone', { DATABASE_URL: 'postgresql://u@h/d' }, false],
    ['loads it into a real database when asked', { DATABASE_URL: 'postgres://u@h/d', DEMO: '1' }, true],
    ['leaves the embedded database empty when asked', { DEMO: '0' }, false],
  ])('%s', (_name, env, demo) => {
    expect(loadConfig(env).demo).toBe(demo);
  });

  test.each([
    [{ PORT: '8080' }, 'http://127.0.0.1:8080'],
    [{ HOST: '0.0.0.0' }, 'http://127.0.0.1:4000'],
    [{ HOST: '::1' }, 'http://[::1]:4000'],
    [{ HOST: '10.0.0.5', PUBLIC_URL: 'https://kinerja.example.go.id' }, 'https://kinerja.example.go.id'],
    [{ PUBLIC_URL: 'https://example.go.id/kinerja/' }, 'https://example.go.id/kinerja'],
    [{ PUBLIC_URL: 'http://localhost:5000' }, 'http://localhost:5000'],
  ])('answers at %j under %s', (env, publicUrl) => {
    expect(loadConfig(env).publicUrl).toBe(publicUrl);
  });

  test.each([
    [{ PORT: 'http' }, 'PORT=http'],
    [{ PORT: '65536' }, 'PORT=65536'],
    [{ PORT: '-1' }, 'PORT=-1'],
    [{ PORT: '80.5' }, 'PORT=80.5'],
    [{ HOST: 'http://here' }, 'HOST=http://here'],
    [{ DATABASE_URL: 'mysql://u:s3cret@h/d' }, 'DATABASE_URL=(hidden)'],
    [{ DATABASE_URL: 'localhost' }, 'DATABASE_URL=(hidden)'],
    [{ DATA_DIR: 'a\0b' }, 'DATA_DIR='],
    [{ SMTP_URL: 'http://u:s3cret@h', MAIL_FROM: 'a@b.id' }, 'SMTP_URL=(hidden)'],
    [{ SMTP_URL: 'mail.example.go.id', MAIL_FROM: 'a@b.id' }, 'SMTP_URL=(hidden)'],
    [{ SMTP_URL: 'smtp://h' }, 'MAIL_FROM='],
    [{ MAIL_FROM: 'kinerja' }, 'MAIL_FROM=kinerja'],
    [{ MAIL_FROM: 'a@b.id\nBcc: c@d.id' }, 'MAIL_FROM=a@b.id'],
    [{ PUBLIC_URL: 'kinerja.go.id' }, 'PUBLIC_URL=kinerja.go.id'],
    [{ PUBLIC_URL: 'ftp://kinerja.go.id' }, 'PUBLIC_URL=ftp:'],
    [{ PUBLIC_URL: 'https://kinerja.go.id/?a' }, 'PUBLIC_URL=https:'],
    [{ PUBLIC_URL: 'http://kinerja.go.id' }, 'use https://kinerja.go.id'],
    [{ HOST: '10.0.0.5' }, 'PUBLIC_URL=http://10.0.0.5:4000'],
    [{ DEMO: 'true' }, 'DEMO=true'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud'],
    [{ DEVELOPER_KEY: 's3cret' }, 'DEVELOPER_KEY=(hidden)'],
    [{ EMBEDDED_PG_DIR: 'a\0b' }, 'EMBEDDED_PG_DIR='],
  ])('refuses %j in one line that says so', (env, start) => {
    const refused = (() => {
      try {
        return loadConfig(env);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(ConfigError);
    const { message } = refused as ConfigError;
    expect(message).toContain(start);
    expect(message).not.toMatch(/\n|s3cret/);
  });

  test('is described in docs/operations.md, row by row', () => {
    const rows = text('docs/operations.md').match(/^\| `[A-Z_]+` \|.*$/gm);
    const code = (value: string) => (value ? `\`${value}\`` : '');
    expect(rows).toEqual(VARIABLES.map((row) => `| \`${row.name}\` | ${code(row.default)} | ${row.id} | ${row.en} |`));
  });

  test('is listed in .env.example, line by line', () => {
    const lines = text('.env.example').match(/^# [A-Z_]+=.*$/gm);
    expect(lines).toEqual(VARIABLES.map((row) => `# ${row.name}=${row.default}`));
  });

  test('is the same when every default is written out', () => {
    expect(loadConfig(Object.fromEntries(VARIABLES.map((row) => [row.name, row.default])))).toEqual(loadConfig({}));
  });
});
