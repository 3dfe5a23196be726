import type { Queryable } from '#database';
import { awaitsOwner } from '#domain';
import type { Concerns } from './concerns.js';
import { LoadedKeys } from './loaded-keys.js';
import { Register, type BodyRow, type MeetingRow } from './register.js';
import type { SubjectRow } from './remindable.js';
import { keyOf, TimerBook, type MailRow, type TimerRow } from './timer-book.js';

/** All that the plans for a batch of events can touch or want to know. */
export interface Rows {
  readonly register: Register;
  readonly book: TimerBook;
}

/** Loads it with a fixed number of statements, however large the batch is. */
export const loadRows = async (tx: Queryable, concerns: Concerns): Promise<Rows> => {
  await noteUnreached(tx, concerns);
  const subjects = await subjectsFor(tx, concerns);
  const followUps = union(concerns.followUps, subjects, (row) => [row.follow_up_id]);
  const timers = await timersFor(tx, concerns, followUps);
  const meetingIds = union(concerns.meetings, subjects, (row) => row.meeting_id ?? []);
  const meetings = await meetingsWith(tx, meetingIds);
  const bodyIds = union(concerns.bodies, [...subjects, ...timers], (row) => [row.body_id]);
  const bodies = await bodiesWith(tx, bodyIds);
  const recipients = recipientsFor(concerns, subjects, bodies);
  const digests = [...concerns.digests].map((bodyId) => keyOf({ followUpId: null, bodyId }));
  return {
    register: new Register({
      ...{ subjects, bodies, meetings },
      keys: {
        followUps: new LoadedKeys('follow-up', followUps),
        bodies: new LoadedKeys('body', bodyIds),
        meetings: new LoadedKeys('meeting', meetingIds),
      },
    }),
    book: new TimerBook({
      timers,
      mails: await mailsTo(tx, recipients, concerns.since),
      things: new LoadedKeys('timers of', new Set([...followUps, ...digests])),
      recipients: new LoadedKeys('mails to', recipients),
      reachedAnew: new LoadedKeys('what did not reach', concerns.reachedAnew),
      mailed: concerns.mailed,
    }),
  };
};

const union = <Row>(
  ids: ReadonlySet<string>,
  rows: readonly Row[],
  idsOf: (row: Row) => string | readonly string[],
): ReadonlySet<string> => new Set([...ids, ...rows.flatMap(idsOf)]);

const recipientsFor = (
  concerns: Concerns,
  subjects: readonly SubjectRow[],
  bodies: readonly BodyRow[],
): ReadonlySet<string> => {
  const owners = union(concerns.recipients, subjects, ({ state: { owners: its, delegations = [] } }) => [
    ...its.map((one) => one.partyId),
    ...delegations.map((one) => one.from),
  ]);
  return union(owners, bodies, ({ state }) => state.workingCommittee ?? []);
};

/**
 * The rows that `select` finds for each of the ids, which it calls `wanted.id`.
 *
 * One JSON value: the driver of the embedded database takes four times as long for rows. `offset 0` keeps
 * the planner at the index; for a thousand ids in a table that it has no statistics of, such as one that is
 * being built anew, it would read the whole of it each time.
 */
const rowsOfEach = async <Row>(
  tx: Queryable,
  ids: ReadonlySet<string>,
  select: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => {
  if (ids.size === 0) return [];
  const [found] = await tx.query<{ rows: readonly Row[] | null }>(
    `select json_agg(found) as rows from unnest($1::uuid[]) as wanted (id), lateral (${select} offset 0) found`,
    [[...ids], ...values],
  );
  return found?.rows ?? [];
};

/** What did not get through to those whose address changes is concerned as well. */
const noteUnreached = async (
  tx: Queryable,
  { reachedAnew, followUps, bodies, digests }: Concerns,
): Promise<void> => {
  const about = await rowsOfEach<Pick<TimerRow, 'follow_up_id' | 'body_id'>>(
    tx,
    reachedAnew,
    `select distinct follow_up_id, body_id from tingbok.reminder_timer
     where recipient_id = wanted.id and outcome = 'unreached'`,
  );
  for (const { follow_up_id: followUpId, body_id: bodyId } of about) {
    bodies.add(bodyId);
    if (followUpId === null) digests.add(bodyId);
    else followUps.add(followUpId);
  }
};

/** Of a body whose rules change, and of a meeting that moves, only what waits for somebody has timers. */
const subjectsFor = async (
  tx: Queryable,
  { followUps, ruled, moved }: Concerns,
): Promise<readonly SubjectRow[]> => {
  const select = 'select follow_up_id, body_id, meeting_id, state from tingbok.reminder_subject';
  const waiting = `state->>'stage' = any($2::text[])`;
  const found = [
    await rowsOfEach<SubjectRow>(tx, followUps, `${select} where follow_up_id = wanted.id`),
    await rowsOfEach<SubjectRow>(tx, ruled, `${select} where body_id = wanted.id and ${waiting}`, [
      awaitsOwner,
    ]),
    await rowsOfEach<SubjectRow>(tx, moved, `${select} where meeting_id = wanted.id and ${waiting}`, [
      awaitsOwner,
    ]),
  ];
  return found.flat();
};

/** A timer in JSON. */
type TimerJson = Omit<TimerRow, 'at' | 'settled_at' | 'told_at' | 'retry_at'> & {
  readonly at: string;
} & Readonly<Record<'settled_at' | 'told_at' | 'retry_at', string | null>>;

const instant = (text: string | null): Temporal.Instant | null =>
  text === null ? null : Temporal.Instant.from(text);

const toTimerRow = (row: TimerJson): TimerRow => ({
  ...row,
  at: Temporal.Instant.from(row.at),
  settled_at: row.settled_at === null ? null : BigInt(row.settled_at),
  told_at: instant(row.told_at),
  retry_at: instant(row.retry_at),
});

const timersFor = async (
  tx: Queryable,
  { digests, mailed, until, lastMailDate }: Concerns,
  followUps: ReadonlySet<string>,
): Promise<readonly TimerRow[]> => {
  const of = (ids: ReadonlySet<string>, condition: string, values: readonly unknown[] = []) =>
    rowsOfEach<TimerJson>(
      tx,
      ids,
      `select id, kind, ordinal, follow_up_id, body_id, recipient_id, due, date, at, time_zone, postponed, anew,
         outcome, settled_at::text, told_at, failures, retry_at from tingbok.reminder_timer where ${condition}`,
      values,
    );
  const found = [
    await of(followUps, 'follow_up_id = wanted.id'),
    await of(digests, `kind = 'digest' and body_id = wanted.id`),
    await of(mailed, 'recipient_id = wanted.id and outcome is null and (at <= $2 or date <= $3::date)', [
      until,
      lastMailDate,
    ]),
  ];
  return found.flat().map(toTimerRow);
};

const bodiesWith = (tx: Queryable, ids: ReadonlySet<string>): Promise<readonly BodyRow[]> =>
  rowsOfEach<BodyRow>(tx, ids, 'select id, state from tingbok.reminder_body where id = wanted.id');

const meetingsWith = (tx: Queryable, ids: ReadonlySet<string>): Promise<readonly MeetingRow[]> =>
  rowsOfEach<MeetingRow>(tx, ids, 'select id, date from tingbok.reminder_meeting where id = wanted.id');

/** What is planned lies after its event, and its local day is at most one before that of the event in UTC. */
const mailsTo = (
  tx: Queryable,
  recipients: ReadonlySet<string>,
  since: Temporal.Instant,
): Promise<readonly MailRow[]> =>
  rowsOfEach<MailRow>(
    tx,
    recipients,
    `select recipient_id, date, sent_at from tingbok.reminder_mail
     where recipient_id = wanted.id and date >= $2::date`,
    [since.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 1 })],
  );
