import { mailOnOrBefore, type MailDays, type Occurrence } from '../reminder/mail-days.js';
import type { ReminderPolicy } from '../reminder/policy.js';
import type { AskingKind } from './events.js';
import type { Circulated } from './open.js';
import { isInTime } from './terms.js';

/** A mail that asks one party for its answer. */
export interface PlannedAsking extends Occurrence {
  readonly kind: AskingKind;
  readonly partyId: string;
}

/** How the body reminds: its policy and its days. */
export interface AskingSettings extends MailDays {
  readonly policy: Pick<ReminderPolicy, 'at' | 'daysBefore' | 'onTheDay'>;
}

/** What a plan needs to know of a decision. */
export type AskingSubject = Pick<Circulated, 'circulation' | 'answers' | 'amended' | 'askings' | 'textHash'>;

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;

/** When the present text was sent out. */
const askedAt = ({ circulation, amended }: AskingSubject): Temporal.Instant => {
  const sent = Temporal.Instant.from(circulation.at);
  const again = amended === null ? sent : Temporal.Instant.from(amended.at);
  return isBefore(sent, again) ? again : sent;
};

const dayIn = (instant: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate();

/** The mail of a day, or of the working day before when the deadline comes earlier that day. */
const nudgeOn = (
  day: Temporal.PlainDate,
  closesAt: Temporal.Instant,
  settings: AskingSettings,
): Occurrence => {
  const nudge = mailOnOrBefore(day, settings);
  return isBefore(nudge.at, closesAt) ? nudge : mailOnOrBefore(nudge.date.subtract({ days: 1 }), settings);
};

/** The mornings of nudges: those of the body's reminders, on working days between the asking and the deadline. */
const nudgesOf = (subject: AskingSubject, settings: AskingSettings): readonly Occurrence[] => {
  const closesAt = Temporal.Instant.from(subject.circulation.closesAt);
  const lastDay = dayIn(closesAt.subtract({ nanoseconds: 1 }), settings.timeZone);
  const asked = askedAt(subject);
  const { daysBefore, onTheDay } = settings.policy;
  const all = [...daysBefore, ...(onTheDay ? [0] : [])]
    .map((days) => nudgeOn(lastDay.subtract({ days }), closesAt, settings))
    .filter(({ date, at }) => isBefore(asked, at) && !date.equals(dayIn(asked, settings.timeZone)))
    .map((nudge) => [nudge.date.toString(), nudge] as const);
  return [...new Map(all).values()].sort((a, b) => Temporal.Instant.compare(a.at, b.at));
};

/** Who has not answered the present text. */
export const silentIn = ({ circulation, answers }: AskingSubject): readonly string[] =>
  circulation.parties.filter((party) => answers.every(({ partyId }) => partyId !== party));

/**
 * Whom the present text is to be put before, and who is nudged when, were nobody to answer meanwhile. Those
 * who have answered are in no plan; those who had answered an earlier text are asked anew. On a quiet day
 * nobody is nudged: the nudge goes out on the working day before.
 */
export const planAskings = (subject: AskingSubject, settings: AskingSettings): readonly PlannedAsking[] => {
  const at = askedAt(subject);
  const first = { date: dayIn(at, settings.timeZone), at };
  const nudges = nudgesOf(subject, settings);
  return silentIn(subject).flatMap((partyId) => [
    { kind: subject.amended?.answerAnew.includes(partyId) ? 'anew' : 'first', partyId, ...first },
    ...nudges.map((nudge): PlannedAsking => ({ kind: 'nudge', partyId, ...nudge })),
  ]);
};

const isRecorded = ({ askings, textHash }: AskingSubject, { kind, partyId, date }: PlannedAsking): boolean =>
  askings.some(
    (one) =>
      one.kind === kind &&
      one.partyId === partyId &&
      one.date === date.toString() &&
      one.textHash === textHash,
  );

/**
 * Who is to be asked at `now`: one mail for each party, the latest that fell due, and none when that has gone
 * out already or the deadline has passed.
 */
export const dueAskings = (
  subject: AskingSubject,
  settings: AskingSettings,
  now: Temporal.Instant,
): readonly PlannedAsking[] => {
  if (!isInTime(now.toString(), subject.circulation.closesAt)) return [];
  const due = planAskings(subject, settings).filter(({ at }) => !isBefore(now, at));
  const latest = new Map(due.map((asking) => [asking.partyId, asking]));
  return [...latest.values()].filter((asking) => !isRecorded(subject, asking));
};
