import type { RecordedEvent } from '#kernel';
import type { AllRange, EventStore } from '../port.js';
import { THE_END, type Acknowledged } from './crowd.js';

/** As much of an event as is needed to know it again. */
export type Sighting = Pick<RecordedEvent, 'id' | 'stream' | 'version' | 'position' | 'type'>;

export const sightingOf = ({ id, stream, version, position, type }: RecordedEvent): Sighting => ({
  id,
  stream,
  version,
  position,
  type,
});

export const sightingsIn = async (store: EventStore, range: AllRange): Promise<readonly Sighting[]> => {
  const all: Sighting[] = [];
  for await (const event of store.readAll(range)) all.push(sightingOf(event));
  return all;
};

/** Watches until the end is said, or `limitMs` is over. */
export const watch = async (
  store: EventStore,
  range: Omit<Parameters<EventStore['subscribe']>[0], 'signal'>,
  {
    limitMs,
    onEvent,
  }: { readonly limitMs: number; readonly onEvent?: (event: Sighting, count: number) => void },
): Promise<readonly Sighting[]> => {
  const seen: Sighting[] = [];
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), limitMs);
  for await (const event of store.subscribe({ ...range, signal: abort.signal })) {
    seen.push(sightingOf(event));
    onEvent?.(event, seen.length);
    if (event.type === THE_END) break;
  }
  clearTimeout(timer);
  return seen;
};

export interface Mistakes {
  readonly lost: number;
  readonly twice: number;
  readonly outOfOrder: number;
  /** Seen, and not in the log as it is read afterwards, or otherwise than there. */
  readonly invented: number;
}

export const NONE: Mistakes = { lost: 0, twice: 0, outOfOrder: 0, invented: 0 };

const placeOf = ({ id, stream, version, position }: Sighting): string =>
  `${id} ${stream} ${version} ${position}`;

/** What a subscriber saw, held against what it should have seen. */
export const mistakesIn = (seen: readonly Sighting[], truth: readonly Sighting[]): Mistakes => {
  const [were, should] = [new Set(seen.map(placeOf)), new Set(truth.map(placeOf))];
  return {
    lost: should.difference(were).size,
    twice: seen.length - were.size,
    outOfOrder: seen.filter(({ position }, i) => position < (seen[i - 1]?.position ?? 0n)).length,
    invented: were.difference(should).size,
  };
};

/** What was answered, and is not in the log exactly so. */
export const notAsAcknowledged = (
  answers: readonly Acknowledged[],
  truth: readonly Sighting[],
): readonly Acknowledged[] => {
  const written = new Map(truth.map((event) => [event.id, event]));
  return answers.filter(({ id, version, position }) => {
    const event = written.get(id);
    return event?.version !== version || event.position !== position;
  });
};

export interface Watched {
  readonly all: readonly Sighting[];
  readonly ofCategory: readonly Sighting[];
  readonly ofType: readonly Sighting[];
  readonly late: readonly Sighting[];
  /** Where the late one began. */
  readonly lateFrom: bigint;
}

export interface Watching {
  readonly after: bigint;
  readonly category: string;
  /** The late one begins at the place of that many events of the category. */
  readonly lateAt: number;
  readonly limitMs: number;
}

/** Four subscribers: of all, of a category, of a type, and one that begins in the middle. */
export const watchFromEverywhere = async (
  store: EventStore,
  { after, category, lateAt, limitMs }: Watching,
): Promise<Watched> => {
  const filter = { categories: [category] };
  const middle = Promise.withResolvers<bigint>();
  const onEvent = ({ position }: Sighting, count: number) => {
    if (count >= lateAt) middle.resolve(position);
  };
  const late = middle.promise.then((from) => watch(store, { after: from, filter }, { limitMs }));
  const [all, ofCategory, ofType] = await Promise.all([
    watch(store, { after }, { limitMs }),
    watch(store, { after, filter }, { limitMs, onEvent }),
    watch(store, { after, filter: { ...filter, types: ['ThingDone', THE_END] } }, { limitMs }),
  ]);
  middle.resolve(after);
  return { all, ofCategory, ofType, late: await late, lateFrom: await middle.promise };
};

/** All that four subscribers and the writers were told, held against the log. */
export const amissIn = (watched: Watched, answers: readonly Acknowledged[], truth: readonly Sighting[]) => ({
  acknowledgedOtherwise: notAsAcknowledged(answers, truth).length,
  all: mistakesIn(watched.all, truth),
  ofCategory: mistakesIn(watched.ofCategory, truth),
  ofType: mistakesIn(
    watched.ofType,
    truth.filter(({ type }) => type !== 'ThingSaid'),
  ),
  late: mistakesIn(
    watched.late,
    truth.filter(({ position }) => position > watched.lateFrom),
  ),
});

export const NOTHING_AMISS: ReturnType<typeof amissIn> = {
  acknowledgedOtherwise: 0,
  all: NONE,
  ofCategory: NONE,
  ofType: NONE,
  late: NONE,
};
