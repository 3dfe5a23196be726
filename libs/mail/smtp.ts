import { createTransport } from 'nodemailer';
import { withoutAddresses } from './bounce/without-addresses.js';
import { composeMail } from './compose.js';
import { mailNotSent } from './mail-error.js';
import { checkedMailbox } from './mailbox.js';
import { Places } from './places.js';
import type { Mailbox, MailReceipt, MailTransport, OutgoingMail } from './port.js';

export interface SmtpOptions {
  /**
   * `smtp://user:password@host:587` or `smtps://host:465`; nodemailer's options as a query, such as
   * `?requireTLS=true` or `?ignoreTLS=true`. With a password, TLS is required unless the URL says else.
   *
   * `?maxConnections=3` sends three mails at the same time. A process that dies then may repeat as many.
   */
  readonly url: string;
  readonly from: Mailbox;
  /** How long one mail may take from its turn on, in milliseconds; a minute when not said. */
  readonly patienceMs?: number;
}

const parsed = (url: string): URL => {
  const parts = URL.parse(url);
  if (!parts || !['smtp:', 'smtps:'].includes(parts.protocol) || parts.hostname === '') {
    throw new Error('SMTP_URL must look like smtp://host:587 or smtps://user:password@host:465');
  }
  return parts;
};

/** A password must not go out in the clear only because somebody took STARTTLS out of the greeting. */
const mustBeSecret = ({ protocol, username, searchParams }: URL): boolean =>
  protocol === 'smtp:' &&
  username !== '' &&
  !searchParams.has('requireTLS') &&
  !searchParams.has('ignoreTLS');

/** One, unless the URL says else: whoever dies between a mail and the word of it repeats that one mail. */
const connectionsOf = ({ searchParams }: URL): number => {
  const said = searchParams.get('maxConnections') ?? '1';
  if (!/^[1-9]\d?$/.test(said)) throw new Error('SMTP_URL: maxConnections must be a number from 1 to 99');
  return Number(said);
};

const openPool = (address: URL, maxConnections: number, patienceMs: number) => {
  const step = Math.min(patienceMs, 15_000);
  const pool = createTransport({
    pool: true,
    url: address.href,
    maxConnections,
    connectionTimeout: step,
    greetingTimeout: step,
    dnsTimeout: step,
    socketTimeout: patienceMs,
    ...(mustBeSecret(address) && { requireTLS: true }),
  });
  // Each mail tells its own sender; an idle connection that breaks concerns nobody.
  pool.on('error', () => undefined);
  return pool;
};

class SmtpTransport implements MailTransport {
  readonly kind = 'smtp';
  readonly #pool: ReturnType<typeof openPool>;
  readonly #server: string;
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #turns: Places;
  readonly #connections: Places;

  constructor(
    address: URL,
    private readonly from: Mailbox,
    private readonly patienceMs: number,
  ) {
    const connections = connectionsOf(address);
    this.#pool = openPool(address, connections, patienceMs);
    this.#turns = new Places(connections);
    this.#connections = new Places(connections);
    this.#server = address.host;
  }

  async send(mail: OutgoingMail): Promise<MailReceipt> {
    const sending = this.#connections.within(() => this.#handOver(mail));
    this.#underWay.add(sending);
    try {
      return await sending;
    } finally {
      this.#underWay.delete(sending);
    }
  }

  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.within(work);
  }

  async verify(): Promise<void> {
    try {
      await this.#pool.verify();
    } catch (error) {
      throw mailNotSent(this.#server, error);
    }
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay);
    this.#pool.close();
  }

  async #handOver(mail: OutgoingMail): Promise<MailReceipt> {
    const raw = composeMail(mail, this.from);
    const envelope = { from: this.from.address, to: mail.to.address };
    const signal = AbortSignal.timeout(this.patienceMs);
    try {
      const { response } = await this.#pool.sendMail({ raw, envelope, signal });
      return { acceptedBy: this.#server, response: withoutAddresses(response, [mail.to.address]) };
    } catch (error) {
      throw mailNotSent(
        this.#server,
        signal.aborted ? { code: 'ETIMEDOUT', message: `${this.patienceMs} ms` } : error,
        [mail.to.address],
      );
    }
  }
}

/**
 * Mails over SMTP, through a pool of connections.
 * @throws MailNotSent from `send` and `verify`; it says whether another attempt makes sense.
 */
export const openSmtp = ({ url, from, patienceMs = 60_000 }: SmtpOptions): MailTransport =>
  new SmtpTransport(parsed(url), checkedMailbox(from), patienceMs);
