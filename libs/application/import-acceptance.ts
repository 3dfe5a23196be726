import { contactPointsOf } from '#contacts';
import {
  DEFAULT_TIME_ZONE,
  doubtfulNames,
  learnAliases,
  meetingOf,
  namingsIn,
  partyNamed,
  resolveParties,
  settledEntries,
  type Entry,
  type LearnedAlias,
  type RecognizedMeeting,
  type MinutesImportState,
  type RegisteredParty,
  type ResolvedParty,
} from '#domain';
import { refuse, type Refusal } from '#kernel';
import { findBody, partyRegister } from '#projections';
import { meetingsOfImport } from './meetings-of-import.js';
import type { Tingbok } from './tingbok.js';

type Import = NonNullable<MinutesImportState>;

export const namesIn = (entry: Entry): readonly string[] => {
  if (entry.kind === 'decision') return [];
  const { owners, participants, approval_by, due_meeting } = entry.action;
  return [
    ...owners,
    ...participants,
    ...(approval_by ? [approval_by] : []),
    ...(due_meeting ? [due_meeting.body] : []),
  ];
};

/**
 * Every name that something in force will speak of. Persons who merely attended are not registered, nor is a
 * name of which it is still asked, or was answered, who is meant by it.
 */
const namesOfImport = (state: Import): readonly string[] => {
  const doubtful = doubtfulNames(state);
  const described = (state.reading?.parties ?? []).filter(
    ({ kind, name }) => kind !== 'person' && !doubtful.has(name),
  );
  return [
    ...described.map((party) => party.name),
    ...(state.reading?.links ?? []).map((link) => link.body),
    ...settledEntries(state).flatMap(namesIn),
  ];
};

export interface Acceptance {
  readonly bodyId: string;
  readonly meetingId: string;
  readonly timeZone: string;
  readonly parties: ResolvedParty[];
  readonly aliases?: LearnedAlias[];
  readonly meetings?: RecognizedMeeting[];
}

export interface Prepared {
  readonly data: Acceptance;
  readonly notices: readonly Refusal[];
}

const withoutFlags = ({ partyId: id, name, aliases, kind, of }: ResolvedParty): RegisteredParty => ({
  id,
  name,
  aliases,
  kind,
  of,
});

interface Accepting {
  /** What comes into force, and every name that is spoken of then. */
  readonly entries: readonly Entry[];
  readonly names: readonly string[];
}

const allSettled = (state: Import): Accepting => ({
  entries: settledEntries(state),
  names: namesOfImport(state),
});

const ownersIn = (entry: Entry): readonly string[] => (entry.kind === 'followUp' ? entry.action.owners : []);

/** Owners who could not be reminded: told at once, and not when the first deadline has passed. */
const ownersWithoutAddress = async (
  { database, mail }: Pick<Tingbok, 'database' | 'mail'>,
  entries: readonly Entry[],
  parties: readonly ResolvedParty[],
): Promise<readonly Refusal<'OwnersHaveNoAddress'>[]> => {
  // Into the outbox folder mails are written all the same.
  if (mail.kind !== 'smtp') return [];
  const owners = new Map(
    entries.flatMap(ownersIn).map((name) => {
      const { partyId, name: preferred } = partyNamed(parties, name);
      return [partyId, preferred] as const;
    }),
  );
  const reached = await contactPointsOf(database, [...owners.keys()]);
  const names = [...owners].filter(([id]) => !reached.has(id)).map(([, name]) => name);
  return names.length === 0 ? [] : [refuse('OwnersHaveNoAddress', { names: names.join(', ') })];
};

/** All that acceptance needs to know besides the import itself. */
export const acceptanceOf = async (
  tingbok: Tingbok,
  state: Import,
  { entries, names }: Accepting = allSettled(state),
): Promise<Prepared | Refusal> => {
  const meeting = meetingOf(state);
  if (meeting === null) return refuse('MeetingIsUnknown');
  const register = await partyRegister(tingbok.database);
  const parties = [...resolveParties([meeting.body, ...names], state.reading?.parties ?? [], register)];
  const bodyId = partyNamed(parties, meeting.body).partyId;
  const body = await findBody(tingbok.database, bodyId);
  const own = { bodyId, date: meeting.date, start: meeting.start };
  const meetings = await meetingsOfImport(tingbok.database, own, { state, entries, parties });
  const coming = new Set(entries.map(({ id }) => id).filter((id) => !state.accepted.includes(id)));
  const namings = namingsIn(state).filter(({ entryId }) => coming.has(entryId));
  const { learned, notices } = learnAliases(namings, {
    parties: [...register, ...parties.map(withoutFlags)],
    bodyId,
  });
  const aliases = learned.length === 0 ? {} : { aliases: [...learned] };
  const timeZone = body?.timeZone ?? DEFAULT_TIME_ZONE;
  const inForce = entries.filter(({ id }) => coming.has(id));
  const unreached = await ownersWithoutAddress(tingbok, inForce, parties);
  return {
    data: { bodyId, timeZone, parties, ...aliases, ...meetings },
    notices: [...notices, ...unreached],
  };
};
