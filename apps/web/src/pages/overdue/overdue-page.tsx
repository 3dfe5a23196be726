import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { overdueLists } from '../../api/overdue.js';
import type { Named } from '../../api/overdue.js';
import { dayInWords, weekdayInWords } from '../../days/day.js';
import { useToday } from '../../days/use-today.js';
import type { Dictionary } from '../../language/dictionaries.js';
import { useLanguage } from '../../language/language.js';
import { PageFrame } from '../../parts/page-frame.js';
import { Answer } from './answer.js';
import { useAsked } from './asked-address.js';
import type { Asked } from './asked.js';
import { BadDate } from './bad-date.js';
import { Choices } from './choices.js';
import './overdue-page.css';

/** The working committee's list: what is overdue, for how long, whose it is and what was promised. */
export function OverduePage() {
  const { words } = useLanguage();
  const { asked, badDate } = useAsked();
  if (badDate === null) return <AskedPage asked={asked} />;
  return (
    <PageFrame title={words.overdue.title}>
      <PageHeading body={null} day={null} />
      <BadDate value={badDate} />
    </PageFrame>
  );
}

function AskedPage({ asked }: { asked: Asked }) {
  const { language, words } = useLanguage();
  const { at, known, body } = asked;
  const query = useQuery(overdueLists({ at, known, body, language }));
  const today = useToday();
  const bodies = query.data?.bodies ?? [];
  const shown = query.data?.at ?? at;
  // While today's list is on its way, the lists that are there are still those of another day.
  const answered = query.isPlaceholderData ? null : shown;
  return (
    <PageFrame title={titleOf(shown, words)}>
      <PageHeading body={bodyName(asked, bodies)} day={shown} />
      <Choices asked={asked} at={at ?? answered ?? today} bodies={bodies} />
      <Answer asked={asked} query={query} />
    </PageFrame>
  );
}

function titleOf(day: string | null, { overdue, locale }: Dictionary): string {
  return day === null ? overdue.title : overdue.titleAt(dayInWords(day, locale));
}

function bodyName({ body }: Asked, bodies: Named[]): string | null {
  return bodies.find(({ id, name }) => id === body || name === body)?.name ?? body;
}

/** Says what the list is of, so that a printed page says it too. */
function PageHeading({ day, body }: { day: string | null; body: string | null }) {
  const { words } = useLanguage();
  return (
    <div className="overdue-heading">
      <Heading data-size="lg" level={1} tabIndex={-1}>
        {words.overdue.title}
      </Heading>
      {day !== null && (
        <Paragraph data-size="lg">
          {[words.overdue.at(weekdayInWords(day, words)), body].filter(Boolean).join(' · ')}
        </Paragraph>
      )}
    </div>
  );
}
