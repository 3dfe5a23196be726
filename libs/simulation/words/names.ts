import type { Dice } from '../dice.js';

/** Places that are on no map: put together of two halves. */
const FIRST = [
  ...['Tåke', 'Rimfrost', 'Lomvi', 'Krekling', 'Snøspurv', 'Måneskinn', 'Tyttebær', 'Havull'],
  ...['Gråstein', 'Stormvind', 'Multe', 'Nordstjerne', 'Sølvrev', 'Brennmanet', 'Kveldsol'],
];
const SECOND = ['mark', 'fylket', 'landet', 'heimen', 'riket'];

/** `Tåkemark`; the same number gives the same name. */
export const countyName = (number: number): string => {
  const first = FIRST[number % FIRST.length] ?? '';
  const round = Math.floor(number / FIRST.length);
  const second = SECOND[(number + round) % SECOND.length] ?? '';
  return round < SECOND.length ? `${first}${second}` : `${first}${second} ${round}`;
};

const OFFICES = [
  ...['fylkeskommune', 'havnekontor', 'veikontor', 'planavdeling', 'næringsråd', 'kulturkontor'],
  ...['folkehelseforum', 'skolekontor', 'klimasekretariat', 'reiselivslag', 'fiskerforening', 'bondelag'],
  ...['kystverk', 'ungdomsråd', 'bibliotek', 'museum', 'ferjelag', 'turlag'],
];

/** Of a county, each once. */
export const officeNames = (county: string): readonly string[] =>
  OFFICES.map((office) => `${county} ${office}`);

const FIELDS = [
  ...[
    'Samferdsel',
    'Havne',
    'Plan',
    'Nærings',
    'Kultur',
    'Folkehelse',
    'Klima',
    'Skole',
    'Kyst',
    'Reiselivs',
  ],
  ...['Landbruks', 'Beredskaps', 'Museums', 'Ferje', 'Frilufts'],
];
const GATHERINGS = ['utvalget', 'rådet', 'kollegiet', 'forumet', 'styret'];

export const bodyName = (county: string, number: number): string => {
  const field = FIELDS[number % FIELDS.length] ?? '';
  const round = Math.floor(number / FIELDS.length);
  const gathering = GATHERINGS[(number + round) % GATHERINGS.length] ?? '';
  const name = `${field}${gathering} i ${county}`;
  return round < GATHERINGS.length ? name : `${name} ${round}`;
};

const GIVEN = [
  'Aslaugine',
  'Torvalda',
  'Eilivar',
  'Sunnivar',
  'Gjertine',
  'Bårdulv',
  'Hallvora',
  'Ottarina',
  'Skjaldar',
];
const FAMILY = [
  'Tåkestrøm',
  'Kvistlykke',
  'Rimskjær',
  'Lyngtopp',
  'Havmåne',
  'Steinurd',
  'Bølgesen',
  'Frostvang',
];

/** People who are nobody. */
export const personName = (dice: Dice): string => `${dice.pick(GIVEN)} ${dice.pick(FAMILY)}`;

const ROOMS = [
  'Naustet',
  'Tollboden',
  'Gamle meieriet',
  'Fyrvokterboligen',
  'Samfunnshuset',
  'Loftet',
  'Sjøbua',
];

export const placeName = (county: string, dice: Dice): string => `${dice.pick(ROOMS)}, ${county}`;
