import type { Reading } from '#minutes';
import { fields } from './fields.js';
import { longDay } from './moment.js';
import type { Page } from './page.js';
import { plain } from './plain.js';

/** `12. januar 2027 kl. 17:00–18:45`, or as much of it as the minutes say. */
const heldAt = ({ date, start, end }: Reading['meeting'], { words, language }: Page): string => {
  const day = date === null ? words.labels.notSaid : longDay(date, language);
  if (start === null) return day;
  return `${day} ${words.labels.at} ${start}${end === null ? '' : `–${end}`}`;
};

/** Which meeting it was, where, when, and who was there. */
export const meetingText = (reading: Reading, page: Page): string => {
  const { meeting, attendees } = reading;
  const { labels } = page.words;
  const { width, heading } = page.screen;
  const title = heading.call(page.screen, plain(meeting.title ?? reading.file));
  const kind = `${labels.document[reading.document]}, ${labels.readingLanguage[reading.language]}`;
  return [
    title,
    fields(
      [
        [labels.file, `${reading.file} (${kind})`],
        [labels.meeting, `${meeting.body ?? labels.notSaid}, ${heldAt(meeting, page)}`],
        [labels.place, meeting.place],
        [labels.chair, meeting.chair],
        [labels.secretary, meeting.secretary],
        [labels.present(attendees.present_count), attendees.present.join(', ')],
        [labels.absent, attendees.absent.join(', ')],
        [
          labels.nextMeeting,
          meeting.next_meeting === null ? null : longDay(meeting.next_meeting, page.language),
        ],
      ],
      width,
    ),
  ].join('\n');
};
