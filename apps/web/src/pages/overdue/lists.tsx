import { Button, Heading, Paragraph, Tabs } from '@digdir/designsystemet-react';
import { LISTS } from '../../api/overdue.js';
import type { FollowUpRow, ListName, OverdueLists } from '../../api/overdue.js';
import { dayInWords } from '../../days/day.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Notice, NoticeText } from '../../parts/notice.js';
import { RecordList } from '../../parts/record-list/record-list.js';
import { step } from './asked-address.js';
import type { Asked } from './asked.js';
import { columnsFor } from './columns.js';
import { SENT_ORDER, searchRows, sortRows } from './rows.js';
import './lists.css';

type ListsProps = { lists: OverdueLists; asked: Asked };

/** The four lists as tabs, each with the number of rows that the search leaves. */
export function Lists(props: ListsProps) {
  const { lists, asked } = props;
  const { words } = useLanguage();
  const found = (name: ListName) => searchRows(lists[name], asked.search, words.locale);
  const choose = (value: string) => {
    const list = LISTS.find((name) => name === value);
    if (list !== undefined) step({ list, sort: null });
  };
  return (
    <Tabs className="lists" onChange={choose} value={asked.list}>
      <Tabs.List>
        {LISTS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {words.overdue.lists[name]} <span className="lists-count">{found(name).length}</span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {LISTS.map((name) => (
        <Tabs.Panel key={name} value={name}>
          {name === asked.list && (
            <>
              <Heading className="lists-heading" level={2}>
                {words.overdue.lists[name]}
              </Heading>
              <List {...props} rows={found(name)} />
            </>
          )}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function List({ lists, asked, rows }: ListsProps & { rows: FollowUpRow[] }) {
  const { words } = useLanguage();
  const { list, search } = asked;
  const day = dayInWords(lists.at, words.locale);
  if (lists[list].length === 0) {
    return <EmptyState hint={words.overdue.emptyHint} title={words.overdue.empty[list](day)} />;
  }
  if (rows.length === 0) {
    return (
      <EmptyState hint={words.overdue.noHitsHint} title={words.overdue.noHits(search)}>
        <Button data-size="sm" onClick={() => step({ search: '' })} variant="secondary">
          {words.overdue.clearSearch}
        </Button>
      </EmptyState>
    );
  }
  const sort = asked.sort ?? SENT_ORDER[list];
  return (
    <>
      <Paragraph className="lists-about" data-size="sm">
        {words.overdue.about[list]}{' '}
        {search !== '' && <strong>{words.overdue.found(rows.length, lists[list].length, search)}</strong>}
      </Paragraph>
      {lists[list].length >= lists.longest && (
        <Notice kind="warning" title={words.overdue.cutTitle(lists.longest)}>
          <NoticeText>{words.overdue.cutText}</NoticeText>
        </Notice>
      )}
      <RecordList
        caption={words.overdue.announced[list](rows.length, day)}
        columns={columnsFor({ list, at: lists.at, words })}
        key={list}
        onSort={(chosen) => step({ sort: chosen })}
        rows={sortRows(rows, sort, words.locale)}
        sort={sort}
      />
    </>
  );
}
