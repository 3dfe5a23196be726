import type { AnswerKind, Closing, VotingRule } from '#domain';
import { origin } from '../origins/nn.js';
import type { Telling } from '../teller.js';
import { localMoment, type DecisionTeller } from './teller.js';

export const RULES: Readonly<Record<VotingRule, string>> = {
  majority: 'fleirtal',
  twoThirds: 'to tredels fleirtal',
  unanimity: 'einstemmig',
  silenceIsConsent: 'den som teier, samtykkjer',
};

const ANSWERS: Readonly<Record<AnswerKind, string>> = {
  approve: 'godkjende',
  reject: 'gjekk imot',
  abstain: 'lét vere å røyste',
  object: 'bad om at saka blir handsama i eit møte',
};

const counted = ({ count, early }: Closing, { names }: Telling): string => {
  const those = (words: string, parties: readonly string[]): string[] =>
    parties.length === 0 ? [] : [`${parties.length} ${words} (${names(parties)})`];
  const all = [
    ...those('for', count.approve),
    ...those('mot', count.reject),
    ...those('røysta ikkje', count.abstain),
    ...those('ville ha møte', count.object),
    ...those('svara ikkje', count.silent),
  ];
  return `${all.join(', ')}${early ? '; avslutta før fristen, sidan ingenting kunne endre utfallet' : ''}`;
};

export const decisions: DecisionTeller = {
  DecisionProposed: ({ text, askedBy }, telling) => `Framlegg til vedtak${origin(askedBy, telling)}: ${text}`,
  DecisionRecorded: ({ text, source }, telling) => `Vedtak ført${origin(source, telling)}: ${text}`,
  ProposalAmended: ({ text, answerAnew }, { names }) =>
    `Framlegget blei endra${answerAnew.length === 0 ? '' : `; ${names(answerAnew)} må svare på nytt`}: ${text}`,
  DecisionCirculated: ({ parties, until, rule, quorum }, telling) =>
    `Sendt ut til ${telling.names(parties)}, med svarfrist ${localMoment(until, ' kl. ', telling)} (${RULES[rule]}; minst ${quorum} må svare).`,
  ResponseGiven: ({ partyId, answer, reason, by }, { name }) =>
    `${name(partyId)} ${ANSWERS[answer]}, ved ${by}${reason === null ? '.' : `: ${reason}`}`,
  PartyAsked: ({ partyId, kind }, { name }) => {
    const what = { first: 'blei beden om svar', anew: 'blei beden om å svare på nytt', nudge: 'blei purra' };
    return `${name(partyId)} ${what[kind]}.`;
  },
  DecisionAdopted: (closing, telling) => `Vedteke skriftleg: ${counted(closing, telling)}.`,
  DecisionRejected: (closing, telling) => `Forkasta skriftleg: ${counted(closing, telling)}.`,
  DecisionLapsed: (closing, telling) => `Fall bort utan avgjerd: ${counted(closing, telling)}.`,
  DecisionLifted: (closing, telling) => `Løfta til eit møte: ${counted(closing, telling)}.`,
  DecisionPutOnAgenda: ({ meetingId, matter }, { meeting }) =>
    `Sett på sakslista til ${meeting(meetingId)}, til ${matter === 'note' ? 'orientering' : 'handsaming'}.`,
  DecisionWithdrawn: ({ reason }) => `Framlegget blei trekt: ${reason}`,
  DecisionSuperseded: ({ decisionId }, { decision }) => `Erstatta av vedtaket «${decision(decisionId)}».`,
  OtherDecisionSuperseded: ({ decisionId }, { decision }) => `Erstattar vedtaket «${decision(decisionId)}».`,
};
