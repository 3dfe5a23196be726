import { BENT_PRESENTS } from './neighbour-stems.js';

/**
 * Deeds that somebody is given in a meeting, in Swedish, Danish and English; the Norwegian ones stand in `deeds.ts`.
 * Verbs of saying, thinking, being and happening are left out here too. Longer forms come first.
 */

/** Present tense, as Swedish minutes write it. */
const SWEDISH: readonly string[] = [
  'försöker|ger besked|tar kontakt|tar fram|tar med(?: sig)?|tar upp|tar reda på|tar in|ser till|ser över|hör med|hör av sig|hör efter|kollar upp|kollar|pratar med|talar med|stämmer av|följer upp|bjuder in|begär in|samlar in|kallar in|kallar till|lägger upp|lägger ut|lägger in|skriver ihop|håller i|går igenom|gör (?:klart|i ordning|en|ett|upp|iordning|affisch\\p{L}{0,3}|list\\p{L}{0,3}|plan\\p{L}{0,4}|inbjud\\p{L}{0,5}|skylt\\p{L}{0,4}|utkast\\p{L}{0,2}|schema\\p{L}{0,2})|ser efter|tar hem|tar över|plockar fram|letar efter|letar upp|går ut med|skickar in|lägger fram|bjuder|förser',
  'kontaktar|skickar|mailar|mejlar|ringer|frågar|bevakar|fixar|ordnar|bokar|beställer|köper|handlar(?! om)|skriver|uppdaterar|sammanställer|undersöker|utreder|förbereder|publicerar|återkommer|lämnar|meddelar|informerar(?! om)|påminner|planerar|arrangerar|organiserar|anordnar|skapar|renskriver|justerar(?! protokoll)|betalar|hämtar|städar|målar|lagar|byter|rensar|reparerar|sköter|ombesörjer|skaffar|tillverkar|trycker|hyr|anmäler|registrerar|översätter|formulerar|utarbetar|upprättar|lägger',
];

/** Present tense, as Danish minutes write it. */
const DANISH: readonly string[] = [
  'sætter (?:(?:det|den|sagen|punktet|\\p{L}{3,12}) )?(?:op|på dagsordenen|i gang|ind)|prøver at|forsøger at|giver besked|tager (?:\\p{L}{1,12} )?kontakt|tager (?:en )?snak|tager fat i|tager hånd om|tager initiativ|tager (?:det|den|dette|sagen) (?:op|med)|tager med|følger op|sørger for(?: at)?|vender tilbage|retter henvendelse|ser (?:på|nærmere på)|kigger (?:på|nærmere på)|finder (?:ud af|frem til)|hører (?:med|hos|om)|får (?:fat i|styr på|lavet|trykt|sendt|bestilt|ordnet|printet|repareret|undersøgt|malet|sat|skrevet|klippet)|taler med|snakker med|rykker for|holder øje med|mødes med|indkalder til|arbejder (?:på|videre|med)|laver',
  'kontakter|undersøger|indhenter|indkalder|udarbejder|udsender|sender|rykker|organiserer|foretager|leverer|tjekker|checker|bestiller|opdaterer|køber|indkøber|inviterer|planlægger|arrangerer|medbringer|lægger|opretter|afklarer|gennemgår|skriver|ringer|spørger(?! (?:om|ind|til|hvor|hvad|hvem|hvordan|hvorfor))|skaffer|udfylder|formulerer|tilmelder|melder|reserverer|booker|koordinerer|fordeler|uddeler|omdeler|opsætter|udskifter|reparerer|rydder|ordner|betaler|overfører|oversætter|forbereder|færdiggør|opslår|annoncerer|noterer|tilretter|tilføjer|indsamler|monterer|maler|rundsender|mailer|opsøger|udfører|klipper|henter|udreder|undersøger|vurderer|evaluerer|uploader|offentliggør',
];

/** Verbs that no other language here begins a sentence or a title with. */
const ENGLISH: readonly string[] = (
  'accept add adjust advertise advise align amend analyse analyze announce apply approach appoint arrange ask assemble ' +
  'assess assist attend book bring build buy call cancel change chase check circulate clarify clean close collate collect ' +
  'comment communicate compile complete confirm consider consult contact continue contribute convene coordinate ' +
  'co-ordinate copy correct create decide define delete deliver develop discuss disseminate distribute document draft ' +
  'draw edit email e-mail enquire ensure establish evaluate examine explore fetch file finalise finalize find finish fix ' +
  'follow format forward generate get give go handle hire host identify implement include incorporate inform inquire ' +
  'insert inspect install introduce investigate invite issue join keep lead learn liaise look maintain make manage meet ' +
  'merge monitor move negotiate notify obtain order organise organize paint pass pay perform phone pick place ' +
  'prepare present print procure produce progress propose provide publish purchase push put raise reach read recruit ' +
  'redraft refine register remind remove renew repair replace reply report request research reserve resolve respond ' +
  'revert review revise ring run schedule seek select sell send set setup share sign solicit speak speed-up source submit ' +
  'suggest summarise summarize supply survey take talk tidy touch track transfer translate try turn type update upgrade ' +
  'upload verify visit wait work write ' +
  'acquire aggregate assign audit brief bundle calculate catalogue co-opt commission compare compose ' +
  'conduct consolidate convert convey correspond delegate deploy determine digitise digitize disseminate donate ' +
  'double-check elaborate engage enlist enrol erect escalate estimate expand extend formulate gather ' +
  'handover harvest incorporate instruct invoice launch lobby migrate mow nominate nudge oversee ' +
  'prioritise prioritize publicise publicize query recirculate recommend reconcile re-draft recruit refer refund ' +
  'reimburse reinstate relay release relocate rename renegotiate reorganise reorganize repaint rephrase ' +
  'resend reschedule retrieve return reword rework rewrite scope secure shortlist simplify solve streamline substitute ' +
  'mend photograph bake decorate borrow unlock laminate rehearse adopt redesign rebuild refurbish renew photocopy pursue ' +
  'supervise tackle tally tender triage troubleshoot undertake validate vet volunteer'
).split(' ');
/** English verbs that are nouns in the Nordic languages too: a deed only behind «to» or «will». */
const NOUNS_ELSEWHERE: readonly string[] =
  'act action cost design do display fill guide label list load log mail map mark open own patch ping plan post process record show sort start stock store support tag test view help link film feed think let see explain chair clip trim sweep knock hang scan cook serve swap drop lock restore enter train coach mentor measure'.split(
    ' ',
  );

export const NEIGHBOUR_DEEDS: readonly string[] = [...SWEDISH, ...DANISH, ...BENT_PRESENTS];

/** Any English deed, bare. */
export const ENGLISH_DEED = [...ENGLISH, ...NOUNS_ELSEWHERE].join('|');

/** `Omar to merge`, `Kari to please send`: the deed behind «to». */
export const TO_DEED = `to (?:please |also |then |further |re-?)?(?:${ENGLISH_DEED})`;

export const ENGLISH_DEEDS: ReadonlySet<string> = new Set(ENGLISH);
