import { access, constants, stat } from 'node:fs/promises';
import { Lease } from '#projections';
import { beginningOf, putAway, waitingMails, type Shelf, type WaitingMail } from './folder.js';
import { receiveBounce, type ReceiveParts, type Received } from './receive.js';

export interface BounceFolderParts extends ReceiveParts {
  /** A Maildir, or a folder of `.eml` files, into which a mail system delivers what comes back. */
  readonly folder: string;
  readonly logger: {
    warn(details: object, message: string): void;
    error(details: object, message: string): void;
  };
}

const SWEEP_EVERY = 60_000;

/**
 * How often a mail is looked at that nothing can be made of: its file may be half written, and the mail that it is
 * about may have gone out a moment ago.
 */
const LOOKS = 15;

/** Null: it is looked at again. */
type Place = (looks: number) => Shelf | null;

/** Mails that fail in one sweep before it is given up. */
const MOST_FAILURES = 3;

const once =
  (shelf: Shelf): Place =>
  () =>
    shelf;
const inTheEnd =
  (shelf: Shelf): Place =>
  (looks) =>
    looks < LOOKS ? null : shelf;

const PLACES: Readonly<Record<Received['outcome'], Place>> = {
  bounced: once('done'),
  notLost: once('done'),
  // The beginning of a report looks like one.
  autoReply: inTheEnd('done'),
  mailIsUnknown: inTheEnd('unread'),
  notAReport: inTheEnd('unread'),
  unreadable: inTheEnd('unread'),
};

/**
 * Reads, each minute, what came back into a folder. Of several processes one does it at a time, under a lease; a
 * mail that two read says nothing new the second time. A mail is put away after the log knows of it: whatever
 * fails before is done again.
 */
export class BounceFolder {
  readonly #lease: Lease;
  readonly #looks = new Map<string, number>();
  #timer: ReturnType<typeof setInterval> | null = null;
  #sweeping: Promise<void> = Promise.resolve();
  #problem: string | null = null;

  constructor(private readonly parts: BounceFolderParts) {
    this.#lease = new Lease(parts.database, 'bounce-folder');
  }

  /** @throws when there is no such folder, or it is not this program's to tidy up */
  async start(): Promise<void> {
    const { folder } = this.parts;
    const isFolder = await stat(folder).then(
      (one) => one.isDirectory(),
      () => false,
    );
    if (!isFolder) throw new Error(`BOUNCE_FOLDER: ${folder} is not a folder; make it, or correct the path`);
    await access(folder, constants.R_OK | constants.W_OK).catch((cause: unknown) => {
      const line = `BOUNCE_FOLDER: ${folder} must be readable and writable for the user that runs Tingbok`;
      throw new Error(line, { cause });
    });
    this.#timer = setInterval(() => void this.sweep(), SWEEP_EVERY);
    void this.sweep();
  }

  /** Reads whatever lies there. */
  sweep(): Promise<void> {
    this.#sweeping = this.#sweeping.then(() => this.#attempt());
    return this.#sweeping;
  }

  /** Why the folder could not be read just now, on one line; null when it could. */
  problem(): string | null {
    return this.#problem;
  }

  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#sweeping;
    await this.#lease.release();
  }

  async #attempt(): Promise<void> {
    try {
      this.#problem = null;
      await this.#readAll();
    } catch (error) {
      this.#note(error);
    }
  }

  /** One that cannot be dealt with must not keep the others waiting; where none can, the fault is elsewhere. */
  async #readAll(): Promise<void> {
    let failures = 0;
    for (const mail of await waitingMails(this.parts.folder)) {
      if (failures === MOST_FAILURES || !(await this.#lease.hold())) return;
      try {
        await this.#read(mail);
      } catch (error) {
        failures += 1;
        this.#note(error);
      }
    }
  }

  #note(error: unknown): void {
    this.#problem = error instanceof Error ? error.message : String(error);
    this.parts.logger.error({ err: error }, 'What came back could not be read; the next sweep tries again');
  }

  async #read(mail: WaitingMail): Promise<void> {
    const bytes = await beginningOf(mail);
    if (bytes === null) return;
    const { outcome } = await receiveBounce(bytes, this.parts);
    const looks = (this.#looks.get(mail.path) ?? 0) + 1;
    const shelf = PLACES[outcome](looks);
    if (shelf === null) {
      this.#looks.set(mail.path, looks);
      return;
    }
    this.#looks.delete(mail.path);
    await putAway(this.parts.folder, mail, shelf);
    if (shelf === 'unread')
      this.parts.logger.warn(
        { file: mail.fileName, outcome },
        'A mail that came back is for a person to look at',
      );
  }
}
