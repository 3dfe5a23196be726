import type { UseQueryResult } from '@tanstack/react-query';
import type { OverdueLists } from '../../api/overdue.js';
import { dayInWords } from '../../days/day.js';
import type { Dictionary } from '../../language/dictionaries.js';
import { useLanguage } from '../../language/language.js';
import { FailureNotice } from '../../parts/failure-notice.js';
import { LiveRegion } from '../../parts/live-region.js';
import type { Asked } from './asked.js';
import { ListsLoading } from './lists-loading.js';
import { ListsOfDay } from './lists-of-day.js';
import { searchRows } from './rows.js';

type AnswerProps = { asked: Asked; query: UseQueryResult<OverdueLists> };

/** What came of asking: the lists, their shape while they are awaited, or why there are none. */
export function Answer({ asked, query }: AnswerProps) {
  const { words } = useLanguage();
  const { data, error, isFetching, isPending, isPlaceholderData, refetch } = query;
  return (
    <>
      <LiveRegion>{told(query, asked, words)}</LiveRegion>
      {error !== null && <FailureNotice busy={isFetching} failure={error} onRetry={() => void refetch()} />}
      {isPending && <ListsLoading />}
      {data !== undefined && <ListsOfDay asked={asked} busy={isPlaceholderData} lists={data} />}
    </>
  );
}

/** The answer in a sentence; nothing while the lists shown are not those asked for. */
function told(query: AnswerProps['query'], { list, search }: Asked, { overdue, locale }: Dictionary): string {
  if (query.isPending) return overdue.loading;
  if (query.data === undefined || query.isPlaceholderData) return '';
  const found = searchRows(query.data[list], search, locale);
  return overdue.announced[list](found.length, dayInWords(query.data.at, locale));
}
