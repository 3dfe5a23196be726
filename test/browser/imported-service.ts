import { readFile } from 'node:fs/promises';
import { startService } from '../support/program.js';
import type { Service } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { builtWeb } from './built-web.js';
import type { PageUnderTest } from './page-under-test.js';

const MINUTES = 'referat-havneutvalget.txt';

/** Before the deadlines in the minutes; no list has anything before it. */
export const IMPORTED_ON = '2026-11-22';

/** After the first two deadlines in the minutes, and before the last. */
const DAY = '2027-02-12';

type Import = { id: string; openQuestions: { id: string; kind: string }[] };
type Row = {
  id: string;
  text: string;
  daysOverdue: number;
  owners: { name: string }[];
  body: { name: string };
};
type Lists = Record<'overdue' | 'upcoming' | 'withoutDate' | 'withoutOwner', Row[]>;

/** The page as the built service serves it, with what it read from minutes and what became of that. */
export type ImportedService = PageUnderTest & {
  /** Moves the clock of the service to the end of an ISO day; the reminders until then go to its outbox. */
  moveTo: (day: string) => Promise<void>;
};

/** Starts the built service in an empty folder, and imports one set of minutes as a client would. */
export async function startImportedService(): Promise<ImportedService> {
  builtWeb();
  const folder = await temporaryFolder();
  const service = await startService(folder.path, { TEST_CLOCK: `${IMPORTED_ON}T09:00:00+01:00` });
  const close = async () => {
    await service.stop();
    await folder.remove();
  };
  try {
    const api = clientOf(service);
    await importMinutes(api);
    const moveTo = async (day: string) => void (await api.post('/api/test-clock', { to: day }));
    return { ...(await knownFrom(api)), url: service.url, close, moveTo };
  } catch (error) {
    await close();
    throw error;
  }
}

type Client = ReturnType<typeof clientOf>;

function clientOf({ url, token }: Service) {
  const ask = async <Answer>(path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, init);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const send = (path: string, type: string, body: BodyInit) =>
    ask<{ id: string; position: string }>(path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body,
    });
  return {
    get: <Answer>(path: string, after = '0') => ask<Answer>(path, { headers: { 'tingbok-after': after } }),
    post: (path: string, data: object) => send(path, 'application/json', JSON.stringify(data)),
    upload: (path: string, bytes: Uint8Array<ArrayBuffer>) => send(path, 'application/octet-stream', bytes),
  };
}

async function importMinutes({ get, post, upload }: Client): Promise<void> {
  const bytes = await readFile(new URL(`../../docs/samples/${MINUTES}`, import.meta.url));
  const { id, position } = await upload(`/api/imports?fileName=${MINUTES}`, new Uint8Array(bytes));
  const { openQuestions } = await get<Import>(`/api/imports/${id}`, position);
  for (const question of openQuestions) {
    const answer = { kind: 'owners', names: ['Havnekontoret'] };
    await post(`/api/imports/${id}/answer`, { questionId: question.id, answer });
  }
  await post(`/api/imports/${id}/confirm`, {});
}

/** What the suites may expect, from the service's own answers; what those must be is told in the spec. */
async function knownFrom({ get, post }: Client): Promise<Omit<PageUnderTest, 'url' | 'close'>> {
  const first = await get<Lists>(`/api/overdue?at=${DAY}`);
  const closed = first.withoutDate.at(-1)!;
  await post(`/api/follow-ups/${closed.id}/report-done`, { note: 'Programmet er sendt.', links: [] });
  const { position } = await post(`/api/follow-ups/${closed.id}/confirm-done`, {});
  const lists = await get<Lists>(`/api/overdue?at=${DAY}`, position);
  return {
    day: DAY,
    emptyDay: '2026-11-01',
    overdue: lists.overdue.map(({ id, text, daysOverdue, owners, body }) => ({
      id,
      text,
      days: daysOverdue,
      owner: owners[0]?.name ?? '',
      body: body.name,
    })),
    upcoming: lists.upcoming.length,
    withoutDate: lists.withoutDate.length,
    withoutOwner: lists.withoutOwner.length,
    closed,
    history: {
      before: {
        nb: 'Terje Nygård ble ansvarlig, med Havnekontoret',
        en: 'Terje Nygård became responsible, with Havnekontoret',
      },
      after: { nb: 'Påminnelse sendt til Terje Nygård' },
    },
  };
}
