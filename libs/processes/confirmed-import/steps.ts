import {
  entriesOf,
  meetingIdOf,
  meetingOf,
  partyNamed,
  protocolIdOf,
  type Acceptance,
  type Deadline,
  type Entry,
  type MinutesImportState,
  type ReadAction,
  type Reading,
  type ReadLink,
  type Source,
  type TingbokCommand,
} from '#domain';
import { deterministicId } from '#kernel';

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

interface Confirmed {
  readonly importId: string;
  readonly reading: Reading;
  readonly textHash: string;
  readonly acceptance: Acceptance;
  readonly entries: readonly Entry[];
  /** Beginning of the meeting's day, and the end of the meeting. */
  readonly dayStart: Temporal.Instant;
  readonly meetingEnd: Temporal.Instant;
}

/** Everything that follows when entries of an import come into force. Pure: same input, same commands. */
export const stepsAfter = (
  importId: string,
  acceptance: Acceptance,
  state: NonNullable<MinutesImportState>,
): readonly Step[] => {
  if (state.reading === null)
    throw new Error('An import was confirmed before it was read: the log is damaged');
  const meeting = { ...state.reading.meeting, ...meetingOf(state) };
  const reading: Reading = { ...state.reading, meeting };
  const entries = entriesOf(state).filter((entry) => acceptance.entries.includes(entry.id));
  const times = meetingTimes(reading, acceptance.timeZone);
  const confirmed: Confirmed = { importId, reading, textHash: state.textHash, acceptance, entries, ...times };
  return [
    ...partySteps(confirmed),
    ...meetingSteps(confirmed),
    ...reading.links.flatMap((link, index) => linkSteps(confirmed, link, index)),
    ...entries.map((entry) => entryStep(confirmed, entry)),
  ];
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

const partySteps = ({ acceptance, dayStart }: Confirmed): Step[] =>
  acceptance.parties
    .filter((party) => party.isNew)
    .map(({ name, partyId, kind, aliases, of }) => ({
      key: `party ${partyId}`,
      id: partyId,
      command: { type: 'RegisterParty', data: { name, kind, aliases, of } },
      occurredAt: dayStart,
    }));

const establish = (bodyId: string, { acceptance, dayStart }: Confirmed): Step => ({
  key: `body ${bodyId}`,
  id: bodyId,
  command: {
    type: 'EstablishBody',
    data: { timeZone: acceptance.timeZone, country: 'NO', language: 'nb' },
  },
  occurredAt: dayStart,
});

const meetingSteps = (confirmed: Confirmed): Step[] => {
  const { acceptance, reading, dayStart, meetingEnd, importId, textHash } = confirmed;
  const { bodyId, meetingId } = acceptance;
  const { meeting, attendees } = reading;
  const committee = acceptance.parties.find(
    (party) => party.isNew && party.kind === 'working_committee' && party.of === bodyId,
  );
  const toMeeting = (key: string, command: TingbokCommand, occurredAt = meetingEnd): Step => ({
    key,
    id: meetingId,
    command,
    occurredAt,
  });
  const date = meeting.date ?? '';
  return [
    establish(bodyId, confirmed),
    ...(committee === undefined
      ? []
      : [
          {
            key: 'working committee',
            id: bodyId,
            command: { type: 'SetWorkingCommittee', data: { partyId: committee.partyId } },
            occurredAt: dayStart,
          } satisfies Step,
        ]),
    toMeeting(
      'meeting',
      {
        type: 'ScheduleMeeting',
        data: {
          bodyId,
          title: meeting.title ?? meeting.body ?? date,
          place: meeting.place,
          date,
          start: meeting.start,
          end: meeting.end,
        },
      },
      dayStart,
    ),
    toMeeting('attendance', {
      type: 'RecordAttendance',
      data: {
        present: [...attendees.present],
        absent: [...attendees.absent],
        chair: meeting.chair,
        secretary: meeting.secretary,
      },
    }),
    ...reading.items.map(({ seq, number, title, presenters }) =>
      toMeeting(`item ${seq}`, {
        type: 'AddAgendaItem',
        data: { seq, number, title, presenters: [...presenters] },
      }),
    ),
    {
      key: 'protocol',
      id: protocolIdOf(meetingId),
      command: { type: 'DraftProtocol', data: { bodyId, meetingId, textHash, importId } },
      occurredAt: meetingEnd,
    },
  ];
};

const linkSteps = (confirmed: Confirmed, link: ReadLink, index: number): Step[] => {
  if (link.date === null) return [];
  const body = partyNamed(confirmed.acceptance.parties, link.body);
  const linked = meetingIdOf(body.partyId, link.date, link.start);
  const { date, start, end } = link;
  return link.type === 'approves_minutes_of'
    ? [
        {
          key: `approval ${index}`,
          id: protocolIdOf(linked),
          command: {
            type: 'ApproveProtocol',
            data: {
              atMeetingId: confirmed.acceptance.meetingId,
              textHash: null,
              changes: [],
              external: { bodyId: body.partyId, date, start, end },
            },
          },
          occurredAt: confirmed.meetingEnd,
        },
      ]
    : [
        { ...establish(body.partyId, confirmed), key: `body of link ${index}` },
        {
          key: `meeting of link ${index}`,
          id: linked,
          command: {
            type: 'ScheduleMeeting',
            data: { bodyId: body.partyId, title: body.name, place: null, date, start, end },
          },
          occurredAt: confirmed.dayStart,
        },
      ];
};

const entryStep = (confirmed: Confirmed, entry: Entry): Step => {
  const { importId, acceptance, meetingEnd } = confirmed;
  const read = entry.kind === 'followUp' ? entry.action : entry.decision;
  const source: Source = {
    meetingId: acceptance.meetingId,
    importId,
    item: read.item,
    itemSeq: read.seq,
    sentence: read.text,
    span: read.source,
  };
  const common = {
    key: `entry ${entry.id}`,
    id: deterministicId(entry.kind, importId, entry.id),
    occurredAt: meetingEnd,
  };
  return entry.kind === 'decision'
    ? {
        ...common,
        command: {
          type: 'RecordDecision',
          data: { bodyId: acceptance.bodyId, text: read.text, kind: entry.decision.type, source },
        },
      }
    : { ...common, command: assign(confirmed, entry.action, source) };
};

const assign = ({ acceptance }: Confirmed, action: ReadAction, source: Source): TingbokCommand => {
  const idsOf = (names: readonly string[]): string[] => [
    ...new Set(names.map((name) => partyNamed(acceptance.parties, name).partyId)),
  ];
  const responsible = idsOf(action.owners);
  const contributing = idsOf(action.participants).filter((id) => !responsible.includes(id));
  return {
    type: 'AssignFollowUp',
    data: {
      bodyId: acceptance.bodyId,
      text: action.text,
      owners: [
        ...responsible.map((partyId) => ({ partyId, role: 'responsible' as const })),
        ...contributing.map((partyId) => ({ partyId, role: 'contributing' as const })),
      ],
      deadline: deadlineOf(action, acceptance),
      source,
      approvalBy:
        action.approval_by === null ? null : partyNamed(acceptance.parties, action.approval_by).partyId,
    },
  };
};

const deadlineOf = ({ due, due_raw, due_meeting }: ReadAction, { parties }: Acceptance): Deadline => {
  if (due_meeting !== null) {
    const { partyId } = partyNamed(parties, due_meeting.body);
    return { kind: 'meeting', meetingId: meetingIdOf(partyId, due_meeting.date, null) };
  }
  if (due !== null) return { kind: 'date', date: due };
  return due_raw === null ? { kind: 'none' } : { kind: 'condition', words: due_raw };
};
