import { setTimeout as wait } from 'node:timers/promises';
import type { NewEvent } from '#kernel';
import type { EventStore } from '../port.js';
import { newCategory, newStream, said } from './occurrences.js';

/** Many who write one event at a time, each to a stream of its own and knowing its version. */
export interface Crowd {
  /** The writers are spread over them. */
  readonly stores: readonly EventStore[];
  readonly writers: number;
  /** Of all writers together. */
  readonly events: number;
  readonly category?: string;
  /** Where the engine dies meanwhile: what failed is asked again, with the same ids. */
  readonly persistent?: boolean;
}

/** What the store answered about one event. */
export interface Acknowledged {
  readonly id: string;
  readonly version: number;
  readonly position: bigint;
}

/** What writers alternate between, so that a subscriber can want one of them. */
export const CROWD_TYPES = ['ThingSaid', 'ThingDone'] as const;

/** Of the event that a crowd leaves behind when all have written. */
export const THE_END = 'AllWasSaid';

const typeAt = (n: number): string => CROWD_TYPES[n % CROWD_TYPES.length] ?? '';

type Append = (
  store: EventStore,
  stream: string,
  n: number,
  event: NewEvent,
) => ReturnType<EventStore['append']>;

const appendOnce: Append = (store, stream, n, event) => store.append(stream, n, [event]);

const AGAIN_AFTER_MS = 50;

/** What every caller should do: it is not known whether it was written, and the same ids tell. */
const appendSurely: Append = async (store, stream, n, event) => {
  for (;;) {
    const answer = await store.append(stream, n, [event]).catch(() => undefined);
    if (answer) return answer;
    await wait(AGAIN_AFTER_MS);
  }
};

/** Each event must come to stand one version further. */
const writeAlone = async (
  append: Append,
  { store, stream, events }: { store: EventStore; stream: string; events: number },
): Promise<Acknowledged[]> => {
  const answers: Acknowledged[] = [];
  for (let n = 0; n < events; n += 1) {
    const [event] = said(stream, [`${n}`], undefined, typeAt(n));
    if (!event) throw new Error('Nothing was said');
    const answer = await append(store, stream, n, event);
    if (answer.outcome !== 'appended') {
      throw new Error(`${stream} was at ${answer.actual} and not at ${n}, though only one writes to it`);
    }
    answers.push({ id: event.id, version: answer.version, position: answer.position });
  }
  return answers;
};

/** Until all have written; `sayTheEnd` then says so. */
export const writeAsCrowd = async ({
  stores,
  writers,
  events,
  category = newCategory(),
  persistent = false,
}: Crowd): Promise<readonly Acknowledged[]> => {
  const each = Math.ceil(events / writers);
  const write = (writer: number): Promise<Acknowledged[]> => {
    const store = stores[writer % stores.length];
    if (!store) throw new Error('A crowd needs a store');
    const left = Math.max(0, events - writer * each);
    const task = { store, stream: newStream(category), events: Math.min(each, left) };
    return writeAlone(persistent ? appendSurely : appendOnce, task);
  };
  const answers = await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return answers.flat();
};

/** Tells every subscriber of the category that nothing more comes. */
export const sayTheEnd = async (store: EventStore, category: string): Promise<void> => {
  const stream = newStream(category);
  const [event] = said(stream, ['the end'], undefined, THE_END);
  if (event) await appendSurely(store, stream, 0, event);
};
