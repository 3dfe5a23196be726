import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useId } from 'react';
import { followUpById } from '../../api/overdue.js';
import type { FollowUpRow, OverdueLists } from '../../api/overdue.js';
import type { Dictionary } from '../../language/dictionaries.js';
import { useLanguage } from '../../language/language.js';
import { FailureNotice } from '../../parts/failure-notice.js';
import type { Asked } from './asked.js';
import { FollowUpMissing } from './follow-up-missing.js';
import { HistoryEvents } from './history-events.js';
import { findRow } from './rows.js';
import './history-dialog.css';

type HistoryDialogProps = { id: string; asked: Asked; lists: OverdueLists; onClose: () => void };

/** The history of one follow-up in words, over the list, in which it need not be. */
export function HistoryDialog({ id, asked, lists, onClose }: HistoryDialogProps) {
  const { language, words } = useLanguage();
  const heading = useId();
  const listed = findRow(lists, id);
  const { at, known } = asked;
  const query = useQuery({ ...followUpById({ id, at, known, language }), enabled: listed === undefined });
  const row = listed ?? query.data;
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
      {row !== undefined && (
        <Paragraph className="history-kicker" data-size="sm">
          {kickerOf(row, words)}
        </Paragraph>
      )}
      <Heading data-size="sm" id={heading} lang={row?.source.language ?? undefined} level={2} tabIndex={-1}>
        {row?.text ?? words.history.title}
      </Heading>
      {row === undefined ? (
        <NotHere asked={asked} at={lists.at} id={id} query={query} />
      ) : (
        <>
          <Sentence row={row} />
          <HistoryEvents at={lists.at} id={id} known={lists.known} />
        </>
      )}
    </Dialog>
  );
}

/** As in the list, a state is told only when something has come of it. */
function kickerOf({ state }: FollowUpRow, { history, overdue }: Dictionary): string {
  return state === 'assigned' ? history.title : `${history.title} · ${overdue.state[state]}`;
}

function Sentence({ row: { text, source } }: { row: FollowUpRow }) {
  const { words } = useLanguage();
  const { sentence, language } = source;
  if (sentence === null || sentence === text) return null;
  return (
    <figure className="history-sentence">
      <figcaption>{words.history.sentence}</figcaption>
      <blockquote lang={language ?? undefined}>{sentence}</blockquote>
    </figure>
  );
}

type NotHereProps = {
  asked: Asked;
  at: string;
  id: string;
  query: UseQueryResult<FollowUpRow>;
};

/** The follow-up is on its way, does not exist, or could not be fetched. */
function NotHere({ asked, at, id, query: { error, isFetching, refetch } }: NotHereProps) {
  const { words } = useLanguage();
  if (error === null) return <Paragraph role="status">{words.history.loading}</Paragraph>;
  if (error.status === 404) return <FollowUpMissing asked={asked} at={at} id={id} />;
  return <FailureNotice busy={isFetching} failure={error} onRetry={() => void refetch()} />;
}
