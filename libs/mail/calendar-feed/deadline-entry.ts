import { ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { cutAtWord, listed, inMinutes, untilWhen } from '../reminder/phrases.js';
import type { Words } from '../words/index.js';
import { onOneLine } from './entry-text.js';
import { timeOf, wholeDay } from './entry-time.js';
import type { FeedDeadline } from './feed.js';

/** Characters in the line that a calendar shows; the whole sentence is in the description. */
const SUMMARY_LENGTH = 160;

const summaryOf = ({ what, isReported }: FeedDeadline, { calendar }: Words): string => {
  const sentence = onOneLine(cutAtWord(what, SUMMARY_LENGTH));
  return isReported ? calendar.reported(sentence) : calendar.deadline(sentence);
};

const namesIn = (label: string, names: readonly string[], words: Words): readonly string[] =>
  names.length === 0 ? [] : [`${label}: ${listed(names.map(onOneLine), words)}`];

const meetingLine = ({ due, meeting }: FeedDeadline, words: Words): readonly string[] => {
  if (meeting === null) return [];
  const until = untilWhen({ due, meetingDue: { body: onOneLine(meeting.bodyName) } }, words);
  return [`${words.labels.deadline}: ${until}`];
};

const sourceLine = ({ source }: FeedDeadline, words: Words): readonly string[] => {
  if (source === null) return [];
  const { meetingTitle, meetingDate, item } = source;
  const cleaned = { meetingDate, meetingTitle: onOneLine(meetingTitle), item: item && onOneLine(item) };
  return [inMinutes(cleaned, words)];
};

const descriptionOf = (deadline: FeedDeadline, words: Words): string => {
  const { responsible, contributing, what, bodyName } = deadline;
  return [
    words.quote(onOneLine(what)),
    ...namesIn(words.labels.owners, responsible.length === 0 ? [words.nobody] : responsible, words),
    ...namesIn(words.calendar.contributing, contributing, words),
    ...meetingLine(deadline, words),
    `${words.calendar.body}: ${onOneLine(bodyName)}`,
    ...sourceLine(deadline, words),
  ].join('\n');
};

/** The day of a deadline, or the start of the meeting that it is due at. Under the same id as in the mails. */
export const deadlineEntry = (deadline: FeedDeadline, words: Words): ICalEventData => {
  const { followUpId, due, meeting, link } = deadline;
  return {
    id: `follow-up-${followUpId}@tingbok`,
    ...(meeting === null ? wholeDay(due) : timeOf({ ...meeting, date: due })),
    summary: summaryOf(deadline, words),
    description: descriptionOf(deadline, words),
    transparency: ICalEventTransparency.TRANSPARENT,
    url: link.href,
  };
};
