import type { MeetingAnswer } from '#application';
import type { FollowUpView, MeetingView } from '#projections';
import { fields } from './fields.js';
import { deadlineText, ownersText } from './follow-ups.js';
import { paragraphs, section, type Page } from './page.js';
import { plain } from './plain.js';
import { shortId } from './short-id.js';
import { table } from './table.js';
import { hanging } from './wrap.js';

type Matter = MeetingAnswer['matters'][number];

const timeOf = ({ start, end }: MeetingView): string => [start, end].filter((one) => one !== null).join('–');

const stateOf = ({ cancelled, attendance }: MeetingView, { words }: Page): string => {
  const { states } = words.meetings;
  if (cancelled !== null) return states.cancelled;
  return attendance === null ? states.scheduled : states.held;
};

/** Meetings, one a row. */
export const meetingTable = (meetings: readonly MeetingView[], page: Page): string => {
  const { words, screen } = page;
  const { labels, said } = words.meetings;
  if (meetings.length === 0) return said.none;
  return table({
    columns: [
      { title: words.labels.id },
      { title: labels.date },
      { title: labels.time },
      { title: labels.state },
      { title: labels.meeting },
    ],
    rows: meetings.map((one) => [
      shortId(one.id),
      one.date,
      timeOf(one),
      stateOf(one, page),
      plain(one.title),
    ]),
    width: screen.width,
    emphasize: (titles) => screen.aside(titles),
  });
};

/** One under a matter: until when, what and whose, as far as it is known. */
const followUpLine = (followUp: FollowUpView, page: Page): string => {
  const what = `${shortId(followUp.id)}  ${deadlineText(followUp, page)}: ${plain(followUp.text)}`;
  return hanging('    ', `${what} (${ownersText(followUp, page)})`, page.screen.width);
};

const conditionLine = (followUp: FollowUpView, page: Page): string => {
  const { isItMet, lastAnswer } = page.words.meetings.labels;
  const { id, deadline, text, asked } = followUp;
  const before = asked === null ? '' : ` (${lastAnswer(plain(asked.answer))})`;
  const question = `${shortId(id)}  ${isItMet} «${plain(deadline.words ?? '')}»: ${plain(text)}${before}`;
  return hanging('    ', question, page.screen.width);
};

const noteOf = ({ protocol, followUps }: Matter, { words }: Page): string => {
  const { labels } = words.meetings;
  if (followUps !== null)
    return ` (${labels.open(followUps.open.length)}, ${labels.closed(followUps.closed.length)})`;
  if (protocol === null) return '';
  return ` (${protocol.approved === null ? labels.waits : labels.approved})`;
};

const matterLines = (matter: Matter, place: number, page: Page): readonly string[] => [
  hanging(`${place}. `, `${plain(matter.title)}${noteOf(matter, page)}`, page.screen.width),
  ...(matter.followUps?.open ?? []).map((one) => followUpLine(one, page)),
  ...(matter.conditions ?? []).map((one) => conditionLine(one, page)),
];

const headOf = (meeting: MeetingAnswer, page: Page): string => {
  const { labels } = page.words.meetings;
  const { id, title, date, place, attendance, cancelled } = meeting;
  return fields(
    [
      [page.words.labels.id, id],
      [labels.meeting, title],
      [labels.date, date],
      [labels.time, timeOf(meeting)],
      [labels.place, place],
      [labels.state, stateOf(meeting, page)],
      [labels.cancelled, cancelled],
      [labels.chair, attendance?.chair ?? null],
      [labels.present, attendance?.present.join(', ') ?? null],
    ],
    page.screen.width,
  );
};

/** A meeting with its agenda: what is to come up, and what the minutes say came up. */
export const agendaText = (meeting: MeetingAnswer, page: Page): string => {
  const { labels } = page.words.meetings;
  const { matters, items } = meeting;
  return paragraphs(
    headOf(meeting, page),
    section(
      labels.agenda,
      matters.flatMap((matter, index) => matterLines(matter, index + 1, page)),
      page,
    ),
    section(
      labels.items,
      items.map(({ seq, number, title }) => hanging(`${number ?? seq}. `, plain(title), page.screen.width)),
      page,
    ),
  );
};
