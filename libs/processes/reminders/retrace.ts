import type { Queryable } from '#database';
import { body, followUp, meeting, type BodyEvent, type FollowUpEvent, type MeetingEvent } from '#domain';
import type { EventStore } from '#event-store';
import { categoryOf, idOf, type DomainEvent, type RecordedEvent } from '#kernel';
import { recordedAt } from './concerns.js';
import { digestRows, isToTell } from './digest.js';
import { Foresight, type ForeseenMail } from './foresee.js';
import { LoadedKeys } from './loaded-keys.js';
import { Register } from './register.js';
import type { Remindable } from './remindable.js';
import { shownMails, type PreviewMail, type PreviewQuery } from './shown-mails.js';

export interface RetraceParts {
  readonly database: Queryable;
  readonly store: Pick<EventStore, 'readAll'>;
}

const everything = (what: string): LoadedKeys => new LoadedKeys(what, { has: () => true });

const emptyRegister = (): Register =>
  new Register({
    ...{ subjects: [], bodies: [], meetings: [] },
    keys: {
      followUps: everything('follow-up'),
      bodies: everything('body'),
      meetings: everything('meeting'),
    },
  });

const told = <Event extends DomainEvent>({ type, data }: RecordedEvent): Event =>
  ({ type, data }) as DomainEvent as Event;

/** The event as it would have been, had the body always reminded by `policy`. */
const underPolicy = (event: BodyEvent, policy: PreviewQuery['policy']): readonly BodyEvent[] => {
  if (policy === undefined) return [event];
  const set: BodyEvent = { type: 'ReminderPolicySet', data: { policy } };
  if (event.type === 'BodyEstablished') return [event, set];
  return event.type === 'ReminderPolicySet' ? [set] : [event];
};

/** What an event of the log changes in `register`, and so in the plans. */
const takeUp = (
  register: Register,
  event: RecordedEvent,
  policy: PreviewQuery['policy'],
): readonly Remindable[] => {
  const id = idOf(event.stream);
  switch (categoryOf(event.stream)) {
    case followUp.category:
      return register.onFollowUp(id, told<FollowUpEvent>(event));
    case meeting.category:
      return register.onMeeting(id, told<MeetingEvent>(event));
    default:
      return underPolicy(told<BodyEvent>(event), policy).flatMap((one) => register.onBody(id, one));
  }
};

/** Before there was a log. */
const BEGINNING = Temporal.Instant.fromEpochMilliseconds(0);

/**
 * Which mails there would have been between two instants, had every one gone out at its time and bodies
 * always reminded by `policy` (or as they did, without one): the log is lived again, event by event. What lies
 * after the log is foreseen, were nothing to change any more. Sends nothing.
 */
export const retraceReminders = async (
  { database, store }: RetraceParts,
  { from, to, policy }: PreviewQuery,
): Promise<readonly PreviewMail[]> => {
  const register = emptyRegister();
  let known = 0n;
  const foresight = new Foresight({
    ...{ from: BEGINNING, things: [], postponed: [], told: new Set(), mailed: new Set() },
    tells: async (bodyId, today) =>
      isToTell(await digestRows(database, { bodyId, today, lens: { known, inForce: null } })),
  });
  const mails: ForeseenMail[] = [];
  const categories = [followUp.category, body.category, meeting.category];
  for await (const event of store.readAll({ filter: { categories } })) {
    const at = recordedAt(event);
    if (Temporal.Instant.compare(at, to) > 0) break;
    mails.push(...(await foresight.mailsUntil(at)));
    known = event.position;
    for (const thing of takeUp(register, event, policy)) foresight.change(thing, at);
  }
  mails.push(...(await foresight.mailsUntil(to)));
  const wanted = mails.filter(({ at }) => Temporal.Instant.compare(at, from) > 0);
  return shownMails(database, wanted, (id) => register.subjects.get(id)?.state.text);
};
