import type { Deadline, TingbokEvent } from '#domain';
import { deterministicId, sealEvents, streamOf, type NewEvent } from '#kernel';

/** An event and the stream that it belongs to. */
export interface Fact {
  readonly stream: string;
  readonly event: NewEvent;
}

/** An invented assembly; the same numbers give the same events, ids and all. */
export interface Size {
  readonly bodies: number;
  readonly parties: number;
  readonly meetings: number;
  readonly followUps: number;
}

const FIRST_DAY = Temporal.PlainDate.from('2026-02-01');
const DAYS = 330;
const BEGINNING = Temporal.Instant.from('2026-01-05T07:00:00Z');
const DAYS_BETWEEN_STEPS = 12;

/** When the assembly has come to its step `time`. */
const instantAt = (time: number): string =>
  BEGINNING.add({ hours: 24 * DAYS_BETWEEN_STEPS * time }).toString();

export const idOf = (kind: string, number: number): string => deterministicId('bench', kind, number);

const LOTS = ['day', 'deadline', 'owners', 'course'] as const;

/** A lot from 0 to `outOf` - 1, the same each time, and independent of the lots that are drawn for something else. */
const lot = (drawnFor: (typeof LOTS)[number], number: number, outOf: number): number => {
  let mixed = Math.imul(number + 7_919 * LOTS.indexOf(drawnFor), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % outOf;
};

const day = (number: number): string => FIRST_DAY.add({ days: lot('day', number, DAYS) }).toString();

const fact = (category: string, id: string, event: TingbokEvent, occurredAt = instantAt(0)): Fact => {
  const stream = streamOf(category, id);
  const commandId = deterministicId('bench', stream, event.type, JSON.stringify(event.data));
  const context = {
    commandId,
    causationId: commandId,
    correlationId: commandId,
    actor: { kind: 'person', id: 'secretary' },
    occurredAt,
  } as const;
  const [sealed] = sealEvents(stream, context, [event]);
  if (sealed === undefined) throw new Error(`${event.type} was not sealed`);
  return { stream, event: sealed };
};

const party = (number: number): Fact => {
  const data = { name: `Etat nr. ${number}`, kind: 'organisation', aliases: [], of: null } as const;
  return fact('party', idOf('party', number), { type: 'PartyRegistered', data });
};

const body = (number: number): readonly Fact[] => {
  const id = idOf('party', number);
  const established = { timeZone: 'Europe/Oslo', country: 'NO', language: 'nb' } as const;
  return [
    fact('body', id, { type: 'BodyEstablished', data: established }),
    fact('body', id, { type: 'WorkingCommitteeSet', data: { partyId: idOf('party', 0) } }),
  ];
};

const meeting = (number: number, { bodies }: Size): Fact => {
  const time = { date: day(number), start: '09:00', end: '14:00' };
  const data = {
    bodyId: idOf('party', number % bodies),
    title: `Møte ${number}`,
    place: 'Rådhuset',
    ...time,
  };
  return fact('meeting', idOf('meeting', number), { type: 'MeetingScheduled', data });
};

const hasDate = (number: number): boolean => lot('deadline', number, 20) < 15;

/** Of twenty, fifteen have a date, two hang on a meeting, one on a condition, and two have nothing. */
const deadline = (number: number, meetings: number): Deadline => {
  const kind = lot('deadline', number, 20);
  if (hasDate(number)) return { kind: 'date', date: day(number) };
  if (kind < 17) return { kind: 'meeting', meetingId: idOf('meeting', number % meetings) };
  return kind === 17 ? { kind: 'condition', words: 'når planen er vedtatt' } : { kind: 'none' };
};

const assigned = (number: number, { bodies, parties, meetings }: Size): TingbokEvent => {
  const sentence = `Etaten legger fram sak ${number} om felles kart, med forslag til finansiering og framdrift.`;
  const owners = [
    { partyId: idOf('party', number % parties), role: 'responsible' },
    { partyId: idOf('party', (number * 7 + 1) % parties), role: 'contributing' },
  ] as const;
  return {
    type: 'FollowUpAssigned',
    data: {
      bodyId: idOf('party', number % bodies),
      text: sentence,
      owners: lot('owners', number, 8) === 0 ? [] : owners,
      deadline: deadline(number, meetings),
      source: {
        meetingId: idOf('meeting', number % meetings),
        importId: null,
        item: String((number % 12) + 1),
        itemSeq: (number % 12) + 1,
        sentence,
        language: 'nb',
        span: { start: number, end: number + sentence.length },
      },
      approvalBy: null,
    },
  };
};

/** What happens to a follow-up after it was assigned; of five, three are done in the end. */
const course = (number: number): readonly TingbokEvent[] => {
  const progress = (note: string): TingbokEvent => ({ type: 'ProgressReported', data: { note } });
  const moved: TingbokEvent = hasDate(number)
    ? { type: 'DeadlineSet', data: { deadline: { kind: 'date', date: day(number + 1) } } }
    : progress('Drøftet.');
  const accepted: TingbokEvent = { type: 'FollowUpAccepted', data: {} };
  if (lot('course', number, 5) < 2)
    return [accepted, moved, progress('Halvveis.'), progress('Snart ferdig.')];
  const done: TingbokEvent = { type: 'FollowUpReportedDone', data: { note: 'Levert.', links: [] } };
  return [accepted, moved, done, { type: 'FollowUpConfirmedDone', data: {} }];
};

const STEPS = 5;

/** The first events of follow-ups `from` to `to`, each in a stream of its own. */
export function* assignments(from: number, to: number, size: Size): Generator<Fact> {
  for (let number = from; number < to; number += 1)
    yield fact('followUp', idOf('followUp', number), assigned(number, size));
}

/** Two thirds of the way through the assembly's time. */
export const MIDDLE = Temporal.Instant.from(instantAt(16));

/** How many events `assembly` gives. */
export const eventsIn = ({ bodies, parties, meetings, followUps }: Size): number =>
  parties + 2 * bodies + meetings + STEPS * followUps;

/** The size of an assembly with so many events, nearly all of them of follow-ups. */
export const sizeFor = (events: number): Size => {
  const [bodies, parties, meetings] = [10, Math.round(events / 100), Math.round(events / 100)];
  const left = events - parties - 2 * bodies - meetings;
  return { bodies, parties, meetings, followUps: Math.floor(left / STEPS) };
};

/** Follow-ups that are assigned at the same time. */
const COHORTS = 20;

function* stepOfCohort(cohort: number, step: number, size: Size): Generator<Fact> {
  const occurredAt = instantAt(cohort + step);
  const [from, to] = [cohort, cohort + 1].map((one) => Math.round((one * size.followUps) / COHORTS));
  for (let number = from ?? 0; number < (to ?? 0); number += 1) {
    const event = step === 0 ? assigned(number, size) : course(number)[step - 1];
    if (event !== undefined) yield fact('followUp', idOf('followUp', number), event, occurredAt);
  }
}

/**
 * Everything that happened, in the order of time: each cohort of follow-ups takes a step while the next
 * one takes the step before, so that at any moment some are new, some at work and most of them done.
 */
export function* assembly(size: Size): Generator<Fact> {
  for (let number = 0; number < size.parties; number += 1) yield party(number);
  for (let number = 0; number < size.bodies; number += 1) yield* body(number);
  for (let number = 0; number < size.meetings; number += 1) yield meeting(number, size);
  for (let time = 0; time < COHORTS + STEPS - 1; time += 1) {
    for (let step = Math.max(0, time - COHORTS + 1); step <= Math.min(time, STEPS - 1); step += 1)
      yield* stepOfCohort(time - step, step, size);
  }
}
