import { Paragraph } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import type { OverdueLists } from '../../api/overdue.js';
import { useLanguage } from '../../language/language.js';
import { focusHeading } from '../../parts/focus-content.js';
import { undo } from './asked-address.js';
import type { Asked } from './asked.js';
import { historyButton } from './history-button.js';
import { HistoryDialog } from './history-dialog.js';
import { Lists } from './lists.js';
import { OtherDay } from './other-day.js';

type ListsOfDayProps = {
  lists: OverdueLists;
  asked: Asked;
  /** True while the lists of another day than these are on their way. */
  busy: boolean;
};

const closeHistory = () => undo({ followUp: null });

/** The lists of a day, what they are read from, and the history that the address opens over them. */
export function ListsOfDay({ lists, asked, busy }: ListsOfDayProps) {
  const { words } = useLanguage();
  const { at, known, position } = lists;
  const { followUp } = asked;
  useFocusAfter(followUp);

  return (
    <div aria-busy={busy} className="overdue-lists">
      {(asked.at !== null || known !== null) && <OtherDay at={at} known={known} />}
      <Lists asked={asked} lists={lists} />
      <Paragraph className="overdue-position" data-size="xs">
        {words.overdue.position(position)}
      </Paragraph>
      {followUp !== null && (
        <HistoryDialog asked={asked} id={followUp} key={followUp} lists={lists} onClose={closeHistory} />
      )}
    </div>
  );
}

/**
 * Gives the focus back when a history closes: to the button of its row, or to the heading when no such row
 * is shown. The dialog alone cannot: the back button and a link leave it no element to return to, and not
 * every browser focuses a clicked button.
 */
function useFocusAfter(followUp: string | null): void {
  useEffect(() => {
    if (followUp === null) return;
    return () => {
      const button = historyButton(followUp);
      if (button === null) focusHeading();
      else button.focus();
    };
  }, [followUp]);
}
