import { Button, Details, Field, Label, Paragraph, Search, Select } from '@digdir/designsystemet-react';
import type { Named } from '../../api/overdue.js';
import { useLanguage } from '../../language/language.js';
import { DayChoice } from '../../parts/day-choice.js';
import { DayField } from '../../parts/day-field.js';
import { useDraft } from '../../parts/use-draft.js';
import { adjust, step } from './asked-address.js';
import type { Asked } from './asked.js';
import './choices.css';

type ChoicesProps = {
  asked: Asked;
  /** The day shown, also when the address leaves it to the service. */
  at: string;
  bodies: Named[];
};

const chooseDay = (at: string | null) => step({ at });
const chooseKnown = (known: string | null) => step({ known });
const chooseBody = (body: string | null) => step({ body });
const chooseSearch = (search: string) => adjust({ search });

/** All that decides which lists are shown: the day, the body, the search, and what was known. */
export function Choices({ asked, at, bodies }: ChoicesProps) {
  const { words } = useLanguage();
  return (
    <section aria-label={words.overdue.choice} className="choices">
      <div className="choices-row">
        <DayChoice
          isToday={asked.at === null}
          label={words.overdue.dayLabel}
          onChoose={chooseDay}
          value={at}
        />
        {(bodies.length > 1 || asked.body !== null) && <BodyChoice bodies={bodies} value={asked.body} />}
        <SearchChoice value={asked.search} />
      </div>
      <KnownChoice value={asked.known} />
    </section>
  );
}

type BodyChoiceProps = { bodies: Named[]; value: string | null };

function BodyChoice({ bodies, value }: BodyChoiceProps) {
  const { words } = useLanguage();
  const chosen = bodies.find(({ id, name }) => id === value || name === value);
  return (
    <Field className="choices-body">
      <Label>{words.overdue.body}</Label>
      <Select
        onChange={({ target }) => chooseBody(target.value === '' ? null : target.value)}
        value={chosen?.id ?? value ?? ''}
      >
        <Select.Option value="">{words.overdue.allBodies}</Select.Option>
        {value !== null && chosen === undefined && <Select.Option value={value}>{value}</Select.Option>}
        {bodies.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function SearchChoice({ value }: { value: string }) {
  const { words } = useLanguage();
  const [draft, setDraft] = useDraft(value, chooseSearch);
  return (
    <Field className="choices-search">
      <Label>{words.overdue.search}</Label>
      <Search data-sr-clear={words.overdue.clearSearch}>
        <Search.Input onChange={({ target }) => setDraft(target.value)} value={draft} />
        <Search.Clear onClick={() => setDraft('')} />
      </Search>
    </Field>
  );
}

function KnownChoice({ value }: { value: string | null }) {
  const { words } = useLanguage();
  return (
    <Details className="choices-known" data-color="neutral" data-size="sm" defaultOpen={value !== null}>
      <Details.Summary>{words.overdue.known}</Details.Summary>
      <Details.Content>
        <Paragraph>{words.overdue.knownText}</Paragraph>
        <div className="choices-row">
          <DayField label={words.overdue.knownLabel} onChoose={chooseKnown} value={value ?? ''} />
          {value !== null && (
            <Button data-color="neutral" onClick={() => chooseKnown(null)} variant="tertiary">
              {words.overdue.knownReset}
            </Button>
          )}
        </div>
      </Details.Content>
    </Details>
  );
}
