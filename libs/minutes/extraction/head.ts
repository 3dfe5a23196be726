import { datesIn } from '../language/dates.js';
import { timesIn } from '../language/times.js';
import type { Block } from '../readers/index.js';
import type { ReadMeeting } from '../reading.js';
import { namesInList, nameInBullet } from './attendance.js';
import { labelledBlock, type HeadField } from './head-labels.js';
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
  const label = (field: HeadField): string => labels.get(field)?.value ?? '';
  const date = datesIn(label('date'), null)[0]?.date ?? title.date;
  const time = timesIn(`kl. ${label('time')}`) ?? timesIn(label('date')) ?? title.time;
  const next = nextMeeting(all, date);
  return {
    meeting: {
      body: label('body') || title.body,
      title: title.title,
      date: date?.toString() ?? null,
      start: time?.start ?? null,
      end: time?.end ?? null,
      place: oneLine(label('place')) ?? title.place,
      chair: person(labels.get('chair')) ?? elected(all, 'møteleder|møteleiar|ordstyrer|ordstyrar|dirigent'),
      secretary: person(labels.get('secretary')) ?? elected(all, 'referent|sekretær|protokollfører'),
      next_meeting: next.sure,
    },
    present: people(labels.get('present')),
    absent: people(labels.get('absent')),
    presentCount: countOf(before),
    doubtfulNextMeeting: next.doubtful,
  };
};

/** First value of each label; a label that stands alone takes the block or the bullets after it. */
const labelsOf = (blocks: readonly Block[]): Labels => {
  const labels = new Map<HeadField, LabelledValue>();
  blocks.forEach((block, index) => {
    const found = labelledBlock(block.text);
    if (!found || labels.has(found.field) || block.column === 'right') return;
    const bullets = found.value === '' ? bulletsFrom(blocks, index + 1) : [];
    const next = blocks[index + 1];
    const isValue = next?.kind === 'paragraph' && !/^\d/.test(next.text) && !labelledBlock(next.text);
    const below = found.value === '' && bullets.length === 0 && isValue ? next.text : '';
    if (found.value || bullets.length > 0 || below)
      labels.set(found.field, { value: found.value || below, bullets });
  });
  return labels;
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

const NEXT = /(?:neste|nästa|næste|next)\s(?:\p{L}{0,25})?(?:møte|möte|møde|meeting)\p{L}{0,4}(?!\p{L})/iu;

/** `2027-02-03 18:00`; the date alone when no hour is printed. */
const nextMeeting = (
  blocks: readonly Block[],
  meeting: Temporal.PlainDate | null,
): { readonly sure: string | null; readonly doubtful: string | null } => {
  for (const [index, block] of blocks.entries()) {
    const at = NEXT.exec(block.text.slice(0, 1_000));
    if (!at) continue;
    const below = block.kind === 'heading' ? ` ${blocks[index + 1]?.text ?? ''}` : '';
    const rest = `${block.text}${below}`.slice(at.index, at.index + 200);
    const mention = datesIn(rest, meeting)[0];
    if (!mention || (block.column === 'right' && !mention.hasYear)) continue;
    if (meeting && Temporal.PlainDate.compare(mention.date, meeting) <= 0)
      return { sure: null, doubtful: mention.raw };
    const time = timesIn(rest.slice(mention.end, mention.end + 30));
    return {
      sure: time ? `${mention.date.toString()} ${time.start}` : mention.date.toString(),
      doubtful: null,
    };
  }
  return { sure: null, doubtful: null };
};
