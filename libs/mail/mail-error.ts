import { withoutAddresses } from './bounce/without-addresses.js';

/** The mail was not handed over. The text names the server and what it said, never a recipient of our own. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';

  constructor(
    message: string,
    /** The server refused this recipient or this content for good (5xx): another attempt makes no sense. */
    readonly permanent: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

interface FromNodemailer {
  readonly code?: string;
  readonly responseCode?: number;
  /** At which command the server said so. */
  readonly command?: string;
  readonly response?: string;
  readonly message?: string;
}

const ADVICE: Readonly<Record<string, string>> = {
  EAUTH: 'it does not accept the user or password; check SMTP_URL',
  ETLS: 'no secure connection; is it smtps:// or smtp:// with STARTTLS?',
  EDNS: 'its name is not known; check SMTP_URL',
  ETIMEDOUT: 'it did not answer in time',
  ESOCKET: 'no connection',
  ECONNECTION: 'no connection',
};

const said = ({ code = '', response, message = '' }: FromNodemailer, recipient: readonly string[]): string =>
  [ADVICE[code], withoutAddresses(response ?? message, recipient)].filter(Boolean).join(': ');

/** A 5xx to the login or to our own sender address is a wrong setting, and every mail would meet it. */
const isPermanent = ({ responseCode = 0, command = '' }: FromNodemailer): boolean =>
  responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command);

/** One clear line from whatever nodemailer threw; `recipient`: the address that it was to go to, if there is one. */
export const mailNotSent = (
  server: string,
  error: unknown,
  recipient: readonly string[] = [],
): MailNotSent => {
  const cause = (typeof error === 'object' && error !== null ? error : {}) as FromNodemailer;
  const permanent = isPermanent(cause);
  const verdict = permanent ? 'refused the mail' : 'did not take the mail now';
  return new MailNotSent(`Mail server ${server} ${verdict}: ${said(cause, recipient)}`, permanent, {
    cause: error,
  });
};
