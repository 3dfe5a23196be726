import { z } from 'zod';
import { onObjection, votingRule } from '../decision/terms.js';
import type { BodyState } from './state.js';

/** How a body decides in writing, where a circulation says nothing else. */
export const approvalPolicy = z.strictObject({
  rule: votingRule,
  /** How many must answer; null takes what the rule asks for. */
  quorum: z.int().nonnegative().max(1_000).nullable(),
  /** What becomes of the proposal when a party objects. */
  onObjection,
  /** Days that the parties have, counted from the day after it was sent out. */
  daysToAnswer: z.int().min(1).max(365),
});
export type ApprovalPolicy = z.output<typeof approvalPolicy>;

export const defaultApprovalPolicy: ApprovalPolicy = {
  rule: 'majority',
  quorum: null,
  onObjection: 'lift',
  daysToAnswer: 14,
};

export const approvalPolicyOf = (body: NonNullable<BodyState>): ApprovalPolicy =>
  body.approval ?? defaultApprovalPolicy;
