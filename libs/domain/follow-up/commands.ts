import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { hash } from '../protocol/commands.js';
import { deadline, fixedDeadline, id, isoDate, name, owner, reason, sentence, source } from '../values.js';

/** Nobody is on the list twice. */
export const owners = z
  .array(owner)
  .max(100)
  .refine((list) => new Set(list.map((one) => one.partyId)).size === list.length, {
    error: 'names the same party twice',
  });

/** The owner who says so; left out where somebody writes it down for whoever it was. */
const by = id.optional();

const link = z.url({ protocol: /^https?$/ }).max(2_000);

/** Who decides for the body, and who its AU is; without the first nobody is asked. */
const decided = { by, workingCommittee: id.nullable().optional() };

/** What shows that something was done: a page, or a file that is known by its SHA-256 and kept elsewhere. */
export const evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('link'), url: link, title: name.nullable().default(null) }),
  z.strictObject({
    kind: z.literal('file'),
    sha256: hash,
    name,
    /** In bytes. */
    size: z.int().nonnegative(),
  }),
]);
export type EvidenceItem = z.output<typeof evidence>;

export const followUpCommands = {
  AssignFollowUp: z.strictObject({
    bodyId: id,
    /** What someone shall do. */
    text: sentence,
    /** Empty when nobody is responsible yet: it then waits in the AU's list. */
    owners,
    /** Every responsible owner must do it; otherwise they do it jointly. */
    each: z.boolean().optional(),
    deadline,
    source,
    /** Body whose approval the minutes ask for. */
    approvalBy: id.nullable().default(null),
  }),
  AcceptFollowUp: z.strictObject({ by }),
  DeclineFollowUp: z.strictObject({ by: id, reason }),
  /** Hands what `by` owns on to another party, who must accept it. */
  DelegateFollowUp: z.strictObject({ by: id, to: id, note: reason.nullable().default(null) }),
  ReassignFollowUp: z.strictObject({ owners }),
  SetDeadline: z.strictObject({ deadline }),
  /** The condition came true, so that there is a day now. */
  MeetCondition: z.strictObject({ deadline: fixedDeadline, note: reason.nullable().default(null) }),
  /** The condition was asked about, and what the answer was. */
  AskAboutCondition: z.strictObject({ atMeetingId: id.nullable().default(null), answer: reason }),
  RequestExtension: z.strictObject({ by: id, reason, until: isoDate }),
  /** Need not be what was wished for. */
  GrantExtension: z.strictObject({ deadline: fixedDeadline, ...decided }),
  RefuseExtension: z.strictObject({ reason, ...decided }),
  ReportProgress: z.strictObject({ note: reason, by }),
  ReportDone: z.strictObject({ note: reason, links: z.array(link).max(20).default([]), by }),
  AttachEvidence: z.strictObject({ evidence, by }),
  /** `evidence`: the address of the link, or the SHA-256 of the file. */
  WithdrawEvidence: z.strictObject({ evidence: z.string().min(1).max(2_000), reason }),
  ConfirmDone: z.strictObject(decided),
  SendBack: z.strictObject({
    reason,
    /** Where every owner must do it: only theirs is not done. All of it, when they are not named. */
    owners: z.array(id).min(1).max(100).optional(),
    ...decided,
  }),
  ReopenFollowUp: z.strictObject({ reason }),
  CancelFollowUp: z.strictObject({ reason }),
};
export type FollowUpCommand = CommandsOf<typeof followUpCommands>;
