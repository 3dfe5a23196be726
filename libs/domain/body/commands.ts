import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { reminderPolicy } from '../reminder/policy.js';
import { approvalPolicy } from './approval-policy.js';
import { country, DEFAULT_TIME_ZONE, id, language, timeZone } from '../values.js';

/** A body has the id of the party that it is. */
export const bodyCommands = {
  EstablishBody: z.strictObject({
    timeZone: timeZone.default(DEFAULT_TIME_ZONE),
    country: country.default('NO'),
    language: language.default('nb'),
  }),
  SetWorkingCommittee: z.strictObject({ partyId: id }),
  SetReminderPolicy: z.strictObject({ policy: reminderPolicy }),
  SetApprovalPolicy: z.strictObject({ policy: approvalPolicy }),
};
export type BodyCommand = CommandsOf<typeof bodyCommands>;
