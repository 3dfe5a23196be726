import type { ReminderPolicy } from '#domain';
import { ids, idNumber, responsible } from '../../libs/domain/testing/examples.js';
import { oslo } from '../../libs/processes/testing/hand-clock.js';
import { assign, by, establish, setPolicy } from '../../libs/processes/testing/quay.js';
import type { Stage } from '../../libs/processes/testing/stage.js';
import { brokenPromises, KEPT, promisedUntil } from './testing/promises.js';
import { promise, recipients, startReminding, type Reminding } from './testing/reminding.js';
import { openSink, wordsOf, type MailSink } from './testing/sink.js';

const SIX = recipients(6);
const daily: ReminderPolicy = {
  daysBefore: [],
  onTheDay: true,
  everyDaysOverdue: 1,
  escalateAfterDays: null,
  digestWeekday: null,
  at: '08:00',
};

let sink: MailSink;
let reminding: Reminding;
afterEach(async () => {
  await reminding?.close();
  await sink?.shut();
});

const begin = async (at: string, prepare: (stage: Stage) => Promise<void>): Promise<void> => {
  sink = await openSink();
  reminding = await startReminding({ at, smtpUrl: sink.url, hours: 0 }, prepare);
};

const promisedBy = (until: string) => promisedUntil(reminding.stage.database, oslo(until));
const broken = (promised: readonly string[]) =>
  brokenPromises({ database: reminding.stage.database, promised, mails: sink.taken() });

/** What the clock of the machine says, one thing after the other; at each what is due goes out. */
const say = async (...times: readonly string[]): Promise<void> => {
  for (const time of times) {
    reminding.stage.clock.set(time);
    await reminding.settle();
  }
};

/** The time goes on, six hours at a time at the most, and stops at whatever is planned. */
const pass = async (end: Temporal.Instant): Promise<void> => {
  const { stage, service, settle } = reminding;
  while (Temporal.Instant.compare(stage.clock.now(), end) < 0) {
    const step = stage.clock.now().add({ hours: 6 });
    const planned = (await service.nextPlanned()) ?? step;
    stage.clock.moveTo(Temporal.Instant.compare(planned, step) < 0 ? planned : step);
    await settle();
  }
};

/** The local days and times at which mails went out. */
const sentAt = async (timeZone: string): Promise<readonly string[]> => {
  const events = await reminding.stage.events('ReminderSent');
  return events.map(({ metadata }) =>
    Temporal.Instant.from(metadata.recordedAt)
      .toZonedDateTimeISO(timeZone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' }),
  );
};

describe('Reminders of an overdue follow-up, one on each working day', () => {
  it.each([
    [
      'Europe/Oslo',
      'the clocks are put on',
      { at: '08:00', from: '2023-03-23T12:00', until: '2023-03-28T12:00' },
      ['2023-03-24T08:00', '2023-03-27T08:00', '2023-03-28T08:00'],
    ],
    [
      'Europe/Oslo',
      'the clocks are put back',
      { at: '08:00', from: '2023-10-26T12:00', until: '2023-10-31T12:00' },
      ['2023-10-27T08:00', '2023-10-30T08:00', '2023-10-31T08:00'],
    ],
    [
      // On Friday 28 April 2023 midnight is followed by one o'clock.
      'Africa/Cairo',
      'their hour is left out',
      { at: '00:30', from: '2023-04-26T12:30', until: '2023-05-02T12:30' },
      // May Day is a holiday of the body's.
      ['2023-04-27T00:30', '2023-04-28T01:30', '2023-05-02T00:30'],
    ],
    [
      // On Thursday 26 October 2023 the hour before midnight comes twice.
      'Africa/Cairo',
      'their hour comes twice',
      { at: '23:30', from: '2023-10-25T12:30', until: '2023-10-30T12:30' },
      ['2023-10-25T23:30', '2023-10-26T23:30', '2023-10-27T23:30'],
    ],
  ] as const)('come once a day in %s when %s', async (timeZone, _, { at, from, until }, expected) => {
    await begin(from, async (stage) => {
      await establish(stage, { committee: null, timeZone });
      await stage.tell(ids.quayCouncil, setPolicy({ ...daily, at }));
      await stage.address(ids.harbourOffice);
      await stage.tell(idNumber(101), assign(by('2023-03-01')));
    });
    await pass(oslo(until));
    expect(await sentAt(timeZone)).toEqual(expected);
    expect(await broken([])).toEqual(KEPT);
  });
});

describe('Reminders by a clock that is wrong', () => {
  it('go out an hour early when it jumps ahead, and not again when it is set right', async () => {
    await begin('2023-05-25T12:00', (stage) => promise(stage, '2023-05-26', SIX));
    const promised = await promisedBy('2023-05-26T20:00');
    expect(promised).toHaveLength(SIX.length);
    await say('2023-05-26T07:10', '2023-05-26T08:10', '2023-05-26T07:15', '2023-05-26T08:00');
    await say('2023-05-26T23:00');
    expect(await broken(promised)).toEqual(KEPT);
    expect(sink.taken()).toHaveLength(SIX.length);
  });

  it('go out an hour late when it was behind, once, and those of the next week when they are due', async () => {
    await begin('2023-05-25T12:00', (stage) => promise(stage, '2023-05-26', SIX));
    const promised = await promisedBy('2023-05-26T20:00');
    await say('2023-05-26T07:20', '2023-05-26T07:40', '2023-05-26T08:40', '2023-05-26T07:50');
    await say('2023-06-02T07:59');
    const week = await promisedBy('2023-06-02T08:00');
    expect(week).toHaveLength(SIX.length);
    await say('2023-06-02T08:00');
    expect(await broken([...promised, ...week])).toEqual(KEPT);
    expect(sink.taken()).toHaveLength(2 * SIX.length);
  });

  it('go out days early when it jumps into next week, and are not told again on their day', async () => {
    await begin('2023-05-25T12:00', (stage) => promise(stage, '2023-05-31', SIX));
    const promised = await promisedBy('2023-05-31T20:00');
    expect(promised.length).toBeGreaterThanOrEqual(2 * SIX.length);
    await say('2023-05-26T09:00', '2023-05-31T09:00', '2023-05-26T09:05');
    const early = sink.taken().length;
    await say('2023-05-30T08:00', '2023-05-30T20:00', '2023-05-31T08:00', '2023-05-31T20:00');
    expect(await broken(promised)).toEqual(KEPT);
    expect(sink.taken()).toHaveLength(early);
    // The first one overdue lies a week behind the deadline.
    await say('2023-06-07T08:00');
    expect(sink.taken()).toHaveLength(early + SIX.length);
    expect(await broken(promised)).toEqual(KEPT);
  });
});

describe('Reminders of a week in which nobody sent any', () => {
  it('stand in one mail that says since when it is late', async () => {
    await begin('2023-05-31T12:00', async (stage) => {
      await promise(stage, '2023-06-05', SIX);
      for (const [index, day] of ['01', '02', '06', '07', '08'].entries()) {
        const owners = SIX.map(responsible);
        await stage.tell(idNumber(300 + index), assign(by(`2023-06-${day}`), { owners }));
      }
    });
    const promised = await promisedBy('2023-06-08T10:00');
    expect(promised.length).toBeGreaterThanOrEqual(7 * SIX.length);
    await say('2023-06-08T09:30');
    expect(sink.taken()).toHaveLength(SIX.length);
    for (const mail of sink.taken())
      expect(await wordsOf(mail)).toContain('This reminder is late: it should have come on 1 June 2023.');
    await say('2023-06-08T20:00');
    expect(sink.taken()).toHaveLength(SIX.length);
    expect(await broken(promised)).toEqual(KEPT);
  });
});
