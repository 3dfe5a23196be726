import {
  DEFAULT_TIME_ZONE,
  meetingIdOf,
  meetingOf,
  entriesOf,
  partyNamed,
  resolveParties,
  type Entry,
  type MinutesImportState,
  type Reading,
  type ResolvedParty,
} from '#domain';
import type { Queryable } from '#database';
import { deterministicId, isRefusal, refuse, type Actor, type Refusal } from '#kernel';
import { readMinutes, sourceText, type PartyRegister } from '#minutes';
import { findImport, importOfMeeting, listBodies, partyRegister } from '#projections';
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
const PATIENCE = 15_000;

const upToDate = async ({ store, projections }: Tingbok): Promise<void> => {
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
): Promise<{ reading: Reading; text: string } | Refusal> => {
  const reading = readMinutes({ fileName, bytes, register: await knownNames(database) });
  if (isRefusal(reading)) return reading;
  if (reading.document !== 'minutes')
    return refuse('NotMinutes', { file: fileName, document: reading.document });
  const text = sourceText(bytes);
  return isRefusal(text) ? text : { reading, text };
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

type Import = NonNullable<MinutesImportState>;

const namesIn = (entry: Entry): readonly string[] => {
  if (entry.kind === 'decision') return [];
  const { owners, participants, approval_by, due_meeting } = entry.action;
  return [
    ...owners,
    ...participants,
    ...(approval_by ? [approval_by] : []),
    ...(due_meeting ? [due_meeting.body] : []),
  ];
};

/** Every name that something in force will speak of. Persons who merely attended are not registered. */
const namesOfImport = (state: Import, body: string): readonly string[] => [
  body,
  ...(state.reading?.parties ?? []).filter((party) => party.kind !== 'person').map((party) => party.name),
  ...(state.reading?.links ?? []).map((link) => link.body),
  ...entriesOf(state).flatMap(namesIn),
];

const acceptanceOf = async (
  tingbok: Tingbok,
  state: Import,
): Promise<{ bodyId: string; meetingId: string; timeZone: string; parties: ResolvedParty[] } | Refusal> => {
  const meeting = meetingOf(state);
  if (meeting === null) return refuse('MeetingIsUnknown');
  const register = await partyRegister(tingbok.database);
  const names = namesOfImport(state, meeting.body);
  const parties = [...resolveParties(names, state.reading?.parties ?? [], register)];
  const bodyId = partyNamed(parties, meeting.body).partyId;
  const body = (await listBodies(tingbok.database)).find((one) => one.id === bodyId);
  const meetingId = meetingIdOf(bodyId, meeting.date, meeting.start);
  return { bodyId, meetingId, timeZone: body?.timeZone ?? DEFAULT_TIME_ZONE, parties };
};

/**
 * Brings an import into force: all of it, or with `onlySettled` what raises no question. Waits until what
 * follows from it (meeting, protocol, follow-ups) is in the log; `position` then covers that too.
 */
export const confirmImport = async (
  tingbok: Tingbok,
  {
    id,
    onlySettled,
    expectedVersion,
  }: { id: string; onlySettled: boolean; expectedVersion?: number | undefined },
  { commandId, actor }: Asked,
): Promise<Executed | Refusal> => {
  await upToDate(tingbok);
  const state = await findImport(tingbok.database, id);
  if (state === undefined) return refuse('ImportDoesNotExist');
  const data = await acceptanceOf(tingbok, state);
  if (isRefusal(data)) return data;
  const other = await importOfMeeting(tingbok.database, data.meetingId);
  if (other !== undefined && other !== id) return refuse('MeetingIsImported', { import: other });
  const type = onlySettled ? 'AcceptEntries' : 'ConfirmImport';
  const done = await tingbok.commands.execute({
    id,
    actor,
    commandId,
    expectedVersion,
    command: { type, data },
  });
  if (isRefusal(done)) return done;
  await Promise.all(tingbok.processes.map((process) => process.waitFor(done.position, PATIENCE)));
  return { ...done, position: await tingbok.store.head() };
};
