import type { Queryable } from '#database';
import {
  folded,
  nextMeetingOf,
  partyNamed,
  type Entry,
  type MinutesImportState,
  type ResolvedParty,
} from '#domain';
import type { Acceptance } from './import-acceptance.js';
import { meetingIdMeant, recognizeMeetings, type SpokenOf } from './meeting-meant.js';

/** What the minutes speak of, and whose names are whose. */
interface Minutes {
  readonly state: NonNullable<MinutesImportState>;
  readonly entries: readonly Entry[];
  readonly parties: readonly ResolvedParty[];
}

const nextIn = ({ bodyId }: SpokenOf, { reading }: Minutes['state']): readonly SpokenOf[] => {
  const next = reading === null ? null : nextMeetingOf(reading.meeting);
  return next === null ? [] : [{ bodyId, ...next }];
};

/** Meetings that the minutes speak of: their own, those whose protocols they approve, those at which something is due. */
const spokenOfIn = (own: SpokenOf, { state, entries, parties }: Minutes): readonly SpokenOf[] => [
  own,
  ...nextIn(own, state),
  ...(state.reading?.links ?? []).flatMap(({ body, date, start }) => {
    const found = parties.find(({ name, aliases }) => [name, ...aliases].map(folded).includes(folded(body)));
    return date === null || found === undefined ? [] : [{ bodyId: found.partyId, date, start }];
  }),
  ...entries.flatMap((entry) => {
    const due = entry.kind === 'followUp' ? entry.action.due_meeting : null;
    return due === null
      ? []
      : [{ bodyId: partyNamed(parties, due.body).partyId, date: due.date, start: null }];
  }),
];

/** Which meeting they are the minutes of, and which others they speak of that are known under ids of their own. */
export const meetingsOfImport = async (
  database: Queryable,
  own: SpokenOf,
  minutes: Minutes,
): Promise<Pick<Acceptance, 'meetingId' | 'meetings'>> => {
  const meetingId = await meetingIdMeant(database, own);
  const meetings = await recognizeMeetings(database, spokenOfIn(own, minutes));
  return meetings.length === 0 ? { meetingId } : { meetingId, meetings: [...meetings] };
};
