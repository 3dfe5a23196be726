import {
  entriesOf,
  headOf,
  type Acceptance,
  type Entry,
  type MinutesImportState,
  type Reading,
  type TingbokCommand,
} from '#domain';

/** One command that follows from what was confirmed. */
export interface Step {
  /** Tells the steps of one event apart, for ever. */
  readonly key: string;
  /** Aggregate that it goes to. */
  readonly id: string;
  readonly command: TingbokCommand;
  /** When it happened in the world. */
  readonly occurredAt: Temporal.Instant;
}

/** What was confirmed, and when it happened. */
export interface Confirmed {
  readonly importId: string;
  readonly reading: Reading;
  readonly textHash: string;
  readonly acceptance: Acceptance;
  readonly entries: readonly Entry[];
  /** Beginning of the meeting's day, and the end of the meeting. */
  readonly dayStart: Temporal.Instant;
  readonly meetingEnd: Temporal.Instant;
}

/** Gathers what the steps are made from. */
export const confirmedFrom = (
  importId: string,
  acceptance: Acceptance,
  state: NonNullable<MinutesImportState>,
): Confirmed => {
  if (state.reading === null)
    throw new Error('An import was confirmed before it was read: the log is damaged');
  const meeting = headOf(state) ?? state.reading.meeting;
  const reading: Reading = { ...state.reading, meeting };
  const entries = entriesOf(state).filter((entry) => acceptance.entries.includes(entry.id));
  const times = meetingTimes(reading, acceptance.timeZone);
  return { importId, reading, textHash: state.textHash, acceptance, entries, ...times };
};

const meetingTimes = ({ meeting }: Reading, timeZone: string): Pick<Confirmed, 'dayStart' | 'meetingEnd'> => {
  const day = Temporal.PlainDate.from(meeting.date ?? '1970-01-01');
  const end = meeting.end ?? meeting.start;
  const plainTime = end === null ? Temporal.PlainTime.from('12:00') : Temporal.PlainTime.from(end);
  return {
    dayStart: day.toZonedDateTime({ timeZone }).toInstant(),
    meetingEnd: day.toZonedDateTime({ timeZone, plainTime }).toInstant(),
  };
};
