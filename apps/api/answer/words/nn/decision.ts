import type { Words } from '../words.js';

const ask = 'ta kontakt med sekretariatet';

export const decision: Words['decision'] = {
  title: (party) => `Framlegg til svar frå ${party}`,
  labels: {
    body: 'Organ',
    until: 'Svar innan',
    askedBy: 'Bakgrunn',
    silence: 'Utan svar',
    followUps: 'Følgjer med når det blir vedteke',
    hash: 'Kjennemerket til teksten (SHA-256)',
  },
  hashHint: 'Svaret gjeld akkurat denne teksten. Blir eitt ord endra, må de svare på nytt.',
  consent: 'Den som ikkje svarar, blir rekna som samd.',
  silent: (quorum, asked) =>
    `Den som ikkje svarar, tel ikkje med. Minst ${quorum} av ${asked} må svare for at noko blir vedteke.`,
  answers: {
    approve: 'Vi godkjenner',
    reject: 'Vi godkjenner ikkje',
    abstain: 'Vi avstår',
    object: 'Vi vil ha saka på eit møte',
  },
  yours: (answer, by, when) =>
    `Svaret dykkar: «${answer}», gjeve av ${by} ${when}. Det kan endrast til fristen.`,
  yourReason: 'Grunngjeving',
  amended: 'Framlegget er endra etter at de svara. Svaret galdt den gamle teksten.',
  form: {
    title: 'Svar',
    button: 'Send svaret',
    fields: {
      answer: { label: 'Kva svarar de?' },
      reason: {
        label: 'Grunngjeving',
        hint: 'Blir ført i protokollen. Må vere med når de ikkje godkjenner, eller vil ha saka på eit møte.',
      },
      by: { label: 'Kven svarar? (valfritt)', hint: 'Namnet blir ført i protokollen.' },
    },
  },
  change: 'Endre svaret',
  notAsked: `Framlegget er ikkje sendt til dykk for svar. Meiner de noko anna, ${ask}.`,
  timeIsUp: 'Svarfristen har gått ut. Resultatet blir rekna ut om ein augneblink.',
  stages: {
    proposed: 'Framlegget er ikkje sendt ut enno.',
    circulated: 'Framlegget er til handsaming.',
    adopted: 'Handsaminga er avslutta: framlegget er vedteke.',
    rejected: 'Handsaminga er avslutta: framlegget er ikkje vedteke.',
    lapsed: 'Handsaminga er avslutta: for få svara, så framlegget fall bort.',
    lifted: 'Handsaminga er avslutta: saka går til eit møte.',
    recorded: 'Dette vart vedteke på eit møte.',
    withdrawn: 'Framlegget er trekt.',
    superseded: 'Eit seinare vedtak har kome i staden for dette.',
  },
  withdrawnBecause: (reason) => `Framlegget er trekt: ${reason}`,
};
