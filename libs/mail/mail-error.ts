import { withoutAddresses } from './bounce/without-addresses.js';

/** The mail was not handed over. The text names the server and what it said, never a recipient of our own. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';
  /** The server refused this recipient or this content for good (5xx): another attempt makes no sense. */
  readonly permanent: boolean;
  /** It is the address: no mail to it will ever be taken. */
  readonly addressRefused: boolean;

  constructor(message: string, { permanent, addressRefused }: Verdict, options?: ErrorOptions) {
    super(message, options);
    this.permanent = permanent;
    this.addressRefused = addressRefused;
  }
}

type Verdict = Pick<MailNotSent, 'permanent' | 'addressRefused'>;

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

/**
 * A 5.1.x (RFC 3463, 3.2: the address) or a 5.2.1 (its box is closed) to the recipient. A bare 550 says too
 * little: some servers mean by it that they do not like the sender, or that one should come again.
 */
const refusesAddress = ({ command, response = '' }: FromNodemailer): boolean =>
  command === 'RCPT TO' && /^5\d\d[ -]5\.(?:1\.\d{1,3}|2\.1)\b/.test(response);

/** One clear line from whatever nodemailer threw; `recipient`: the address that it was to go to, if there is one. */
export const mailNotSent = (
  server: string,
  error: unknown,
  recipient: readonly string[] = [],
): MailNotSent => {
  const cause = (typeof error === 'object' && error !== null ? error : {}) as FromNodemailer;
  const permanent = isPermanent(cause);
  const verdict = permanent ? 'refused the mail' : 'did not take the mail now';
  const line = `Mail server ${server} ${verdict}: ${said(cause, recipient)}`;
  return new MailNotSent(line, { permanent, addressRefused: refusesAddress(cause) }, { cause: error });
};
