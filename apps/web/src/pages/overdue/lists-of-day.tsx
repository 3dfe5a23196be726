import { Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { FollowUpRow, OverdueLists } from '../../api/overdue.js';
import { useLanguage } from '../../language/language.js';
import type { Asked } from './asked.js';
import { HistoryDialog } from './history-dialog.js';
import { Lists } from './lists.js';
import { OtherDay } from './other-day.js';

type ListsOfDayProps = {
  lists: OverdueLists;
  asked: Asked;
  /** True while the lists of another day than these are on their way. */
  busy: boolean;
};

/** The lists of a day, what they are read from, and the history that is opened from one of their rows. */
export function ListsOfDay({ lists, asked, busy }: ListsOfDayProps) {
  const { words } = useLanguage();
  const [opened, setOpened] = useState<FollowUpRow | null>(null);
  const opener = useRef<HTMLElement>(null);
  const { at, known, position } = lists;

  const open = (row: FollowUpRow, from: HTMLElement) => {
    opener.current = from;
    setOpened(row);
  };
  const close = () => {
    setOpened(null);
    // Not every browser focuses a clicked button, so the dialog alone may not know where to go back to.
    opener.current?.focus();
  };

  return (
    <div aria-busy={busy} className="overdue-lists">
      {(asked.at !== null || known !== null) && <OtherDay at={at} known={known} />}
      <Lists asked={asked} lists={lists} onHistory={open} />
      <Paragraph className="overdue-position" data-size="xs">
        {words.overdue.position(position)}
      </Paragraph>
      {opened !== null && <HistoryDialog at={at} known={known} onClose={close} row={opened} />}
    </div>
  );
}
