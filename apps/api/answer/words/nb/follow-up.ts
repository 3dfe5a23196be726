import type { Words } from '../words.js';

const ask = 'ta kontakt med sekretariatet';

export const followUp: Words['followUp'] = {
  title: (party) => `Oppfølging for ${party}`,
  labels: {
    source: 'Hvor det står',
    deadline: 'Frist',
    condition: 'Vilkår',
    owners: 'Ansvarlig',
    contributing: 'Bidrar',
    state: 'Nå',
    extension: 'Lengre frist',
  },
  noDeadline: 'Uten frist',
  atMeeting: (title) => `møtet «${title}»`,
  nobody: 'Ingen ennå',
  each: 'Alle skal gjøre dette, hver for seg',
  asksUntil: (date) => `Bedt om til ${date}; AU har ikke svart ennå`,
  states: {
    assigned: 'Gitt, ikke tatt imot ennå',
    accepted: 'Tatt imot',
    reportedDone: 'Meldt utført, venter på AU',
    confirmedDone: 'Utført og kvittert ut',
    sentBack: 'Sendt tilbake av AU',
    reopened: 'Åpnet igjen',
    declined: 'Avslått',
    cancelled: 'Avlyst',
  },
  notYours: `Oppfølgingen er ikke hos dere nå, så det er ingenting å svare på. Mener dere noe annet, ${ask}.`,
  closed: 'Oppfølgingen er avsluttet, så det er ingenting å svare på.',
  answerHere: 'Velg ett svar',
  forms: {
    accept: {
      title: 'Vi tar den',
      lead: 'Sier fra til AU at dere har ansvaret. Dere får påminnelser som før.',
      button: 'Ta imot oppfølgingen',
      fields: {},
    },
    done: {
      title: 'Det er gjort',
      button: 'Meld utført',
      fields: {
        note: { label: 'Hva er gjort?' },
        links: { label: 'Lenker (valgfritt)', hint: 'Én adresse på hver linje.' },
      },
    },
    progress: {
      title: 'Vi er i gang',
      button: 'Send status',
      fields: { note: { label: 'Hvor langt er dere kommet?' } },
    },
    extension: {
      title: 'Vi trenger mer tid',
      lead: 'AU svarer ja eller nei. Fristen gjelder til da.',
      button: 'Be om lengre frist',
      fields: {
        until: { label: 'Ønsket dato' },
        reason: { label: 'Hvorfor?' },
      },
    },
    decline: {
      title: 'Den er ikke vår',
      lead: 'AU finner en annen.',
      button: 'Si fra at den ikke er deres',
      fields: { reason: { label: 'Hvorfor ikke?' } },
    },
    handOn: {
      title: 'Andre skal gjøre den',
      lead: 'Den som får den, må ta imot. Dere holdes orientert.',
      button: 'Sett videre',
      fields: {
        to: { label: 'Til hvem?', hint: 'Hele navnet, slik det står i protokollen.' },
        note: { label: 'Beskjed til dem (valgfritt)' },
      },
    },
  },
  did: {
    accept: (when) => `Dere tok imot oppfølgingen ${when}.`,
    done: (when) => `Dere meldte dette utført ${when}.`,
    progress: (when) => `Dere sendte status ${when}.`,
    extension: (when, until) => `Dere ba ${when} om frist til ${until}.`,
    decline: (when) => `Dere sa ${when} at oppfølgingen ikke er deres.`,
    handOn: (when, to) => `Dere satte oppfølgingen videre til ${to} ${when}.`,
  },
  next: {
    accept: 'Takk. Det er notert.',
    done: 'Takk. AU kvitterer det ut, eller sender det tilbake.',
    progress: 'Takk. Det er notert.',
    extension: 'AU svarer ja eller nei. Fristen gjelder til da.',
    decline: 'Takk for beskjed. AU finner en annen.',
    handOn: 'De må ta imot den. Dere holdes orientert.',
  },
};
