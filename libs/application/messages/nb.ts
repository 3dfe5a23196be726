import type { Messages } from './messages.js';

export const nb: Messages = {
  PartyIsRegistered: ({ name }) => `Aktøren er allerede registrert, som ${name}. Endre den i stedet.`,
  PartyDoesNotExist: ({ name }) =>
    `Det finnes ingen aktør ${name === undefined ? 'med denne id-en' : `som heter «${name}»`}. Se i listen over aktører, eller registrer den.`,
  AliasIsTheName: ({ name }) =>
    `«${name}» er aktørens navn, ikke et tilnavn. Gi aktøren et nytt navn i stedet.`,
  AliasIsTaken: ({ alias, name, holder }) =>
    `«${alias}» huskes ikke som et navn på ${name}: ${holder} kalles det allerede. Neste referat spør igjen.`,
  AliasIsAmbiguous: ({ alias }) =>
    `«${alias}» huskes ikke: svarene nevner forskjellige aktører. Neste referat spør igjen.`,
  OwnersHaveNoAddress: ({ names }) =>
    `Ingen adresse er kjent for ${names}: de får ingen påminnelser før den er oppgitt.`,
  BodyIsEstablished: () => 'Organet er allerede opprettet, med andre innstillinger.',
  BodyDoesNotExist: () => 'Det finnes ikke noe organ med denne id-en. Opprett det først.',
  MeetingIsScheduled: ({ title }) => `Møtet er allerede satt opp, som «${title}». Flytt det i stedet.`,
  MeetingDoesNotExist: () => 'Det finnes ikke noe møte med denne id-en. Sett det opp først.',
  MeetingIsCancelled: () => 'Møtet er avlyst og kan ikke endres.',
  MeetingIsHeld: () => 'Møtet er holdt: det er ført hvem som var der. Det kan ikke flyttes eller avlyses.',
  MeetingEndsBeforeItStarts: () => 'Møtet ville slutte før det begynner. Se på klokkeslettene.',
  AttendanceIsRecorded: () => 'Oppmøtet er allerede ført.',
  AgendaPlaceIsTaken: ({ seq, title }) =>
    `Plass ${seq} på sakslisten er opptatt av «${title}». Velg en annen.`,
  ImportDoesNotExist: () => 'Det finnes ingen import med denne id-en. Se listen over importer.',
  ImportIsConfirmed: () => 'Importen gjelder allerede. Endre oppfølgingene selv i stedet.',
  ImportIsMerged: () =>
    'Det som ble valgt fra denne importen, gjelder allerede, i referatet fra samme møte. Endre oppfølgingene selv i stedet.',
  ImportIsDiscarded: () => 'Importen er forkastet. Ta den opp igjen først.',
  ImportIsNotRead: () => 'Referatet er ikke lest ennå. Prøv igjen om litt.',
  ImportIsRead: () => 'Referatet er allerede lest, med et annet resultat.',
  QuestionDoesNotExist: ({ question }) => `Det finnes ikke noe spørsmål ${question} i denne importen.`,
  AnswerDoesNotFit: ({ question, asked, answer }) =>
    `Spørsmål ${question} gjelder ${asked}, og «${answer}» svarer ikke på det.`,
  CorrectionDoesNotFit: ({ entry, kind, field }) =>
    `Punkt ${entry} blir ${kind === 'decision' ? 'et vedtak' : 'en oppfølging'}, og «${field}» passer ikke til det${field === 'dueMeeting' ? ', eller står ved siden av en annen frist' : ''}. Utelat det, eller si hva slags punkt det er.`,
  EntryIsRead: ({ entry }) => `De samme ordene er allerede lest, som ${entry}. Rett det i stedet.`,
  ItemDoesNotExist: ({ seq }) => `Referatet har ingen sak på plass ${seq}.`,
  SpanIsOutsideText: ({ start, end, length }) =>
    `Stedet ${start}–${end} finnes ikke i teksten, som har ${length} tegn. Oppgi en start før slutten, begge i teksten.`,
  SpanIsTooLong: ({ length, most }) =>
    `${length} tegn er for mye til ett punkt, som har høyst ${most}. Velg bare setningen som menes.`,
  SpanHasNoWords: ({ start, end }) => `Det står ingen ord på ${start}–${end} i teksten. Velg et annet sted.`,
  EntryDoesNotExist: ({ entry }) => `Det finnes ikke noe punkt ${entry} i denne importen.`,
  EntryIsAccepted: ({ entry }) => `Punkt ${entry} gjelder allerede. Endre oppfølgingen selv i stedet.`,
  QuestionsAreOpen: ({ count, questions }) =>
    `${count} spørsmål er ${count === 1 ? 'åpent' : 'åpne'} (${questions}). Svar, eller godta bare det som ikke reiser spørsmål.`,
  MeetingIsUnknown: () =>
    'Referatet sier ikke hvilket organ som møttes, eller når. Svar på det spørsmålet først.',
  MeetingIsInForce: () =>
    'Noe fra dette møtet gjelder allerede. Før det som er feil opp når protokollen godkjennes, eller som en rettelse til den.',
  NothingToAccept: () => 'Alle punktene reiser spørsmål. Svar på ett først.',
  ProtocolIsDrafted: () => 'Protokollen fra dette møtet er allerede lagt inn, med en annen tekst.',
  ProtocolDoesNotExist: () =>
    'Det finnes ingen slik protokoll. Legg den inn, eller si hvilken protokoll utenfra som menes.',
  ProtocolIsApproved: () => 'Protokollen er godkjent og kan ikke endres.',
  ProtocolIsNotApproved: () => 'Protokollen er ikke godkjent ennå. Før endringen opp når den godkjennes.',
  ProtocolIsCorrected: () =>
    'Det er ført en rettelse til protokollen, og rettelsen viser til teksten slik møtet godkjente den. Teksten kan ikke legges inn etterpå.',
  ProtocolIsNotCirculated: () => 'Protokollen er ikke sendt ut. Send den ut først.',
  ProtocolWasNotSentToParty: () => 'Protokollen er ikke sendt til denne aktøren. Send den dit først.',
  ProtocolHasNoText: () => 'Teksten i denne protokollen er ikke her. Importer referatet først.',
  CommentsAreClosed: ({ until }) => `Fristen for merknader var ${until}. Ta det opp på møtet.`,
  ProtocolTextHasChanged: () =>
    'Teksten er ikke den som ble lagt inn. Se på protokollen igjen før den godkjennes.',
  DecisionExists: () => 'Det finnes allerede et vedtak med denne id-en.',
  DecisionDoesNotExist: () => 'Det finnes ikke noe vedtak med denne id-en.',
  DecisionIsClosed: () => 'Vedtaket er avsluttet og kan ikke endres.',
  DecisionIsNotClosed: () =>
    'Vedtaket er ikke fattet og ikke løftet til et møte, så det kan ikke settes opp.',
  DecisionIsCirculated: () =>
    'Forslaget er allerede sendt ut, på andre vilkår. Endre teksten, eller trekk det og foreslå det på nytt.',
  DecisionIsNotCirculated: () => 'Forslaget er ikke sendt ut ennå. Send det ut først.',
  DecisionIsStillOpen: ({ until }) =>
    `Behandlingen avsluttes ikke for hånd før fristen har gått ut (${until}). Vent, eller trekk forslaget.`,
  DecisionIsNotInForce: () =>
    'Bare et vedtak som gjelder kan avløses av et annet, og dette gjelder ikke (lenger).',
  SupersedingDecisionIsNotInForce: () =>
    'Vedtaket som skal avløse dette, gjelder ikke selv. Velg et som er fattet.',
  DecisionSupersedesItself: () => 'Et vedtak kan ikke avløse seg selv. Velg et annet.',
  BodyHasNoMembers: () => 'Organet har ingen medlemmer å sende forslaget til. Sett medlemmene først.',
  NobodyIsAsked: () => 'Forslaget må sendes til minst én part.',
  PartyIsNotMember: ({ party }) =>
    `Aktøren ${party} er ikke medlem av organet. Spør bare medlemmer, eller endre medlemmene først.`,
  PartyIsNotAsked: ({ party }) =>
    `Aktøren ${party} er ikke blant dem som forslaget er sendt til, og kan ikke svare på det.`,
  QuorumIsTooHigh: ({ quorum, asked }) =>
    `${quorum} må svare for at det skal gjelde, men bare ${asked} er spurt. Spør flere, eller senk kravet.`,
  DeadlineHasPassed: ({ until }) => `Fristen har gått ut (${until}).`,
  TextHasChanged: () => 'Teksten er endret siden den du svarte på. Les den nye, og svar på den.',
  ReasonIsMissing: () => 'Den som går imot, må si hvorfor. Begrunnelsen føres i protokollen.',
  FollowUpIsAssigned: () => 'Oppfølgingen er allerede gitt, på en annen måte. Endre den i stedet.',
  FollowUpDoesNotExist: () => 'Det finnes ingen oppfølging med denne id-en. Se listen over oppfølginger.',
  FollowUpIsClosed: () => 'Oppfølgingen er avsluttet. Åpne den igjen først.',
  FollowUpIsAccepted: () =>
    'Den ansvarlige har tatt imot oppfølgingen. Sett den videre, eller be AU om en ny ansvarlig.',
  FollowUpIsReportedDone: () =>
    'Dette er allerede meldt utført. AU kvitterer det ut, eller sender det tilbake.',
  FollowUpHasNoDeadline: () => 'Oppfølgingen har ingen dato som kan utsettes. Sett en frist først.',
  FollowUpHasNoCondition: () => 'Fristen for oppfølgingen avhenger ikke av noe vilkår.',
  OnlyAnOwnerAnswers: () => 'Bare den som har oppfølgingen, kan ta imot eller avslå den.',
  OnlyAnOwnerDelegates: () => 'Bare den som har oppfølgingen, kan sette den videre.',
  OnlyAnOwnerAsksForExtension: () => 'Bare den som har oppfølgingen, kan be om utsettelse.',
  OnlyAnOwnerReports: () => 'Bare den som har oppfølgingen, kan melde om den.',
  OnlyTheAUConfirms: () => 'Bare AU kvitterer ut det som er meldt utført, eller sender det tilbake.',
  OnlyTheAUExtends: () => 'Bare AU gir eller avslår utsettelse.',
  OwnerIsNotNamed: () => 'Alle de ansvarlige skal gjøre dette. Si hvem av dem det gjelder.',
  OwnerIsInTheChain: () =>
    'Oppfølgingen har allerede vært hos denne aktøren. Sett den videre til en annen, eller avslå den.',
  PartyIsAnOwner: () => 'Aktøren har allerede oppfølgingen.',
  ExtensionIsAsked: ({ until }) =>
    `Det er allerede bedt om utsettelse til ${until}. AU må svare på det først.`,
  ExtensionIsNotAsked: () => 'Ingen venter på svar om utsettelse. Sett fristen i stedet.',
  ExtensionIsNotLater: () => 'Det er ikke senere enn fristen. Velg en senere dag.',
  EvidenceIsAttached: () => 'Dette er allerede lagt ved, under et annet navn.',
  EvidenceDoesNotExist: () => 'Noe slikt er ikke lagt ved oppfølgingen.',
  EvidenceIsWithdrawn: ({ reason }) =>
    `Dette er allerede trukket tilbake: ${String(reason).replace(/\.$/, '')}.`,
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
    `Referatet fra dette møtet (samme organ, dato og start) er allerede importert: ${other}. Ingenting er doblet; se hva som er ulikt, og slå sammen eller forkast denne importen, eller rett opp hvilket møte den gjelder.`,
  OtherImportIsNotInForce: ({ import: other }) =>
    `Import ${other} gjelder ikke, så ingenting kan tas over i den. Bekreft en av de to først.`,
  MeetingsDiffer: ({ import: other }) =>
    `Import ${other} er fra et annet møte (organ, dato og start). Velg den som sammenlikningen nevner.`,
  EntryIsInBoth: ({ entry, other }) =>
    `Punkt ${entry} gjelder allerede, som ${other} i den første importen. Ta bare over det som er nytt.`,
  SpellingIsInNeither: ({ from, to }) =>
    `Gjengivelsene skriver ikke ett ord både «${from}» og «${to}». Velg fra sammenlikningen.`,
  FileNameIsMissing: () => 'Oppgi filnavnet i fileName, og filen som innhold.',
  ContentTypeIsWrong: () => 'Send JSON som application/json, eller en fil som application/octet-stream.',
  FileIsEmpty: () => 'Filen er tom. Velg en annen.',
  FileIsNotText: () =>
    'Filen er ikke noe Tingbok kan lese. Lagre den som PDF, Word (.docx), HTML eller tekst, og prøv igjen.',
  LinkIsWrong: () => 'Lenken er ikke hel. Kopier hele lenken fra e-posten, eller be sekretariatet om en ny.',
  CalendarAddressIsWrong: () =>
    'Det er ingen kalender på denne adressen. Kopier hele adressen, eller be sekretariatet om den.',
  CalendarAddressHasEnded: () =>
    'Denne kalenderadressen er avløst av en ny og virker ikke lenger. Be sekretariatet om den nye.',
  FileIsDamaged: () =>
    'Filen er skadet eller ufullstendig. Lagre den på nytt der den ble laget, og prøv igjen.',
  FileIsEncrypted: () => 'Filen er låst med et passord. Lagre den uten passord, og prøv igjen.',
  FileHasNoText: () =>
    'Det er ingen tekst i filen, bare bilder. Skann den med tekstgjenkjenning (OCR), eller lim inn teksten.',
  ReadingTakesTooLong: ({ seconds }) =>
    `Lesingen ble stanset etter ${seconds} sekunder. Lagre filen på nytt som PDF, eller lim inn teksten.`,
  ReadingTakesTooMuch: ({ megabytes }) =>
    `Filen krever mer enn ${megabytes} MB minne. Lagre den på nytt som PDF, eller lim inn teksten.`,
  FileIsTooLarge: ({ pages, limit }) =>
    pages === undefined
      ? 'Filen er for stor til å være referatet fra ett møte. Del den: én fil per møte.'
      : `Filen har ${pages} sider; grensen er ${limit}. Del den: én fil per møte.`,
  FormatIsNotSupported: ({ format }) =>
    `Slike filer${format === undefined ? '' : ` (${format})`} kan ikke leses. Lagre den som PDF, Word (.docx), HTML eller tekst, og prøv igjen.`,
  NotMinutes: ({ document }) =>
    document === 'agenda'
      ? 'Dette er en saksliste, ikke et referat. Importer referatet når det er skrevet.'
      : 'Dette ser ikke ut som et møtereferat. Ingenting er importert.',
  RuleIsUnknown: ({ unknown, rules }) => `Ingen leseregel heter ${unknown}. Disse finnes: ${rules}.`,
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
  MailDoesNotExist: () =>
    'Det er ikke sendt noen e-post herfra med den Message-ID-en som rapporten nevner. Ble den sendt nettopp, så send rapporten igjen om litt.',
  DeliveryDoesNotExist: ({ position }) =>
    `Det er ikke ført noe om en e-post på posisjon ${position}. Se i listen over utsendinger.`,
};
