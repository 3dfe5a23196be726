import { z } from 'zod';
import { DEFAULT_TIME_ZONE, reminderPolicy } from '#domain';
import { refuse } from '#kernel';
import { previewReminders } from '#processes';
import { query } from './operation.js';

export const remindersPreview = query({
  name: 'reminders-preview',
  path: 'reminders/preview',
  summary: 'Which mails would go to whom and when, were nothing to change meanwhile; sends nothing',
  input: z.object({
    from: z.iso.date(),
    to: z.iso.date(),
    policy: z
      .string()
      .max(4_000)
      .optional()
      .meta({ description: 'A reminder policy as JSON, to try instead of each body’s own' }),
  }),
  run: async ({ database }, { from, to, policy }) => {
    const tried = policy === undefined ? undefined : policyFrom(policy);
    if (policy !== undefined && tried === undefined) return refuse('PolicyIsWrong');
    const day = (date: string) =>
      Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: DEFAULT_TIME_ZONE });
    const range = {
      from: day(from).subtract({ nanoseconds: 1 }).toInstant(),
      to: day(to).add({ days: 1 }).subtract({ nanoseconds: 1 }).toInstant(),
    };
    return { from, to, mails: await previewReminders(database, { ...range, policy: tried }) };
  },
});

const policyFrom = (text: string): z.output<typeof reminderPolicy> | undefined => {
  try {
    return reminderPolicy.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
