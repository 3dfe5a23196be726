import type { Words } from '../words.js';

const ask = 'ta kontakt med sekretariatet';

export const protocol: Words['protocol'] = {
  title: (party) => `Protokoll til merknader fra ${party}`,
  labels: {
    body: 'Organ',
    meeting: 'Møte',
    until: 'Merknader innen',
    hash: 'Tekstens kjennemerke (SHA-256)',
  },
  hashHint: 'Møtet blir bedt om å godkjenne akkurat denne teksten. Merknadene står ved siden av den.',
  text: 'Protokollen',
  noText: 'Teksten er ikke her. Be sekretariatet om den.',
  toForm: 'Gå forbi teksten, til merknadene',
  yours: 'Merknader fra dere',
  said: (count) =>
    count === 1 ? 'Dere har kommet med en merknad.' : `Dere har kommet med ${count} merknader.`,
  by: (name, date) => `${name}, ${date}`,
  form: {
    title: 'Kom med en merknad',
    lead: 'Merknaden følger protokollen til møtet som skal godkjenne den. Dere kan komme med flere.',
    button: 'Send merknaden',
    fields: {
      passage: {
        label: 'Hvilket sted i protokollen gjelder det? (valgfritt)',
        hint: 'Kopier ordene fra teksten. La feltet stå tomt når det gjelder hele protokollen.',
      },
      comment: { label: 'Merknad' },
      by: { label: 'Hvem skriver?', hint: 'Navnet står ved merknaden.' },
    },
  },
  notYours: `Protokollen er ikke lenger hos dere til merknader. Mener dere noe annet, ${ask}.`,
  closed: (date) => `Fristen for merknader gikk ut ${date}. Ta det opp på møtet.`,
  approved: 'Protokollen er godkjent, så det tas ikke imot flere merknader.',
};
