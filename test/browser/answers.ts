/** Canned answers of the api, for a harbour council that does not exist. */

import type { PageUnderTest } from './page-under-test.js';

type Answer = { status: number; body: unknown };

const COUNCIL = { id: 'body-council', name: 'Havnerådet' };
const COMMITTEE = { id: 'body-committee', name: 'Havnerådets arbeidsutvalg' };

const owner = (name: string, role = 'responsible') => ({ id: `party-${name}`, name, role });
const spring = { id: 'meeting-spring', title: 'Vårmøtet i Havnerådet', date: '2023-04-20' };
const winter = { id: 'meeting-winter', title: 'Vintermøtet i Havnerådet', date: '2023-01-18' };
const autumn = { id: 'meeting-autumn', title: 'Høstmøtet i Havnerådet' };

const onDate = (date: string) => ({ kind: 'date', date, words: null, meeting: null });
const from = (meeting: typeof spring, item: string, sentence: string) => ({
  meeting,
  item,
  itemSeq: Number.parseInt(item, 10),
  sentence,
  language: 'nb',
});

const overdue = [
  {
    id: 'fu-1',
    text: 'Havnesjefen legger fram et forslag til nye liggeplasser for skoleskipet.',
    state: 'accepted',
    body: COUNCIL,
    owners: [
      owner('Havnesjefen'),
      owner('Fiskarlaget', 'contributing'),
      owner('Skipsskolen', 'contributing'),
    ],
    deadline: onDate('2023-03-15'),
    daysOverdue: 89,
    source: from(
      winter,
      '3',
      'Havnesjefen legger fram et forslag til nye liggeplasser for skoleskipet. Fiskarlaget og Skipsskolen tas med på råd.',
    ),
  },
  {
    id: 'fu-2',
    text: 'Regnskap for moloprosjektet sendes til alle medlemmene.',
    state: 'sentBack',
    body: COUNCIL,
    owners: [owner('Økonomikontoret')],
    deadline: onDate('2023-05-31'),
    daysOverdue: 12,
    source: from(spring, '7b', 'Regnskap for moloprosjektet sendes til alle medlemmene.'),
  },
  {
    id: 'fu-3',
    text: 'Arbeidsutvalget inviterer fyrvokterne til et møte om lys og merking i innseilingen, og lager en kort oversikt over hva som er gjort siden sist.',
    state: 'assigned',
    body: COMMITTEE,
    owners: [owner('Arbeidsutvalget'), owner('Kystetaten')],
    deadline: {
      kind: 'meeting',
      date: '2023-06-09',
      words: 'til sommermøtet',
      meeting: { id: 'm', title: 'Sommermøtet' },
    },
    daysOverdue: 3,
    source: from(
      spring,
      '9',
      'Arbeidsutvalget inviterer fyrvokterne til et møte om lys og merking i innseilingen.',
    ),
  },
];

const upcoming = [
  {
    id: 'fu-4',
    text: 'Ny avtale om slepebåt legges fram til godkjenning.',
    state: 'assigned',
    body: COUNCIL,
    owners: [owner('Havnesjefen')],
    deadline: onDate('2023-06-12'),
    daysOverdue: null,
    source: from(spring, '4', 'Ny avtale om slepebåt legges fram til godkjenning.'),
  },
  {
    id: 'fu-5',
    text: 'Sekretariatet bestiller lokaler til høstmøtet.',
    state: 'reportedDone',
    body: COUNCIL,
    owners: [owner('Sekretariatet')],
    deadline: { kind: 'meeting', date: '2023-09-14', words: null, meeting: autumn },
    daysOverdue: null,
    source: from(spring, '12', 'Sekretariatet bestiller lokaler til høstmøtet.'),
  },
];

const withoutDate = [
  {
    id: 'fu-6',
    text: 'Tollboden tar saken opp igjen.',
    state: 'reopened',
    body: COUNCIL,
    owners: [owner('Tollboden')],
    deadline: { kind: 'condition', date: null, words: 'når isen har gått', meeting: null },
    daysOverdue: null,
    source: from(winter, '5', 'Tollboden tar saken opp igjen når isen har gått.'),
  },
];

const withoutOwner = [
  {
    id: 'fu-7',
    text: 'Det lages en felles plan for opprydding etter stormen.',
    state: 'assigned',
    body: COUNCIL,
    owners: [],
    deadline: { kind: 'none', date: null, words: null, meeting: null },
    daysOverdue: null,
    source: { meeting: null, item: null, itemSeq: null, sentence: null },
  },
];

const closed = {
  id: 'fu-8',
  text: 'Sekretariatet sender ut kartet over skjærene.',
  state: 'confirmedDone',
  body: COUNCIL,
  owners: [owner('Sekretariatet')],
  deadline: onDate('2023-02-01'),
  daysOverdue: null,
  source: from(winter, '6', 'Sekretariatet sender ut kartet over skjærene.'),
};

const TODAY = '2023-06-12';
const EMPTY_DAY = '2022-01-01';

/** What the suites may expect of these answers. */
export const known: Omit<PageUnderTest, 'url' | 'close'> = {
  day: TODAY,
  emptyDay: EMPTY_DAY,
  overdue: overdue.map(({ id, text, daysOverdue, owners, body }) => ({
    id,
    text,
    days: daysOverdue,
    owner: owners[0]?.name ?? '',
    body: body.name,
  })),
  upcoming: upcoming.length,
  withoutDate: withoutDate.length,
  withoutOwner: withoutOwner.length,
  closed,
  history: {
    before: { nb: 'Havnesjefen tok på seg oppgaven.', en: 'Havnesjefen accepted it.' },
    after: { nb: 'Fristen ble purret.' },
  },
};

/** The service's answer to GET /api/overdue: full lists, but for one day on which nothing is there. */
export function overdueAnswer(query: URLSearchParams): Answer {
  const at = query.get('at') ?? TODAY;
  const known = query.get('known');
  const body = query.get('body');
  const kept = <Row extends { body: { id: string } }>(rows: Row[]) =>
    at === EMPTY_DAY ? [] : rows.filter((row) => body === null || row.body.id === body);
  const lists = {
    overdue: kept(at < '2023-06-10' ? overdue.slice(0, 2) : overdue),
    upcoming: kept(upcoming),
    withoutDate: kept(withoutDate),
    withoutOwner: kept(withoutOwner),
  };
  return {
    status: 200,
    body: { at, known, position: '57', longest: 1_000, bodies: [COUNCIL, COMMITTEE], ...lists },
  };
}

/** The service's answer to GET /api/follow-ups/{id}. */
export function followUpAnswer(id: string, at: string | null): Answer {
  const all = [...overdue, ...upcoming, ...withoutDate, ...withoutOwner, closed];
  const found = at === EMPTY_DAY ? undefined : all.find((one) => one.id === id);
  if (found !== undefined) return { status: 200, body: found };
  return problem(404, 'Follow up does not exist', 'Det finnes ingen oppfølging med denne id-en.');
}

const HISTORY = {
  nb: [
    'Tildelt Havnesjefen med frist 15. mars 2023.',
    'Havnesjefen tok på seg oppgaven.',
    'Fristen ble purret.',
  ],
  en: ['Assigned to Havnesjefen, due 15 March 2023.', 'Havnesjefen accepted it.', 'A reminder was sent.'],
};

/** The service's answer to GET /api/follow-ups/{id}/history. */
export function historyAnswer(id: string, language: string | null): Answer {
  const texts = language === 'en' ? HISTORY.en : HISTORY.nb;
  const times = ['2023-01-18T11:00:00Z', '2023-01-25T09:30:00Z', '2023-06-14T06:00:00Z'];
  const entries = texts.map((text, index) => ({
    position: String(10 + index),
    type: ['FollowUpAssigned', 'FollowUpAccepted', 'ReminderSent'][index],
    occurredAt: times[index],
    recordedAt: index === 0 ? '2023-01-20T08:00:00Z' : times[index],
    actor: index === 2 ? { kind: 'process', id: 'reminders' } : { kind: 'person', id: 'token-holder' },
    text,
  }));
  return { status: 200, body: { id, entries } };
}

export function problem(status: number, title: string, detail: string): Answer {
  return { status, body: { type: 'about:blank', title, status, detail } };
}
