import { setTimeout as wait } from 'node:timers/promises';
import type { Dice } from '../../support/dice.js';
import type { Service } from '../../support/program.js';
import type { Answer, Fate, Ledger, Sent } from './ledger.js';

/** Longest wait of a writer for an answer. */
const ANSWER_MS = 15_000;
const AFTER_TROUBLE_MS = 30;

/** What one writer made: nobody else changes it, so every command of its can be done. */
interface Own {
  readonly parties: string[];
  readonly followUps: string[];
  readonly meetings: string[];
}

type Make = (own: Own, dice: Dice) => Omit<Sent, 'key'> | undefined;

const bodyId = '00000000-0000-4000-8000-000000000001';
const DAYS = ['2091-03-01', '2091-05-17', '2092-09-30', '2093-12-24'] as const;
const source = { meetingId: null, item: '1', itemSeq: 1, sentence: 'Kaia repareres.' };

const one = (ids: readonly string[], dice: Dice): string | undefined => ids[dice.roll(ids.length)];
const on = (id: string | undefined, body: object, path: (id: string) => string): ReturnType<Make> =>
  id === undefined ? undefined : { path: path(id), body };

/** All that a writer may ask for. No deadline is near, so nobody is reminded and all events are the writers'. */
const MAKERS: readonly [Make, ...Make[]] = [
  (_, dice) => ({ path: '/api/parties', body: { name: `Part ${dice.uuid()}` } }),
  ({ parties }, dice) =>
    on(one(parties, dice), { name: `Part ${dice.uuid()}` }, (id) => `/api/parties/${id}/rename`),
  ({ parties }, dice) =>
    on(one(parties, dice), { alias: dice.uuid() }, (id) => `/api/parties/${id}/add-alias`),
  // Of a body of its own: two meetings of one body on the same day, without an hour, are one.
  (_, dice) => ({
    path: '/api/meetings',
    body: { bodyId: dice.uuid(), title: `Møte ${dice.uuid()}`, date: dice.pick(DAYS) },
  }),
  ({ meetings }, dice) =>
    on(one(meetings, dice), { date: dice.pick(DAYS) }, (id) => `/api/meetings/${id}/reschedule`),
  ({ meetings }, dice) => {
    const meetingId = one(meetings, dice);
    const deadline = meetingId === undefined ? { kind: 'none' } : { kind: 'meeting', meetingId };
    return { path: '/api/follow-ups', body: { bodyId, text: dice.uuid(), owners: [], deadline, source } };
  },
  ({ followUps }, dice) =>
    on(one(followUps, dice), { note: dice.uuid() }, (id) => `/api/follow-ups/${id}/report-progress`),
  (_, dice) => ({ path: '/api/decisions', body: { bodyId, text: dice.uuid() } }),
];

const remember = (own: Own, { path }: Sent, { id }: Answer): void => {
  if (path === '/api/parties') own.parties.push(id);
  if (path === '/api/follow-ups') own.followUps.push(id);
  if (path === '/api/meetings') own.meetings.push(id);
};

const fateOf = async (response: Response): Promise<Fate> => {
  if (response.ok) return { is: 'acknowledged', answer: (await response.json()) as Answer };
  if (response.status >= 500) return { is: 'unknown' };
  return { is: 'refused', status: response.status, text: await response.text() };
};

const send = ({ url, token }: Service, { path, body, key }: Sent): Promise<Fate> =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_MS),
  }).then(fateOf, () => ({ is: 'unknown' }));

const next = (own: Own, dice: Dice): Omit<Sent, 'key'> => {
  for (;;) {
    const made = dice.pick(MAKERS)(own, dice);
    if (made) return made;
  }
};

export interface Writing {
  /** The service as it runs now; a killed one is replaced. */
  readonly service: () => Service;
  readonly ledger: Ledger;
  readonly dice: Dice;
  readonly isOver: () => boolean;
}

/** Sends one command after the other; of those without an answer it sends half again until there is one. */
export const write = async ({ service, ledger, dice, isOver }: Writing): Promise<void> => {
  const own: Own = { parties: [], followUps: [], meetings: [] };
  while (!isOver()) {
    const sent: Sent = { ...next(own, dice), key: dice.uuid() };
    const insists = dice.roll(2) === 0;
    for (let isTold = false; !isTold && !isOver();) {
      const fate = await send(service(), sent);
      ledger.note(sent, fate);
      if (fate.is === 'acknowledged') remember(own, sent, fate.answer);
      isTold = fate.is !== 'unknown' || !insists;
      if (fate.is === 'unknown') await wait(AFTER_TROUBLE_MS);
    }
  }
};
