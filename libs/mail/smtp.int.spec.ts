import { createServer, type AddressInfo } from 'node:net';
import { startSmtp, type SmtpServerForTests } from '../../test/support/smtp.js';
import { composeMail } from './compose.js';
import { MailNotSent } from './mail-error.js';
import { openMail } from './open-mail.js';
import type { MailTransport, OutgoingMail } from './port.js';
import { openSmtp } from './smtp.js';

const from = { name: 'Tingbok', address: 'tingbok@example.no' };
const mail = (part: Partial<OutgoingMail> = {}): OutgoingMail => ({
  messageId: 'one@example.no',
  to: { name: 'Kjell Ågård', address: 'kjell@example.no' },
  subject: 'Frist i dag: møteplan',
  text: 'Hei, Kjell. Frist i dag.',
  html: '<p>Hei, Kjell. Frist i dag.</p>',
  date: Temporal.Instant.from('2026-06-02T06:00:00Z'),
  language: 'nb',
  calendar: { fileName: 'frister.ics', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
  ...part,
});

const failure = (promise: Promise<unknown>): Promise<MailNotSent> =>
  promise.then(
    () => {
      throw new Error('Expected the mail not to be sent.');
    },
    (error: unknown) => error as MailNotSent,
  );

describe('Mail over SMTP', () => {
  let server: SmtpServerForTests;
  let opened: MailTransport[];
  const open = (url: string, patienceMs = 5_000): MailTransport => {
    const transport = openSmtp({ url, from, patienceMs });
    opened.push(transport);
    return transport;
  };

  beforeEach(async () => {
    opened = [];
    server = await startSmtp();
  });
  afterEach(async () => {
    await Promise.all(opened.map((transport) => transport.close()));
    await server.stop();
  });

  it('arrives as it was composed, and the receipt says who took it', async () => {
    const receipt = await open(server.url).send(mail());
    expect(receipt).toEqual({ acceptedBy: new URL(server.url).host, response: '250 Taken in hand' });
    const [arrived] = await server.waitFor(1);
    expect(arrived?.subject).toBe('Frist i dag: møteplan');
    expect(arrived?.messageId).toBe('<one@example.no>');
    expect(arrived?.attachments[0]?.filename).toBe('frister.ics');
    expect(server.sources()).toEqual([(await composeMail(mail(), from)).toString()]);
  });

  it.each([
    ['one mail at a time', '', 1],
    ['as many as the URL says', '?maxConnections=3', 3],
  ])('is sent and written down in turns: %s', async (_, query, most) => {
    const transport = open(`${server.url}${query}`);
    let [inTurn, seen] = [0, 0];
    const sendAndWriteDown = async (n: number): Promise<void> => {
      inTurn += 1;
      seen = Math.max(seen, inTurn);
      await transport.send(mail({ messageId: `turn-${n}@example.no` }));
      await new Promise(setImmediate);
      inTurn -= 1;
    };
    await Promise.all(Array.from({ length: 12 }, (__, n) => transport.inTurn(() => sendAndWriteDown(n))));
    expect(seen).toBe(most);
    expect(await server.waitFor(12)).toHaveLength(12);
  });

  it('passes the turn on when one fails', async () => {
    const transport = open(server.url);
    const failed = transport.inTurn(() => Promise.reject(new Error('no paper')));
    await expect(failed).rejects.toThrow('no paper');
    expect(await transport.inTurn(() => Promise.resolve('next'))).toBe('next');
  });

  it.each(['0', '100', 'many', ''])('does not open %j connections', (said) => {
    const url = `${server.url}?maxConnections=${said}`;
    expect(() => openSmtp({ url, from })).toThrow('SMTP_URL: maxConnections must be a number from 1 to 99');
  });

  it('goes through a few connections when there is much of it', async () => {
    const transport = open(`${server.url}?maxConnections=3`);
    const ids = Array.from({ length: 40 }, (_, n) => `many-${n}@example.no`);
    await Promise.all(ids.map((messageId) => transport.send(mail({ messageId }))));
    const arrived = (await server.waitFor(40)).map(({ messageId }) => messageId);
    expect(arrived.toSorted()).toEqual(ids.map((id) => `<${id}>`).toSorted());
  });

  it('may be tried again after a 4xx', async () => {
    const transport = open(server.url);
    server.reject({ code: 451, message: 'Greylisted, come back' });
    const error = await failure(transport.send(mail()));
    expect(error).toBeInstanceOf(MailNotSent);
    expect(error.permanent).toBe(false);
    expect(error.message).toMatch(
      /^Mail server 127\.0\.0\.1:\d+ did not take the mail now: .*451.*Greylisted, come back/,
    );
    await transport.send(mail());
    expect(server.mails()).toHaveLength(1);
  });

  it.each(['RCPT TO', 'DATA'] as const)('is refused for good by a 5xx to %s', async (at) => {
    server.reject({ code: 550, message: 'No such user', at });
    const error = await failure(open(server.url).send(mail()));
    expect(error.permanent).toBe(true);
    expect(error.message).toMatch(/^Mail server 127\.0\.0\.1:\d+ refused the mail: .*550.*No such user/);
  });

  it.each([
    ['RCPT TO', '5.1.1 No such user', true],
    ['RCPT TO', '5.2.1 Box is closed', true],
    ['RCPT TO', '5.7.1 We do not like you', false],
    ['RCPT TO', 'No such user', false],
    ['DATA', '5.1.1 No such user', false],
  ] as const)('is refused at %s with %s: it is the address, %s', async (at, message, addressRefused) => {
    server.reject({ code: 550, message, at });
    expect(await failure(open(server.url).send(mail()))).toMatchObject({ permanent: true, addressRefused });
  });

  it('may be tried again when the server dislikes our own address: that is a setting', async () => {
    server.reject({ code: 550, message: 'Not from here', at: 'MAIL FROM' });
    const error = await failure(open(server.url).send(mail()));
    expect(error.permanent).toBe(false);
    expect(error.message).toMatch(/did not take the mail now: .*550.*Not from here/);
  });

  it('says that nobody listens', async () => {
    const { url } = server;
    await server.stop();
    const transport = open(url);
    const error = await failure(transport.send(mail()));
    expect(error.permanent).toBe(false);
    expect(error.message).toMatch(/did not take the mail now: no connection: .*ECONNREFUSED/);
    await expect(transport.verify()).rejects.toThrow(/no connection/);
    server = await startSmtp();
  });

  it('gives up on a server that does not come to an end', async () => {
    server.slowDown(60_000);
    const start = performance.now();
    const error = await failure(open(server.url, 400).send(mail()));
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(error.permanent).toBe(false);
    expect(error.message).toMatch(/it did not answer in time/);
  });

  it('gives up on a server that never says a word', async () => {
    const mute = createServer();
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as AddressInfo;
    await expect(open(`smtp://127.0.0.1:${port}`, 300).verify()).rejects.toThrow(/it did not answer in time/);
    await new Promise((resolve) => mute.close(resolve));
  });

  it('is verified before the first mail', async () => {
    await open(server.url).verify();
    expect(server.mails()).toEqual([]);
  });

  it('never falls back to plain text when the URL asks for TLS', async () => {
    const secure = open(server.url.replace('smtp:', 'smtps:'), 2_000);
    expect((await failure(secure.send(mail()))).permanent).toBe(false);
    const withPassword = open(server.url.replace('//', '//tingbok:secret@'), 2_000);
    const error = await failure(withPassword.send(mail()));
    expect(error.message).not.toContain('secret');
    expect(server.mails()).toEqual([]);
  });

  it('finishes what is under way when it is closed', async () => {
    const transport = open(server.url);
    server.slowDown(200);
    const sending = transport.send(mail());
    await transport.close();
    expect(await sending).toMatchObject({ response: '250 Taken in hand' });
  });

  it('is chosen when there is a URL, and a wrong URL is told', async () => {
    const transport = openMail({ smtpUrl: server.url, outboxFolder: '/nowhere', from });
    opened.push(transport);
    expect(transport.kind).toBe('smtp');
    expect(() => openSmtp({ url: 'http://mail.example.no', from })).toThrow(/^SMTP_URL: must look like/);
  });
});
