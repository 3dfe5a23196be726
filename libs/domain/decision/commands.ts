import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { hash } from '../protocol/commands.js';
import { id, isoDate, name, reason, sentence, source, timeZone } from '../values.js';
import { askedBy, proposedFollowUps } from './proposal.js';
import { answerKind, onObjection, until, votingRule } from './terms.js';

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

/** proposed → circulated → adopted, rejected, lapsed or lifted (to a meeting); recorded: a meeting made it. */
export const decisionStage = z.enum([
  'proposed',
  'circulated',
  'adopted',
  'rejected',
  'lapsed',
  'lifted',
  'recorded',
  'withdrawn',
  'superseded',
]);

/** What is asked of a party: an answer, an answer to a new text, or again since there was none. */
export const askingKind = z.enum(['first', 'anew', 'nudge']);

/** When it is said, by the service's clock: what comes from outside never says it (ISO 8601 instant). */
const at = z.iso.datetime();

const parties = z
  .array(id)
  .max(1_000)
  .refine((list) => new Set(list).size === list.length, { error: 'names the same party twice' });

export const decisionCommands = {
  ProposeDecision: z.strictObject({
    bodyId: id,
    text: sentence,
    /** Assigned when it is adopted. */
    followUps: proposedFollowUps.default([]),
    askedBy: askedBy.nullable().default(null),
  }),
  /** A decision that a meeting made, as its minutes have it. */
  RecordDecision: z.strictObject({ bodyId: id, text: sentence, kind: decisionType, source }),
  /** Whoever has answered must answer anew. */
  AmendProposal: z.strictObject({
    text: sentence,
    /** Null leaves them as they are. */
    followUps: proposedFollowUps.nullable().default(null),
    at,
  }),
  CirculateDecision: z.strictObject({
    /** Who is asked; null asks every member. */
    parties: parties.nullable().default(null),
    until,
    /** Null takes more than half of the parties, and none where silence is consent. */
    quorum: z.int().nonnegative().max(1_000).nullable().default(null),
    rule: votingRule.default('majority'),
    onObjection: onObjection.default('lift'),
    /** Of the body, as the service knows them. */
    members: parties,
    timeZone,
    at,
  }),
  RespondToDecision: z.strictObject({
    partyId: id,
    answer: answerKind,
    /** Is minuted. */
    reason: reason.nullable().default(null),
    /** Of the text that is answered. */
    textHash: hash,
    /** Who gives the answer for the party, as it is to be minuted. */
    by: name,
    at,
  }),
  /** A mail that asked a party, once a server has taken it. */
  RecordPartyAsked: z.strictObject({
    partyId: id,
    kind: askingKind,
    /** The morning it was meant for, on the clocks of the body. */
    date: isoDate,
    textHash: hash,
    messageId: z.string().min(1).max(300),
  }),
  CloseDecision: z.strictObject({
    at,
    /** Also before the deadline, when no answer that is missing can change the outcome. */
    early: z.boolean().default(false),
  }),
  WithdrawDecision: z.strictObject({ reason, at }),
  /** Another decision takes the place of this one. */
  SupersedeDecision: z.strictObject({
    decisionId: id,
    /** Of the other one, as the service knows it. */
    stage: decisionStage,
  }),
  /** The other side of it, told by the process. */
  NoteSuperseded: z.strictObject({ decisionId: id }),
  PutDecisionOnAgenda: z.strictObject({ meetingId: id }),
};
export type DecisionCommand = CommandsOf<typeof decisionCommands>;
