import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { deadline, id, owner, reason, sentence, source } from '../values.js';

/** Nobody is on the list twice. */
const owners = z
  .array(owner)
  .max(100)
  .refine((list) => new Set(list.map((one) => one.partyId)).size === list.length, {
    error: 'names the same party twice',
  });

export const followUpCommands = {
  AssignFollowUp: z.strictObject({
    bodyId: id,
    /** What someone shall do. */
    text: sentence,
    /** Empty when nobody is responsible yet: it then waits in the AU's list. */
    owners,
    deadline,
    source,
    /** Body whose approval the minutes ask for. */
    approvalBy: id.nullable().default(null),
  }),
  AcceptFollowUp: z.strictObject({}),
  ReassignFollowUp: z.strictObject({ owners }),
  SetDeadline: z.strictObject({ deadline }),
  ReportProgress: z.strictObject({ note: reason }),
  ReportDone: z.strictObject({
    note: reason,
    links: z
      .array(z.url({ protocol: /^https?$/ }))
      .max(20)
      .default([]),
  }),
  ConfirmDone: z.strictObject({}),
  SendBack: z.strictObject({ reason }),
  ReopenFollowUp: z.strictObject({ reason }),
  CancelFollowUp: z.strictObject({ reason }),
};
export type FollowUpCommand = CommandsOf<typeof followUpCommands>;
