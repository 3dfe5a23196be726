import { simpleParser } from 'mailparser';
import { composeMail } from './compose.js';
import type { OutgoingMail } from './port.js';

const from = { name: 'Tingbok for Ærfjord', address: 'tingbok@example.no' };
const mail: OutgoingMail = {
  messageId: 'reminder.42.generation-1@example.no',
  to: { name: 'Åse Østby, "leder"', address: 'ase@example.no' },
  subject: 'Frist om 7 dager: sende forslaget til høring før sommeren, så alle får sagt sitt om æ, ø og å',
  text: 'Hei, Åse.\n\nFrist: tirsdag 9. juni.\n',
  html: '<p lang="nb">Hei, Åse.</p>',
  date: Temporal.Instant.from('2026-06-02T06:00:00Z'),
  language: 'nb',
};

describe('A mail', () => {
  it('says who, what, when and in which language, and that a machine wrote it', async () => {
    const parsed = await simpleParser(await composeMail(mail, from));
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.from?.value).toEqual([from]);
    expect(parsed.to).toMatchObject({ value: [mail.to] });
    expect(parsed.messageId).toBe('<reminder.42.generation-1@example.no>');
    expect(parsed.date?.toISOString()).toBe('2026-06-02T06:00:00.000Z');
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.headers.get('content-language')).toBe('nb');
    expect(parsed.text).toBe(mail.text);
    expect(parsed.html).toContain('Hei, Åse.');
    expect(parsed.attachments).toEqual([]);
    expect(parsed.replyTo).toBeUndefined();
  });

  it('carries its calendar entry and the address for answers', async () => {
    const content = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    const more = {
      calendar: { fileName: 'frister.ics', content },
      replyTo: { name: 'AU', address: 'au@example.no' },
    };
    const parsed = await simpleParser(await composeMail({ ...mail, ...more }, from));
    expect(parsed.replyTo?.value).toEqual([more.replyTo]);
    expect(parsed.attachments).toHaveLength(1);
    expect(parsed.attachments[0]).toMatchObject({ filename: 'frister.ics', contentType: 'text/calendar' });
    expect(parsed.attachments[0]?.content.toString()).toBe(content);
  });

  it('is the same to the last byte when it is composed again', async () => {
    expect(await composeMail(mail, from)).toEqual(await composeMail(mail, from));
  });

  it('is an RFC 5322 text: every line ends with CRLF and no header line is too long', async () => {
    const source = (await composeMail(mail, from)).toString('latin1');
    expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(source.split('\r\n').every((line) => line.length <= 998)).toBe(true);
    expect(source).toMatch(/^[\x20-\x7e\r\n\t]*$/);
  });

  it('lets no line break in a name or a subject make a header', async () => {
    const breaking = {
      ...mail,
      subject: 'Frist\r\nBcc: all@example.no\u2028X-Evil: 1',
      to: { name: 'Åse\r\nBcc: all@example.no', address: 'ase@example.no' },
      language: 'nb\r\nX-Evil: 2',
    };
    const parsed = await simpleParser(await composeMail(breaking, { ...from, name: 'Tingbok\nX-Evil: 3' }));
    expect(parsed.bcc).toBeUndefined();
    expect(parsed.headers.has('x-evil')).toBe(false);
    expect(parsed.subject).toBe('Frist Bcc: all@example.no X-Evil: 1');
    expect(parsed.to).toMatchObject({
      value: [{ name: 'Åse Bcc: all@example.no', address: 'ase@example.no' }],
    });
  });

  it.each([
    ['two addresses', { to: { name: '', address: 'a@example.no, b@example.no' } }],
    ['a line break in an address', { to: { name: '', address: 'a@example.no\r\nBcc: b@example.no' } }],
    ['an address without a host', { replyTo: { name: '', address: 'nobody' } }],
    ['a message id with a line break', { messageId: 'a@b\r\nX-Evil: 1' }],
    ['a message id in angle brackets', { messageId: '<a@b>' }],
  ])('is not composed with %s', async (_what, part) => {
    await expect(async () => composeMail({ ...mail, ...part }, from)).rejects.toThrow(/^Not a /);
  });
});
