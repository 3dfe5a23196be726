import {
  body,
  followUp,
  meetingDayAfter,
  type BodyEvent,
  type BodyState,
  type FollowUpEvent,
  type MeetingEvent,
  type PlanSettings,
  type SettledTimer,
} from '#domain';
import type { LoadedKeys } from './loaded-keys.js';
import { digestToRemindOf, followUpToRemindOf, type Remindable, type SubjectRow } from './remindable.js';
import { settingsOf } from './timers.js';
import { TrackedRows } from './tracked-rows.js';

export interface BodyRow {
  readonly id: string;
  readonly state: NonNullable<BodyState>;
}

/** A meeting that follow-ups may hang on; without a day when it will not be held. */
export interface MeetingRow {
  readonly id: string;
  readonly date: string | null;
}

export interface LoadedRegister {
  readonly subjects: readonly SubjectRow[];
  readonly bodies: readonly BodyRow[];
  readonly meetings: readonly MeetingRow[];
  readonly keys: Readonly<Record<'followUps' | 'bodies' | 'meetings', LoadedKeys>>;
}

/** The follow-ups, bodies and meetings that a batch of events concerns; changed in memory by the events. */
export class Register {
  readonly subjects: TrackedRows<SubjectRow>;
  readonly bodies: TrackedRows<BodyRow>;
  readonly meetings: TrackedRows<MeetingRow>;
  readonly #keys: LoadedRegister['keys'];

  constructor({ subjects, bodies, meetings, keys }: LoadedRegister) {
    this.subjects = new TrackedRows(subjects.map((row) => [row.follow_up_id, row]));
    this.bodies = new TrackedRows(bodies.map((row) => [row.id, row]));
    this.meetings = new TrackedRows(meetings.map((row) => [row.id, row]));
    this.#keys = keys;
  }

  /** Each of these takes an event of the log, and returns what is to be planned anew. */
  onFollowUp(id: string, event: FollowUpEvent): readonly Remindable[] {
    this.#keys.followUps.mustHave(id);
    const before = this.subjects.get(id);
    const state = followUp.evolve(before?.state ?? followUp.initial, event);
    if (state === null) return [];
    const row: SubjectRow = {
      follow_up_id: id,
      body_id: before?.body_id ?? state.bodyId,
      meeting_id: state.deadline.kind === 'meeting' ? state.deadline.meetingId : null,
      state,
    };
    this.subjects.set(id, row);
    return this.#remindable(row);
  }

  onBody(id: string, event: BodyEvent): readonly Remindable[] {
    this.#keys.bodies.mustHave(id);
    const state = body.evolve(this.bodies.get(id)?.state ?? body.initial, event);
    if (state === null) return [];
    this.bodies.set(id, { id, state });
    const its = [...this.subjects.values()].filter((row) => row.body_id === id);
    return [...its.flatMap((row) => this.#remindable(row)), digestToRemindOf(id, settingsOf(state))];
  }

  onMeeting(id: string, event: MeetingEvent): readonly Remindable[] {
    const day = meetingDayAfter(event);
    if (day === undefined) return [];
    this.#keys.meetings.mustHave(id);
    this.meetings.set(id, { id, date: day });
    const hanging = [...this.subjects.values()].filter((row) => row.meeting_id === id);
    return hanging.flatMap((row) => this.#remindable(row));
  }

  /** What a settled timer was about, as it stands now; undefined when nobody knows of it. */
  toldOf({ kind, bodyId, followUpId }: SettledTimer): Remindable | undefined {
    if (kind === 'digest') {
      const settings = this.settingsOf(bodyId);
      return settings && digestToRemindOf(bodyId, settings);
    }
    if (followUpId === null) return undefined;
    this.#keys.followUps.mustHave(followUpId);
    const row = this.subjects.get(followUpId);
    return row && this.#remindable(row)[0];
  }

  /** How a body reminds; undefined until it is established. */
  settingsOf(bodyId: string): PlanSettings | undefined {
    this.#keys.bodies.mustHave(bodyId);
    const row = this.bodies.get(bodyId);
    return row && settingsOf(row.state);
  }

  #remindable(row: SubjectRow): readonly Remindable[] {
    const settings = this.settingsOf(row.body_id);
    return settings === undefined ? [] : [followUpToRemindOf(row, this.#dayOf(row.meeting_id), settings)];
  }

  #dayOf(meetingId: string | null): string | null {
    if (meetingId === null) return null;
    this.#keys.meetings.mustHave(meetingId);
    return this.meetings.get(meetingId)?.date ?? null;
  }
}
