import type { AnswerKind, Closing, VotingRule } from '#domain';
import { origin } from '../origins/nb.js';
import type { Telling } from '../teller.js';
import { localMoment, type DecisionTeller } from './teller.js';

export const RULES: Readonly<Record<VotingRule, string>> = {
  majority: 'flertall',
  twoThirds: 'to tredels flertall',
  unanimity: 'enstemmighet',
  silenceIsConsent: 'taushet er samtykke',
};

const ANSWERS: Readonly<Record<AnswerKind, string>> = {
  approve: 'godkjente',
  reject: 'gikk imot',
  abstain: 'avsto fra å stemme',
  object: 'ba om at saken behandles i et møte',
};

const counted = ({ count, early }: Closing, { names }: Telling): string => {
  const those = (words: string, parties: readonly string[]): string[] =>
    parties.length === 0 ? [] : [`${parties.length} ${words} (${names(parties)})`];
  const all = [
    ...those('for', count.approve),
    ...those('mot', count.reject),
    ...those('avsto', count.abstain),
    ...those('ville ha møte', count.object),
    ...those('svarte ikke', count.silent),
  ];
  return `${all.join(', ')}${early ? '; avsluttet før fristen, siden ingenting kunne endre utfallet' : ''}`;
};

export const decisions: DecisionTeller = {
  DecisionProposed: ({ text, askedBy }, telling) => `Vedtak foreslått${origin(askedBy, telling)}: ${text}`,
  DecisionRecorded: ({ text, source }, telling) => `Vedtak ført${origin(source, telling)}: ${text}`,
  ProposalAmended: ({ text, answerAnew }, { names }) =>
    `Forslaget ble endret${answerAnew.length === 0 ? '' : `; ${names(answerAnew)} må svare på nytt`}: ${text}`,
  DecisionCirculated: ({ parties, until, rule, quorum }, telling) =>
    `Sendt ut til ${telling.names(parties)}, med svarfrist ${localMoment(until, ' kl. ', telling)} (${RULES[rule]}; minst ${quorum} må svare).`,
  ResponseGiven: ({ partyId, answer, reason, by }, { name }) =>
    `${name(partyId)} ${ANSWERS[answer]}, ved ${by}${reason === null ? '.' : `: ${reason}`}`,
  PartyAsked: ({ partyId, kind }, { name }) => {
    const what = { first: 'ble bedt om svar', anew: 'ble bedt om å svare på nytt', nudge: 'ble purret' };
    return `${name(partyId)} ${what[kind]}.`;
  },
  DecisionAdopted: (closing, telling) => `Vedtatt skriftlig: ${counted(closing, telling)}.`,
  DecisionRejected: (closing, telling) => `Forkastet skriftlig: ${counted(closing, telling)}.`,
  DecisionLapsed: (closing, telling) => `Falt bort uten avgjørelse: ${counted(closing, telling)}.`,
  DecisionLifted: (closing, telling) => `Løftet til et møte: ${counted(closing, telling)}.`,
  DecisionPutOnAgenda: ({ meetingId, matter }, { meeting }) =>
    `Satt på sakslisten til ${meeting(meetingId)}, til ${matter === 'note' ? 'orientering' : 'behandling'}.`,
  DecisionWithdrawn: ({ reason }) => `Forslaget ble trukket: ${reason}`,
  DecisionSuperseded: ({ decisionId }, { decision }) => `Erstattet av vedtaket «${decision(decisionId)}».`,
  OtherDecisionSuperseded: ({ decisionId }, { decision }) => `Erstatter vedtaket «${decision(decisionId)}».`,
};
