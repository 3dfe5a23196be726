import type { Command } from 'commander';
import { EventWasAltered, FileExists, FORMAT, LogFileWriter, writeFileWhole, writeStream } from '#audit';
import { Failure } from '../failure.js';
import { interruptible, newFile, share, spoken, STANDARD } from '../log-file.js';
import { json } from '../print/json.js';
import { reasonOf } from '../reason.js';
import { openLog, type OpenLog } from '../service/open-log.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly force?: true;
}

interface Exported {
  readonly file: string;
  readonly format: typeof FORMAT;
  readonly events: number;
  readonly chain: string;
}

const isOfFile = (error: unknown): boolean => typeof (error as { syscall?: unknown }).syscall === 'string';

const complaint = (error: unknown, file: string, { words: { log } }: Session): unknown => {
  if (error instanceof FileExists) return new Failure(log.fileExists(file));
  if (error instanceof EventWasAltered) return new Failure(log.notWritten(file, reasonOf(error)));
  if ((error as { name?: unknown }).name === 'AbortError') return new Failure(log.exportStopped(file));
  return isOfFile(error) ? new Failure(log.notWritten(file, reasonOf(error))) : error;
};

const write = async (file: string, { force }: Options, log: OpenLog, session: Session): Promise<Exported> => {
  const { screen, words } = session;
  const head = await log.store.head();
  const writer = new LogFileWriter(log.store, ({ events, position }) =>
    screen.progress(words.log.exporting(events, share(Number(position) / Number(head)))),
  );
  await interruptible((signal) =>
    file === STANDARD
      ? writeStream(process.stdout, writer.text(), signal)
      : writeFileWhole(newFile(file, session), writer.text(), { overwrite: force === true, signal }),
  );
  screen.progress(null);
  return { file, format: FORMAT, ...writer.summary };
};

const exportLog = async (file: string, options: Options, session: Session): Promise<Exported> => {
  const log = await openLog(session, { besideService: true });
  try {
    return await write(file, options, log, session);
  } catch (error) {
    throw complaint(error, file, session);
  } finally {
    await log.close();
  }
};

const exportedText = ({ file, events, chain }: Exported, { words: { log } }: Session): string => {
  const place = file === STANDARD ? log.standardOutput : file;
  return [log.exported(events, place), log.chain(spoken(chain)), log.contactsStay].join('\n');
};

export const addExport = (program: Command, session: Session): void => {
  const { commands, options, arguments: named } = session.words.help;
  program
    .command('export')
    .description(commands.export)
    .argument('<file>', named.newLogFile)
    .option('--force', options.force)
    .action(async (file: string, given: Options) => {
      const done = await exportLog(file, given, session);
      if (file !== STANDARD) return session.show(given, done, () => exportedText(done, session));
      // Standard output is the file.
      session.screen.complain(given.json ? json(done) : exportedText(done, session));
    });
};
