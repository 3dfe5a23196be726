import { idNumber, ids } from '../../domain/testing/examples.js';
import type { Lens } from '../entity/lens.js';
import { openLog, type LogForTests } from '../testing.js';
import {
  assigned,
  at,
  meetingCancelled,
  meetingMoved,
  meetingScheduled,
  on,
  happened,
} from '../testing/facts.js';
import { findFollowUp } from './queries.js';

const today = Temporal.PlainDate.from('2024-06-01');
const meeting = ids.juneMeeting;
const hanging = idNumber(301);
const loose = idNumber(302);

describe('A meeting that moves takes its deadlines along, and old lists stay as they were:', () => {
  let log: LogForTests;
  let scheduled: bigint;
  let moved: bigint;
  let cancelled: bigint;

  beforeAll(async () => {
    log = await openLog();
    scheduled = await log.record(
      meetingScheduled(meeting, '2024-06-10', { occurredAt: '2024-04-01T12:00:00Z' }),
      assigned(hanging, { deadline: at(meeting), occurredAt: '2024-04-02T12:00:00Z' }),
      assigned(loose, { deadline: on('2024-06-10'), occurredAt: '2024-04-02T12:00:00Z' }),
    );
    moved = await log.record(
      meetingMoved(meeting, { from: '2024-06-10', to: '2024-06-20', occurredAt: '2024-05-01T12:00:00Z' }),
    );
    cancelled = await log.record(meetingCancelled(meeting, { occurredAt: '2024-05-20T12:00:00Z' }));
  });
  afterAll(() => log.close());

  const dueOf = async (id: string, lens: Partial<Lens>): Promise<string | null | undefined> => {
    const found = await findFollowUp(log.database, id, {
      lens: { known: null, inForce: null, ...lens },
      today,
    });
    return found?.deadline.date;
  };

  it('each position of the log shows the day that the meeting then had', async () => {
    expect(await dueOf(hanging, { known: scheduled })).toBe('2024-06-10');
    expect(await dueOf(hanging, { known: moved })).toBe('2024-06-20');
    expect(await dueOf(hanging, { known: cancelled })).toBeNull();
  });

  it('each day shows the day that the meeting then had', async () => {
    const onDay = (day: string) => ({ inForce: Temporal.Instant.from(`${day}T23:00:00Z`) });
    expect(await dueOf(hanging, onDay('2024-04-01'))).toBeUndefined();
    expect(await dueOf(hanging, onDay('2024-04-30'))).toBe('2024-06-10');
    expect(await dueOf(hanging, onDay('2024-05-01'))).toBe('2024-06-20');
    expect(await dueOf(hanging, onDay('2024-05-20'))).toBeNull();
  });

  it('a deadline that is a date of its own stays', async () => {
    expect(await dueOf(loose, { known: cancelled })).toBe('2024-06-10');
  });

  it('a follow-up that is given later has the day that the meeting has by now', async () => {
    const [id, other] = [idNumber(303), idNumber(13)];
    await log.record(
      meetingScheduled(other, '2024-07-01'),
      meetingMoved(other, { from: '2024-07-01', to: '2024-07-08' }),
      assigned(id, { deadline: at(other) }),
    );
    expect(await dueOf(id, {})).toBe('2024-07-08');
  });

  it('a follow-up that hangs on a meeting nobody has scheduled yet gets its day when somebody does', async () => {
    const [id, other] = [idNumber(304), idNumber(14)];
    await log.record(assigned(id, { deadline: at(other) }));
    expect(await dueOf(id, {})).toBeNull();
    await log.record(meetingScheduled(other, '2024-08-01'));
    expect(await dueOf(id, {})).toBe('2024-08-01');
  });

  it('a deadline that was taken off the meeting no longer moves with it', async () => {
    const [id, other] = [idNumber(305), idNumber(15)];
    await log.record(
      meetingScheduled(other, '2024-07-01'),
      assigned(id, { deadline: at(other) }),
      happened(id, { type: 'DeadlineSet', data: { deadline: on('2024-07-02') } }),
      meetingMoved(other, { from: '2024-07-01', to: '2024-07-08' }),
    );
    expect(await dueOf(id, {})).toBe('2024-07-02');
  });
});
