import { defaultReminderPolicy } from '#domain';
import { ids } from '../../domain/testing/examples.js';
import { oslo } from '../testing/hand-clock.js';
import { assign, by, establish, setDeadline, setPolicy } from '../testing/quay.js';
import { openStage, type Stage } from '../testing/stage.js';
import { outcomesOf, sendAll, timersOf, walk } from '../testing/walk.js';

const followUp = '00000000-0000-4000-8000-000000000101';
const weekday = { ...defaultReminderPolicy, digestWeekday: null };

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({ at: '2023-05-02T12:00' });
  await establish(stage);
  await stage.tell(ids.quayCouncil, setPolicy(weekday));
}, 60_000);
afterEach(() => stage.close());

describe('What follows from an outcome', () => {
  it('is one overdue reminder after the other, a week apart', async () => {
    await stage.tell(followUp, assign(by('2023-06-09')));
    await walk(stage, oslo('2023-07-08T12:00'));
    expect((await outcomesOf(stage)).filter((line) => line.includes('overdue'))).toEqual([
      'sent 2023-06-16 03 overdue',
      'sent 2023-06-23 03 overdue',
      'sent 2023-06-30 03 overdue',
      'sent 2023-07-07 03 overdue',
    ]);
  });

  it('is no second word to the AU of the same missed deadline, on whichever later day it is planned anew', async () => {
    await stage.tell(followUp, assign(by('2023-06-09')));
    for (const day of ['16T09:00', '19T12:00', '20T07:00', '26T08:00']) {
      await walk(stage, oslo(`2023-06-${day}`));
      await stage.tell(followUp, { type: 'ReportProgress', data: { note: `Still at it on the ${day}` } });
      await stage.projections.rebuild(['reminders']);
      await stage.projections.waitFor(await stage.store.head(), 20_000);
    }
    await walk(stage, oslo('2023-07-10T12:00'));
    const toAu = () => outcomesOf(stage).then((all) => all.filter((line) => line.includes('escalated')));
    expect(await toAu()).toEqual(['sent 2023-06-16 02 escalated']);
    await stage.tell(followUp, setDeadline(by('2023-07-12')));
    await walk(stage, oslo('2023-08-01T12:00'));
    expect(await toAu()).toEqual(['sent 2023-06-16 02 escalated', 'sent 2023-07-19 02 escalated']);
  });

  it('is a digest each Monday, or on the working day before', async () => {
    await stage.tell(followUp, assign(by(null)));
    await stage.tell(ids.quayCouncil, setPolicy(defaultReminderPolicy));
    await walk(stage, oslo('2023-06-06T12:00'));
    const days = (await outcomesOf(stage)).map((line) => line.split(' ')[1]);
    // The Monday after Whitsun is a holiday; the working day before is the Friday.
    expect(days).toEqual(['2023-05-08', '2023-05-15', '2023-05-22', '2023-05-26', '2023-06-05']);
  });

  it('goes on although the clock of whoever writes next is behind', async () => {
    await stage.tell(followUp, assign(by('2023-06-09')));
    await walk(stage, oslo('2023-06-16T08:00'));
    stage.clock.set('2023-06-16T07:00');
    await stage.tell(followUp, { type: 'ReportProgress', data: { note: 'From a slow clock' } });
    expect(await timersOf(stage)).toEqual(['overdue 2 03 2023-06-23 08:00']);
  });

  it('goes on although the policy names a later time on a day that had its mail', async () => {
    await stage.tell(followUp, assign(by('2023-06-09')));
    await walk(stage, oslo('2023-06-16T09:00'));
    await stage.tell(ids.quayCouncil, setPolicy({ ...weekday, at: '14:00' }));
    expect(await timersOf(stage)).toEqual(['overdue 2 03 2023-06-23 14:00']);
  });

  it('goes on for the digest too, when its time moves to later on a day that had it', async () => {
    await stage.tell(followUp, assign(by(null)));
    await stage.tell(ids.quayCouncil, setPolicy(defaultReminderPolicy));
    await walk(stage, oslo('2023-05-08T09:00'));
    await stage.tell(ids.quayCouncil, setPolicy({ ...defaultReminderPolicy, at: '14:00' }));
    expect(await timersOf(stage)).toEqual(['digest 0 02 2023-05-15 14:00']);
  });
});

describe('The reminders built anew', () => {
  const rows = () => stage.database.query('select * from tingbok.reminder_timer order by id');

  it('are the same as the living ones, row by row, outcomes included', async () => {
    await stage.tell(ids.quayCouncil, setPolicy(defaultReminderPolicy));
    await stage.tell(followUp, assign(by('2023-06-09')));
    await walk(stage, oslo('2023-06-19T09:00'));
    await stage.tell(followUp, setDeadline(by('2023-06-19')));
    await sendAll(stage);
    const living = await rows();
    expect(living.length).toBeGreaterThan(8);
    await stage.projections.rebuild(['reminders']);
    await stage.projections.waitFor(await stage.store.head(), 20_000);
    expect(await rows()).toEqual(living);
  });
});
