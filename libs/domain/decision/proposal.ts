import { z } from 'zod';
import { digestOf } from '#kernel';
import { owners } from '../follow-up/commands.js';
import { deadline, id, sentence } from '../values.js';

/** What someone shall do once the decision is adopted. */
export const proposedFollowUp = z.strictObject({ text: sentence, owners, deadline });

export const proposedFollowUps = z.array(proposedFollowUp).max(50);

/** The item of the meeting that asked for the decision. */
export const askedBy = z.strictObject({
  meetingId: id,
  /** As printed. */
  item: z.string().max(40).nullable().default(null),
  itemSeq: z.int().positive().nullable().default(null),
});

export type AskedBy = z.output<typeof askedBy>;
type FollowUp = z.output<typeof proposedFollowUp>;
export type ProposedFollowUp = Omit<FollowUp, 'owners'> & {
  readonly owners: readonly FollowUp['owners'][number][];
};

/** What the parties are asked to agree to: every word of it. */
export interface ProposedText {
  readonly text: string;
  readonly followUps: readonly ProposedFollowUp[];
}

/** SHA-256 of the canonical JSON of `{ text, followUps }`: an answer is bound to it. */
export const textHashOf = ({ text, followUps }: ProposedText): string => digestOf({ text, followUps });
