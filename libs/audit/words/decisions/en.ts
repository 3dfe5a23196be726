import type { AnswerKind, Closing, VotingRule } from '#domain';
import { origin } from '../origins/en.js';
import type { Telling } from '../teller.js';
import { localMoment, type DecisionTeller } from './teller.js';

export const RULES: Readonly<Record<VotingRule, string>> = {
  majority: 'a majority decides',
  twoThirds: 'two thirds decide',
  unanimity: 'all must agree',
  silenceIsConsent: 'silence is consent',
};

const ANSWERS: Readonly<Record<AnswerKind, string>> = {
  approve: 'approved',
  reject: 'was against',
  abstain: 'abstained',
  object: 'asked for a meeting to decide',
};

const counted = ({ count, early }: Closing, { names }: Telling): string => {
  const those = (words: string, parties: readonly string[]): string[] =>
    parties.length === 0 ? [] : [`${parties.length} ${words} (${names(parties)})`];
  const all = [
    ...those('for', count.approve),
    ...those('against', count.reject),
    ...those('abstained', count.abstain),
    ...those('for a meeting', count.object),
    ...those('did not answer', count.silent),
  ];
  return `${all.join(', ')}${early ? '; closed before the deadline, since nothing could change it' : ''}`;
};

export const decisions: DecisionTeller = {
  DecisionProposed: ({ text, askedBy }, telling) => `Decision proposed${origin(askedBy, telling)}: ${text}`,
  DecisionRecorded: ({ text, source }, telling) => `Decision recorded${origin(source, telling)}: ${text}`,
  ProposalAmended: ({ text, answerAnew }, { names }) =>
    `The proposal was amended${answerAnew.length === 0 ? '' : `; ${names(answerAnew)} must answer anew`}: ${text}`,
  DecisionCirculated: ({ parties, until, rule, quorum }, telling) =>
    `Circulated to ${telling.names(parties)}, to be answered by ${localMoment(until, ' at ', telling)} (${RULES[rule]}; at least ${quorum} must answer).`,
  ResponseGiven: ({ partyId, answer, reason, by }, { name }) =>
    `${name(partyId)} ${ANSWERS[answer]}, through ${by}${reason === null ? '.' : `: ${reason}`}`,
  PartyAsked: ({ partyId, kind }, { name }) => {
    const what = { first: 'was asked to answer', anew: 'was asked to answer anew', nudge: 'was nudged' };
    return `${name(partyId)} ${what[kind]}.`;
  },
  DecisionAdopted: (closing, telling) => `Adopted in writing: ${counted(closing, telling)}.`,
  DecisionRejected: (closing, telling) => `Rejected in writing: ${counted(closing, telling)}.`,
  DecisionLapsed: (closing, telling) => `Lapsed undecided: ${counted(closing, telling)}.`,
  DecisionLifted: (closing, telling) => `Lifted to a meeting: ${counted(closing, telling)}.`,
  DecisionPutOnAgenda: ({ meetingId, matter }, { meeting }) =>
    `Put on the agenda of ${meeting(meetingId)}, to be ${matter === 'note' ? 'noted' : 'decided'}.`,
  DecisionWithdrawn: ({ reason }) => `The proposal was withdrawn: ${reason}`,
  DecisionSuperseded: ({ decisionId }, { decision }) =>
    `Superseded by the decision “${decision(decisionId)}”.`,
  OtherDecisionSuperseded: ({ decisionId }, { decision }) =>
    `Supersedes the decision “${decision(decisionId)}”.`,
};
