import { openOutbox } from './outbox.js';
import type { Mailbox, MailTransport } from './port.js';
import { openSmtp } from './smtp.js';

export interface MailOptions {
  /** `SMTP_URL`; without it mails become files. */
  readonly smtpUrl?: string | undefined;
  readonly outboxFolder: string;
  readonly from: Mailbox;
}

export const openMail = ({ smtpUrl, outboxFolder, from }: MailOptions): MailTransport =>
  smtpUrl ? openSmtp({ url: smtpUrl, from }) : openOutbox({ folder: outboxFolder, from });
