import type { Words } from '../words.js';
import { decision } from './decision.js';
import { followUp } from './follow-up.js';
import { protocol } from './protocol.js';

const ask = 'ta kontakt med sekretariatet';

export const nb: Words = {
  locale: 'nb-NO',
  language: 'Språk',
  quote: (text) => `«${text}»`,
  minutesOf: (meeting, date, item) =>
    `Protokollen fra ${meeting}, ${date}${item === null ? '' : `, sak ${item}`}`,
  dateAndTime: (date, time) => `${date} kl. ${time}`,
  allDay: (date) => `${date}, hele dagen`,
  notSent: 'Svaret er ikke sendt',
  unsent: 'Dette skrev dere. Kopier det om dere vil bruke det:',
  faults: {
    missing: 'Fyll ut dette feltet.',
    tooLong: 'Teksten er for lang. Bruk høyst 2000 tegn.',
    notADate: 'Skriv en dato, for eksempel 2027-02-01.',
    notAhead: 'Dagen har vært. Velg en dag som kommer.',
    notALink: 'Skriv én adresse på hver linje, og begynn med https://',
    unknownParty: 'Ingen heter det. Skriv hele navnet slik det står i protokollen.',
    severalParties: `Flere heter det. Skriv hele navnet, eller ${ask}.`,
  },
  refusals: {
    FollowUpIsClosed: `Oppfølgingen er avsluttet, så det er ikke mer å svare på. Mener dere noe annet, ${ask}.`,
    FollowUpIsAccepted: 'Dere har tatt imot oppfølgingen. Sett den videre til en annen i stedet.',
    FollowUpIsReportedDone: 'Dette er allerede meldt utført, og venter på AU.',
    FollowUpHasNoDeadline: 'Oppfølgingen har ingen frist som kan utsettes.',
    FollowUpHasNoOwner: `Ingen er ansvarlig for oppfølgingen ennå. Vil dere ta den, ${ask}.`,
    OnlyAnOwnerAnswers: `Oppfølgingen er ikke lenger hos dere. Mener dere noe annet, ${ask}.`,
    OwnerIsInTheChain:
      'Oppfølgingen har allerede vært der. Velg en annen, eller si fra at den ikke er deres.',
    PartyIsAnOwner: 'De har allerede oppfølgingen. Velg en annen.',
    ExtensionIsAsked: 'Det er allerede bedt om lengre frist. AU svarer på det først.',
    ExtensionIsNotLater: 'Dagen er ikke senere enn fristen. Velg en senere dag.',
    DecisionIsClosed: 'Behandlingen er avsluttet, så svaret kan ikke endres lenger.',
    DeadlineHasPassed: 'Svarfristen har gått ut.',
    TextHasChanged: 'Forslaget ble endret mens dere svarte. Les den nye teksten, og svar på den.',
    ReasonIsMissing: 'Si hvorfor. Begrunnelsen føres i protokollen.',
    PartyIsNotAsked: `Forslaget er ikke sendt til dere for svar. Mener dere noe annet, ${ask}.`,
    ProtocolIsApproved: 'Protokollen er godkjent, så det tas ikke imot flere merknader.',
    ProtocolWasNotSentToParty: `Protokollen er ikke sendt til dere for merknader. Mener dere noe annet, ${ask}.`,
    CommentsAreClosed: 'Fristen for merknader har gått ut. Ta det opp på møtet.',
    InputIsWrong: 'Skjemaet kom ikke helt fram. Fyll det ut og send det en gang til.',
    TooManyAtOnce: 'Mange svarte i samme øyeblikk. Send en gang til.',
  },
  otherRefusal: `Det gikk ikke. Send en gang til, eller ${ask}.`,
  footer:
    'Siden er laget for dem lenken ble sendt til. Ikke send lenken videre. Å åpne den endrer ingenting.',
  followUp,
  decision,
  protocol,
  link: {
    wrong: {
      title: 'Lenken virker ikke',
      text: `Lenken er ikke hel. Kopier hele adressen fra e-posten, eller ${ask} for å få en ny.`,
    },
    failed: {
      title: 'Det gikk ikke nå',
      text: 'Svaret er ikke lagret. Vent et øyeblikk, gå tilbake og send en gang til.',
    },
    expired: {
      title: 'Lenken har gått ut',
      text: (when) => `Den virket til ${when}. Dere kan få en ny på e-post.`,
    },
    used: 'Lenken er brukt. Vil dere svare en gang til, kan dere få en ny på e-post.',
    askAnew: 'Send oss en ny lenke',
    sent: {
      title: 'En ny lenke er sendt',
      text: (party) =>
        `Den går til e-postadressen som er registrert for ${party}. Den sendes høyst hvert tiende minutt.`,
    },
    noAddress: {
      title: 'Lenken kunne ikke sendes',
      text: (party) => `Ingen e-postadresse som virker, er registrert for ${party}. Vennligst ${ask}.`,
    },
    notSent: {
      title: 'Lenken kunne ikke sendes nå',
      text: 'E-posttjeneren tok ikke imot. Prøv igjen om noen minutter.',
    },
    back: 'Tilbake',
  },
};
