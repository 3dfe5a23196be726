import type { Block } from '../../readers/index.js';
import type { DecisionType } from '../../reading.js';

const REFUSES =
  /(?<!\p{L})(?:(?:imøtekommes|imøtekommast|støttes|støttast|etterkommes|etterkommast|anbefales|tilrås|innvilges|innvilgast|godkjennes|godkjennast|gis|gjevast|vedtas|gjennomføres) (?:ikke|ikkje)|(?:ikke|ikkje) (?:å )?(?:imøtekomme|støtte|anbefale|innvilge|innvilga|godkjenne|gi|gje|etterkomme|vedta)|avslås|avslåast|avslår|avslag|(?:blir|vert|blei|ble|vart|er) (?:avslått|avslege|avslegen|avslegne)|har ikkj?e (?:mulighet|anledning|høve|råd|kapasitet) til|avvises|avviser|går imot|gikk imot|frarår|sier nei|sa nei)(?!\p{L})/iu;
const PUTS_OFF =
  /(?<!\p{L})(?:utsettes|utsettast|utsetter|utset|utsette|utsatt|utsett|kommer tilbake|kjem tilbake|avventes|avventer|avventar|avvente|(?:ikke|ikkje) (?:behandles|behandlet|handsama|handsamast)(?: no| nå)?|gjer(?: det)? ikkje endeleg vedtak|venter med|ventar med|sendes tilbake|behandles på neste|handsamast på neste|(?:tas|takast|tas det) opp (?:igjen|att|på neste))(?!\p{L})/iu;

const GRANTS =
  /(?<!\p{L})(?:(?:gis|gjevast|får|(?:det )?(?:vert|blir|blei|ble|vart) (?:gitt|gjeve|gjeven)) (?:dispensasjon|tillatelse|løyve|støtte|tilskudd|tilskot|permisjon)|dispensasjon (?:gis|gjevast|vert gjeve)|(?:får|gis|gjevast|tildeles|tildelast|innvilges|innvilgast) (?:inntil |et tilskudd på |eit tilskot på )?(?:kr\.? ?\d|\d[\d ]{0,9} ?kr))(?!\p{L}{3})/iu;
const ALWAYS = /(?<!\p{L})(?:skal|må) alltid(?!\p{L})/iu;

/** What kind of decision a sentence of a decision section is that no rule for outcomes knows. */
export const typeOfStatement = (sentence: string): DecisionType => {
  if (REFUSES.test(sentence)) return 'rejected';
  if (PUTS_OFF.test(sentence)) return 'postponed';
  if (GRANTS.test(sentence)) return 'granted';
  return ALWAYS.test(sentence) ? 'rule' : 'decision';
};

/** Words of somebody who tells, asks, or thinks aloud: an account, even below «Vedtak». */
const TELLS =
  /^(?:\p{Lu}[^.:]{0,60}\s|det (?:ble|blei|vart) (?:også |òg |\p{L}{1,12} )?)(?:orienterte|orienterer|informerte|informerer|gjennomgikk|gjekk gjennom|gikk gjennom|gikk igjennom|redegjorde|gjorde greie|la (?:fram|frem)|viste til|opplyste|fortalte|forteller|kommenterte|spurte|spurde|svarte|svara|besvarte|påpekte|påpeika|nevnte|nemnde|mente|meinte|diskuterte|drøftet|drøfta|takket|takka|ønsket velkommen|(?:stemte|stemmer) (?:imot|mot|imod)|røysta (?:imot|mot)|röstade (?:emot|mot)|reserverade sig|diskutert|drøftet|opplyst|informert|orientert|stilt spørsmål|reist spørsmål|nevnt|nemnt|kommentert|(?:har|hadde) (?:likevel |også |stor |full ){0,3}(?:forståelse|forståing))(?!\p{L})/iu;
/** Reasons, conditions, definitions, and lines of the page. */
const EXPLAINS =
  /^\p{L}{0,12}frist(?:en)? (?:er|var)\s|^\p{Lu}\p{L}{3,20}(?:ene|ane|en|a) har (?:ikke |ikkje |også |òg )?(?!vedt|beslutt|bestemt|godkj|valgt|innvil|rett|plikt|ansvar|fullmakt|fått|krav)\p{L}{3,20}(?:t|d|et)(?!\p{L})|^(?:dette (?:forutsetter|føreset|skyldes|skuldast|betyr|innebærer)|bakgrunnen|årsaken|årsaka|grunnen)(?!\p{L})|\s=\s|(?<!\p{L})side \d{1,3} av \d{1,3}|[:?]$/iu;

/** `Havna kommune Formannskapet 14.03.2027`: printed on every page. */
const HEAD_OF_PAGE =
  /^(?:(?:møte)?protokoll|(?:møte)?referat|møtebok|saksprotokoll|\p{L}{3,20} kommune)(?:,? [\p{L}/-]{2,30}){0,5} \d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}$/iu;

/** What stands below the last matter: when the meeting closed, and who signs. */
const END_OF_PAPER =
  /^(?:møtet (?:(?:ble|blei|vart) )?(?:hevet|heva|avsluttet|avslutta|slutt)|møteslutt|rett utskrift|utskrift (?:sendt|sendes|til)|særutskrift|underskrift|signatur|(?:møte)?protokollen (?:er |ble )?(?:signert|underskrevet)|referent:?|neste møte)(?!\p{L})/iu;

/** Is something laid down here that stands below «Vedtak»? */
export const isLaidDown = (sentence: string): boolean =>
  /\p{L}{2}.*\s/u.test(sentence) &&
  !/^(?:hvis|dersom|viss|om)\s/iu.test(sentence) &&
  !HEAD_OF_PAGE.test(sentence) &&
  !END_OF_PAPER.test(sentence) &&
  !TELLS.test(sentence) &&
  !EXPLAINS.test(sentence);

/** A part of the paper that has no number. */
const OTHER_PART =
  /^(?:\p{Lu}[.):] )?(?:forespørsler|forespørslar|førespurnader|førespurnadar|interpellasjoner|interpellasjonar|spørsmål|eventuelt|ymse|orienteringer|orienteringar|meldinger|meldingar)[\s:.]{0,3}$/iu;

/** A line of its own that tells or is a title: what follows is no more the outcome. */
export const endsDecision = ({ kind, apart, text }: Block): boolean =>
  kind === 'paragraph' &&
  apart &&
  (TELLS.test(text) ||
    /^\p{Lu}\P{Ll}?[\p{L} ]{2,30}:$/u.test(text) ||
    OTHER_PART.test(text) ||
    END_OF_PAPER.test(text));
