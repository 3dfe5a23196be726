import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { followUpHistory } from '../../api/history.js';
import type { Actor, HistoryEntry } from '../../api/history.js';
import { dayInWords, dayOfInstant, instantInWords, momentInWords } from '../../days/day.js';
import type { Dictionary } from '../../language/dictionaries.js';
import { useLanguage } from '../../language/language.js';
import { FailureNotice } from '../../parts/failure-notice.js';
import { partHistory } from './history-parts.js';

type HistoryEventsProps = {
  id: string;
  /** ISO day of the list the history is read beside. */
  at: string;
  /** Day or instant up to which that list knows the log; null is all of it. */
  known: string | null;
};

/** What has happened to a follow-up, and apart from it what the list beside it could not know. */
export function HistoryEvents({ id, at, known }: HistoryEventsProps) {
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
      {until.length === 0 ? (
        <Paragraph>{later.length === 0 ? words.history.empty : words.history.notYet}</Paragraph>
      ) : (
        <Entries entries={until} />
      )}
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
  return known === null ? history.later(day) : history.laterKnown(day, momentInWords(known, locale));
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
  const recorded = dayOfInstant(recordedAt) === happened ? null : instantInWords(recordedAt, words.locale);
  // That the program noted at once what it did itself is nothing to tell.
  const isTelling = actor.kind === 'person' || recorded !== null;
  return (
    <li>
      <time dateTime={occurredAt}>{dayInWords(happened, words.locale)}</time>
      <p>{text}</p>
      {isTelling && <small>{words.history.recorded(nameOf(actor, words), recorded)}</small>}
    </li>
  );
}

/** The program goes by its name; whoever has no name of their own is told by the way they came. */
function nameOf({ kind, id }: Actor, { frame, history }: Dictionary): string {
  if (kind !== 'person') return frame.product;
  const nameless: Record<string, string> = history.nameless;
  return nameless[id] ?? id;
}
