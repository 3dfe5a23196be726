import fc from 'fast-check';
import { inOsloBody, isWeekend } from '../testing/calendar.js';
import { answered, members, saleHash } from '../testing/procedure.js';
import type { AskingSettings, AskingSubject, PlannedAsking } from './askings.js';
import {
  dueAskings,
  planAskings,
  silentIn,
  type Circulation,
  type DecisionEvent,
  type PartyAnswer,
} from './index.js';

const zones = ['Europe/Oslo', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns'];
/** Around both changes of the clocks. */
const begin = Temporal.Instant.from('2024-03-20T00:00:00Z');
const HOURS = 24 * 240;

const instantAfter = (hours: number): string => begin.add({ hours }).toString();
const answerOf = (partyId: string): PartyAnswer =>
  (answered(partyId, 'approve') as Extract<DecisionEvent, { type: 'ResponseGiven' }>).data;

interface Trial {
  readonly subject: AskingSubject;
  readonly settings: AskingSettings;
}

const trial: fc.Arbitrary<Trial> = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    sent: fc.nat({ max: HOURS }),
    open: fc.integer({ min: 1, max: 24 * 40 }),
    amendedAfter: fc.option(fc.nat({ max: 24 * 39 })),
    who: fc.subarray(members),
    daysBefore: fc.subarray([1, 2, 5, 7, 14, 30]),
    onTheDay: fc.boolean(),
    at: fc.constantFrom('00:00', '02:30', '08:00', '23:59'),
  })
  .map(({ timeZone, sent, open, amendedAfter, who, ...policy }) => {
    const inTime = amendedAfter !== null && amendedAfter < open;
    const circulation: Circulation = {
      ...{ parties: members, until: '2024-06-13', timeZone, quorum: 1 },
      ...{ rule: 'majority', onObjection: 'lift' },
      ...{ at: instantAfter(sent), closesAt: instantAfter(sent + open) },
    };
    return {
      settings: { ...inOsloBody({ timeZone }), policy },
      subject: {
        circulation,
        answers: who.map(answerOf),
        amended: inTime ? { answerAnew: members.slice(0, 2), at: instantAfter(sent + amendedAfter) } : null,
        askings: [],
        textHash: saleHash,
      },
    };
  });

const lastSent = ({ circulation, amended }: AskingSubject): Temporal.Instant =>
  Temporal.Instant.from(amended?.at ?? circulation.at);
const isBetween = (at: Temporal.Instant, from: Temporal.Instant, to: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from, at) < 0 && Temporal.Instant.compare(at, to) < 0;
const nudges = (all: readonly PlannedAsking[]) => all.filter(({ kind }) => kind === 'nudge');
const always = (holds: (trial: Trial) => void): void =>
  fc.assert(fc.property(trial, holds), { numRuns: 500 });

describe('By the laws of asking', () => {
  it('those who have not answered are asked, each once before any nudge, and nobody else is', () => {
    always(({ subject, settings }) => {
      const planned = planAskings(subject, settings);
      const askedOnce = planned.filter(({ kind }) => kind !== 'nudge').map(({ partyId }) => partyId);
      expect(askedOnce).toEqual(silentIn(subject));
      expect(nudges(planned).every(({ partyId }) => askedOnce.includes(partyId))).toBe(true);
    });
  });

  it('nudges go out on working days, between the asking and the deadline, one a day', () => {
    always(({ subject, settings }) => {
      const closesAt = Temporal.Instant.from(subject.circulation.closesAt);
      const all = nudges(planAskings(subject, settings));
      for (const { at, date } of all) {
        expect(isBetween(at, lastSent(subject), closesAt)).toBe(true);
        expect(isWeekend(date)).toBe(false);
      }
      const days = all.map(({ partyId, date }) => `${partyId} ${date.toString()}`);
      expect(days).toEqual([...new Set(days)]);
    });
  });

  it('at most one mail is due for each party, none after the deadline, and none once it went out', () => {
    const moments = fc.tuple(trial, fc.nat({ max: HOURS + 24 * 41 }));
    fc.assert(
      fc.property(moments, ([{ subject, settings }, hours]) => {
        const now = begin.add({ hours });
        const due = dueAskings(subject, settings, now);
        const parties = due.map(({ partyId }) => partyId);
        expect(parties).toEqual([...new Set(parties)]);
        const isOver =
          Temporal.Instant.compare(Temporal.Instant.from(subject.circulation.closesAt), now) <= 0;
        if (isOver) expect(due).toEqual([]);
        const askings = due.map(({ partyId, kind, date }) => ({
          ...{ partyId, kind, date: date.toString(), textHash: saleHash, messageId: '<1@quay.example>' },
        }));
        expect(dueAskings({ ...subject, askings }, settings, now)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the trials have nudges, amendments and deadlines without any', () => {
    const tried = fc.sample(trial, { numRuns: 500, seed: 1 });
    const counts = tried.map(({ subject, settings }) => nudges(planAskings(subject, settings)).length);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(100);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(20);
    expect(tried.filter(({ subject }) => subject.amended !== null).length).toBeGreaterThan(100);
  });
});
