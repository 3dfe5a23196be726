/** What a label in the head of minutes says; labels of five languages. */
export type HeadField =
  'date' | 'time' | 'place' | 'present' | 'absent' | 'chair' | 'secretary' | 'next_meeting' | 'body';

const LABELS: Readonly<Record<HeadField, string>> = {
  date: 'dato|møtedato|datum|meeting date|date',
  time: 'tid|møtetid|tidspunkt|møtetidspunkt|klokkeslett|kl|time|tidspunkt|start',
  place: 'sted|møtested|stad|møtestad|plats|plass|lokale|lokasjon|place|location|hvor',
  present:
    'til ?stede|til ?stades|frammøtte|frammøte|fremmøtte|deltakere|deltakarar|deltagere|møtende|fremmødte|fremmødet|närvarande|närvaro|present|participants|attendees|attending',
  absent:
    'forfall|meldt forfall|fravær|fråvær|fraværende|fråverande|ikke til ?stede|mangler|manglar|afbud|frånvarande|absent|regrets|apologies',
  chair:
    'møteleder|møteleiar|møteledelse|møteleiing|ordstyrer|ordstyrar|leder|dirigent|mötesordförande|ordförande|mødeleder|chair|chaired by',
  secretary:
    'referent|ref|sekretær|møtesekretær|skriver|skrivar|protokollfører|protokollførar|referat ved|referat skrive av|sekreterare|mötessekreterare|secretary|scribe|minutes by',
  next_meeting: 'neste (?:\\p{L}{0,20})?møtet?|neste møtedato|nästa möte|næste møde|next meeting',
  body: 'utvalg|utval|organ|møteorgan|styre|råd|committee',
};

const LABELLED = (Object.keys(LABELS) as HeadField[]).map((field) => ({
  field,
  form: new RegExp(
    `^[\\s*_]{0,6}(?:${LABELS[field]})\\.?[\\s*_]{0,4}(?:\\([^()]{0,30}\\))?\\s{0,2}:[\\s*_]{0,4}`,
    'iu',
  ),
  alone: new RegExp(`^[\\s*_]{0,6}(?:${LABELS[field]})[.:\\s*_]{0,4}$`, 'iu'),
}));

export interface Labelled {
  readonly field: HeadField;
  /** What follows the label in the same block; empty when the label stands alone. */
  readonly value: string;
  readonly valueAt: number;
}

/** Reads `Label: value`, or a label that stands alone as a heading. */
export const labelledBlock = (text: string): Labelled | null => {
  const near = text.slice(0, 120);
  for (const row of LABELLED) {
    const match = row.form.exec(near);
    if (match)
      return { field: row.field, value: text.slice(match[0].length).trim(), valueAt: match[0].length };
    if (row.alone.test(near)) return { field: row.field, value: '', valueAt: text.length };
  }
  return null;
};
