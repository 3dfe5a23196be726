import { resolve } from 'node:path';
import { READING_LIMITS } from '#minutes';
import { isLoopback, type Config } from './config.js';
import { configOf } from './testing.js';

const valid = (variables: Readonly<Record<string, string>>): Config => {
  const config = configOf(variables);
  if (typeof config === 'string') throw new Error(config);
  return config;
};

describe('The configuration', () => {
  it('has a value for everything where the environment says nothing', () => {
    expect(valid({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('./data'),
      databaseUrl: undefined,
      eventStoreUrl: undefined,
      redisUrl: undefined,
      smtpUrl: undefined,
      mailFrom: 'Tingbok <tingbok@localhost>',
      bounceFolder: undefined,
      publicUrl: 'http://127.0.0.1:3000',
      reading: READING_LIMITS,
      logLevel: 'info',
      token: undefined,
      testClock: undefined,
    });
  });

  it('takes an empty value for none', () => {
    expect(valid({ PORT: '', DATABASE_URL: '', EVENT_STORE_URL: '', TEST_CLOCK: '' })).toEqual(valid({}));
  });

  it('passes over what is not meant for it', () => {
    expect(valid({ PATH: '/bin', EDITOR: 'vi' })).toEqual(valid({}));
  });

  it('takes what the environment says', () => {
    const said = {
      PORT: '8080',
      HOST: '0.0.0.0',
      DATA_DIR: '/var/lib/tingbok',
      DATABASE_URL: 'postgresql://tingbok@db/tingbok',
      EVENT_STORE_URL: 'esdb+discover://tingbok:secret@log.example.org',
      REDIS_URL: 'rediss://cache:6380',
      SMTP_URL: 'smtps://user:secret@mail.example.org',
      MAIL_FROM: 'Møtebok <bok@example.org>',
      BOUNCE_FOLDER: '/var/mail/tingbok/',
      PUBLIC_URL: 'https://tingbok.example.org//',
      MINUTES_MAX_MB: '2',
      MINUTES_MAX_PAGES: '50',
      MINUTES_MAX_SECONDS: '9',
      MINUTES_MAX_MEMORY_MB: '256',
      LOG_LEVEL: 'warn',
      TINGBOK_TOKEN: 'sixteen letters!',
    };
    expect(valid(said)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDir: '/var/lib/tingbok',
      databaseUrl: said.DATABASE_URL,
      eventStoreUrl: said.EVENT_STORE_URL,
      redisUrl: said.REDIS_URL,
      smtpUrl: said.SMTP_URL,
      mailFrom: said.MAIL_FROM,
      bounceFolder: '/var/mail/tingbok',
      publicUrl: 'https://tingbok.example.org',
      reading: {
        ...READING_LIMITS,
        bytes: 2 * 1024 * 1024,
        pages: 50,
        milliseconds: 9_000,
        megabytes: 256,
      },
      logLevel: 'warn',
      token: said.TINGBOK_TOKEN,
      testClock: undefined,
    });
  });

  it.each([
    ['PORT', 'many'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['PORT', ' '],
    ['MINUTES_MAX_MB', '0'],
    ['MINUTES_MAX_SECONDS', 'long'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'postgres://'],
    ['EVENT_STORE_URL', 'localhost:2113'],
    ['EVENT_STORE_URL', 'kurrentdb://'],
    ['EVENT_STORE_URL', 'kurrentdb://localhost?tls=perhaps'],
    ['EVENT_STORE_URL', 'kurrentdb://localhost?throwOnAppendFailure=false'],
    ['EVENT_STORE_URL', 'kurrentdb://localhost'],
    ['REDIS_URL', 'localhost:6379'],
    ['SMTP_URL', 'mail.example.org'],
    ['SMTP_URL', 'smtp://[half'],
    ['SMTP_URL', 'http://mail.example.org'],
    ['SMTP_URL', 'smtp://mail.example.org?maxConnections=0'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'A <a@b> <c@d>'],
    ['MAIL_FROM', 'A\nBcc: x <a@example.org>'],
    ['PUBLIC_URL', 'tingbok.example.org'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['PUBLIC_URL', 'http://:80'],
    ['LOG_LEVEL', 'loud'],
    ['TINGBOK_TOKEN', 'short'],
    ['TEST_CLOCK', '2023-05-11'],
    ['TEST_CLOCK', 'yesterday'],
    ['HOST', '0.0.0.0'],
  ])('says in one line that %s=%s is wrong', (name, value) => {
    const line = configOf({ [name]: value });
    expect(line).toEqual(expect.stringMatching(new RegExp(`^${name}: [^\\n]{10,}$`)));
    expect(line).not.toMatch(/undefined|NaN|\[object/);
  });

  it('never repeats a secret in the line', () => {
    for (const variables of [
      { TINGBOK_TOKEN: 'hush-hush' },
      { DATABASE_URL: 'mysql://tingbok:hush-hush@db' },
      { SMTP_URL: 'http://tingbok:hush-hush@mail' },
      { EVENT_STORE_URL: 'kurrentdb://tingbok:hush-hush@log' },
      { EVENT_STORE_URL: 'kurrentdb://tingbok:hush-hush@log?colour=red' },
      { EVENT_STORE_URL: 'kurrentdb://tingbok:hush@hush@log' },
    ]) {
      expect(configOf(variables)).toEqual(expect.not.stringContaining('hush'));
    }
  });

  describe('of an address that others can reach', () => {
    it('needs a token of one’s own', () => {
      expect(configOf({ HOST: '192.168.1.5' })).toEqual(expect.stringContaining('TINGBOK_TOKEN'));
      expect(valid({ HOST: '192.168.1.5', TINGBOK_TOKEN: 'a secret of my own' }).host).toBe('192.168.1.5');
    });

    it.each(['127.0.0.1', '::1', 'localhost'])('does not mean %s', (host) => {
      expect(isLoopback(host)).toBe(true);
      expect(valid({ HOST: host }).host).toBe(host);
    });
  });

  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['::1', '[::1]'],
  ])('of the host %s gives an address that a browser understands', (host, hostname) => {
    const { publicUrl } = valid({ HOST: host, PORT: '8080' });
    expect(new URL(publicUrl)).toMatchObject({ hostname, port: '8080' });
  });

  describe('of a cluster that keeps the log', () => {
    const DATABASE_URL = 'postgres://localhost/x';

    it.each(['kurrentdb://a:2113', 'kurrentdb+discover://a', 'esdb://a,b,c', 'esdb+discover://a'])(
      'may be %s',
      (EVENT_STORE_URL) => {
        expect(valid({ EVENT_STORE_URL, DATABASE_URL }).eventStoreUrl).toBe(EVENT_STORE_URL);
      },
    );

    it('needs a database beside it', () => {
      expect(configOf({ EVENT_STORE_URL: 'kurrentdb://a' })).toMatch(/^EVENT_STORE_URL: [^\n]+DATABASE_URL/);
    });

    it('has its own clock, so it cannot be rehearsed with', () => {
      const TEST_CLOCK = '2023-05-11T14:00:00+02:00';
      expect(configOf({ EVENT_STORE_URL: 'kurrentdb://a', DATABASE_URL, TEST_CLOCK })).toMatch(
        /^TEST_CLOCK: [^\n]+EVENT_STORE_URL[^\n]+$/,
      );
    });
  });

  describe('of a rehearsal', () => {
    const rehearsing = (SMTP_URL: string) => configOf({ TEST_CLOCK: '2023-05-11T14:00:00+02:00', SMTP_URL });

    it('stands still at the instant', () => {
      const { testClock } = valid({ TEST_CLOCK: '2023-05-11T14:00:00+02:00' });
      expect(testClock?.toString()).toBe('2023-05-11T12:00:00Z');
    });

    it('must not reach a real mail server', () => {
      expect(rehearsing('smtp://mail.example.org')).toMatch(/^TEST_CLOCK: [^\n]+SMTP_URL/);
      expect(rehearsing('smtps://user:secret@10.0.0.5:465')).toMatch(/^TEST_CLOCK: /);
      expect(rehearsing('smtp://localhost.example.org')).toMatch(/^TEST_CLOCK: /);
    });

    it.each(['smtp://127.0.0.1:2525', 'smtp://localhost', 'smtp://[::1]:2525'])('may use %s', (url) => {
      expect(rehearsing(url)).toMatchObject({ smtpUrl: url });
    });
  });
});
