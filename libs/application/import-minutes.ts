import type { Queryable } from '#database';
import { deterministicId, isRefusal, refuse, type Actor, type Refusal } from '#kernel';
import { readMinutes, type MinutesRead, type PartyRegister } from '#minutes';
import { partyRegister } from '#projections';
import type { Executed } from './execute.js';
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
  { database }: Tingbok,
  { fileName, bytes }: ReceivedFile,
): Promise<MinutesRead | Refusal> => {
  const read = await readMinutes({ fileName, bytes, register: await knownNames(database) });
  if (isRefusal(read)) return read;
  const { document } = read.reading;
  return document === 'minutes' ? read : refuse('NotMinutes', { file: fileName, document });
};

/** Receives and reads minutes. The same bytes again are the same import, in whatever state it now is. */
export const importMinutes = async (
  tingbok: Tingbok,
  file: ReceivedFile,
  { commandId, actor }: Asked,
): Promise<Executed | Refusal> => {
  await upToDate(tingbok);
  const read = await readFile(tingbok, file);
  if (isRefusal(read)) return read;
  const { reading, text } = read;
  const id = deterministicId('import', reading.sha256);
  const receiving = deterministicId('command', commandId, 'receive');
  const received = await tingbok.commands.execute({
    id,
    actor,
    commandId: receiving,
    command: { type: 'ReceiveMinutes', data: { fileName: file.fileName, sha256: reading.sha256, text } },
  });
  if (isRefusal(received)) return received;
  const readAlready = received.events.length === 0 && received.version > 1;
  if (readAlready) return received;
  return tingbok.commands.execute({
    id,
    actor,
    commandId: deterministicId('command', commandId, 'read'),
    causationId: receiving,
    command: { type: 'ReadMinutes', data: { reading } },
  });
};
