import {
  nextDigest,
  nextMailAfter,
  planFollowUp,
  type PlannedReminder,
  type PlanSettings,
  type ReminderSubject,
} from '#domain';

/** Whether a reminder had its outcome: it is not planned a second time. */
export type IsTold = (planned: PlannedReminder) => boolean;

/** Where the calendar of the database ends, and a deadline was never meant. */
const END_OF_YEAR_9999 = Temporal.Instant.from('+010000-01-01T00:00:00Z');

const isNear = ({ date, at }: PlannedReminder): boolean =>
  date.year < 9999 || (date.year === 9999 && Temporal.Instant.compare(at, END_OF_YEAR_9999) < 0);

/**
 * The reminders of a follow-up that are still to come after `after`. Where the next overdue one was told
 * already (the clock was set back, or the policy has another time of day now), the chain goes on behind it.
 */
export const awaitedReminders = (
  about: ReminderSubject,
  settings: PlanSettings,
  { after, isTold }: { readonly after: Temporal.Instant; readonly isTold: IsTold },
): readonly PlannedReminder[] => {
  const following = (one: PlannedReminder): PlannedReminder | undefined =>
    one.kind === 'overdue'
      ? planFollowUp(about, settings, one.at).find(
          (next) => next.kind === 'overdue' && next.recipientId === one.recipientId,
        )
      : undefined;
  return planFollowUp(about, settings, after).flatMap((planned) => {
    let one: PlannedReminder | undefined = planned;
    while (one !== undefined && isTold(one)) one = following(one);
    return one !== undefined && isNear(one) ? [one] : [];
  });
};

/** The AU's next digest after `after` that it has not had; null when the body has none. */
export const awaitedDigest = (
  settings: PlanSettings,
  { after, isTold }: { readonly after: Temporal.Instant; readonly isTold: IsTold },
): PlannedReminder | null => {
  const recipientId = settings.workingCommittee;
  if (recipientId === null) return null;
  let from = after;
  for (;;) {
    const next = nextDigest(settings, from);
    if (next === null) return null;
    const digest: PlannedReminder = { kind: 'digest', ordinal: 0, recipientId, ...next };
    if (!isTold(digest)) return digest;
    from = digest.at;
  }
};

/** Who may be told what. */
export const reasonOf = ({ kind, recipientId }: Pick<PlannedReminder, 'kind' | 'recipientId'>): string =>
  `${kind} ${recipientId}`;

/** All that anybody could be told about a follow-up as it stands, whatever the time is. */
export const reasonsFor = (about: ReminderSubject, settings: PlanSettings): readonly string[] =>
  planFollowUp(about, settings, Temporal.Instant.fromEpochMilliseconds(0)).map(reasonOf);

/** The first working morning after `now` that is not on `told`, the day on which the recipient had a mail. */
export const morningAfter = (
  settings: PlanSettings,
  told: Temporal.PlainDate,
  now: Temporal.Instant,
): Pick<PlannedReminder, 'date' | 'at'> => {
  const plainTime = Temporal.PlainTime.from(settings.policy.at);
  const thatMorning = told.toZonedDateTime({ timeZone: settings.timeZone, plainTime }).toInstant();
  return nextMailAfter(settings, Temporal.Instant.compare(thatMorning, now) > 0 ? thatMorning : now);
};
