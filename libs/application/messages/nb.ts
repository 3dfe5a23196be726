import type { Messages } from './messages.js';

export const nb: Messages = {
  PartyIsRegistered: ({ name }) => `Aktøren er allerede registrert, som ${name}. Endre den i stedet.`,
  PartyDoesNotExist: ({ name }) =>
    `Det finnes ingen aktør ${name === undefined ? 'med denne id-en' : `som heter «${name}»`}. Se i listen over aktører, eller registrer den.`,
  BodyIsEstablished: () => 'Organet er allerede opprettet, med andre innstillinger.',
  BodyDoesNotExist: () => 'Det finnes ikke noe organ med denne id-en. Opprett det først.',
  MeetingIsScheduled: ({ title }) => `Møtet er allerede satt opp, som «${title}». Flytt det i stedet.`,
  MeetingDoesNotExist: () => 'Det finnes ikke noe møte med denne id-en. Sett det opp først.',
  MeetingIsCancelled: () => 'Møtet er avlyst og kan ikke endres.',
  MeetingEndsBeforeItStarts: () => 'Møtet ville slutte før det begynner. Se på klokkeslettene.',
  AttendanceIsRecorded: () => 'Oppmøtet er allerede ført.',
  AgendaPlaceIsTaken: ({ seq, title }) =>
    `Plass ${seq} på sakslisten er opptatt av «${title}». Velg en annen.`,
  ImportDoesNotExist: () => 'Det finnes ingen import med denne id-en. Se listen over importer.',
  ImportIsConfirmed: () => 'Importen gjelder allerede. Endre oppfølgingene selv i stedet.',
  ImportIsDiscarded: () => 'Importen er forkastet. Det kan ikke gjøres mer med den.',
  ImportIsNotRead: () => 'Referatet er ikke lest ennå. Prøv igjen om litt.',
  ImportIsRead: () => 'Referatet er allerede lest, med et annet resultat.',
  QuestionDoesNotExist: ({ question }) => `Det finnes ikke noe spørsmål ${question} i denne importen.`,
  QuestionIsAnswered: ({ question }) =>
    `Spørsmål ${question} er allerede besvart, på en annen måte. Det første svaret gjelder.`,
  AnswerDoesNotFit: ({ question, asked, answer }) =>
    `Spørsmål ${question} gjelder ${asked}, og «${answer}» svarer ikke på det.`,
  EntryDoesNotExist: ({ entry }) => `Det finnes ikke noe punkt ${entry} i denne importen.`,
  EntryIsAccepted: ({ entry }) => `Punkt ${entry} gjelder allerede. Endre oppfølgingen selv i stedet.`,
  QuestionsAreOpen: ({ count, questions }) =>
    `${count} spørsmål er ${count === 1 ? 'åpent' : 'åpne'} (${questions}). Svar, eller godta bare det som ikke reiser spørsmål.`,
  MeetingIsUnknown: () =>
    'Referatet sier ikke hvilket organ som møttes, eller når. Svar på det spørsmålet først.',
  NothingToAccept: () => 'Alle punktene reiser spørsmål. Svar på ett først.',
  ProtocolIsDrafted: () => 'Protokollen fra dette møtet er allerede lagt inn, med en annen tekst.',
  ProtocolDoesNotExist: () =>
    'Det finnes ingen slik protokoll. Legg den inn, eller si hvilken protokoll utenfra som menes.',
  ProtocolIsApproved: () => 'Protokollen er godkjent og kan ikke endres.',
  ProtocolTextHasChanged: () =>
    'Teksten er ikke den som ble lagt inn. Se på protokollen igjen før den godkjennes.',
  DecisionExists: () => 'Det finnes allerede et vedtak med denne id-en.',
  DecisionDoesNotExist: () => 'Det finnes ikke noe vedtak med denne id-en.',
  DecisionIsClosed: () => 'Vedtaket er avsluttet og kan ikke endres.',
  FollowUpIsAssigned: () => 'Oppfølgingen er allerede gitt, på en annen måte. Endre den i stedet.',
  FollowUpDoesNotExist: () => 'Det finnes ingen oppfølging med denne id-en. Se listen over oppfølginger.',
  FollowUpIsClosed: () => 'Oppfølgingen er avsluttet. Åpne den igjen først.',
  FollowUpHasNoOwner: () => 'Ingen er ansvarlig for oppfølgingen. Gi den til noen først.',
  FollowUpIsNotReportedDone: () => 'Oppfølgingen er ikke meldt utført.',
  FollowUpIsNotClosed: () => 'Oppfølgingen er ikke avsluttet.',
  VersionIsStale: ({ expected, actual }) =>
    `Den er endret i mellomtiden: du så versjon ${expected}, nå er den ${actual}. Se på den igjen før du bestemmer deg.`,
  TooManyAtOnce: () => 'For mange endret dette samtidig. Prøv igjen.',
  DateIsWrong: ({ date }) =>
    `«${date}» er verken en dato (2023-06-12) eller et tidspunkt (2023-06-12T08:00:00+02:00).`,
  PolicyIsWrong: () =>
    'Reglene for påminnelser er ikke forstått. Se ReminderPolicy i beskrivelsen av API-et.',
  NameIsShared: ({ name, ids }) => `Flere aktører heter «${name}». Bruk en av disse id-ene: ${ids}.`,
  RecordDoesNotExist: ({ id }) => `Ingenting i loggen har id-en ${id}.`,
  MeetingIsImported: ({ import: other }) =>
    `Referatet fra dette møtet (samme organ, dato og start) er allerede importert: ${other}. Ingenting er doblet; forkast denne importen, eller rett opp hvilket møte den gjelder.`,
  FileNameIsMissing: () => 'Oppgi filnavnet i fileName, og filen som innhold.',
  ContentTypeIsWrong: () => 'Send JSON som application/json, eller en fil som application/octet-stream.',
  FileIsEmpty: () => 'Filen er tom. Velg en annen.',
  FileIsNotText: () => 'Filen er ikke tekst som kan leses. Lagre den som tekst (UTF-8) og prøv igjen.',
  FileIsTooLarge: () => 'Filen er for stor til å være referatet fra ett møte.',
  FormatIsNotSupported: ({ format }) =>
    `Slike filer${format === undefined ? '' : ` (${format})`} kan ikke leses ennå. Lagre den som tekst og prøv igjen.`,
  NotMinutes: ({ document }) =>
    document === 'agenda'
      ? 'Dette er en saksliste, ikke et referat. Importer referatet når det er skrevet.'
      : 'Dette ser ikke ut som et møtereferat. Ingenting er importert.',
  InputIsWrong: ({ line }) => `${line}`,
  TokenIsMissing: () =>
    'Dette krever nøkkelen som tjenesten skrev ut første gang den startet, som «Authorization: Bearer …».',
  HostIsNotAllowed: ({ host }) =>
    `Tjenesten svarer ikke på navnet «${host}». Sett PUBLIC_URL til adressen som brukes.`,
  RouteDoesNotExist: ({ path }) => `Det er ingenting på ${path}. Se /api/openapi.json.`,
  ServiceIsBehind: () => 'Listene har ikke rukket å få med den siste endringen din. Prøv igjen om litt.',
  DiskIsFull: () =>
    'Disken er nesten full, så ingenting ble skrevet. Det som er bekreftet, er trygt. Rydd plass, og prøv igjen.',
  DatabaseHalted: () =>
    'Den innebygde databasen har stoppet. Det som er bekreftet, er trygt; start tjenesten på nytt.',
  StorageFailed: () =>
    'Det kunne ikke lagres akkurat nå. Det som er bekreftet, er trygt; prøv igjen med samme Idempotency-Key.',
  ClockIsReal: () => 'Klokken er den virkelige. Start tjenesten med TEST_CLOCK for å øve.',
  MailsAreStuck: ({ at }) => `E-postene fra ${at} kom ikke fram. Se helsesiden.`,
  ServiceIsRunning: () => 'Ikke mens tjenesten kjører på denne datamappen. Stopp den først.',
};
