import { readBounce } from './read-bounce.js';
import { READ_OF_REPORT, type CameBack } from './report.js';
import { boxIsFull, noSuchBox, reportOf } from './testing.js';

const OURS = '2b1c4a52-6b3f-5a55-9a6c-0f5f4f8f9d10@tingbok.quay.example';

const read = (text: string): Promise<CameBack> => readBounce(Buffer.from(text, 'utf8'));
const lines = (...all: readonly string[]): string => all.join('\r\n');

const exim = (said: readonly string[], { headers = [] as readonly string[], copy = true } = {}): string =>
  lines(
    'From: Mail Delivery System <Mailer-Daemon@relay.far.example>',
    'To: tingbok@quay.example',
    'X-Failed-Recipients: lamp@far.example',
    'Auto-Submitted: auto-replied',
    ...headers,
    'Subject: Mail delivery failed: returning message to sender',
    '',
    'This message was created automatically by mail delivery software.',
    '',
    'A message that you sent could not be delivered to one or more of its',
    'recipients. This is a permanent error. The following address(es) failed:',
    '',
    '  lamp@far.example',
    ...said,
    '',
    ...(copy ? ['------ This is a copy of the message, including all the headers. ------'] : []),
    '',
    'Return-path: <tingbok@quay.example>',
    'From: Tingbok <tingbok@quay.example>',
    `Message-ID: <${OURS}>`,
    'Subject: Reminder',
    '',
    'Hello. Message-ID: <not-this@one.example>',
  );

describe('A report of a mail that came back', () => {
  it('as Postfix writes it: who failed, why, and the whole mail', async () => {
    expect(await read(noSuchBox(OURS))).toEqual({
      kind: 'report',
      messageIds: [OURS],
      recipients: [
        {
          action: 'failed',
          status: '5.1.1',
          diagnostic:
            'smtp; 550 5.1.1 <…>: Recipient address rejected: User unknown in local recipient table',
        },
      ],
    });
  });

  it('with the headers of the mail alone', async () => {
    expect(await read(boxIsFull(OURS))).toMatchObject({
      messageIds: [OURS],
      recipients: [{ action: 'failed', status: '4.2.2' }],
    });
  });

  it('as Exchange writes it: no mail enclosed, which one it is stands in what it answers', async () => {
    const report = reportOf({
      headers: [
        'X-Auto-Response-Suppress: DR, OOF, AutoReply',
        `In-Reply-To: <${OURS}>`,
        `References: <first@quay.example>\r\n\t<${OURS}>`,
      ],
      status: [
        'Reporting-MTA: dns;exch.far.example',
        'Received-From-MTA: dns;mx.quay.example',
        '',
        'Original-Recipient: rfc822;jane.lamp@far.example',
        'Final-Recipient: rfc822;jane.lamp@far.example',
        'Action: Failed',
        'Status: 5.1.10',
        'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient jane.lamp+40far.example not found by SMTP address lookup',
        'X-Display-Name: Jane Lamp',
      ],
    });
    expect(await read(report)).toEqual({
      kind: 'report',
      messageIds: [OURS, 'first@quay.example'],
      recipients: [
        {
          action: 'failed',
          status: '5.1.10',
          diagnostic:
            'smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient … not found by SMTP address lookup',
        },
      ],
    });
  });

  it('as Exim writes reports: always 5.0.0, and what it was in the words of the other server', async () => {
    const report = reportOf({
      status: [
        'Reporting-MTA: dns; relay.far.example',
        'Action: failed',
        'Final-Recipient: rfc822;lamp@far.example',
        'Status: 5.0.0',
        'Remote-MTA: dns; box.far.example',
        'Diagnostic-Code: smtp; 552-5.2.2 The box is full',
      ],
      original: { type: 'message/rfc822', lines: [`Message-ID:\r\n <${OURS}>`, '', 'Hello.'] },
    });
    expect(await read(report)).toMatchObject({
      messageIds: [OURS],
      recipients: [{ action: 'failed', status: '5.2.2' }],
    });
  });

  it('as Exim wrote before there were reports: in fixed words', async () => {
    const text = exim([
      '    SMTP error from remote mail server after RCPT TO:<lamp@far.example>:',
      '    host box.far.example [192.0.2.7]: 550 5.1.1 User lamp unknown',
    ]);
    const found = await read(text);
    expect(found).toMatchObject({ kind: 'report', messageIds: [OURS] });
    expect(found).toMatchObject({ recipients: [{ action: 'failed', status: '5.1.1' }] });
    expect(JSON.stringify(found)).not.toMatch(/lamp|192[.]0[.]2[.]7@/);
  });

  it('in words that could be anybody’s is no report', async () => {
    expect(await read(exim(['    Unrouteable address'], { copy: false }))).toEqual({ kind: 'autoReply' });
    const letter = exim(['    Unrouteable address'])
      .replace(/X-Failed.*\r\n/, '')
      .replace(/Auto-Sub.*\r\n/, '');
    expect(await read(letter)).toEqual({ kind: 'other', why: 'notAReport' });
  });

  it.each([
    ['delayed', ['Action: delayed', 'Status: 4.4.1'], { action: 'delayed', status: '4.4.1' }],
    [
      'delivered',
      ['Action: delivered (to the box)', 'Status: 2.1.5 (ok)'],
      { action: 'delivered', status: '2.1.5' },
    ],
    [
      'failed, without a status but for the answer',
      ['Action: failed', 'Diagnostic-Code: smtp; 554 No'],
      { action: 'failed', status: '5.0.0' },
    ],
    ['failed, and nobody says why', ['Action: failed'], { action: 'failed', status: null, diagnostic: '' }],
    [
      'failed, with numbers that are no status',
      ['Action: failed', 'Diagnostic-Code: x; from 5.1.1.4'],
      { action: 'failed', status: null },
    ],
  ])('that says: %s', async (_, status, told) => {
    expect(await read(reportOf({ status: ['Reporting-MTA: dns; mx', '', ...status] }))).toMatchObject({
      messageIds: [],
      recipients: [told],
    });
  });

  it('tells each recipient’s fate', async () => {
    const status = [
      'Reporting-MTA: dns; mx',
      '',
      'Action: failed',
      'Status: 5.1.1',
      '',
      'Action: relayed',
      'Status: 2.0.0',
    ];
    expect(await read(reportOf({ status }))).toMatchObject({
      recipients: [{ action: 'failed' }, { action: 'relayed' }],
    });
  });
});

describe('What else lies among mails that came back', () => {
  it.each([
    ['a holiday greeting', lines('Auto-Submitted: auto-replied', 'Subject: Away', '', 'Back in August.')],
    ['one of an older kind', lines('Precedence: bulk', 'Subject: Away', '', 'Back in August.')],
  ])('%s is an answer of a machine', async (_, text) => {
    expect(await read(text)).toEqual({ kind: 'autoReply' });
  });

  it.each([
    [
      'a letter',
      lines('From: Jane <jane@far.example>', 'Auto-Submitted: no', 'Subject: Hello', '', 'Hello.'),
    ],
    ['nothing', ''],
    ['a report that is cut off', noSuchBox(OURS).slice(0, 600)],
    ['a report without recipients', reportOf({ status: ['Reporting-MTA: dns; mx'] })],
  ])('%s is no report', async (_, text) => {
    expect(await read(text)).toEqual({ kind: 'other', why: 'notAReport' });
  });

  it('what is larger than any report is read at its beginning', async () => {
    const long = noSuchBox(OURS).replace('Hello.', 'x'.repeat(30 * 1024 * 1024));
    expect(await read(long)).toMatchObject({ kind: 'report', messageIds: [OURS] });
    expect((await readBounce(new Uint8Array(READ_OF_REPORT * 15))).kind).toBe('other');
  });

  const depth = 'g:'.repeat(200_000);
  const inPart = (type: string, ...content: readonly string[]): string =>
    lines(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      `Content-Type: ${type}`,
      ...content,
      '',
      '--b--',
    );
  it.each([
    ['groups within groups', lines(`To: ${depth}`, '', 'x')],
    ['the same before a colon that stands apart', lines(`\u00a0reply-to\t: ${depth}`, '', 'x')],
    ['the same in a part', inPart('text/plain', `Cc: ${depth}`, '', 'x')],
    [
      'the same in a mail in a part',
      inPart('message/rfc822', 'Content-Disposition: inline', '', `Sender: ${depth}`, '', 'x'),
    ],
    ['the same in a list header', lines(`List-Post: ${depth}`, '', 'x')],
    [
      'parts within parts',
      'Content-Type: multipart/mixed; boundary=b0\r\n\r\n' +
        Array.from(
          { length: 20_000 },
          (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`,
        ).join(''),
    ],
    [
      'open comments',
      lines(`Subject: ${'('.repeat(300_000)}`, `Content-Type: text/plain; a=${'('.repeat(300_000)}`, '', 'x'),
    ],
    ['a character set that does not exist', lines('Content-Type: text/plain; charset=none-99', '', 'æøå')],
  ])('hostile: %s', async (_, text) => {
    expect((await read(text)).kind).toBe('other');
  });

  it('hostile: twenty thousand reports in one', async () => {
    const block = '--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n';
    const found = await read(
      `Content-Type: multipart/report; boundary=b\r\n\r\n${block.repeat(20_000)}--b--`,
    );
    expect(found.kind).toBe('report');
  });

  it('bytes of any kind have an outcome', async () => {
    const noise = Uint8Array.from({ length: 300_000 }, (_, n) => (n * 7_919 + n * n) & 255);
    expect((await readBounce(noise)).kind).toBe('other');
  });
});
