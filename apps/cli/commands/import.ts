import { basename } from 'node:path';
import type { Command } from 'commander';
import { eachFile } from '../each-file.js';
import { Failure } from '../failure.js';
import { bytesOf } from '../minutes-file.js';
import { importText } from '../print/import.js';
import { json } from '../print/json.js';
import type { ImportAnswer, Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly confirm?: true;
}

interface Imported {
  readonly file: string;
  readonly import: ImportAnswer;
  /** How many points came into force just now; null when that was not asked for. */
  readonly acceptedNow: number | null;
  /** Why nothing came into force although it was asked for. */
  readonly refused: string | null;
}

/** Confirms the whole when nothing is open, otherwise what is settled. */
const confirm = async (found: ImportAnswer, service: Service): Promise<Omit<Imported, 'file'>> => {
  try {
    const onlySettled = found.openQuestions.length > 0;
    await service.command('ConfirmImport', { id: found.id, data: { onlySettled } });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { import: found, acceptedNow: 0, refused: error.message };
  }
  const after = await service.ask('import', { id: found.id });
  return { import: after, acceptedNow: after.accepted.length - found.accepted.length, refused: null };
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
  if (!atOnce || found.stage !== 'read') return { file, import: found, acceptedNow: null, refused: null };
  return { file, ...(await confirm(found, service)) };
};

const importedText = ({ import: found, acceptedNow }: Imported, session: Session): string => {
  const { said } = session.words;
  const text = importText(found, session.call, session);
  if (acceptedNow === null || acceptedNow === 0) return text;
  const line =
    found.openQuestions.length === 0
      ? said.inForceNow(acceptedNow)
      : `${said.inForceSome(acceptedNow, found.entries.length)} ${said.openQuestions(found.openQuestions.length)}`;
  return `${text}\n\n${line}`;
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
