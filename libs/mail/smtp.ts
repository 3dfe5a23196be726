import { createTransport } from 'nodemailer';
import { withoutAddresses } from './bounce/without-addresses.js';
import { composeMail } from './compose.js';
import { mailNotSent } from './mail-error.js';
import { checkedMailbox } from './mailbox.js';
import { Places } from './places.js';
import { smtpAddress, type SmtpAddress } from './smtp-address.js';
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

/** A password must not go out in the clear only because somebody took STARTTLS out of the greeting. */
const mustBeSecret = ({ protocol, username, searchParams }: URL): boolean =>
  protocol === 'smtp:' &&
  username !== '' &&
  !searchParams.has('requireTLS') &&
  !searchParams.has('ignoreTLS');

const openPool = ({ url, connections }: SmtpAddress, patienceMs: number) => {
  const step = Math.min(patienceMs, 15_000);
  const pool = createTransport({
    pool: true,
    url: url.href,
    maxConnections: connections,
    connectionTimeout: step,
    greetingTimeout: step,
    dnsTimeout: step,
    socketTimeout: patienceMs,
    ...(mustBeSecret(url) && { requireTLS: true }),
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
    address: SmtpAddress,
    private readonly from: Mailbox,
    private readonly patienceMs: number,
  ) {
    this.#pool = openPool(address, patienceMs);
    this.#turns = new Places(address.connections);
    this.#connections = new Places(address.connections);
    this.#server = address.url.host;
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
  new SmtpTransport(smtpAddress(url), checkedMailbox(from), patienceMs);
