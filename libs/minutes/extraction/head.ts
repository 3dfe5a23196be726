import { datesIn } from '../language/dates.js';
import { timesIn, type TimeRange } from '../language/times.js';
import type { Block } from '../readers/index.js';
import type { ReadMeeting } from '../reading.js';
import { namesInList, nameInBullet } from './attendance.js';
import { labelledBlock, type HeadField, type Labelled } from './head-labels.js';
import { nextMeeting } from './next-meeting.js';
import { titleParts } from './title-line.js';

export interface Head {
  readonly meeting: ReadMeeting;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** Number of people when the minutes give a count in place of a list. */
  readonly presentCount: number | null;
  /** Printed, but before the meeting itself: not taken over. */
  readonly doubtfulNextMeeting: string | null;
}

interface LabelledValue {
  readonly value: string;
  readonly bullets: readonly string[];
}
type Labels = ReadonlyMap<HeadField, LabelledValue>;

/** The head of the meeting: title line and labels; labels may also stand at the end (secretary, next meeting). */
export const readHead = (before: readonly Block[], all: readonly Block[], fullText: string): Head => {
  const labels = labelsOf(all);
  const title = titleParts(before.length > 0 ? before : all.slice(0, 2), fullText);
  const when = datesIn(valueOf(labels, 'date'), null)[0]?.date ?? title.date;
  const next = nextMeeting(all, when);
  return {
    meeting: {
      body: valueOf(labels, 'body') || title.body,
      title: title.title,
      date: when?.toString() ?? null,
      ...hoursOf(labels, title.time),
      place: oneLine(valueOf(labels, 'place')) ?? title.place,
      ...officersOf(labels, all),
      next_meeting: next.sure,
    },
    present: people(labels.get('present')),
    absent: people(labels.get('absent')),
    presentCount: countOf(before),
    doubtfulNextMeeting: next.doubtful,
  };
};

const valueOf = (labels: Labels, field: HeadField): string => labels.get(field)?.value ?? '';

/** Behind their own label, behind the date's, or in the title line. */
const hoursOf = (labels: Labels, inTitle: TimeRange | null): Pick<ReadMeeting, 'start' | 'end'> => {
  const said = timesIn(`kl. ${valueOf(labels, 'time')}`) ?? timesIn(valueOf(labels, 'date')) ?? inTitle;
  return { start: said?.start ?? null, end: said?.end ?? null };
};

const officersOf = (labels: Labels, all: readonly Block[]): Pick<ReadMeeting, 'chair' | 'secretary'> => ({
  chair: person(labels.get('chair')) ?? elected(all, 'møteleder|møteleiar|ordstyrer|ordstyrar|dirigent'),
  secretary: person(labels.get('secretary')) ?? elected(all, 'referent|sekretær|protokollfører'),
});

/** First value of each label; a label that stands alone takes the block or the bullets after it. */
const labelsOf = (blocks: readonly Block[]): Labels => {
  const labels = new Map<HeadField, LabelledValue>();
  for (const [index, block] of blocks.entries()) {
    for (const found of block.column === 'left' ? labelsIn(block.text) : []) {
      if (labels.has(found.field)) continue;
      const value = found.value === '' ? valueBelow(blocks, index + 1) : { value: found.value, bullets: [] };
      if (value) labels.set(found.field, value);
    }
  }
  return labels;
};

/** `Til stede: Kari og Ola. Forfall: Per`: a paragraph that begins with a label may hold several. */
const labelsIn = (text: string): readonly Labelled[] => {
  const [first = null, ...others] = text.slice(0, 10_000).split(NEXT_LABEL).map(labelledBlock);
  return first ? [first, ...others.filter((other) => other !== null)] : [];
};
const NEXT_LABEL = /(?<=[.;]\s)(?=\p{Lu}[\p{L} ]{1,25}:\s)/u;

const valueBelow = (blocks: readonly Block[], from: number): LabelledValue | null => {
  const bullets = bulletsFrom(blocks, from);
  if (bullets.length > 0) return { value: '', bullets };
  const next = blocks[from];
  const isValue = next?.kind === 'paragraph' && !/^\d/.test(next.text) && !labelledBlock(next.text);
  return isValue ? { value: next.text, bullets } : null;
};

const bulletsFrom = (blocks: readonly Block[], from: number): readonly string[] => {
  const rest = blocks.slice(from, from + 60);
  const end = rest.findIndex((block) => block.kind !== 'bullet');
  return (end === -1 ? rest : rest.slice(0, end)).map((block) => block.text);
};

const people = (label: LabelledValue | undefined): readonly string[] => {
  if (!label) return [];
  const names = label.bullets.length > 0 ? label.bullets.map(nameInBullet) : namesInList(label.value);
  return [...new Set(names)].filter((name) => name !== '' && !/^(?:ingen|none|-)$/i.test(name));
};

const person = (label: LabelledValue | undefined): string | null => {
  const name = people(label)[0] ?? null;
  return name !== null && /^\p{Lu}/u.test(name) && name.split(' ').length <= 5 ? name : null;
};

/** `X ble valgt til møteleder`, or a line `Referent X`. */
const elected = (blocks: readonly Block[], office: string): string | null => {
  const name = '(\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3})';
  const election = new RegExp(
    `^${name} (?:ble|blei|blev|vart) (?:valgt|vald|valt) (?:til|som) (?:${office})(?!\\p{L})`,
    'u',
  );
  const line = new RegExp(`^(?:${capitalised(office)}):? ${name}$`, 'u');
  for (const block of blocks) {
    const text = block.text.slice(0, 120).replace(/^\d{1,3}[.)]?\s+/, '');
    const found = election.exec(text) ?? line.exec(text);
    if (found) return found[1] ?? null;
  }
  return null;
};

const capitalised = (words: string): string =>
  words.replace(/(^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());

const oneLine = (value: string): string | null =>
  value === '' || value.length > 120 ? null : value.replace(/\.$/, '');

const countOf = (blocks: readonly Block[]): number | null => {
  for (const block of blocks) {
    const count =
      /^(\d{1,4}) (?:deltakere|deltakarar|deltagere|til stede|møtte|participants)(?!\p{L})/iu.exec(
        block.text,
      );
    if (count) return Number(count[1]);
  }
  return null;
};
