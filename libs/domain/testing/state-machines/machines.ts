import { body } from '../../body/index.js';
import { decision, type DecisionStage } from '../../decision/index.js';
import { followUp, type FollowUpStage } from '../../follow-up/index.js';
import { meeting } from '../../meeting/index.js';
import { minutesImport, type MinutesImportState } from '../../minutes-import/index.js';
import { notification } from '../../notification/index.js';
import { party } from '../../party/index.js';
import { protocol, type ProtocolState } from '../../protocol/index.js';
import { bodyTries } from '../commands/body.js';
import { decisionTries } from '../commands/decision.js';
import { followUpTries } from '../commands/follow-up.js';
import { meetingTries } from '../commands/meeting.js';
import { minutesImportTries } from '../commands/minutes-import.js';
import { notificationTries } from '../commands/notification.js';
import { partyTries } from '../commands/party.js';
import { protocolTries } from '../commands/protocol.js';
import { machineOf, type Machine } from './machine.js';

const followUpStages: Readonly<Record<FollowUpStage, string>> = {
  assigned: 'someone shall do it, or someone is to be found who shall',
  accepted: 'an owner has taken it on',
  declined: 'all who were to answer for it have said no: the AU finds another',
  reportedDone: 'the owners say that it is done; the AU has not confirmed it',
  sentBack: 'the AU says that it is not done yet',
  confirmedDone: 'the AU has confirmed that it is done',
  reopened: 'it was closed, and is to be done after all',
  cancelled: 'it is not to be done any more',
};

const decisionStages: Readonly<Record<DecisionStage, string>> = {
  proposed: 'there is a text, and nobody has been asked yet',
  circulated: 'the parties are asked for their answers',
  adopted: 'it was decided in writing',
  rejected: 'it was put down in writing',
  lapsed: 'too few had answered at the deadline',
  lifted: 'somebody objected to deciding it in writing: a meeting decides',
  recorded: 'a meeting decided it, as its minutes say',
  withdrawn: 'whoever proposed it took it back',
  superseded: 'another decision has taken its place',
};

const importStages: Readonly<Record<NonNullable<MinutesImportState>['stage'], string>> = {
  received: 'the file is there and has not been read',
  read: 'what was found in it waits for answers; part of it may be in force',
  confirmed: 'all of it is in force',
  merged: 'another rendering of the same meeting took over what it lacked',
  discarded: 'it is put away, and nothing of it is in force',
};

type ProtocolStage = 'drafted' | 'circulated' | 'approved' | 'corrected' | 'approvedElsewhere';

const protocolStageOf = ({
  meetingId,
  approved,
  errata,
  circulated,
}: NonNullable<ProtocolState>): ProtocolStage => {
  if (errata !== undefined) return 'corrected';
  if (approved !== null) return meetingId === null ? 'approvedElsewhere' : 'approved';
  return circulated === undefined ? 'drafted' : 'circulated';
};

/** Every aggregate, in the order in which a reader meets them. */
export const machines = (): readonly Machine[] => [
  machineOf({
    name: 'Follow-up',
    sentence: 'What someone shall do: whoever does it says that it is done, and the AU confirms.',
    stages: followUpStages,
    decider: followUp,
    tries: followUpTries,
    stageOf: ({ stage }) => stage,
  }),
  machineOf({
    name: 'Decision',
    sentence: 'What an assembly decides, at a meeting or in writing between meetings.',
    stages: decisionStages,
    decider: decision,
    tries: decisionTries,
    stageOf: ({ stage }) => stage,
  }),
  machineOf({
    name: 'Protocol',
    sentence:
      'The minutes of one meeting, which a later meeting approves; what was wrong in them stands beside them.',
    stages: {
      drafted: 'there is a text',
      circulated: 'the parties may comment on it',
      approved: 'a meeting has approved it',
      corrected: 'an erratum stands beside it',
      approvedElsewhere: 'its approval is the first that is heard of it; the text may still come in',
    },
    decider: protocol,
    tries: protocolTries,
    stageOf: protocolStageOf,
  }),
  machineOf({
    name: 'Meeting',
    sentence: 'A body meets: it is called, moved or called off, and held once it is known who was there.',
    stages: {
      scheduled: 'its day is set',
      held: 'it is written down who was there',
      cancelled: 'it will not be held',
    },
    decider: meeting,
    tries: meetingTries,
    stageOf: ({ cancelled, attendance }) => {
      if (cancelled !== null) return 'cancelled';
      return attendance === null ? 'scheduled' : 'held';
    },
  }),
  machineOf({
    name: 'Import',
    sentence: 'Minutes that were dropped in: nothing that was read is in force before a person says so.',
    stages: importStages,
    decider: minutesImport,
    tries: minutesImportTries,
    stageOf: ({ stage }) => stage,
  }),
  machineOf({
    name: 'Party',
    sentence: 'Whoever can own, attend or approve: an organisation, a body, a role or a group of parties.',
    stages: { registered: 'it is known by a name' },
    decider: party,
    tries: partyTries,
    stageOf: () => 'registered',
  }),
  machineOf({
    name: 'Body',
    sentence: 'A party that meets, with its time zone, its language, its AU and its way of reminding.',
    stages: {
      established: 'it has no AU yet',
      withWorkingCommittee: 'its AU gets the digest, and what is long overdue',
    },
    decider: body,
    tries: bodyTries,
    stageOf: ({ workingCommittee }) => (workingCommittee === null ? 'established' : 'withWorkingCommittee'),
  }),
  machineOf({
    name: 'Notification',
    sentence: 'One mail to one recipient on one morning: only what came of it is in the log, never the plan.',
    stages: {
      failed: 'no server has taken it, and it is tried again',
      sent: 'a server has taken it',
      suppressed: 'there was nothing to send, or nowhere to send it',
      bounced: 'it came back from a server that it had been handed on to',
    },
    decider: notification,
    tries: notificationTries,
    stageOf: ({ sent, suppressed, failedAttempts, bounced }) => {
      if (bounced !== null) return 'bounced';
      if (sent) return 'sent';
      if (failedAttempts > 0) return 'failed';
      return suppressed.length > 0 ? 'suppressed' : null;
    },
  }),
];
