import fc from 'fast-check';
import { delegatorsIn, followUp, type FollowUpEvent, type SettledTimer } from '#domain';
import { fold, streamOf } from '#kernel';
import { beginOn, happenings, live, OUTSET } from '../testing/quay-history.js';
import { openStage, type Stage } from '../testing/stage.js';
import { walk } from '../testing/walk.js';
import { dueRecipients } from './due-timers.js';

const RUNS = 8;

interface Mail {
  readonly position: bigint;
  readonly recipientId: string;
  readonly localDate: string;
  readonly timers: readonly SettledTimer[];
}

const mailsOf = async (stage: Stage, ...types: string[]): Promise<readonly Mail[]> =>
  (await stage.events(...types)).map(({ position, data }) => ({
    position,
    ...(data as unknown as Omit<Mail, 'position'>),
  }));

const twice = (all: readonly string[]): string[] => all.filter((one, index) => all.indexOf(one) !== index);

/** The follow-up as it stood in the log before `position`. */
const followUpBefore = async (stage: Stage, id: string, position: bigint) => {
  const events: FollowUpEvent[] = [];
  for await (const event of stage.store.readStream(streamOf('followUp', id)))
    if (event.position < position)
      events.push({ type: event.type, data: event.data } as unknown as FollowUpEvent);
  return fold(followUp, events);
};

const everyTimerHasOneOutcome = async (stage: Stage): Promise<void> => {
  expect(await dueRecipients(stage.database, stage.clock.now())).toEqual([]);
  const settled = (await mailsOf(stage, 'ReminderSent', 'ReminderSuppressed')).flatMap((mail) => mail.timers);
  expect(settled.length).toBeGreaterThan(0);
  expect(twice(settled.map((timer) => timer.timerId))).toEqual([]);
  const rows = await stage.database.query<{ id: string }>(
    'select id from tingbok.reminder_timer where outcome is not null',
  );
  expect(rows.map((row) => row.id).toSorted()).toEqual(settled.map((timer) => timer.timerId).toSorted());
};

const oneMailADay = async (stage: Stage): Promise<void> => {
  const mails = await mailsOf(stage, 'ReminderSent');
  expect(twice(mails.map((mail) => `${mail.recipientId} ${mail.localDate}`))).toEqual([]);
};

const nothingAboutTheClosed = async (stage: Stage): Promise<void> => {
  for (const { timers, position, recipientId } of await mailsOf(stage, 'ReminderSent')) {
    for (const { followUpId, kind } of timers) {
      if (followUpId === null) continue;
      const state = await followUpBefore(stage, followUpId, position);
      expect(['assigned', 'accepted', 'sentBack', 'reopened', 'declined']).toContain(state?.stage);
      if (state === null || kind === 'escalated') continue;
      const informed = kind === 'overdue' ? delegatorsIn(state) : [];
      expect([...state.owners.map((owner) => owner.partyId), ...informed]).toContain(recipientId);
    }
  }
};

/** Every overdue follow-up and every digest has its next reminder. */
const noChainIsBroken = async (stage: Stage): Promise<void> => {
  const broken = await stage.database.query(
    `select s.follow_up_id, o.party from tingbok.reminder_subject s
     join tingbok.reminder_body b on b.id = s.body_id
     cross join lateral (select one->>'partyId' as party from jsonb_array_elements(s.state->'owners') one) o
     where s.state->>'stage' in ('assigned', 'accepted', 'sentBack', 'reopened')
       and s.state->'deadline'->>'kind' = 'date' and (b.state->'policy'->>'everyDaysOverdue')::int > 0
       and not exists (select from tingbok.reminder_timer t where t.follow_up_id = s.follow_up_id
         and t.kind = 'overdue' and t.outcome is null and t.recipient_id = o.party::uuid)
     union all
     select b.id, null from tingbok.reminder_body b where b.state->'policy'->>'digestWeekday' is not null
       and not exists (select from tingbok.reminder_timer t where t.body_id = b.id
         and t.kind = 'digest' and t.outcome is null)`,
  );
  expect(broken).toEqual([]);
};

const rebuiltIsLive = async (stage: Stage): Promise<void> => {
  const rows = () =>
    Promise.all(
      ['reminder_timer order by id', 'reminder_mail order by recipient_id, date'].map((from) =>
        stage.database.query(`select * from tingbok.${from}`),
      ),
    );
  const living = await rows();
  await stage.projections.rebuild(['reminders']);
  await stage.projections.waitFor(await stage.store.head(), 20_000);
  expect(await rows()).toEqual(living);
};

describe('Whatever happens on the quay,', () => {
  it('every timer has one outcome, nobody two mails a day or a word about what is closed, no chain breaks, and rebuilt is live', async () => {
    const law = fc.asyncProperty(happenings, async (all) => {
      const stage = await openStage({ at: OUTSET });
      try {
        await beginOn(stage);
        await live(stage, all);
        await walk(stage, stage.clock.now().add({ hours: 24 * 12 }));
        for (const holds of [
          everyTimerHasOneOutcome,
          oneMailADay,
          nothingAboutTheClosed,
          noChainIsBroken,
          rebuiltIsLive,
        ])
          await holds(stage);
        expect(stage.complaints).toEqual([]);
      } finally {
        await stage.close();
      }
    });
    await fc.assert(law, { numRuns: RUNS, endOnFailure: true });
  }, 300_000);
});
