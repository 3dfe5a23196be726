import {
  awaitedOwners,
  delegatorsIn,
  isClosed,
  planFollowUp,
  type BodyState,
  type DecisionState,
  type FollowUpState,
  type PlannedReminder,
} from '#domain';
import type { RecordedEvent } from '#kernel';
import { settingsOf } from '../../../libs/processes/reminders/timers.js';
import { foldedDays, foldedRows } from '../../../libs/projections/testing/folded-rows.js';

type States<State> = ReadonlyMap<string, NonNullable<State>>;

/** What a few lines make of the events: no batches, no versions, no tables. */
export class PlainFold {
  readonly followUps: States<FollowUpState>;
  readonly decisions: States<DecisionState>;
  readonly bodies: States<BodyState>;
  readonly due: ReadonlyMap<string, string | null>;

  constructor(readonly events: readonly RecordedEvent[]) {
    this.followUps = this.#statesOf('followUp');
    this.decisions = this.#statesOf('decision');
    this.bodies = this.#statesOf('body');
    this.due = foldedDays(events.filter(({ stream }) => /^(followUp|meeting)-/.test(stream)));
  }

  overdue(today: string): readonly string[] {
    const open = [...this.followUps].filter(([, { stage }]) => !isClosed(stage)).map(([id]) => id);
    return open.filter((id) => (this.due.get(id) ?? today) < today).sort();
  }

  decisionsOf(stage: string): readonly string[] {
    const found = [...this.decisions].filter(([, state]) => state.stage === stage);
    return found.map(([id]) => id).sort();
  }

  /** What is to be reminded of after `after`, by the follow-ups that somebody still has to do. */
  reminders(after: Temporal.Instant): ReadonlyMap<string, readonly PlannedReminder[]> {
    const planned = [...this.followUps].map(([id, state]) => {
      const day = this.due.get(id) ?? null;
      const due = day === null ? null : Temporal.PlainDate.from(day);
      const owners = { responsible: awaitedOwners(state), informed: delegatorsIn(state) };
      const subject = { stage: state.stage, due, ...owners };
      const body = this.bodies.get(state.bodyId)!;
      return [id, planFollowUp(subject, settingsOf(body), after)] as const;
    });
    return new Map(planned);
  }

  #statesOf<State>(category: string): ReadonlyMap<string, NonNullable<State>> {
    const rows = foldedRows(this.events, category);
    return new Map(rows.map(({ id, state }) => [id, state as NonNullable<State>]));
  }
}
