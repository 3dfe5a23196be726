import { Button } from '@digdir/designsystemet-react';
import { useLanguage } from '../../language/language.js';
import { focusContent } from '../../parts/focus-content.js';
import { Notice, NoticeText } from '../../parts/notice.js';
import { step } from './asked-address.js';

/** The address names a date that does not exist: say which, and offer the list of today. */
export function BadDate({ value }: { value: string }) {
  const { words } = useLanguage();
  return (
    <Notice kind="warning" title={words.overdue.badTitle}>
      <NoticeText>{words.overdue.badText(value)}</NoticeText>
      <ToToday />
    </Notice>
  );
}

export function ToToday() {
  const { words } = useLanguage();
  const toToday = () => {
    focusContent();
    step({ at: null, known: null });
  };
  return (
    <Button data-color="neutral" data-size="sm" onClick={toToday} variant="secondary">
      {words.overdue.toToday}
    </Button>
  );
}
