import type { Words } from '../words.js';
import { decision } from './decision.js';
import { followUp } from './follow-up.js';
import { protocol } from './protocol.js';

const ask = 'ta kontakt med sekretariatet';

export const nn: Words = {
  locale: 'nn-NO',
  language: 'Språk',
  quote: (text) => `«${text}»`,
  minutesOf: (meeting, date, item) =>
    `Protokollen frå ${meeting}, ${date}${item === null ? '' : `, sak ${item}`}`,
  dateAndTime: (date, time) => `${date} kl. ${time}`,
  allDay: (date) => `${date}, heile dagen`,
  notSent: 'Svaret er ikkje sendt',
  unsent: 'Dette skreiv de. Kopier det om de vil bruke det:',
  faults: {
    missing: 'Fyll ut dette feltet.',
    tooLong: 'Teksten er for lang. Bruk høgst 2000 teikn.',
    notADate: 'Skriv ein dato, til dømes 2027-02-01.',
    notAhead: 'Dagen har vore. Vel ein dag som kjem.',
    notALink: 'Skriv éi adresse på kvar linje, og byrja med https://',
    unknownParty: 'Ingen heiter det. Skriv heile namnet slik det står i protokollen.',
    severalParties: `Fleire heiter det. Skriv heile namnet, eller ${ask}.`,
  },
  refusals: {
    FollowUpIsClosed: `Oppfølginga er avslutta, så det er ikkje meir å svare på. Meiner de noko anna, ${ask}.`,
    FollowUpIsAccepted: 'De har teke imot oppfølginga. Set ho vidare til ein annan i staden.',
    FollowUpIsReportedDone: 'Dette er alt meldt utført, og ventar på AU.',
    FollowUpHasNoDeadline: 'Oppfølginga har ingen frist som kan utsetjast.',
    FollowUpHasNoOwner: `Ingen er ansvarleg for oppfølginga enno. Vil de ta ho, ${ask}.`,
    OnlyAnOwnerAnswers: `Oppfølginga er ikkje lenger hos dykk. Meiner de noko anna, ${ask}.`,
    OwnerIsInTheChain: 'Oppfølginga har alt vore der. Vel ein annan, eller sei frå at ho ikkje er dykkar.',
    PartyIsAnOwner: 'Dei har alt oppfølginga. Vel ein annan.',
    ExtensionIsAsked: 'Det er alt bede om lengre frist. AU svarar på det først.',
    ExtensionIsNotLater: 'Dagen er ikkje seinare enn fristen. Vel ein seinare dag.',
    DecisionIsClosed: 'Handsaminga er avslutta, så svaret kan ikkje endrast lenger.',
    DeadlineHasPassed: 'Svarfristen har gått ut.',
    TextHasChanged: 'Framlegget vart endra medan de svara. Les den nye teksten, og svar på han.',
    ReasonIsMissing: 'Sei kvifor. Grunngjevinga blir ført i protokollen.',
    PartyIsNotAsked: `Framlegget er ikkje sendt til dykk for svar. Meiner de noko anna, ${ask}.`,
    ProtocolIsApproved: 'Protokollen er godkjend, så det blir ikkje teke imot fleire merknader.',
    ProtocolWasNotSentToParty: `Protokollen er ikkje send til dykk for merknader. Meiner de noko anna, ${ask}.`,
    CommentsAreClosed: 'Fristen for merknader har gått ut. Ta det opp på møtet.',
    InputIsWrong: 'Skjemaet kom ikkje heilt fram. Fyll det ut og send det ein gong til.',
    TooManyAtOnce: 'Mange svara i same augneblink. Send ein gong til.',
  },
  otherRefusal: `Det gjekk ikkje. Send ein gong til, eller ${ask}.`,
  footer: 'Sida er laga for dei lenkja vart send til. Ikkje send lenkja vidare. Å opne ho endrar ingenting.',
  followUp,
  decision,
  protocol,
  link: {
    wrong: {
      title: 'Lenkja verkar ikkje',
      text: `Lenkja er ikkje heil. Kopier heile adressa frå e-posten, eller ${ask} for å få ei ny.`,
    },
    failed: {
      title: 'Det gjekk ikkje no',
      text: 'Svaret er ikkje lagra. Vent ein augneblink, gå tilbake og send ein gong til.',
    },
    expired: {
      title: 'Lenkja har gått ut',
      text: (when) => `Ho verka til ${when}. De kan få ei ny på e-post.`,
    },
    used: 'Lenkja er brukt. Vil de svare ein gong til, kan de få ei ny på e-post.',
    askAnew: 'Send oss ei ny lenkje',
    sent: {
      title: 'Ei ny lenkje er send',
      text: (party) =>
        `Ho går til e-postadressa som er registrert for ${party}. Ho blir send høgst kvart tiande minutt.`,
    },
    noAddress: {
      title: 'Lenkja kunne ikkje sendast',
      text: (party) => `Inga e-postadresse som verkar, er registrert for ${party}. Ver venleg og ${ask}.`,
    },
    notSent: {
      title: 'Lenkja kunne ikkje sendast no',
      text: 'E-posttenaren tok ikkje imot. Prøv igjen om nokre minutt.',
    },
    back: 'Tilbake',
  },
};
