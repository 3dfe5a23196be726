import { encode as toBase64, wrap as wrapBase64 } from 'nodemailer/lib/base64';
import type MimeNode from 'nodemailer/lib/mime-node';
import { encode as toQuotedPrintable, wrap as wrapQuotedPrintable } from 'nodemailer/lib/qp';

const CRLF = '\r\n';

/** Where a text comes to 64 KiB, nodemailer's own stream may break other lines; both are valid. */
const encodings: Readonly<Record<string, (content: string) => string>> = {
  '7bit': (content) => content,
  'quoted-printable': (content) => wrapQuotedPrintable(toQuotedPrintable(content)),
  base64: (content) => wrapBase64(toBase64(content)),
};

const contentOf = (node: MimeNode): string => {
  const { content = '' } = node;
  const encoding = node.getTransferEncoding() || '7bit';
  const encode = encodings[encoding];
  if (typeof content !== 'string' || encode === undefined)
    throw new Error(`A part of a mail is a text in 7bit, quoted-printable or base64, not ${encoding}`);
  return encode(content);
};

const partsOf = ({ boundary, childNodes }: MimeNode): string =>
  childNodes.map((child) => `--${boundary}${CRLF}${textOf(child)}${CRLF}`).join('') +
  `--${boundary}--${CRLF}`;

const textOf = (node: MimeNode): string => {
  // The boundary is known once the headers are built.
  const headers = node.buildHeaders();
  const body = node.multipart ? partsOf(node) : contentOf(node);
  return headers + CRLF + CRLF + body;
};

/**
 * The bytes that a message of texts comes to: those of its own `build()`, at once instead of through ten
 * streams, which took five times as long as all the encoding (measured: 0.8 ms a mail, and 0.15).
 */
export const messageBytes = (message: MimeNode): Buffer => {
  const lines = textOf(message).replaceAll(/\r?\n/g, CRLF);
  return Buffer.from(lines.endsWith('\n') ? lines : lines + CRLF);
};
