import { createHash } from 'node:crypto';
import type { Queryable } from '#database';
import { deterministicId, isRefusal, refuse, type Actor, type Refusal } from '#kernel';
import type { MinutesRead, PartyRegister } from '#minutes';
import { partyRegister } from '#projections';
import type { Executed } from './execute.js';
import { storedImport } from './stored-import.js';
import type { Tingbok } from './tingbok.js';

/** Who asks, and under which id, so that asking again does nothing twice. */
export interface Asked {
  readonly commandId: string;
  readonly actor: Actor;
}

export interface ReceivedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Longest wait, in milliseconds, for read models and follow-up commands. */
export const PATIENCE = 15_000;

/** Lets the read models catch up with the log before they are asked. */
export const upToDate = async ({ store, projections }: Tingbok): Promise<void> => {
  await projections.waitFor(await store.head(), PATIENCE);
};

/** The parties as minutes speak of them: by name, also the body that a committee works for. */
const knownNames = async (database: Queryable): Promise<PartyRegister> => {
  const register = await partyRegister(database);
  const names = new Map(register.map(({ id, name }) => [id, name]));
  return register.map((party) => ({
    ...party,
    of: party.of === null ? null : (names.get(party.of) ?? null),
  }));
};

/** Reads a file with the help of every party that is known. */
const readFile = async (
  { database, minutes }: Tingbok,
  { fileName, bytes }: ReceivedFile,
): Promise<MinutesRead | Refusal> => {
  const read = await minutes.read({ fileName, bytes, register: await knownNames(database) });
  if (isRefusal(read)) return read;
  const { document } = read.reading;
  return document === 'minutes' ? read : refuse('NotMinutes', { file: fileName, document });
};

/** The commands of one request, by its id. */
const commandsOf = (commandId: string) => ({
  receiving: deterministicId('command', commandId, 'receive'),
  reading: deterministicId('command', commandId, 'read'),
});

/** The import of the same bytes, when it is read or put away already, and not by this very request. */
const importedBefore = async (
  { store }: Tingbok,
  { bytes }: ReceivedFile,
  commandId: string,
): Promise<Executed | undefined> => {
  const id = deterministicId('import', createHash('sha256').update(bytes).digest('hex'));
  const found = await storedImport(store, id);
  if (found === undefined || found.state.stage === 'received') return undefined;
  const own: readonly string[] = Object.values(commandsOf(commandId));
  if (found.events.some(({ metadata }) => own.includes(metadata.commandId))) return undefined;
  const { version, position } = found.last;
  return { id, version, position, events: [] };
};

/** Receives and reads minutes. The same bytes again are the same import, in whatever state it now is. */
export const importMinutes = async (
  tingbok: Tingbok,
  file: ReceivedFile,
  { commandId, actor }: Asked,
): Promise<Executed | Refusal> => {
  const before = await importedBefore(tingbok, file, commandId);
  if (before !== undefined) return before;
  await upToDate(tingbok);
  const read = await readFile(tingbok, file);
  if (isRefusal(read)) return read;
  const { reading, text } = read;
  const id = deterministicId('import', reading.sha256);
  const { receiving, reading: readingId } = commandsOf(commandId);
  const received = await tingbok.commands.execute({
    id,
    actor,
    commandId: receiving,
    command: { type: 'ReceiveMinutes', data: { fileName: file.fileName, sha256: reading.sha256, text } },
  });
  if (isRefusal(received)) return received;
  const done = await tingbok.commands.execute({
    id,
    actor,
    commandId: readingId,
    causationId: receiving,
    command: { type: 'ReadMinutes', data: { reading } },
  });
  // Another request may have read it meanwhile, with a register that knew more.
  return isRefusal(done) ? ((await importedBefore(tingbok, file, commandId)) ?? done) : done;
};
