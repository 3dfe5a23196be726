/** A report of a delivery as some server writes it, made by hand; names and servers are invented. */
export interface ReportParts {
  /** Header lines of the report itself, besides its type. */
  readonly headers?: readonly string[];
  /** The fields about the mail, and about its recipients. */
  readonly status: readonly string[];
  /** What is enclosed of the mail, and as what. */
  readonly original?: { readonly type: string; readonly lines: readonly string[] };
}

const BOUNDARY = 'next-part-of-this-report';

const part = (type: string, lines: readonly string[]): readonly string[] => [
  `--${BOUNDARY}`,
  `Content-Type: ${type}`,
  '',
  ...lines,
];

/** `multipart/report` (RFC 6522), lines ended as on the wire. */
export const reportOf = ({ headers = [], status, original }: ReportParts): string =>
  [
    'Return-Path: <>',
    'From: Mail Delivery System <mailer-daemon@mx.far.example>',
    'To: tingbok@quay.example',
    'Subject: Undelivered mail',
    'MIME-Version: 1.0',
    ...headers,
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${BOUNDARY}"`,
    '',
    'This is a MIME-encapsulated message.',
    '',
    ...part('text/plain; charset=utf-8', ['The mail could not be delivered.', '']),
    ...part('message/delivery-status', [...status, '']),
    ...(original === undefined ? [] : part(original.type, [...original.lines, ''])),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');

/** What a server says when nobody lives at an address, about the mail `messageId`. */
export const noSuchBox = (messageId: string, address = 'lamp@far.example'): string =>
  reportOf({
    headers: ['Auto-Submitted: auto-replied'],
    status: [
      'Reporting-MTA: dns; mx.far.example',
      'Arrival-Date: Fri, 26 May 2023 08:00:01 +0200 (CEST)',
      '',
      `Final-Recipient: rfc822; ${address}`,
      `Original-Recipient: rfc822;${address}`,
      'Action: failed',
      'Status: 5.1.1',
      'Remote-MTA: dns; box.far.example',
      `Diagnostic-Code: smtp; 550 5.1.1 <${address}>: Recipient address`,
      '    rejected: User unknown in local recipient table',
    ],
    original: {
      type: 'message/rfc822',
      lines: [`To: ${address}`, `Message-ID: <${messageId}>`, 'Subject: Reminder', '', 'Hello.'],
    },
  });

/** What a server says when a box is full just now. */
export const boxIsFull = (messageId: string): string =>
  reportOf({
    status: [
      'Reporting-MTA: dns; mx.far.example',
      '',
      'Final-Recipient: rfc822; lamp@far.example',
      'Action: failed',
      'Status: 4.2.2',
      'Diagnostic-Code: smtp; 452 4.2.2 Box full',
    ],
    original: { type: 'text/rfc822-headers', lines: [`Message-ID: <${messageId}>`, 'Subject: Reminder'] },
  });
