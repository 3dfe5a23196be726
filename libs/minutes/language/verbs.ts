/** What kind of statement a verb makes about its subject. */
export type VerbKind =
  'responsible' | 'promise' | 'task' | 'need' | 'role' | 'election' | 'state' | 'past' | 'present';

interface VerbRow {
  readonly kind: VerbKind;
  readonly words: string;
  readonly reason: string;
}

/** First match wins. All rows are read right after a subject; words of five languages stand together. */
const ROWS: readonly VerbRow[] = [
  {
    kind: 'election',
    words:
      'stiller som|stiller med|(?:ble|blei|blev|vart|er|har blitt) (?:gjen)?(?:valgt|vald|valt|utpekt|oppnevnt|oppnemnd|attvald)|velges|veljast|väljs|utpekes|oppnevnes|constituted',
    reason: 'somebody gets a seat: no task',
  },
  {
    kind: 'responsible',
    words:
      '(?:har|får|tar|tek|tager|tar på seg|tek på seg|tar på sig)(?: med)?(?: et| eit| ett| det)?(?: i)? (?:ansvar|ansvaret|hovedansvaret|oppgaven|oppgåva|oppdrag|ansvaret)|er ansvarlige?|er ansvarleg|(?:blir|ble|bes|vert|er) (?:bedt om|bedne om)|bes om|får fullmakt|is responsible|are responsible|takes responsibility',
    reason: 'says outright who answers for it',
  },
  {
    kind: 'promise',
    words:
      'skal|ska|vil|kommer til å|kjem til å|kommer att|will|shall|lovet å|tilbød seg|' +
      'to (?:merge|comment|follow|send|write|check|review|update|create|continue|fix|open|close|contact|ask|draft|add|prepare|share|investigate|set|organi[sz]e|schedule|report|look)',
    reason: 'an announced deed',
  },
  {
    kind: 'need',
    words: 'må|bør|burde|skulle|måste|bør|should|must|trenger|treng|ønsker|ønskjer',
    reason: 'a wish or need',
  },
  {
    kind: 'role',
    words:
      '(?:er|blir|is|är)(?: også)? (?:styringsgruppe|styringsgruppa|referansegruppe|prosjekteier|prosjekteigar|arbeidsgruppe|sekretariat|leder|leiar|vertskap|kontaktpunkt|steering group)(?: for| i| av| of)',
    reason: 'gives a party a standing role',
  },
  {
    kind: 'task',
    words:
      'følger|følgjer|følger opp|svarer|svarar|sender|sendar|skickar|lager|lagar|laver|utarbeider|utarbeidar|arbeider (?:videre|vidare|med|på)|arbeidar (?:vidare|med)|arbejder på|jobber (?:videre|med)|kommer tilbake|kjem tilbake|kommer attende|kontakter|kontaktar|tar kontakt|tar opp|tek kontakt|tek opp|undersøker|undersøkjer|undersøger|sjekker|sjekkar|ordner|ordnar|bestiller|bestillar|beställer|innkaller|kaller inn|indkalder|kallar in|skriver|skriv|legger|legg|lægger|lägger|forbereder|førebur|inviterer|oppretter|opprettar|spiller inn|spelar inn|melder|melder inn|henter|hentar|kjøper|kjøpar|setter|set opp|avklarer|avklarar|koordinerer|oppdaterer|opdaterer|uppdaterar|merker|merkar|ser på|går gjennom|rydder|ryddar|deler ut|drar på|betaler|betalar|retter|rettar|purrer|rapporterer|fordeler|publiserer|arrangerer|vurderer|leverer|fremmer|søker om|monterer|reparerer|bytter|evaluerer|reviderer|oversetter|registrerer|samler inn|formidler|spør|kartlegger|utreder|utgreier|innhenter|bygger|maler|vasker|trykker|kunngjør|varsler|bokar|kollar|fixar|maler',
    reason: 'a deed that somebody is to do',
  },
  {
    kind: 'past',
    words:
      'ble|blei|blev|vart|var|hadde|fikk|fekk|gikk|la|sa|tok|kom|ga|har|is|was|\\p{Ll}{3,}(?:te|et|de|dde|ede)',
    reason: 'tells what has been',
  },
  {
    kind: 'state',
    words: 'er|är|blir|blir|vert|kan|finnes|finst|består|gjelder|ligger|står|skyldes|viser|får',
    reason: 'a state of things',
  },
  { kind: 'present', words: '\\p{Ll}{2,}(?:er|ar|ør|år|rer)', reason: 'any other verb in the present' },
];

const COMPILED = ROWS.map((row) => ({
  kind: row.kind,
  at: new RegExp(`^(?:${row.words})(?![\\p{L}-])`, 'u'),
}));

/** The verb with which this text begins. */
export const verbAt = (text: string): { readonly kind: VerbKind; readonly length: number } | null => {
  const near = text.slice(0, 80);
  for (const row of COMPILED) {
    const match = row.at.exec(near);
    if (match) return { kind: row.kind, length: match[0].length };
  }
  return null;
};

/** Something is to be done, but the sentence does not say by whom. */
const PASSIVE_TASKS: readonly RegExp[] = [
  /(?<!\p{L})(?:settes|setjast|settast|sättes|føres|sakset?tes|tas|takast) opp(?!\p{L})/iu,
  /(?<!\p{L})(?:skal|ska|vil) (?:\p{L}{1,12} )?(?!\p{L}{0,20}(?:finnes|synes|møtes|lykkes|trives)(?!\p{L}))\p{L}{3,20}(?:es|ast)(?!\p{L})/iu,
  /(?<!\p{L})(?:vil|skal) (?:bli|verte) \p{L}{3,20}(?:t|d)(?!\p{L})/iu,
  /(?<!\p{L})(?:sendes|sendast|utarbeides|innhentes|bestilles|kjøpes|innkalles|utredes|følges opp|følgjast opp)(?!\p{L})/iu,
];
export const isPassiveTask = (text: string): boolean => PASSIVE_TASKS.some((form) => form.test(text));

const NEED =
  /^(?:det er (?:behov|viktig|ønskelig|nødvendig|ønskjeleg|naudsynt)|viktig|ønskelig|behov for|ein bør|man bør)(?!\p{L})/iu;
/** A wish or need in which nobody acts. */
export const isNeed = (text: string): boolean => NEED.test(text);
