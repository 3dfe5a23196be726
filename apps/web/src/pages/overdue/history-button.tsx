import { Button } from '@digdir/designsystemet-react';
import type { FollowUpRow } from '../../api/overdue.js';
import { useLanguage } from '../../language/language.js';
import { step } from './asked-address.js';

const idOf = (followUp: string) => `history-of-${followUp}`;

/** The button that opens the history of a follow-up, when its row is on the screen. */
export function historyButton(followUp: string): HTMLElement | null {
  return document.getElementById(idOf(followUp));
}

export function HistoryButton({ row }: { row: FollowUpRow }) {
  const { words } = useLanguage();
  return (
    <Button
      aria-haspopup="dialog"
      className="overdue-history-button"
      data-color="accent"
      data-size="sm"
      id={idOf(row.id)}
      onClick={() => step({ followUp: row.id })}
      variant="secondary"
    >
      {words.history.open}
      <span className="ds-sr-only">{words.history.openFor(row.text)}</span>
    </Button>
  );
}
