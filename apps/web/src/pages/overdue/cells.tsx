import { Tag } from '@digdir/designsystemet-react';
import type { FollowUpRow } from '../../api/overdue.js';
import { dayInWords, daysBetween, namesDay } from '../../days/day.js';
import { useLanguage } from '../../language/language.js';
import { contributing, responsible } from './rows.js';

type CellProps = { row: FollowUpRow };

/** So many names are easier to tell apart on lines of their own; more of them would stretch the row. */
const LINES = 3;

export function OwnersCell({ row }: CellProps) {
  const { words } = useLanguage();
  const owners = responsible(row);
  const others = contributing(row);
  return (
    <>
      {owners.length === 0 && <Tag data-color="warning">{words.overdue.nobody}</Tag>}
      {(owners.length <= LINES ? owners : [owners.join(', ')]).map((line) => (
        <span className="overdue-line" key={line}>
          {line}
        </span>
      ))}
      {others.length > 0 && <small>{words.overdue.contributing(others.join(', '))}</small>}
    </>
  );
}

/** The day, and how far off it is from the day of the list; else what the minutes say instead of a day. */
export function DeadlineCell({ row, at }: CellProps & { at: string }) {
  const { words } = useLanguage();
  const { date, meeting } = row.deadline;
  return (
    <>
      {date === null ? <WithoutDay row={row} /> : <WithDay at={at} date={date} />}
      {meeting !== null && <small>{words.overdue.atMeeting(meeting.title)}</small>}
    </>
  );
}

function WithDay({ date, at }: { date: string; at: string }) {
  const { words } = useLanguage();
  const left = daysBetween(at, date);
  return (
    <>
      <span className="overdue-line">{dayInWords(date, words.locale)}</span>
      {left >= 0 && <small>{words.overdue.daysLeft(left)}</small>}
    </>
  );
}

function WithoutDay({ row }: CellProps) {
  const { words } = useLanguage();
  const { words: said, meeting } = row.deadline;
  if (said !== null) return <q lang={row.source.language ?? undefined}>{said}</q>;
  return meeting === null && words.overdue.noDeadline;
}

export function SourceCell({ row }: CellProps) {
  const { words } = useLanguage();
  const { meeting, item } = row.source;
  if (meeting === null) return <small>{words.overdue.noSource}</small>;
  const { title, date } = meeting;
  const day = date === null || namesDay(title, date) ? null : dayInWords(date, words.locale);
  return (
    <>
      <span className="overdue-line">{title}</span>
      <small>{[day, item === null ? null : words.overdue.item(item)].filter(Boolean).join(' · ')}</small>
    </>
  );
}
