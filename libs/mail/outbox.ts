import { createHash } from 'node:crypto';
import { access, chmod, constants, mkdir, open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMail } from './compose.js';
import type { Mailbox, MailTransport, OutgoingMail } from './port.js';

export interface OutboxOptions {
  /** Created when it is missing; only its owner may look into it. */
  readonly folder: string;
  readonly from: Mailbox;
}

/** The end of the file's name, which is the message's own. */
const ownEnding = (messageId: string): string => {
  const readable = messageId.replaceAll(/[^\w.@-]/g, '_').slice(0, 80);
  const digest = createHash('sha256').update(messageId).digest('hex').slice(0, 8);
  return `-${readable}-${digest}.eml`;
};

/** Sorts by time. A mail that is sent again keeps the name that it had, whatever its date is now. */
const fileNameIn = async (folder: string, { date, messageId }: OutgoingMail): Promise<string> => {
  const ending = ownEnding(messageId);
  const before = (await readdir(folder)).find((name) => name.endsWith(ending) && !name.startsWith('.'));
  return before ?? `${date.toString({ smallestUnit: 'millisecond' }).replaceAll(/[-:]/g, '')}${ending}`;
};

const ready = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
};

/** Whole or not at all, also when the process ends in the middle. */
const writeWhole = async (folder: string, fileName: string, content: Buffer): Promise<void> => {
  const draft = join(folder, `.${fileName}.${process.pid}.draft`);
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, fileName));
};

/**
 * Mails as files, until there is a mail server. A mail that is sent again after a crash, with the same
 * message id, lands in the same file.
 */
export const openOutbox = ({ folder, from }: OutboxOptions): MailTransport => ({
  kind: 'outbox',
  send: async (mail) => {
    const content = composeMail(mail, from);
    await ready(folder);
    const fileName = await fileNameIn(folder, mail);
    await writeWhole(folder, fileName, content);
    return { acceptedBy: 'outbox', response: fileName };
  },
  // A mail that is written again lands in the same file.
  inTurn: (work) => work(),
  verify: async () => {
    try {
      await ready(folder);
      await access(folder, constants.W_OK);
    } catch (cause) {
      throw new Error(`Mails cannot be written to the outbox ${folder}: is it a folder of this user?`, {
        cause,
      });
    }
  },
  close: () => Promise.resolve(),
});
