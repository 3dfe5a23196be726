import type { Words } from '../words.js';

const ask = 'ta kontakt med sekretariatet';

export const followUp: Words['followUp'] = {
  title: (party) => `Oppfølging for ${party}`,
  labels: {
    source: 'Kvar det står',
    deadline: 'Frist',
    condition: 'Vilkår',
    owners: 'Ansvarleg',
    contributing: 'Bidreg',
    state: 'No',
    extension: 'Lengre frist',
  },
  noDeadline: 'Utan frist',
  atMeeting: (title) => `møtet «${title}»`,
  nobody: 'Ingen enno',
  each: 'Alle skal gjere dette, kvar for seg',
  asksUntil: (date) => `Bede om til ${date}; AU har ikkje svara enno`,
  states: {
    assigned: 'Gjeven, ikkje teken imot enno',
    accepted: 'Teken imot',
    reportedDone: 'Meldt utført, ventar på AU',
    confirmedDone: 'Utført og kvittert ut',
    sentBack: 'Send tilbake av AU',
    reopened: 'Opna igjen',
    declined: 'Avslått',
    cancelled: 'Avlyst',
  },
  notYours: `Oppfølginga er ikkje hos dykk no, så det er ingenting å svare på. Meiner de noko anna, ${ask}.`,
  closed: 'Oppfølginga er avslutta, så det er ingenting å svare på.',
  answerHere: 'Vel eitt svar',
  forms: {
    accept: {
      title: 'Vi tek ho',
      lead: 'Seier frå til AU at de har ansvaret. De får påminningar som før.',
      button: 'Ta imot oppfølginga',
      fields: {},
    },
    done: {
      title: 'Det er gjort',
      button: 'Meld utført',
      fields: {
        note: { label: 'Kva er gjort?' },
        links: { label: 'Lenkjer (valfritt)', hint: 'Éi adresse på kvar linje.' },
      },
    },
    progress: {
      title: 'Vi er i gang',
      button: 'Send status',
      fields: { note: { label: 'Kor langt er de komne?' } },
    },
    extension: {
      title: 'Vi treng meir tid',
      lead: 'AU svarar ja eller nei. Fristen gjeld til då.',
      button: 'Be om lengre frist',
      fields: {
        until: { label: 'Ønskt dato' },
        reason: { label: 'Kvifor?' },
      },
    },
    decline: {
      title: 'Ho er ikkje vår',
      lead: 'AU finn ein annan.',
      button: 'Sei frå at ho ikkje er dykkar',
      fields: { reason: { label: 'Kvifor ikkje?' } },
    },
    handOn: {
      title: 'Andre skal gjere ho',
      lead: 'Den som får ho, må ta imot. De blir haldne orienterte.',
      button: 'Set vidare',
      fields: {
        to: { label: 'Til kven?', hint: 'Heile namnet, slik det står i protokollen.' },
        note: { label: 'Melding til dei (valfritt)' },
      },
    },
  },
  did: {
    accept: (when) => `De tok imot oppfølginga ${when}.`,
    done: (when) => `De melde dette utført ${when}.`,
    progress: (when) => `De sende status ${when}.`,
    extension: (when, until) => `De bad ${when} om frist til ${until}.`,
    decline: (when) => `De sa ${when} at oppfølginga ikkje er dykkar.`,
    handOn: (when, to) => `De sette oppfølginga vidare til ${to} ${when}.`,
  },
  next: {
    accept: 'Takk. Det er notert.',
    done: 'Takk. AU kvitterer det ut, eller sender det tilbake.',
    progress: 'Takk. Det er notert.',
    extension: 'AU svarar ja eller nei. Fristen gjeld til då.',
    decline: 'Takk for beskjed. AU finn ein annan.',
    handOn: 'Dei må ta imot ho. De blir haldne orienterte.',
  },
};
