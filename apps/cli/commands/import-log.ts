import type { Command } from 'commander';
import { importLogFile, type Imported, type OpenedFile } from '#audit';
import { Failure } from '../failure.js';
import { faultText, interruptible, openLogFile, share, spoken } from '../log-file.js';
import { localTime } from '../print/moment.js';
import { plain } from '../print/plain.js';
import { modelsFollow } from '../service/models-follow.js';
import { openLog, type OpenLog } from '../service/open-log.js';
import type { Session, Shared } from '../session.js';

interface Answer {
  readonly file: string;
  /** Events of the file, all of them in the log now. */
  readonly events: number;
  readonly imported: number;
  readonly chain: string;
  /** Where the read models have come. */
  readonly position: string;
}

type Refused = Exclude<Imported, { readonly outcome: 'imported' }>;

const refusal = (
  refused: Refused,
  { file, now }: { readonly file: string; readonly now: Temporal.Instant },
  { words }: Session,
): string => {
  const { log } = words;
  switch (refused.outcome) {
    case 'faulty':
      return log.faulty(file, faultText(refused, words), refused.events);
    case 'parts':
      return log.parts(refused.line, ...placeOf(refused));
    case 'longer':
      return log.longer(...placeOf(refused));
    case 'disturbed':
      return log.disturbed(String(refused.head));
    case 'from-the-future':
      return log.fromTheFuture(refused.line, localTime(refused.recordedAt), localTime(now.toString()));
    case 'stopped':
      return log.importStopped(refused.events);
  }
};

const placeOf = ({
  inLog: { position, type, stream },
}: Extract<Refused, { inLog: unknown }>): [string, string, string] => [
  String(position),
  plain(type),
  plain(stream),
];

const importEvents = async (
  file: string,
  { bytes, progress }: OpenedFile,
  { store, now }: OpenLog,
  session: Session,
): Promise<Imported> => {
  const { screen, words } = session;
  const imported = await interruptible((signal) =>
    importLogFile(bytes, {
      store,
      now,
      signal,
      onProgress: ({ events }) => screen.progress(words.log.importing(events, share(progress()))),
    }),
  );
  screen.progress(null);
  if (imported.outcome !== 'imported') throw new Failure(refusal(imported, { file, now }, session));
  return imported;
};

const importLog = async (file: string, session: Session): Promise<Answer> => {
  const opened = await openLogFile(file, session);
  const log = await openLog(session, { besideService: false });
  let done: Imported;
  try {
    done = await importEvents(file, opened, log, session);
  } finally {
    await log.close();
  }
  const { events, imported, summary } = done;
  return { file, events, imported, chain: summary.chain, position: String(await modelsFollow(session)) };
};

const importedText = ({ file, events, imported, chain, position }: Answer, { words }: Session): string =>
  [
    words.log.imported(imported, events - imported, file),
    words.log.chain(spoken(chain)),
    words.log.modelsFollow(position),
    words.log.contactsStay,
  ].join('\n');

export const addImportLog = (program: Command, session: Session): void => {
  const { commands, arguments: named } = session.words.help;
  program
    .command('import-log')
    .description(commands.importLog)
    .argument('<file>', named.logFile)
    .action(async (file: string, given: Shared) => {
      const answer = await importLog(file, session);
      session.show(given, answer, () => importedText(answer, session));
    });
};
