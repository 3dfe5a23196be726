import type { z } from 'zod';
import type { DomainEvent } from '#kernel';
import type { Source } from '../values.js';
import type { askingKind, decisionType } from './commands.js';
import type { AnswerKind, Count, Terms } from './outcome.js';
import type { AskedBy, ProposedFollowUp, ProposedText } from './proposal.js';

export type DecisionKind = z.output<typeof decisionType>;
export type AskingKind = z.output<typeof askingKind>;

/** What was sent out, to whom and until when. */
export interface Circulation extends Terms {
  /** Who is asked. */
  readonly parties: readonly string[];
  /** A day or a time on a day, on the clocks of `timeZone`. */
  readonly until: string;
  readonly timeZone: string;
  /** The instant from which on it is too late. */
  readonly closesAt: string;
  /** When it was sent out. */
  readonly at: string;
}

/** What a party answered to one text. */
export interface PartyAnswer {
  readonly partyId: string;
  readonly answer: AnswerKind;
  readonly reason: string | null;
  readonly textHash: string;
  /** Who gave it for the party. */
  readonly by: string;
  readonly at: string;
}

/** A party was asked, by mail. */
export interface Asking {
  readonly partyId: string;
  readonly kind: AskingKind;
  /** The morning it was meant for. */
  readonly date: string;
  readonly textHash: string;
  readonly messageId: string;
}

export interface Closing {
  readonly count: Count;
  readonly textHash: string;
  /** Before the deadline, when nothing could change it any more. */
  readonly early: boolean;
  readonly at: string;
}

/** To note what was adopted in writing, or to decide what was lifted. */
export type Matter = 'note' | 'decide';

export interface OnAgenda {
  readonly meetingId: string;
  readonly matter: Matter;
}

export type DecisionEvent =
  | DomainEvent<
      'DecisionProposed',
      {
        bodyId: string;
        text: string;
        followUps?: readonly ProposedFollowUp[];
        askedBy?: AskedBy | null;
      }
    >
  | DomainEvent<'DecisionRecorded', { bodyId: string; text: string; kind: DecisionKind; source: Source }>
  | DomainEvent<'ProposalAmended', ProposedText & { answerAnew: readonly string[]; at: string }>
  | DomainEvent<'DecisionCirculated', Circulation>
  | DomainEvent<'ResponseGiven', PartyAnswer>
  | DomainEvent<'PartyAsked', Asking>
  | DomainEvent<'DecisionAdopted', Closing>
  | DomainEvent<'DecisionRejected', Closing>
  | DomainEvent<'DecisionLapsed', Closing>
  | DomainEvent<'DecisionLifted', Closing>
  | DomainEvent<'DecisionPutOnAgenda', OnAgenda>
  | DomainEvent<'DecisionWithdrawn', { reason: string }>
  | DomainEvent<'DecisionSuperseded', { decisionId: string }>
  | DomainEvent<'OtherDecisionSuperseded', { decisionId: string }>;
