import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** How the server answers the next mails. */
export interface Refusing {
  /** An SMTP answer such as 421, 451 or 550. */
  readonly code: number;
  readonly message?: string;
  /** Where in the conversation; at the mail's content when not said. */
  readonly at?: 'MAIL FROM' | 'RCPT TO' | 'DATA';
  /** How many mails it refuses; 1 when not said. */
  readonly times?: number;
}

export interface SmtpServerForTests {
  readonly url: string;
  /** Accepted mails, oldest first. */
  mails(): readonly ParsedMail[];
  /** The same mails as they came over the wire. */
  sources(): readonly string[];
  /** Waits until `count` mails were accepted; throws after `limitMs` and says how many there were. */
  waitFor(count: number, limitMs?: number): Promise<readonly ParsedMail[]>;
  reject(next: Refusing): void;
  /** From now on the answer to a mail's content comes so much later. */
  slowDown(milliseconds: number): void;
  /** Whether it has a mail's content, and has not answered yet. */
  isBusy(): boolean;
  stop(): Promise<void>;
}

const readAll = async (stream: SMTPServerDataStream): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8');
};

const refusal = ({ code, message }: Refusing): Error =>
  Object.assign(new Error(message ?? 'Not now'), { responseCode: code });

/** The next refusal for this place, taken off the list. */
const take = (refusing: Refusing[], place: Refusing['at']): Error | null => {
  const index = refusing.findIndex(({ at = 'DATA' }) => at === place);
  const [next] = index < 0 ? [] : refusing.splice(index, 1);
  return next ? refusal(next) : null;
};

/** A real SMTP server on a free loopback port; it accepts every mail until told otherwise. */
export const startSmtp = async (): Promise<SmtpServerForTests> => {
  const accepted: ParsedMail[] = [];
  const sources: string[] = [];
  const refusing: Refusing[] = [];
  const pauses = new Set<NodeJS.Timeout>();
  let pauseMs = 0;

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        pauses.delete(timer);
        resolve();
      }, pauseMs);
      pauses.add(timer);
    });

  const receive = async (stream: SMTPServerDataStream): Promise<void> => {
    const source = await readAll(stream);
    const refused = take(refusing, 'DATA');
    if (refused) throw refused;
    if (pauseMs > 0) await pause();
    accepted.push(await simpleParser(source));
    sources.push(source);
  };

  const server = new SMTPServer({
    name: 'mail.test',
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 200,
    onMailFrom: (_address, _session, answer) => answer(take(refusing, 'MAIL FROM')),
    onRcptTo: (_address, _session, answer) => answer(take(refusing, 'RCPT TO')),
    onData: (stream, _session, answer) => {
      receive(stream).then(() => answer(null, 'Taken in hand'), answer);
    },
  });
  // A client that gives up in the middle is part of what the tests provoke.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: () => [...accepted],
    sources: () => [...sources],
    waitFor: async (count, limitMs = 5_000) => {
      const limit = performance.now() + limitMs;
      while (accepted.length < count) {
        if (performance.now() > limit) {
          throw new Error(`Waited ${limitMs} ms for ${count} mails; ${accepted.length} came.`);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return [...accepted];
    },
    reject: (next) => {
      for (let time = 0; time < (next.times ?? 1); time += 1) refusing.push(next);
    },
    slowDown: (milliseconds) => {
      pauseMs = milliseconds;
    },
    isBusy: () => pauses.size > 0,
    stop: async () => {
      pauses.forEach(clearTimeout);
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
};
