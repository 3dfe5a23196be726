import type { Messages } from './messages.js';

export const nn: Messages = {
  PartyIsRegistered: ({ name }) => `Aktøren er allereie registrert, som ${name}. Endre han i staden.`,
  PartyDoesNotExist: ({ name }) =>
    `Det finst ingen aktør ${name === undefined ? 'med denne id-en' : `som heiter «${name}»`}. Sjå i lista over aktørar, eller registrer han.`,
  AliasIsTheName: ({ name }) =>
    `«${name}» er namnet på aktøren, ikkje eit anna namn. Gi aktøren eit nytt namn i staden.`,
  AliasIsTaken: ({ alias, name, holder }) =>
    `«${alias}» blir ikkje hugsa som eit namn på ${name}: ${holder} heiter det allereie. Neste referat spør igjen.`,
  AliasIsAmbiguous: ({ alias }) =>
    `«${alias}» blir ikkje hugsa: svara nemner ulike aktørar. Neste referat spør igjen.`,
  OwnersHaveNoAddress: ({ names }) =>
    `Inga adresse er kjend for ${names}: dei får ingen påminningar før ho er oppgitt.`,
  BodyIsEstablished: () => 'Organet er allereie oppretta, med andre innstillingar.',
  BodyDoesNotExist: () => 'Det finst ikkje noko organ med denne id-en. Opprett det først.',
  MeetingIsScheduled: ({ title }) => `Møtet er allereie sett opp, som «${title}». Flytt det i staden.`,
  MeetingDoesNotExist: () => 'Det finst ikkje noko møte med denne id-en. Set det opp først.',
  MeetingIsCancelled: () => 'Møtet er avlyst og kan ikkje endrast.',
  MeetingIsHeld: () => 'Møtet er halde: det er ført kven som var der. Det kan ikkje flyttast eller avlysast.',
  MeetingEndsBeforeItStarts: () => 'Møtet ville slutte før det byrjar. Sjå på klokkesletta.',
  AttendanceIsRecorded: () => 'Oppmøtet er allereie ført.',
  AgendaPlaceIsTaken: ({ seq, title }) =>
    `Plass ${seq} på sakslista er oppteken av «${title}». Vel ein annan.`,
  ImportDoesNotExist: () => 'Det finst ingen import med denne id-en. Sjå lista over importar.',
  ImportIsConfirmed: () => 'Importen gjeld allereie. Endre sjølve oppfølgingane i staden.',
  ImportIsMerged: () =>
    'Det som blei valt frå denne importen, gjeld allereie, i referatet frå same møte. Endre sjølve oppfølgingane i staden.',
  ImportIsDiscarded: () => 'Importen er forkasta. Ta han opp igjen først.',
  ImportIsNotRead: () => 'Referatet er ikkje lese enno. Prøv igjen om litt.',
  ImportIsRead: () => 'Referatet er allereie lese, med eit anna resultat.',
  QuestionDoesNotExist: ({ question }) => `Det finst ikkje noko spørsmål ${question} i denne importen.`,
  AnswerDoesNotFit: ({ question, asked, answer }) =>
    `Spørsmål ${question} gjeld ${asked}, og «${answer}» svarar ikkje på det.`,
  CorrectionDoesNotFit: ({ entry, kind, field }) =>
    `Punkt ${entry} blir ${kind === 'decision' ? 'eit vedtak' : 'ei oppfølging'}, og «${field}» høver ikkje til det${field === 'dueMeeting' ? ', eller står ved sida av ein annan frist' : ''}. Lat det vere, eller sei kva slags punkt det er.`,
  EntryIsRead: ({ entry }) => `Dei same orda er allereie lesne, som ${entry}. Rett det i staden.`,
  ItemDoesNotExist: ({ seq }) => `Referatet har inga sak på plass ${seq}.`,
  SpanIsOutsideText: ({ start, end, length }) =>
    `Staden ${start}–${end} finst ikkje i teksten, som har ${length} teikn. Oppgi ein start før slutten, begge i teksten.`,
  SpanIsTooLong: ({ length, most }) =>
    `${length} teikn er for mykje til eitt punkt, som har høgst ${most}. Vel berre den setninga det gjeld.`,
  SpanHasNoWords: ({ start, end }) => `Det står ingen ord på ${start}–${end} i teksten. Vel ein annan stad.`,
  EntryDoesNotExist: ({ entry }) => `Det finst ikkje noko punkt ${entry} i denne importen.`,
  EntryIsAccepted: ({ entry }) => `Punkt ${entry} gjeld allereie. Endre sjølve oppfølginga i staden.`,
  QuestionsAreOpen: ({ count, questions }) =>
    `${count} spørsmål er ${count === 1 ? 'ope' : 'opne'} (${questions}). Svar, eller godta berre det som ikkje reiser spørsmål.`,
  MeetingIsUnknown: () =>
    'Referatet seier ikkje kva organ som møttest, eller når. Svar på det spørsmålet først.',
  MeetingIsInForce: () =>
    'Noko frå dette møtet gjeld allereie. Før opp det som er feil når protokollen blir godkjend, eller som ei retting til han.',
  NothingToAccept: () => 'Alle punkta reiser spørsmål. Svar på eitt først.',
  ProtocolIsDrafted: () => 'Protokollen frå dette møtet er allereie lagd inn, med ein annan tekst.',
  ProtocolDoesNotExist: () =>
    'Det finst ingen slik protokoll. Legg han inn, eller sei kva protokoll utanfrå det gjeld.',
  ProtocolIsApproved: () => 'Protokollen er godkjend og kan ikkje endrast.',
  ProtocolIsNotApproved: () => 'Protokollen er ikkje godkjend enno. Før opp endringa når han blir godkjend.',
  ProtocolIsCorrected: () =>
    'Det er ført ei retting til protokollen, og rettinga viser til teksten slik møtet godkjende han. Teksten kan ikkje leggjast inn etterpå.',
  ProtocolIsNotCirculated: () => 'Protokollen er ikkje send ut. Send han ut først.',
  ProtocolWasNotSentToParty: () => 'Protokollen er ikkje send til denne aktøren. Send han dit først.',
  ProtocolHasNoText: () => 'Teksten i denne protokollen er ikkje her. Importer referatet først.',
  CommentsAreClosed: ({ until }) => `Fristen for merknader var ${until}. Ta det opp på møtet.`,
  ProtocolTextHasChanged: () =>
    'Teksten er ikkje den som blei lagd inn. Sjå på protokollen igjen før han blir godkjend.',
  DecisionExists: () => 'Det finst allereie eit vedtak med denne id-en.',
  DecisionDoesNotExist: () => 'Det finst ikkje noko vedtak med denne id-en.',
  DecisionIsClosed: () => 'Vedtaket er avslutta og kan ikkje endrast.',
  DecisionIsNotClosed: () =>
    'Vedtaket er verken gjort eller løfta til eit møte, så det kan ikkje setjast opp.',
  DecisionIsCirculated: () =>
    'Framlegget er allereie sendt ut, på andre vilkår. Endre teksten, eller trekk det og legg det fram på nytt.',
  DecisionIsNotCirculated: () => 'Framlegget er ikkje sendt ut enno. Send det ut først.',
  DecisionIsStillOpen: ({ until }) =>
    `Handsaminga blir ikkje avslutta for hand før fristen har gått ut (${until}). Vent, eller trekk framlegget.`,
  DecisionIsNotInForce: () =>
    'Berre eit vedtak som gjeld, kan avløysast av eit anna, og dette gjeld ikkje (lenger).',
  SupersedingDecisionIsNotInForce: () =>
    'Vedtaket som skal avløyse dette, gjeld ikkje sjølv. Vel eit som er gjort.',
  DecisionSupersedesItself: () => 'Eit vedtak kan ikkje avløyse seg sjølv. Vel eit anna.',
  BodyHasNoMembers: () => 'Organet har ingen medlemmer å sende framlegget til. Før opp medlemmene først.',
  NobodyIsAsked: () => 'Framlegget må sendast til minst éin part.',
  PartyIsNotMember: ({ party }) =>
    `Aktøren ${party} er ikkje medlem av organet. Spør berre medlemmer, eller endre medlemmene først.`,
  PartyIsNotAsked: ({ party }) =>
    `Aktøren ${party} er ikkje blant dei som framlegget er sendt til, og kan ikkje svare på det.`,
  QuorumIsTooHigh: ({ quorum, asked }) =>
    `${quorum} må svare for at det skal gjelde, men berre ${asked} er spurde. Spør fleire, eller senk kravet.`,
  DeadlineHasPassed: ({ until }) => `Fristen har gått ut (${until}).`,
  TextHasChanged: () => 'Teksten er endra sidan den du svara på. Les den nye, og svar på den.',
  ReasonIsMissing: () => 'Den som går imot, må seie kvifor. Grunngjevinga blir ført i protokollen.',
  FollowUpIsAssigned: () => 'Oppfølginga er allereie tildelt, på ein annan måte. Endre ho i staden.',
  FollowUpDoesNotExist: () => 'Det finst inga oppfølging med denne id-en. Sjå lista over oppfølgingar.',
  FollowUpIsClosed: () => 'Oppfølginga er avslutta. Opne ho igjen først.',
  FollowUpIsAccepted: () =>
    'Den ansvarlege har teke imot oppfølginga. Set ho vidare, eller be AU om ein ny ansvarleg.',
  FollowUpIsReportedDone: () =>
    'Dette er allereie meldt utført. AU kvitterer det ut, eller sender det tilbake.',
  FollowUpHasNoDeadline: () => 'Oppfølginga har ingen dato som kan utsetjast. Set ein frist først.',
  FollowUpHasNoCondition: () => 'Fristen for oppfølginga er ikkje avhengig av noko vilkår.',
  OnlyAnOwnerAnswers: () => 'Berre den som har oppfølginga, kan ta imot eller avslå ho.',
  OnlyAnOwnerDelegates: () => 'Berre den som har oppfølginga, kan setje ho vidare.',
  OnlyAnOwnerAsksForExtension: () => 'Berre den som har oppfølginga, kan be om utsetjing.',
  OnlyAnOwnerReports: () => 'Berre den som har oppfølginga, kan melde om ho.',
  OnlyTheAUConfirms: () => 'Berre AU kvitterer ut det som er meldt utført, eller sender det tilbake.',
  OnlyTheAUExtends: () => 'Berre AU gir eller avslår utsetjing.',
  OwnerIsNotNamed: () => 'Alle dei ansvarlege skal gjere dette. Sei kven av dei det gjeld.',
  OwnerIsInTheChain: () =>
    'Oppfølginga har allereie vore hos denne aktøren. Set ho vidare til ein annan, eller avslå ho.',
  PartyIsAnOwner: () => 'Aktøren har allereie oppfølginga.',
  ExtensionIsAsked: ({ until }) =>
    `Det er allereie bede om utsetjing til ${until}. AU må svare på det først.`,
  ExtensionIsNotAsked: () => 'Ingen ventar på svar om utsetjing. Set fristen i staden.',
  ExtensionIsNotLater: () => 'Det er ikkje seinare enn fristen. Vel ein seinare dag.',
  EvidenceIsAttached: () => 'Dette er allereie lagt ved, under eit anna namn.',
  EvidenceDoesNotExist: () => 'Noko slikt er ikkje lagt ved oppfølginga.',
  EvidenceIsWithdrawn: ({ reason }) =>
    `Dette er allereie trekt tilbake: ${String(reason).replace(/\.$/, '')}.`,
  FollowUpHasNoOwner: () => 'Ingen er ansvarleg for oppfølginga. Gi ho til nokon først.',
  FollowUpIsNotReportedDone: () => 'Oppfølginga er ikkje meld utført.',
  FollowUpIsNotClosed: () => 'Oppfølginga er ikkje avslutta.',
  VersionIsStale: ({ expected, actual }) =>
    `Dette er endra i mellomtida: du såg versjon ${expected}, no er det versjon ${actual}. Sjå på det igjen før du bestemmer deg.`,
  TooManyAtOnce: () => 'For mange endra dette samstundes. Prøv igjen.',
  DateIsWrong: ({ date }) =>
    `«${date}» er verken ein dato (2023-06-12) eller eit tidspunkt (2023-06-12T08:00:00+02:00).`,
  PolicyIsWrong: () =>
    'Tingbok forstår ikkje reglane for påminningar. Sjå ReminderPolicy i skildringa av API-et.',
  NameIsShared: ({ name, ids }) => `Fleire aktørar heiter «${name}». Bruk ein av desse id-ane: ${ids}.`,
  RecordDoesNotExist: ({ id }) => `Ingenting i loggen har id-en ${id}.`,
  MeetingIsImported: ({ import: other }) =>
    `Referatet frå dette møtet (same organ, dato og start) er allereie importert: ${other}. Ingenting er dobla; sjå kva som er ulikt, og slå saman eller forkast denne importen, eller rett opp kva møte han gjeld.`,
  OtherImportIsNotInForce: ({ import: other }) =>
    `Import ${other} gjeld ikkje, så ingenting kan takast over i han. Stadfest ein av dei to først.`,
  MeetingsDiffer: ({ import: other }) =>
    `Import ${other} er frå eit anna møte (organ, dato og start). Vel den som samanlikninga nemner.`,
  EntryIsInBoth: ({ entry, other }) =>
    `Punkt ${entry} gjeld allereie, som ${other} i den første importen. Ta berre over det som er nytt.`,
  SpellingIsInNeither: ({ from, to }) =>
    `Attgjevingane skriv ikkje eitt ord både «${from}» og «${to}». Vel frå samanlikninga.`,
  FileNameIsMissing: () => 'Oppgi filnamnet i fileName, og fila som innhald.',
  ContentTypeIsWrong: () => 'Send JSON som application/json, eller ei fil som application/octet-stream.',
  FileIsEmpty: () => 'Fila er tom. Vel ei anna.',
  FileIsNotText: () =>
    'Fila er ikkje noko Tingbok kan lese. Lagre ho som PDF, Word (.docx), HTML eller tekst, og prøv igjen.',
  LinkIsWrong: () =>
    'Lenkja er ikkje heil. Kopier heile lenkja frå e-posten, eller be sekretariatet om ei ny.',
  CalendarAddressIsWrong: () =>
    'Det er ingen kalender på denne adressa. Kopier heile adressa, eller be sekretariatet om ho.',
  CalendarAddressHasEnded: () =>
    'Denne kalenderadressa er avløyst av ei ny og verkar ikkje lenger. Be sekretariatet om den nye.',
  FileIsDamaged: () => 'Fila er skadd eller ufullstendig. Lagre ho på nytt der ho blei laga, og prøv igjen.',
  FileIsEncrypted: () => 'Fila er låst med eit passord. Lagre ho utan passord, og prøv igjen.',
  FileHasNoText: () =>
    'Det er ingen tekst i fila, berre bilete. Skann ho med tekstgjenkjenning (OCR), eller lim inn teksten.',
  ReadingTakesTooLong: ({ seconds }) =>
    `Lesinga blei stansa etter ${seconds} sekund. Lagre fila på nytt som PDF, eller lim inn teksten.`,
  ReadingTakesTooMuch: ({ megabytes }) =>
    `Fila krev meir enn ${megabytes} MB minne. Lagre ho på nytt som PDF, eller lim inn teksten.`,
  FileIsTooLarge: ({ pages, limit }) =>
    pages === undefined
      ? 'Fila er for stor til å vere referatet frå eitt møte. Del ho: éi fil per møte.'
      : `Fila har ${pages} sider; grensa er ${limit}. Del ho: éi fil per møte.`,
  FormatIsNotSupported: ({ format }) =>
    `Slike filer${format === undefined ? '' : ` (${format})`} kan ikkje lesast. Lagre fila som PDF, Word (.docx), HTML eller tekst, og prøv igjen.`,
  NotMinutes: ({ document }) =>
    document === 'agenda'
      ? 'Dette er ei saksliste, ikkje eit referat. Importer referatet når det er skrive.'
      : 'Dette ser ikkje ut som eit møtereferat. Ingenting er importert.',
  RuleIsUnknown: ({ unknown, rules }) => `Ingen leseregel heiter ${unknown}. Desse finst: ${rules}.`,
  InputIsWrong: ({ line }) => `${line}`,
  TokenIsMissing: () =>
    'Dette krev nøkkelen som tenesta skreiv ut første gongen ho starta, som «Authorization: Bearer …».',
  HostIsNotAllowed: ({ host }) =>
    `Tenesta svarar ikkje på namnet «${host}». Set PUBLIC_URL til adressa som blir brukt.`,
  RouteDoesNotExist: ({ path }) => `Det er ingenting på ${path}. Sjå /api/openapi.json.`,
  ServiceIsBehind: () => 'Den siste endringa di er ikkje med i listene enno. Prøv igjen om litt.',
  DiskIsFull: () =>
    'Disken er nesten full, så ingenting blei skrive. Det som er stadfest, er trygt. Rydd plass, og prøv igjen.',
  DatabaseHalted: () =>
    'Den innebygde databasen har stoppa. Det som er stadfest, er trygt; start tenesta på nytt.',
  StorageFailed: () =>
    'Det kunne ikkje lagrast akkurat no. Det som er stadfest, er trygt; prøv igjen med same Idempotency-Key.',
  ClockIsReal: () => 'Klokka er den verkelege. Start tenesta med TEST_CLOCK for å øve.',
  MailsAreStuck: ({ at }) => `E-postane frå ${at} kom ikkje fram. Sjå helsesida.`,
  ServiceIsRunning: () => 'Ikkje medan tenesta køyrer på denne datamappa. Stopp ho først.',
  MailDoesNotExist: () =>
    'Det er ikkje send nokon e-post herifrå med den Message-ID-en som rapporten nemner. Blei han send nett no, så send rapporten igjen om litt.',
  DeliveryDoesNotExist: ({ position }) =>
    `Det er ikkje ført noko om ein e-post på posisjon ${position}. Sjå i lista over utsendingar.`,
};
