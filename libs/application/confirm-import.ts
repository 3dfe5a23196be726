import {
  DEFAULT_TIME_ZONE,
  entriesOf,
  meetingIdOf,
  meetingOf,
  minutesImport,
  partyNamed,
  resolveParties,
  type Entry,
  type MinutesImportState,
  type ResolvedParty,
} from '#domain';
import { deterministicId, isRefusal, refuse, type Refusal } from '#kernel';
import { confirmedFrom, protocolStep } from '#processes';
import { findImport, listBodies, partyRegister } from '#projections';
import type { Executed } from './execute.js';
import { PATIENCE, upToDate, type Asked } from './import-minutes.js';
import type { Tingbok } from './tingbok.js';

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

interface Acceptance {
  readonly bodyId: string;
  readonly meetingId: string;
  readonly timeZone: string;
  readonly parties: ResolvedParty[];
}

const acceptanceOf = async (tingbok: Tingbok, state: Import): Promise<Acceptance | Refusal> => {
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
  const other = isRefusal(drafted) ? String(drafted.details['import'] ?? '') : '';
  if (other === '' || other === id) return undefined;
  const before = await findImport(tingbok.database, other);
  return before?.stage === 'discarded' ? undefined : refuse('MeetingIsImported', { import: other });
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
  asked: Asked,
): Promise<Executed | Refusal> => {
  await upToDate(tingbok);
  const state = await findImport(tingbok.database, id);
  if (state === undefined) return refuse('ImportDoesNotExist');
  const data = await acceptanceOf(tingbok, state);
  if (isRefusal(data)) return data;
  const command = { type: onlySettled ? ('AcceptEntries' as const) : ('ConfirmImport' as const), data };
  const foreseen = minutesImport.decide(command, state);
  const refused = isRefusal(foreseen) ? foreseen : await claimMeeting(tingbok, { id, state, data }, asked);
  if (refused !== undefined) return refused;
  const done = await tingbok.commands.execute({ id, ...asked, expectedVersion, command });
  if (isRefusal(done)) return done;
  await Promise.all(tingbok.processes.map((process) => process.waitFor(done.position, PATIENCE)));
  return { ...done, position: await tingbok.store.head() };
};
