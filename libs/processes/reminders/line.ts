import type { FollowUpLine } from '#mail';
import type { FollowUpView } from '#projections';

/** For whom, and when, a line is written. */
export interface LineReader {
  readonly localDate: Temporal.PlainDate;
  /** Address of the web page, without a trailing slash. */
  readonly publicUrl: string;
  /** Parties whom no mail reaches. */
  readonly unreached: Pick<ReadonlySet<string>, 'has'>;
}

const daysBetween = (today: Temporal.PlainDate, date: string | null): number | null =>
  date === null ? null : today.until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;

const sourceOf = ({ meeting, item, decisionTitle }: FollowUpView['source']): FollowUpLine['source'] => {
  if (meeting !== null) return { meetingTitle: meeting.title, meetingDate: meeting.date, item };
  return decisionTitle === null ? null : { decision: decisionTitle };
};

/** A follow-up as a mail tells of it. */
export const lineOf = (
  followUp: FollowUpView,
  { localDate, publicUrl, unreached }: LineReader,
): FollowUpLine => {
  const { date, meeting } = followUp.deadline;
  const { source } = followUp;
  return {
    followUpId: followUp.id,
    what: followUp.text,
    due: date,
    daysLeft: daysBetween(localDate, date),
    ...(meeting === null ? {} : { meetingDue: { body: meeting.title } }),
    source: sourceOf(source),
    owners: followUp.owners.filter((owner) => owner.role === 'responsible').map(({ name }) => name),
    unreached: followUp.owners.filter(({ id }) => unreached.has(id)).map(({ name }) => name),
    bodyName: followUp.body.name,
    link: new URL(`${publicUrl}/?followUp=${followUp.id}`),
  };
};
