import fc from 'fast-check';
import { defaultReminderPolicy, type ReminderPolicy, type SettledTimer } from '#domain';
import { ids, idNumber, responsible } from '../../domain/testing/examples.js';
import { oslo } from '../testing/hand-clock.js';
import { assign, by, establish, setPolicy } from '../testing/quay.js';
import { beginOn, happenings, live, OUTSET } from '../testing/quay-history.js';
import { openStage, type Stage } from '../testing/stage.js';
import { sendAll, walk } from '../testing/walk.js';
import { previewReminders } from './preview.js';
import { retraceReminders } from './retrace.js';
import type { PreviewMail } from './shown-mails.js';

const RUNS = 5;

const asLine = ({ date, recipient, lines }: PreviewMail): string =>
  ['sent', date, recipient.id.slice(-2), ...lines.map((line) => line.kind).toSorted()].join(' ');

const preview = async (stage: Stage, to: Temporal.Instant, from = stage.clock.now()) =>
  (await previewReminders(stage.database, { from, to })).map(asLine).toSorted();

/** A mail tells of each follow-up once, with the timer that fell due last. */
const sent = async (stage: Stage): Promise<string[]> =>
  (await stage.events('ReminderSent'))
    .map(({ data }) => {
      const { localDate, recipientId, timers } = data as {
        localDate: string;
        recipientId: string;
        timers: readonly SettledTimer[];
      };
      const told = new Map(timers.map((timer) => [timer.followUpId ?? timer.bodyId, timer.kind]));
      return ['sent', localDate, recipientId.slice(-2), ...[...told.values()].toSorted()].join(' ');
    })
    .toSorted();

const withStage = async (at: string, use: (stage: Stage) => Promise<void>): Promise<void> => {
  const stage = await openStage({ at });
  try {
    await use(stage);
  } finally {
    await stage.close();
  }
};

describe('A preview', () => {
  it('is what is then really sent: the same recipients, days and kinds', async () => {
    const law = fc.asyncProperty(happenings, (all) =>
      withStage(OUTSET, async (stage) => {
        await beginOn(stage);
        await live(stage, all);
        await sendAll(stage);
        const before = await sent(stage);
        const to = stage.clock.now().add({ hours: 24 * 20 });
        const foreseen = await preview(stage, to);
        await walk(stage, to);
        expect([...before, ...foreseen].toSorted()).toEqual(await sent(stage));
      }),
    );
    await fc.assert(law, { numRuns: RUNS, endOnFailure: true });
  }, 300_000);

  it('at noon knows that the mail of the morning told what was meant for the afternoon', () =>
    withStage(OUTSET, async (stage) => {
      await beginOn(stage);
      const owners = [responsible(idNumber(3))];
      for (const [id, bodyId] of [
        [idNumber(104), idNumber(1)],
        [idNumber(105), idNumber(5)],
      ] as const)
        await stage.tell(id, assign(by('2023-06-02'), { owners, bodyId }));
      await walk(stage, oslo('2023-06-02T12:00'));
      const before = await sent(stage);
      const to = oslo('2023-06-07T12:00');
      const foreseen = await preview(stage, to);
      await walk(stage, to);
      expect([...before, ...foreseen].toSorted()).toEqual(await sent(stage));
    }));

  it('of days ahead knows what will have been said by then', () =>
    withStage(OUTSET, async (stage) => {
      await beginOn(stage);
      const [from, to] = [oslo('2023-06-12T00:00'), oslo('2023-07-01T00:00')];
      const foreseen = await preview(stage, to, from);
      await walk(stage, to);
      expect(foreseen).toEqual(
        (await sent(stage)).filter((line) => (line.split(' ')[1] ?? '') >= '2023-06-12'),
      );
    }));

  it('shows no digest that would have nothing to tell', () =>
    withStage(OUTSET, async (stage) => {
      await establish(stage);
      expect(await preview(stage, oslo('2023-06-06T12:00'))).toEqual([]);
      await stage.tell(idNumber(101), assign(by('2023-06-01'), { owners: [] }));
      await stage.tell(ids.quayCouncil, setPolicy({ ...defaultReminderPolicy, escalateAfterDays: null }));
      expect(await preview(stage, oslo('2023-06-06T12:00'))).toEqual([
        'sent 2023-05-26 02 digest',
        'sent 2023-06-05 02 digest',
      ]);
    }));
});

const retrace = async (stage: Stage, policy?: ReminderPolicy): Promise<readonly string[]> => {
  const query = { from: oslo(OUTSET), to: stage.clock.now(), policy };
  return (await retraceReminders(stage, query)).map(asLine).toSorted();
};

describe('Days that are past', () => {
  it('lived again have the mails that were really sent, where the service was always there', async () => {
    const always = happenings.map((all) =>
      all.map((one) => ('hours' in one ? { ...one, away: false } : one)),
    );
    const law = fc.asyncProperty(always, (all) =>
      withStage(OUTSET, async (stage) => {
        await beginOn(stage);
        await live(stage, all);
        expect(await retrace(stage)).toEqual(await sent(stage));
      }),
    );
    await fc.assert(law, { numRuns: RUNS, endOnFailure: true });
  }, 300_000);

  it('under another policy have its mails, also about what is long done, and nothing changes', () =>
    withStage(OUTSET, async (stage) => {
      await establish(stage);
      await stage.tell(idNumber(101), assign(by('2023-06-09')));
      await stage.tell(ids.quayCouncil, setPolicy({ ...defaultReminderPolicy, digestWeekday: 2 }));
      await walk(stage, oslo('2023-06-17T12:00'));
      await stage.tell(idNumber(101), { type: 'ReportDone', data: { note: 'Mended', links: [] } });
      await walk(stage, oslo('2023-06-25T12:00'));
      const lenient = { ...defaultReminderPolicy, daysBefore: [1], escalateAfterDays: null, at: '10:00' };
      const timers = () => stage.database.query('select * from tingbok.reminder_timer order by id');
      const before = await timers();
      expect(await retrace(stage, { ...lenient, digestWeekday: null })).toEqual([
        'sent 2023-06-08 03 upcoming',
        'sent 2023-06-09 03 dueToday',
        'sent 2023-06-16 03 overdue',
      ]);
      expect(await retrace(stage, { ...lenient, digestWeekday: 1 })).toContain('sent 2023-06-12 02 digest');
      expect(await timers()).toEqual(before);
    }));
});
