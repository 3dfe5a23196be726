import { Textfield } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import { isDay } from '../days/day.js';
import { useDraft } from './use-draft.js';

type DayFieldProps = {
  label: string;
  description?: string;
  /** ISO day, or empty. */
  value: string;
  onChoose: (day: string) => void;
};

/** A date field that tells of whole days only: a date half typed changes nothing, and is put back on leaving. */
export function DayField({ label, description, value, onChoose }: DayFieldProps) {
  const settle = useCallback(
    (draft: string) => {
      if (isDay(draft)) onChoose(draft);
    },
    [onChoose],
  );
  const [draft, setDraft] = useDraft(value, settle);
  return (
    <Textfield
      description={description}
      label={label}
      onBlur={() => !isDay(draft) && setDraft(value)}
      onChange={(event) => setDraft(event.target.value)}
      type="date"
      value={draft}
    />
  );
}
