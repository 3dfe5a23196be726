import { dateOrderOf, dayMeant, type DateOrder } from '../../language/date-order.js';
import { datesIn } from '../../language/dates.js';
import { timesIn, type TimeRange } from '../../language/times.js';
import type { Block } from '../../readers/index.js';
import type { ReadMeeting } from '../../reading.js';
import { attendeesIn, ATTENDEES_RULES } from './attendees.js';
import { countOf, COUNT_RULE } from './head-count.js';
import { HEAD_LABEL_RULES } from './head-labels.js';
import { NEXT_RULE, rulesOf, TITLE_RULE } from './head-rules.js';
import { labelsOf, valueOf, type Labels } from './head-values.js';
import { hoursIn, HOURS_RULE, NO_HOURS, type Hours } from './hours-in-text.js';
import { belowMailHead } from './mail-head.js';
import { datedLines, dayInYear, hasDay, YEAR_RULE, type YearSources } from './meeting-year.js';
import { nextMeeting, NO_NEXT_MEETING } from './next-meeting.js';
import { OFFICER_RULES } from './officers-in-text.js';
import { inFull, officersOf } from './officers.js';
import type { Explanation, IsOn, Rule } from '../rule.js';
import { NO_TITLE, titleParts } from './title-line.js';

export interface Head {
  readonly meeting: ReadMeeting;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** Number of people when the minutes give a count in place of a list. */
  readonly presentCount: number | null;
  /** Printed, but before the meeting itself: not taken over. */
  readonly doubtfulNextMeeting: string | null;
  /** Names of the rules that found each field: `meeting.date`, `attendees.present`. */
  readonly rules: Explanation;
}

export const HEAD_RULES: readonly Rule[] = [
  ...HEAD_LABEL_RULES,
  ...ATTENDEES_RULES,
  TITLE_RULE,
  ...OFFICER_RULES,
  HOURS_RULE,
  YEAR_RULE,
  NEXT_RULE,
  COUNT_RULE,
];

interface Pages {
  /** What stands before the first item. */
  readonly before: readonly Block[];
  readonly all: readonly Block[];
  readonly fullText: string;
  readonly fileName: string;
}

/** The head of the meeting: title line and labels; labels may also stand at the end (secretary, next meeting). */
export const readHead = (paper: Pages, isOn: IsOn): Head => {
  const pages = { ...paper, before: belowMailHead(paper.before), all: belowMailHead(paper.all) };
  const { before, all } = pages;
  const labels = labelsOf(all, isOn);
  const attendees = attendeesIn(all, isOn);
  const officers = officersOf(labels, all, isOn);
  const hours = isOn(HOURS_RULE) ? hoursIn(all) : NO_HOURS;
  const { meeting, doubtfulNextMeeting, isYearInferred } = meetingOf(pages, { labels, hours }, isOn);
  const { present, absent } = attendees;
  const led: ReadMeeting = {
    ...meeting,
    chair: inFull(officers.chair, present),
    secretary: inFull(officers.secretary, present),
  };
  const presentCount = isOn(COUNT_RULE) ? countOf(before.length > 1 ? before : all.slice(0, 12)) : null;
  const isCounted = present.length === 0 && presentCount !== null;
  const rules = rulesOf(led, labels, { officers, hours, attendees, isCounted, isYearInferred });
  return { meeting: led, present, absent, presentCount, doubtfulNextMeeting, rules };
};

interface Known {
  readonly labels: Labels;
  readonly hours: Hours;
}

interface MeetingRead extends Pick<Head, 'doubtfulNextMeeting'> {
  readonly meeting: Omit<ReadMeeting, 'chair' | 'secretary'>;
  readonly isYearInferred: boolean;
}

/** Whose meeting it was, when and where, and when the next is. */
const meetingOf = (
  { before, all, fullText, fileName }: Pages,
  { labels, hours }: Known,
  isOn: IsOn,
): MeetingRead => {
  const order = dateOrderOf(fullText);
  const top = before.length > 1 ? before : all.slice(0, 6);
  const title = isOn(TITLE_RULE) ? titleParts(top, fullText, order) : NO_TITLE;
  const said = sureDay(labels, dayOf(labels, order, title.date));
  const when = said ?? dayWithoutYear({ labels, top }, { fullText, fileName }, isOn);
  const next = isOn(NEXT_RULE) ? nextMeeting(all, when, order) : NO_NEXT_MEETING;
  return {
    meeting: {
      body: bodyNamed(labels, title.body),
      title: title.title,
      date: when?.toString() ?? null,
      ...hoursOf(labels, title.time, hours),
      place: oneLine(valueOf(labels, 'place')) ?? title.place,
      next_meeting: next.sure,
    },
    doubtfulNextMeeting: next.doubtful,
    isYearInferred: said === null,
  };
};

const bodyNamed = (labels: Labels, inTitle: string | null): string | null =>
  valueOf(labels, 'body') || inTitle || null;

/** Behind its label, else as the title has it. */
const dayOf = (
  labels: Labels,
  order: DateOrder,
  inTitle: Temporal.PlainDate | null,
): Temporal.PlainDate | null => {
  const said = datesIn(valueOf(labels, 'date'), null)[0];
  const day = said ? dayMeant(said, order) : null;
  return day === null || (inTitle !== null && isSameDay(day, inTitle)) ? inTitle : day;
};

/** Behind a label, on a line of its own or in the title; the first such day is the meeting's, or nothing is. */
const dayWithoutYear = (
  { labels, top }: { readonly labels: Labels; readonly top: readonly Block[] },
  sources: YearSources,
  isOn: IsOn,
): Temporal.PlainDate | null => {
  const lines = [valueOf(labels, 'date'), valueOf(labels, 'time'), ...datedLines(top)];
  const line = lines.find(hasDay);
  return line === undefined || !isOn(YEAR_RULE) ? null : dayInYear(line, sources);
};

/** Not where `Dato: onsdag 8. mai` stands above a line that has another day in full: that of earlier minutes. */
const sureDay = (labels: Labels, day: Temporal.PlainDate | null): Temporal.PlainDate | null => {
  const labelled = day && datesIn(valueOf(labels, 'date'), day.with({ month: 1, day: 1 }))[0];
  const isOther = labelled && !labelled.hasYear && hasDay(labelled.raw) && !isSameDay(labelled.date, day);
  return isOther ? null : day;
};

/** Of two years for one day, that in the title counts: labels are copied from one year's minutes to the next. */
const isSameDay = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  one.month === other.month && one.day === other.day;

/** As the text tells that the meeting opened and closed; else as it was called for: behind a label or in the title. */
const hoursOf = (labels: Labels, inTitle: TimeRange | null, told: Hours): Hours => {
  const said = timesIn(`kl. ${valueOf(labels, 'time')}`) ?? timesIn(valueOf(labels, 'date')) ?? inTitle;
  const { start, end } = said ?? NO_HOURS;
  return { start: told.start ?? start, end: told.end ?? end };
};

const oneLine = (value: string): string | null =>
  value === '' || value.length > 120 ? null : value.replace(/\.$/, '');
