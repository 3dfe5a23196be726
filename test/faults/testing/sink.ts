import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** A mail that the sink took, whatever it answered. */
export interface Taken {
  readonly to: string;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly source: string;
}

/** What the sink does with a mail: takes it, refuses it with an SMTP code, or takes it and hangs up. */
export type Verdict = 'take' | 'take and hang up' | number;

export interface MailSink {
  readonly url: string;
  taken(): readonly Taken[];
  /** Asked for each mail from now on, before the answer to its content; a promise makes the server slow. */
  judge(verdict: (to: string) => Verdict | Promise<Verdict>): void;
  /** Told after a mail was taken and before its sender is; whatever it does is over when the sender hears. */
  onTaken(listener: (taken: Taken) => void): void;
  /** Nobody listens any more, until `open`. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

const messageIdOf = (source: string): string => /^Message-ID:\s*<([^>]*)>/im.exec(source)?.[1] ?? '';

/** What its reader reads, in one line. */
export const wordsOf = async ({ source }: Taken): Promise<string> =>
  ((await simpleParser(source)).text ?? '').replaceAll(/\s+/g, ' ');

const contentOf = async (stream: SMTPServerDataStream): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8');
};

class Sink implements MailSink {
  #server: SMTPServer | undefined;
  #port = 0;
  readonly #sockets = new Set<Socket>();
  readonly #taken: Taken[] = [];
  #verdict: (to: string) => Verdict | Promise<Verdict> = () => 'take';
  #listener: (taken: Taken) => void = () => undefined;

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  taken(): readonly Taken[] {
    return [...this.#taken];
  }

  judge(verdict: (to: string) => Verdict | Promise<Verdict>): void {
    this.#verdict = verdict;
  }

  onTaken(listener: (taken: Taken) => void): void {
    this.#listener = listener;
  }

  async open(): Promise<void> {
    const server = new SMTPServer({
      name: 'sink.test',
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onData: (stream, session, answer) => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        this.#receive(stream, to).then((verdict) => {
          if (verdict === 'take and hang up') this.#hangUp(session.remotePort);
          else answer(null, 'Taken in hand');
        }, answer);
      },
    });
    // A client that hangs up is part of what is tested.
    server.on('error', () => undefined);
    server.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    server.listen(this.#port, '127.0.0.1');
    await once(server.server, 'listening');
    this.#port = (server.server.address() as AddressInfo).port;
    this.#server = server;
  }

  async shut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(resolve));
  }

  #hangUp(port: number): void {
    for (const socket of this.#sockets) if (socket.remotePort === port) socket.destroy();
  }

  async #receive(stream: SMTPServerDataStream, to: string): Promise<Verdict> {
    const source = await contentOf(stream);
    const verdict = await this.#verdict(to);
    if (typeof verdict === 'number') throw Object.assign(new Error('Not so'), { responseCode: verdict });
    const taken = { to, messageId: messageIdOf(source), source };
    this.#taken.push(taken);
    this.#listener(taken);
    return verdict;
  }
}

/** A real SMTP server on a free loopback port that behaves as badly as a test asks. */
export const openSink = async (): Promise<MailSink> => {
  const sink = new Sink();
  await sink.open();
  return sink;
};
