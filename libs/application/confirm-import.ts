import { minutesImport, type MinutesImportState } from '#domain';
import { deterministicId, isRefusal, refuse, type Refusal } from '#kernel';
import { confirmedFrom, protocolStep } from '#processes';
import { findImport } from '#projections';
import type { Executed } from './execute.js';
import { acceptanceOf, type Acceptance } from './import-acceptance.js';
import { PATIENCE, upToDate, type Asked } from './import-minutes.js';
import { isInForce, otherRenderings } from './other-rendering.js';
import { storedImport } from './stored-import.js';
import type { Tingbok } from './tingbok.js';

type Import = NonNullable<MinutesImportState>;

const inForceElsewhere = async (tingbok: Tingbok, id: string, state: Import): Promise<string | undefined> =>
  (await otherRenderings(tingbok, id, state)).find(isInForce)?.id;

/**
 * Of several renderings of one meeting's minutes, the first that is confirmed becomes its protocol; the
 * protocol's stream is where they meet, also when two people confirm at the same moment.
 */
const claimMeeting = async (
  tingbok: Tingbok,
  { id, state, data }: { readonly id: string; readonly state: Import; readonly data: Acceptance },
  { commandId, actor }: Asked,
): Promise<Refusal | undefined> => {
  const { key: _, ...draft } = protocolStep(confirmedFrom(id, { ...data, entries: [] }, state));
  const drafting = deterministicId('command', commandId, 'draft');
  const drafted = await tingbok.commands.execute({ ...draft, commandId: drafting, actor });
  const drafter = isRefusal(drafted) ? String(drafted.details['import'] ?? '') : id;
  // While the one that drafted it was put away, another rendering may have come into force.
  const other = drafter === id ? await inForceElsewhere(tingbok, id, state) : drafter;
  if (other === undefined || other === '') return undefined;
  const before = await findImport(tingbok.database, other);
  return before?.stage === 'discarded' ? undefined : refuse('MeetingIsImported', { import: other });
};

/** Waits until what follows from a command is in the log; `position` then covers that too. */
export const withConsequences = async ({ processes, store }: Tingbok, done: Executed): Promise<Executed> => {
  await Promise.all(processes.map((process) => process.waitFor(done.position, PATIENCE)));
  return { ...done, position: await store.head() };
};

/** How often an import is looked at anew when it is answered or corrected while it is being confirmed. */
const TRIES = 5;

interface Confirmation {
  readonly id: string;
  readonly onlySettled: boolean;
  readonly expectedVersion?: number | undefined;
}

/** Decides on what the log holds at this version and no other: every name in it must be a party. */
const confirmOnce = async (
  tingbok: Tingbok,
  { id, onlySettled }: Confirmation,
  asked: Asked,
): Promise<Executed | Refusal> => {
  const found = await storedImport(tingbok.store, id);
  if (found === undefined) return refuse('ImportDoesNotExist');
  const { state, last } = found;
  const prepared = await acceptanceOf(tingbok, state);
  if (isRefusal(prepared)) return prepared;
  const { data, notices } = prepared;
  const command = { type: onlySettled ? ('AcceptEntries' as const) : ('ConfirmImport' as const), data };
  const foreseen = minutesImport.decide(command, state);
  const refused = isRefusal(foreseen) ? foreseen : await claimMeeting(tingbok, { id, state, data }, asked);
  if (refused !== undefined) return refused;
  const done = await tingbok.commands.execute({ id, ...asked, expectedVersion: last.version, command });
  return isRefusal(done) ? done : { ...(await withConsequences(tingbok, done)), notices };
};

const isStale = (result: Executed | Refusal): boolean =>
  isRefusal(result) && result.refused === 'VersionIsStale';

/** Brings an import into force: all of it, or with `onlySettled` what raises no question. */
export const confirmImport = async (
  tingbok: Tingbok,
  confirmation: Confirmation,
  asked: Asked,
): Promise<Executed | Refusal> => {
  await upToDate(tingbok);
  const { id, expectedVersion } = confirmation;
  const refused = await staleAt(tingbok, { id, expectedVersion }, asked);
  if (refused !== undefined) return refused;
  for (let attempt = 1; attempt < TRIES; attempt++) {
    const result = await confirmOnce(tingbok, confirmation, asked);
    if (!isStale(result)) return result;
  }
  return confirmOnce(tingbok, confirmation, asked);
};

/** Refuses when the import is not at the version that the caller saw, unless this very request made it so. */
const staleAt = async (
  { store }: Tingbok,
  { id, expectedVersion }: Pick<Confirmation, 'id' | 'expectedVersion'>,
  { commandId }: Asked,
): Promise<Refusal | undefined> => {
  if (expectedVersion === undefined) return undefined;
  const found = await storedImport(store, id);
  if (found === undefined || found.last.version === expectedVersion) return undefined;
  const isOwn = found.events.some(({ metadata }) => metadata.commandId === commandId);
  return isOwn
    ? undefined
    : refuse('VersionIsStale', { expected: expectedVersion, actual: found.last.version });
};
