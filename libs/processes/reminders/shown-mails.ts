import type { Queryable } from '#database';
import type { PlannedReminder, ReminderPolicy } from '#domain';
import { namesOf, now } from '#projections';
import type { ForeseenMail } from './foresee.js';
import type { WaitingLine } from './waiting-lines.js';

/** One line of a mail that would go out. */
export interface PreviewLine {
  readonly kind: PlannedReminder['kind'];
  readonly followUpId: string | null;
  readonly text: string | null;
  readonly due: string | null;
}

/** One mail that would go out. */
export interface PreviewMail {
  readonly at: string;
  readonly date: string;
  readonly recipient: { readonly id: string; readonly name: string };
  readonly lines: readonly PreviewLine[];
}

export interface PreviewQuery {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  /** Instead of each body's own. */
  readonly policy?: ReminderPolicy | undefined;
}

/** As in the mail itself: each follow-up once, and each digest, with what fell due last. */
const eachOnce = (lines: readonly WaitingLine[]): readonly WaitingLine[] => [
  ...new Map(lines.map((line) => [line.thing.about.followUpId ?? line.thing.about.bodyId, line])).values(),
];

/** Mails as people read of them, with names and words; `textOf` gives those of a follow-up. */
export const shownMails = async (
  database: Queryable,
  mails: readonly ForeseenMail[],
  textOf: (followUpId: string) => string | undefined,
): Promise<readonly PreviewMail[]> => {
  const names = await namesOf(
    database,
    mails.map((mail) => mail.recipientId),
    now,
  );
  return mails.map(({ at, date, recipientId: id, lines }) => ({
    at: at.toString(),
    date: date.toString(),
    recipient: { id, name: names.get(id) ?? id },
    lines: eachOnce(lines).map(({ planned: { kind }, thing: { about } }) => ({
      kind,
      followUpId: about.followUpId,
      text: about.followUpId === null ? null : (textOf(about.followUpId) ?? null),
      due: about.due?.toString() ?? null,
    })),
  }));
};
