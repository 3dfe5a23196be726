import type { Words } from '../words.js';

const ask = 'ta kontakt med sekretariatet';

export const decision: Words['decision'] = {
  title: (party) => `Forslag til svar fra ${party}`,
  labels: {
    body: 'Organ',
    until: 'Svar innen',
    askedBy: 'Bakgrunn',
    silence: 'Uten svar',
    followUps: 'Følger med når det vedtas',
    hash: 'Tekstens kjennemerke (SHA-256)',
  },
  hashHint: 'Svaret gjelder akkurat denne teksten. Endres ett ord, må dere svare på nytt.',
  consent: 'Den som ikke svarer, regnes som enig.',
  silent: (quorum, asked) =>
    `Den som ikke svarer, teller ikke med. Minst ${quorum} av ${asked} må svare for at noe blir vedtatt.`,
  answers: {
    approve: 'Vi godkjenner',
    reject: 'Vi godkjenner ikke',
    abstain: 'Vi avstår',
    object: 'Vi vil ha saken på et møte',
  },
  yours: (answer, by, when) => `Deres svar: «${answer}», gitt av ${by} ${when}. Det kan endres til fristen.`,
  yourReason: 'Begrunnelse',
  amended: 'Forslaget er endret etter at dere svarte. Svaret gjaldt den gamle teksten.',
  form: {
    title: 'Svar',
    button: 'Send svaret',
    fields: {
      answer: { label: 'Hva svarer dere?' },
      reason: {
        label: 'Begrunnelse',
        hint: 'Føres i protokollen. Må være med når dere ikke godkjenner, eller vil ha saken på et møte.',
      },
      by: { label: 'Hvem svarer? (valgfritt)', hint: 'Navnet føres i protokollen.' },
    },
  },
  change: 'Endre svaret',
  notAsked: `Forslaget er ikke sendt til dere for svar. Mener dere noe annet, ${ask}.`,
  timeIsUp: 'Svarfristen har gått ut. Resultatet regnes ut om et øyeblikk.',
  stages: {
    proposed: 'Forslaget er ikke sendt ut ennå.',
    circulated: 'Forslaget er til behandling.',
    adopted: 'Behandlingen er avsluttet: forslaget er vedtatt.',
    rejected: 'Behandlingen er avsluttet: forslaget er ikke vedtatt.',
    lapsed: 'Behandlingen er avsluttet: for få svarte, så forslaget falt bort.',
    lifted: 'Behandlingen er avsluttet: saken går til et møte.',
    recorded: 'Dette ble vedtatt på et møte.',
    withdrawn: 'Forslaget er trukket.',
    superseded: 'Et senere vedtak har trådt i stedet for dette.',
  },
  withdrawnBecause: (reason) => `Forslaget er trukket: ${reason}`,
};
