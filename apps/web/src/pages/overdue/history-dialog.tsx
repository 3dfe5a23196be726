import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { followUpHistory } from '../../api/history.js';
import type { HistoryEntry } from '../../api/history.js';
import type { FollowUpRow } from '../../api/overdue.js';
import { dayInWords, dayOfInstant, instantInWords } from '../../days/day.js';
import type { Dictionary } from '../../language/dictionaries.js';
import { useLanguage } from '../../language/language.js';
import { FailureNotice } from '../../parts/failure-notice.js';
import { partHistory } from './history-parts.js';
import './history-dialog.css';

type HistoryDialogProps = { row: FollowUpRow; at: string; known: string | null; onClose: () => void };

/** The history of one follow-up in words, beside the list it was opened from. */
export function HistoryDialog({ row, onClose, ...list }: HistoryDialogProps) {
  const { words } = useLanguage();
  const heading = useId();
  const { sentence, language } = row.source;
  return (
    <Dialog
      aria-labelledby={heading}
      className="history-dialog"
      closeButton={words.history.close}
      closedby="any"
      onClose={onClose}
      open
      placement="right"
    >
      <Paragraph className="history-kicker" data-size="sm">
        {words.history.title}
      </Paragraph>
      <Heading data-size="sm" id={heading} lang={language} level={2}>
        {row.text}
      </Heading>
      {sentence !== null && sentence !== row.text && (
        <figure className="history-sentence">
          <figcaption>{words.history.sentence}</figcaption>
          <blockquote lang={language}>{sentence}</blockquote>
        </figure>
      )}
      <Events id={row.id} {...list} />
    </Dialog>
  );
}

function Events({ id, at, known }: { id: string; at: string; known: string | null }) {
  const { language, words } = useLanguage();
  const { data, error, isFetching, refetch } = useQuery(followUpHistory(id, language));
  if (error !== null)
    return <FailureNotice busy={isFetching} failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Paragraph role="status">{words.history.loading}</Paragraph>;
  const { until, later } = partHistory(data.entries, at, known);
  return (
    <>
      <Heading data-size="2xs" level={3}>
        {words.history.events}
      </Heading>
      {until.length === 0 ? <Paragraph>{words.history.empty}</Paragraph> : <Entries entries={until} />}
      {later.length > 0 && (
        <div className="history-later">
          <Heading data-size="2xs" level={3}>
            {laterHeading(words, at, known)}
          </Heading>
          <Entries entries={later} />
        </div>
      )}
    </>
  );
}

function laterHeading({ history, locale }: Dictionary, at: string, known: string | null): string {
  const day = dayInWords(at, locale);
  return known === null ? history.later(day) : history.laterKnown(day, instantInWords(known, locale));
}

function Entries({ entries }: { entries: HistoryEntry[] }) {
  return (
    <ol className="history-entries">
      {entries.map((entry) => (
        <Entry entry={entry} key={entry.position} />
      ))}
    </ol>
  );
}

function Entry({ entry: { text, actor, occurredAt, recordedAt } }: { entry: HistoryEntry }) {
  const { words } = useLanguage();
  const happened = dayOfInstant(occurredAt);
  const facts = [
    actor === null ? null : words.history.by(actor),
    dayOfInstant(recordedAt) === happened
      ? null
      : words.history.recorded(instantInWords(recordedAt, words.locale)),
  ].filter(Boolean);
  return (
    <li>
      <time dateTime={occurredAt}>{dayInWords(happened, words.locale)}</time>
      <p>{text}</p>
      {facts.length > 0 && <small>{facts.join(', ')}</small>}
    </li>
  );
}
