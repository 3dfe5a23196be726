import type { Words } from '../words.js';

const ask = 'ta kontakt med sekretariatet';

export const protocol: Words['protocol'] = {
  title: (party) => `Protokoll til merknader frå ${party}`,
  labels: {
    body: 'Organ',
    meeting: 'Møte',
    until: 'Merknader innan',
    hash: 'Kjennemerket til teksten (SHA-256)',
  },
  hashHint: 'Møtet blir bede om å godkjenne akkurat denne teksten. Merknadene står ved sida av han.',
  text: 'Protokollen',
  noText: 'Teksten er ikkje her. Be sekretariatet om han.',
  toForm: 'Gå forbi teksten, til merknadene',
  yours: 'Merknader frå dykk',
  said: (count) => (count === 1 ? 'De har kome med ein merknad.' : `De har kome med ${count} merknader.`),
  by: (name, date) => `${name}, ${date}`,
  form: {
    title: 'Kom med ein merknad',
    lead: 'Merknaden følgjer protokollen til møtet som skal godkjenne han. De kan kome med fleire.',
    button: 'Send merknaden',
    fields: {
      passage: {
        label: 'Kva stad i protokollen gjeld det? (valfritt)',
        hint: 'Kopier orda frå teksten. Lat feltet stå tomt når det gjeld heile protokollen.',
      },
      comment: { label: 'Merknad' },
      by: { label: 'Kven skriv?', hint: 'Namnet står ved merknaden.' },
    },
  },
  notYours: `Protokollen er ikkje lenger hos dykk til merknader. Meiner de noko anna, ${ask}.`,
  closed: (date) => `Fristen for merknader gjekk ut ${date}. Ta det opp på møtet.`,
  approved: 'Protokollen er godkjend, så det blir ikkje teke imot fleire merknader.',
};
