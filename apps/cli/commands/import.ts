import { basename } from 'node:path';
import type { Command } from 'commander';
import { eachFile } from '../each-file.js';
import { Failure } from '../failure.js';
import { bytesOf } from '../minutes-file.js';
import { importText } from '../print/import.js';
import { json } from '../print/json.js';
import { withNotices } from '../print/notices.js';
import type { ImportAnswer, Service, Written } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly confirm?: true;
}

type Notice = NonNullable<Written['notices']>[number];

interface Imported {
  readonly file: string;
  readonly import: ImportAnswer;
  /** How many points came into force just now, and which; null when that was not asked for. */
  readonly acceptedNow: number | null;
  readonly entriesNow: readonly string[];
  /** What to know of what came into force. */
  readonly notices: readonly Notice[];
  /** Why nothing came into force although it was asked for. */
  readonly refused: string | null;
}

/** Confirms the whole when nothing is open, otherwise what is settled. */
const confirm = async (found: ImportAnswer, service: Service): Promise<Omit<Imported, 'file'>> => {
  let written: Written;
  try {
    const onlySettled = found.openQuestions.length > 0;
    written = await service.command('ConfirmImport', { id: found.id, data: { onlySettled } });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { import: found, acceptedNow: 0, entriesNow: [], notices: [], refused: error.message };
  }
  const { notices = [] } = written;
  const after = await service.ask('import', { id: found.id });
  const entriesNow = after.accepted.filter((entry) => !found.accepted.includes(entry));
  return { import: after, acceptedNow: entriesNow.length, entriesNow, notices, refused: null };
};

const importFile = async (
  file: string,
  { confirm: atOnce }: Options,
  session: Session,
): Promise<Imported> => {
  const bytes = await bytesOf(file, session);
  const service = await session.service();
  const { id } = await service
    .command('ImportMinutes', { data: { fileName: basename(file), bytes } })
    .catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      throw new Failure(session.words.failure.inFile(file, error.message), error.exitCode);
    });
  const found = await service.ask('import', { id });
  if (!atOnce || found.stage !== 'read') {
    return { file, import: found, acceptedNow: null, entriesNow: [], notices: [], refused: null };
  }
  return { file, ...(await confirm(found, service)) };
};

/** What came into force, and what waits for which answer; the questions above say how to give it. */
const outcomeText = ({ import: found, acceptedNow, entriesNow }: Imported, { words }: Session): string => {
  const { said, labels } = words;
  const { openQuestions, entries } = found;
  const now = `${entriesNow.join(', ')}: `;
  if (openQuestions.length === 0) return `${now}${said.inForceNow(acceptedNow ?? 0)}`;
  const waiting = Map.groupBy(openQuestions, ({ about }) => about);
  return [
    `${now}${said.inForceSome(acceptedNow ?? 0, entries.length)} ${said.openQuestions(openQuestions.length)}`,
    ...[...waiting].map(
      ([about, asked]) => `  ${about} ${labels.waits(asked.map(({ id }) => id).join(', '))}`,
    ),
  ].join('\n');
};

const importedText = (imported: Imported, session: Session): string => {
  const text = importText(imported.import, session.call, session);
  if (imported.entriesNow.length === 0) return text;
  return withNotices(`${text}\n\n${outcomeText(imported, session)}`, imported, session);
};

const complain = (all: readonly Imported[], { words }: Session): void => {
  const refused = all.filter((one) => one.refused !== null);
  if (refused.length === 0) return;
  throw new Failure(
    refused.map(({ file, refused: why }) => words.failure.inFile(file, why ?? '')).join('\n'),
  );
};

export const addImport = (program: Command, session: Session): void => {
  const { commands, options, arguments: named } = session.words.help;
  program
    .command('import')
    .description(commands.import)
    .argument('<file...>', named.files)
    .option('--confirm', options.confirmImport)
    .action(async (files: readonly string[], given: Options) => {
      const { done, end } = await eachFile(files, (file) => importFile(file, given, session), session);
      if (given.json) session.screen.print(json(done));
      else if (done.length > 0) {
        session.screen.print(done.map((one) => importedText(one, session)).join('\n\n\n'));
      }
      end();
      complain(done, session);
    });
};
