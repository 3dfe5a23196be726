import addressparser from 'nodemailer/lib/addressparser';
import type { Mailbox } from './port.js';

/** One address and nothing else: no second recipient and no header hides in it. */
const ADDRESS = /^[^\s<>()[\]\\,;:"@\p{Cc}]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u;

const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/** Header text is one line: breaks and control characters become a space. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ').trim();

/** @throws when the address is not exactly one; the name is brought to one line. */
export const checkedMailbox = ({ name, address }: Mailbox): Mailbox => {
  if (!ADDRESS.test(address)) throw new Error(`Not a mail address: ${JSON.stringify(address)}`);
  return { name: oneLine(name), address };
};

/** Reads `Tingbok <tingbok@example.no>` or a bare address, as in `MAIL_FROM`. */
export const readMailbox = (text: string): Mailbox => {
  const [first, ...more] = addressparser(text, { flatten: true });
  if (!first?.address || more.length > 0) {
    throw new Error(
      `Expected one mail address, such as "Tingbok <tingbok@example.no>", not ${JSON.stringify(text)}`,
    );
  }
  return checkedMailbox({ name: first.name ?? '', address: first.address });
};
