import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { id, reason, sentence, source } from '../values.js';

/** How the minutes put it; the list of the reading contract. */
export const decisionType = z.enum([
  'decision',
  'granted',
  'granted_partly',
  'granted_conditional',
  'rejected',
  'postponed',
  'noted',
  'election',
  'minutes_approved',
  'approval_formal',
  'motion_carried',
  'ratified',
  'rule',
  'statement',
  'dropped',
  'agreement_signed',
]);

export const decisionCommands = {
  ProposeDecision: z.strictObject({ bodyId: id, text: sentence }),
  /** A decision that a meeting made, as its minutes have it. */
  RecordDecision: z.strictObject({ bodyId: id, text: sentence, kind: decisionType, source }),
  WithdrawDecision: z.strictObject({ reason }),
};
export type DecisionCommand = CommandsOf<typeof decisionCommands>;
