import { z } from 'zod';
import { DEFAULT_TIME_ZONE, reminderPolicy, type ReminderPolicy } from '#domain';
import { refuse } from '#kernel';
import { previewReminders, retraceReminders, type PreviewMail, type PreviewQuery } from '#processes';
import type { Tingbok } from '../tingbok.js';
import { query } from './operation.js';

/** What a tried policy changes: mails told apart by the day and whom they go to. */
export interface ComparedMails {
  /** How many mails there are with each body's own policy. */
  readonly inForce: number;
  readonly added: readonly PreviewMail[];
  readonly gone: readonly PreviewMail[];
}

export const remindersPreview = query({
  name: 'reminders-preview',
  path: 'reminders/preview',
  summary: 'Which mails would go to whom and when, or of past days would have gone; sends nothing',
  input: z.object({
    from: z.iso.date(),
    to: z.iso.date(),
    policy: z.string().max(4_000).optional().meta({
      description:
        'A reminder policy as JSON, to try instead of each body’s own; the answer compares the two',
    }),
  }),
  run: async (tingbok, { from, to, policy: text }) => {
    const policy = text === undefined ? undefined : policyFrom(text);
    if (text !== undefined && policy === undefined) return refuse('PolicyIsWrong');
    const range = rangeOf(from, to);
    const mails = await mailsIn(tingbok, { ...range, policy });
    const compared = policy === undefined ? null : compare(await mailsIn(tingbok, range), mails);
    return { from, to, mails, compared };
  },
});

const policyFrom = (text: string): ReminderPolicy | undefined => {
  try {
    return reminderPolicy.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The whole of both days. */
const rangeOf = (from: string, to: string): PreviewQuery => {
  const day = (date: string) =>
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: DEFAULT_TIME_ZONE });
  return {
    from: day(from).subtract({ nanoseconds: 1 }).toInstant(),
    to: day(to).add({ days: 1 }).subtract({ nanoseconds: 1 }).toInstant(),
  };
};

/** What lies ahead follows from what is open today; what is past, from everything that happened. */
const mailsIn = (
  { database, store, clock }: Tingbok,
  asked: PreviewQuery,
): Promise<readonly PreviewMail[]> =>
  Temporal.Instant.compare(asked.from, startOfDay(clock.now())) < 0
    ? retraceReminders({ database, store }, asked)
    : previewReminders(database, asked);

/** Today counts as ahead: its mails may have gone already, and are not foretold again. */
const startOfDay = (now: Temporal.Instant): Temporal.Instant =>
  now.toZonedDateTimeISO(DEFAULT_TIME_ZONE).startOfDay().subtract({ nanoseconds: 1 }).toInstant();

const compare = (inForce: readonly PreviewMail[], tried: readonly PreviewMail[]): ComparedMails => {
  const keyOf = ({ date, recipient }: PreviewMail): string => `${date} ${recipient.id}`;
  const without = (mails: readonly PreviewMail[], others: readonly PreviewMail[]) => {
    const known = new Set(others.map(keyOf));
    return mails.filter((mail) => !known.has(keyOf(mail)));
  };
  return { inForce: inForce.length, added: without(tried, inForce), gone: without(inForce, tried) };
};
