import type { Queryable } from '#database';
import { firstClaimedOf } from './claim.js';
import { notificationIdOf } from './notification-id.js';

/** How far back a mail is looked for that somebody had in hand, in days. */
const LONGEST_LOOK = 60;

/** The local days on which something fell due that waits: from the first of them up to today. */
export interface Waited {
  readonly from: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

/**
 * The day whose mail a recipient is to have now. That is today, unless one of an earlier day may have gone out
 * and the log does not say so: that one is repeated first, under its own Message-ID, so that its reader can
 * tell that it is the same.
 */
export const dayOfMail = async (
  database: Queryable,
  recipientId: string,
  waited: Waited,
): Promise<Temporal.PlainDate> => {
  const days = daysOf(waited);
  if (days.length === 0) return waited.today;
  const ids = days.map((day) => notificationIdOf(recipientId, day.toString()));
  const inHand = await firstClaimedOf(database, ids);
  return days.find((_, index) => ids[index] === inHand) ?? waited.today;
};

const daysOf = ({ from, today }: Waited): readonly Temporal.PlainDate[] => {
  const length = Math.min(LONGEST_LOOK, from.until(today, { largestUnit: 'days' }).days);
  return Array.from({ length: Math.max(0, length) }, (_, index) => today.subtract({ days: length - index }));
};
