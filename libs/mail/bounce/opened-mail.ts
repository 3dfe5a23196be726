import type { ParsedMail } from 'mailparser';

/** A mail taken apart, as far as reports need it. */
export interface OpenedMail {
  /** Value of a header on one line; empty without it. Names in small letters. */
  readonly header: (name: string) => string;
  readonly text: string;
  /** Parts that are not the text itself, their encoding undone. */
  readonly parts: readonly { readonly type: string; readonly content: string }[];
}

/** Longest time, in milliseconds, that a mail of the largest size may take. */
const PATIENCE = 20_000;

const OPTIONS = {
  keepDeliveryStatus: true,
  ...{ skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true },
};

/** Of all that a mail or a part of one may hold. */
const ADDRESS_HEADERS =
  /^[^\S\n]*(?=(?:from|to|cc|bcc|sender|reply-to|delivered-to|return-path|disposition-notification-to|list-[\w-]*)[^\S\n]*:)/gim;

/**
 * The parser takes addresses apart as deep as they are nested (`To: a:b:c:…`), in the headers of every part, and
 * does so outside of any promise: fifty thousand colons would end the process. Nothing here needs an address, so
 * these headers are given names that mean nothing to it.
 */
const withoutAddressHeaders = (raw: Uint8Array): Buffer =>
  Buffer.from(Buffer.from(raw).toString('latin1').replaceAll(ADDRESS_HEADERS, 'x-'), 'latin1');

const headersOf = ({ headerLines }: ParsedMail): OpenedMail['header'] => {
  const lines = new Map<string, string>();
  for (const { key, line } of headerLines) {
    const value = line.slice(line.indexOf(':') + 1);
    if (!lines.has(key)) lines.set(key, value.replaceAll(/\s+/g, ' ').trim());
  }
  return (name) => lines.get(name) ?? '';
};

/** The parser costs 100 ms and 25 MB to load: most processes never need it. */
const parsed = async (raw: Buffer): Promise<ParsedMail> => {
  const { simpleParser } = await import('mailparser');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It takes too long to read')), PATIENCE);
  });
  try {
    return await Promise.race([simpleParser(raw, OPTIONS), late]);
  } finally {
    clearTimeout(timer);
  }
};

/** @throws when it can not be taken apart */
export const takeApart = async (raw: Uint8Array): Promise<OpenedMail> => {
  const mail = await parsed(withoutAddressHeaders(raw));
  return {
    header: headersOf(mail),
    text: mail.text ?? '',
    parts: mail.attachments.map(({ contentType, content }) => ({
      type: contentType.toLowerCase(),
      content: content.toString('utf8'),
    })),
  };
};
