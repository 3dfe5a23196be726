import type { Rule } from '../rule.js';

/** What a label in the head of minutes says; labels of five languages. */
export type HeadField =
  'date' | 'time' | 'place' | 'present' | 'absent' | 'chair' | 'secretary' | 'next_meeting' | 'body';

const LABELS: Readonly<Record<HeadField, string>> = {
  date: 'dato|møtedato|datum|mødedato|mötesdatum|meeting date|date of meeting|date',
  time: 'tid|møtetid|tidspunkt|møtetidspunkt|når|klokkeslett|kl|time|tidspunkt|mødetid|mötestid|plats och tid|tid och plats|tid og sted|tid og stad|sted og tid|stad og tid|tid/sted|tid/stad|sted/tid|stad/tid|start',
  place:
    'sted|møtested|stad|møtestad|plats|plass|lokale|lokasjon|mødested|mötesplats|lokal|venue|place|location|hvor',
  present:
    '(?:også )?til ?stedet?|tilstedeværende|møtedelta(?:kere|karar|gere)|her|til ?stades|møtt|møtte|oppmøtte|oppmøte|(?:de|dei) som (?:møtte|var til stede|var til stades|deltok)(?: var)?|(?:følgende|følgjande|disse|desse)(?: medlemmer| medlemer)? (?:møtte|møter|var til stede|var til stades|deltok)|frammøtte|frammøte|fremmøtte|deltakere|deltakarar|deltagere|møtende|fremmødte|fremmødet|til ?stede var|fremmøde|mødte|deltog|deltagare|närvarande|närvarande (?:ledamöter|medlemmar)|närvaro|(?:\\p{L}{2,12} )?(?:members|directors|trustees|councillors|governors|commissioners|officers) (?:present|attending|in attendance)|present (?:at the meeting|in person)|in attendance were|attended by|on the call|those present|present|present were|in attendance|attendance|participants|participating|attendees|attending',
  absent:
    'forfall|forfall meldt|meldt forfall|meldt (?:frafall|fråfall|avbud|fra)|frafall|fråfall|avbud|ikkj?e her|ikke møtt|ikkje møtt|not[_ ]attending|ikkje til ?stades?|fravær|fråvær|fraværende|fråverande|ikke til ?stede|mangler|manglar|afbud|afbud fra|ikke til ?stede|frånvarande|frånvaro|ej närvarande|anmält förhinder|förhinder|(?:(?:members|directors|trustees|councillors|governors|commissioners|officers|board members) )?absent|not in attendance|unable to attend|absences?|excused|not present|regrets|apologies|apologies (?:for absence|received)(?: from)?',
  chair:
    'møteleder|møteleiar|møteledelse|møteleiing|ordstyrer|ordstyrar|leder|dirigent|mötesordförande|ordförande|möteordförande|ordf|mødeleder|chair|chairman|chairperson|chairwoman|facilitator|moderator|chaired by',
  secretary:
    'referent|refr?|ref\\.? på møtet|val(?:g)? av referent|sekretær|møtesekretær|skriver|skrivar|protokollfører|protokollførar|referat ved|referat skrive av|sekreterare|mötessekreterare|protokollförare|mødereferent|secretary|scribes?|note[- ]?taker|minute[- ]?taker|minutes (?:taken |recorded )?by|notes (?:taken )?by',
  next_meeting:
    'neste (?:\\p{L}{0,20})?møtet?|neste møtedato|nästa (?:\\p{L}{0,20})?möte|næste (?:\\p{L}{0,20})?møde|(?:date of (?:the )?)?next (?:\\p{L}{1,20} )?meeting',
  body: 'utvalg|utval|organ|møteorgan|styre|råd|udvalg|nämnd|committee',
};

const EXAMPLES: Readonly<Record<Exclude<HeadField, 'next_meeting'>, string>> = {
  date: 'Dato: 20. november 2026',
  time: 'Møtetidspunkt: 18:00–19:30',
  place: 'Sted: Havnekontoret',
  present: 'Til stede: Kari Li og Ola Vik',
  absent: 'Forfall: Per Moe',
  chair: 'Møteleiing: Kari Li',
  secretary: 'Skriver: Ola Vik',
  body: 'Utvalg: Havnerådet',
};

const labelRule = (field: HeadField): string => `head-label-${field}`;

/** One rule a field; the next meeting has a rule of its own, since it stands in running text too. */
export const HEAD_LABEL_RULES: readonly Rule[] = Object.entries(EXAMPLES).map(([field, line]) => ({
  name: labelRule(field as HeadField),
  reason: 'a label in the head says what its line is',
  example: `Møtereferat skrevet 21. november 2026\n${line}\n\n1. Kai\nKari Li sender brev.\n\n2. Eventuelt\nIngen saker.`,
  isWhole: true,
}));

const LABELLED = (Object.keys(LABELS) as HeadField[]).map((field) => ({
  field,
  rule: labelRule(field),
  form: new RegExp(
    `^[\\s*_]{0,6}(?:${LABELS[field]})\\.?[\\s*_]{0,4}(?:\\([^()]{0,30}\\))?\\s{0,2}[:;][\\s*_]{0,4}`,
    'iu',
  ),
  /** `TILSTEDE- KARI LI`: behind a label in capitals a dash serves as the colon. */
  dashed: new RegExp(`^(?:${LABELS[field]})\\s{0,2}[-–]\\s{0,2}(?=[\\p{Lu}\\d])`, 'iu'),
  alone: new RegExp(`^[\\s*_]{0,6}(?:${LABELS[field]})[.:\\s*_]{0,4}$`, 'iu'),
}));

export interface Labelled {
  readonly rule: string;
  readonly field: HeadField;
  /** What follows the label in the same block; empty when the label stands alone. */
  readonly value: string;
  readonly valueAt: number;
}

const inCapitals = (match: RegExpExecArray | null): RegExpExecArray | null =>
  match && match[0] === match[0].toUpperCase() ? match : null;

/** Reads `Label: value`, or a label that stands alone as a heading. */
export const labelledBlock = (text: string): Labelled | null => {
  const near = text.slice(0, 120);
  for (const row of LABELLED) {
    const match = row.form.exec(near) ?? inCapitals(row.dashed.exec(near));
    const { field, rule } = row;
    if (match) return { field, rule, value: text.slice(match[0].length).trim(), valueAt: match[0].length };
    if (row.alone.test(near)) return { field, rule, value: '', valueAt: text.length };
  }
  return null;
};
