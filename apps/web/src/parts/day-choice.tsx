import { Button } from '@digdir/designsystemet-react';
import { addDays } from '../days/day.js';
import { useLanguage } from '../language/language.js';
import { DayField } from './day-field.js';
import './day-choice.css';

type DayChoiceProps = {
  label: string;
  /** ISO day. */
  value: string;
  isToday: boolean;
  /** Null is today, whatever day that becomes. */
  onChoose: (day: string | null) => void;
};

/** A day to see a list on: typed, picked, or a step earlier or later. */
export function DayChoice({ label, value, isToday, onChoose }: DayChoiceProps) {
  const { words } = useLanguage();
  return (
    <div className="day-choice">
      <DayField label={label} onChoose={onChoose} value={value} />
      <div className="day-choice-steps">
        <Step label={words.day.earlier} sign="‹" onClick={() => onChoose(addDays(value, -1))} />
        <Step label={words.day.later} sign="›" onClick={() => onChoose(addDays(value, 1))} />
        <Button
          aria-disabled={isToday}
          data-color="neutral"
          onClick={() => !isToday && onChoose(null)}
          variant="secondary"
        >
          {words.day.today}
        </Button>
      </div>
    </div>
  );
}

function Step({ label, sign, onClick }: { label: string; sign: string; onClick: () => void }) {
  return (
    <Button aria-label={label} data-color="neutral" icon onClick={onClick} title={label} variant="secondary">
      <span aria-hidden="true" className="day-choice-sign">
        {sign}
      </span>
    </Button>
  );
}
