import type { Dice } from '../dice.js';

const MATTERS = [
  ...['flytebryggene', 'gang- og sykkelveien', 'ferjeleiet', 'rassikringen', 'fyrlyktene', 'skoleskyssen'],
  ...['kystleia', 'museumssamlingen', 'turstiene', 'beredskapslageret', 'ladestasjonene', 'dypvannskaia'],
  ...['kulturmidlene', 'ungdomshuset', 'brannstasjonen', 'sildefestivalen', 'tilskuddsordningen', 'brua'],
  ...['arealplanen', 'vindmålingene', 'snøryddingen', 'biblioteksbussen', 'fiskemottaket', 'hurtigbåten'],
];
const PLACES = [
  ...['ved Ytre Lomvika', 'på Rimholmen', 'langs Tåkeveien', 'i Indre Kreklingfjord', 'ved Havulltjern'],
  ...['på Nordre Multemyr', 'i Gråsteinsundet', 'ved Stormneset', 'på Sølvrevhøgda', 'i Kveldsolbukta'],
];
const DEEDS = [
  ...['henter inn tre tilbud på', 'lager et utkast til plan for', 'regner på hva det koster å ruste opp'],
  ...['kartlegger hvem som bruker', 'skriver et brev til eierne av', 'legger fram en oversikt over'],
  ...['kaller inn til et arbeidsmøte om', 'ser på rettighetene til', 'finner ut hvem som har ansvaret for'],
  ...['lager en framdriftsplan for', 'sender en høringsuttalelse om', 'undersøker tilstanden til'],
];
const VERDICTS = [
  ...[
    'prioriteres i budsjettet',
    'settes i gang',
    'utsettes til det er avklart hvem som betaler',
    'avsluttes',
  ],
  ...[
    'sendes på høring',
    'videreføres som i dag',
    'legges til den faste ordningen',
    'rustes opp etter planen',
  ],
];
const PURPOSES = [
  ...['slik at arbeidet kan begynne', 'etter innspill fra brukerne', 'i tråd med handlingsplanen'],
  ...['innenfor den rammen som er satt', 'før neste sesong', 'sammen med naboene'],
];
const TOPICS = [
  'Status for',
  'Framtiden til',
  'Økonomien i',
  'Innspill om',
  'Organiseringen av',
  'Sikkerheten ved',
];
const VAGUE = [
  ...[
    'når bevilgningen er på plass',
    'så snart været tillater det',
    'når høringen er ferdig',
    'etter ferien',
  ],
  ...['når departementet har svart', 'i god tid før neste sesong', 'når isen har gått', 'etter hvert'],
];
const REASONS = [
  ...[
    'Vi har ikke folk til det nå',
    'Det mangler penger',
    'Saken hører hjemme et annet sted',
    'Det haster ikke',
  ],
  ...[
    'Grunnlaget er for tynt',
    'Vi venter på svar fra andre',
    'Leverandøren er forsinket',
    'Det er nye opplysninger',
  ],
];
const PROGRESS = [
  ...['Vi har fått de første svarene', 'Et utkast ligger klart', 'Arbeidet er i gang', 'Halvparten er gjort'],
  ...['Vi har hatt et møte med dem det gjelder', 'Det er bestilt', 'Vi venter på en underskrift'],
];
const RESULTS = [
  ...['Det er gjort, og lagt ved', 'Planen er levert', 'Brevet er sendt', 'Oversikten ligger på saken'],
  ...['Arbeidet er ferdig', 'Møtet er holdt', 'Tilbudene er hentet inn'],
];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `sak 2016/1432`: what tells two sentences apart that chance made alike. */
const matterNumber = (year: number, dice: Dice): string => `sak ${year}/${dice.between(1, 9_999)}`;

/** `flytebryggene ved Ytre Lomvika` */
const matterIn = (dice: Dice): string => `${dice.pick(MATTERS)} ${dice.pick(PLACES)}`;

/** What somebody shall do; `who` as the minutes print it, null where they do not say. */
export const taskSentence = (who: string | null, year: number, dice: Dice): string =>
  `${who ?? 'Noen'} ${dice.pick(DEEDS)} ${matterIn(dice)}, ${dice.pick(PURPOSES)} (${matterNumber(year, dice)}).`;

export const verdictSentence = (year: number, dice: Dice): string =>
  `${capital(matterIn(dice))} ${dice.pick(VERDICTS)}, ${dice.pick(PURPOSES)} (${matterNumber(year, dice)}).`;

export const topicTitle = (year: number, dice: Dice): string =>
  `${dice.pick(TOPICS)} ${matterIn(dice)} (${matterNumber(year, dice)})`;

export const vagueTime = (dice: Dice): string => dice.pick(VAGUE);

const about = (what: readonly string[], dice: Dice): string =>
  `${dice.pick(what)}: ${matterIn(dice)}, ${dice.pick(PURPOSES)}.`;

export const reasonSentence = (dice: Dice): string => about(REASONS, dice);
export const progressSentence = (dice: Dice): string => about(PROGRESS, dice);
export const resultSentence = (dice: Dice): string => about(RESULTS, dice);
