import {
  START,
  type AllStreamSubscription,
  type KurrentDBClient,
  type Position,
} from '@kurrent/kurrentdb-client';
import { setTimeout as wait } from 'node:timers/promises';
import type { RecordedEvent } from '#kernel';
import type { EventFilter } from '../port.js';
import type { Following } from '../subscription.js';
import type { AllLog } from './all-log.js';
import type { Connection } from './connection.js';
import type { KurrentEvent } from './event-form.js';
import type { RecordedTimes } from './recorded-times.js';
import type { Selection } from './server-filter.js';
import { NoAnswer } from './trouble.js';

const LONGEST_WAIT_MS = 5_000;

export interface Source {
  readonly connection: Connection;
  readonly log: AllLog;
  /** Told of each drop; the subscription then goes on by itself. */
  readonly onTrouble: (error: unknown) => void;
}

/** All up to here has been handed over, or did not pass the filter. */
interface Place {
  /** Where it began. */
  readonly after: bigint;
  at: Position | undefined;
  /** Position of what was last handed over; 0n when nothing was. */
  last: bigint;
  times: RecordedTimes | undefined;
  /** How often in a row it was dropped soon and without having brought anything. */
  failures: number;
}

type Item = { readonly event?: KurrentEvent | undefined; readonly checkpoint?: Position };

/**
 * The server's subscription to $all. A checkpoint is put between the events where it belongs: noted as soon
 * as it arrives it would be ahead of events that still wait in the buffer.
 */
const subscribe = (client: KurrentDBClient, selection: Selection, place: Place): AllStreamSubscription =>
  client.subscribeToAll({
    fromPosition: place.at ?? START,
    filter: selection.forServer((subscription, checkpoint) => void subscription.push({ checkpoint })),
  });

/** What a subscription brings until it ends, with or without an error, or `signal` aborts. */
async function* itemsOf(
  subscription: AllStreamSubscription,
  signal: AbortSignal,
  confirmWithinMs: number,
): AsyncGenerator<Item> {
  const stop = () => void subscription.destroy();
  const unconfirmed = () => void subscription.destroy(new NoAnswer(confirmWithinMs));
  const timer = setTimeout(unconfirmed, confirmWithinMs);
  subscription.once('confirmation', () => clearTimeout(timer));
  // The client emits errors also after the end, when nobody else listens; that would end the process.
  subscription.on('error', () => undefined);
  signal.addEventListener('abort', stop);
  try {
    for await (const item of subscription as AsyncIterable<Item>) yield item;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    subscription.destroy();
    // Destroying it does not end the call behind it.
    void subscription.unsubscribe().catch(() => undefined);
  }
}

/** Once an item has been dealt with. */
const moveOn = (place: Place, { event, checkpoint }: Item, recorded: RecordedEvent | undefined): void => {
  place.last = recorded?.position ?? place.last;
  place.at = checkpoint ?? event?.position ?? place.at;
  place.failures = 0;
};

/** Who follows all of ours knows where the end is. */
const tellPlace = ({ log }: Source, filter: EventFilter | undefined, place: Place): void => {
  if (filter === undefined && place.at) log.sawUpTo(place.at, place);
};

async function* untilDrop(
  source: Source,
  { filter, signal }: Following,
  place: Place,
): AsyncGenerator<RecordedEvent> {
  const { connection, log } = source;
  place.times ??= await log.timesAfter(place.after);
  if (signal.aborted) return;
  const selection = log.selection(filter);
  const subscription = subscribe(connection.client, selection, place);
  for await (const item of itemsOf(subscription, signal, connection.limits.answerMs)) {
    const recorded = item.event && selection.take(item.event, place.times);
    if (recorded) yield recorded;
    moveOn(place, item, recorded);
    tellPlace(source, filter, place);
    if (signal.aborted) return;
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal }).catch(() => undefined);

/** One that stood for long and was quiet is the first of its kind. */
const countFailure = (place: Place, stoodMs: number): void => {
  place.failures = stoodMs > LONGEST_WAIT_MS ? 1 : place.failures + 1;
};

const waitMs = ({ failures }: Place, firstMs: number): number =>
  Math.min(firstMs * 2 ** Math.min(failures - 1, 10), LONGEST_WAIT_MS);

/**
 * Everything after `after`, once and in order, then whatever is appended, until `signal` aborts. A
 * subscription that ends in good order is a drop as well: the client never subscribes again by itself.
 */
export async function* followServer(source: Source, following: Following): AsyncGenerator<RecordedEvent> {
  const { connection, log, onTrouble } = source;
  const { after = 0n, filter, signal } = following;
  const place: Place = {
    after,
    at: after === 0n ? undefined : { commit: after, prepare: after },
    last: 0n,
    times: undefined,
    failures: 0,
  };
  if (log.selection(filter).isEmpty) return void (await untilAborted(signal));
  while (!signal.aborted) {
    const { client } = connection;
    const began = performance.now();
    try {
      yield* untilDrop(source, following, place);
      if (!signal.aborted) onTrouble(new Error('The subscription to KurrentDB ended; it is made again.'));
    } catch (error) {
      if (signal.aborted) return;
      onTrouble(connection.report(client, error));
    }
    countFailure(place, performance.now() - began);
    await pause(waitMs(place, connection.limits.firstWaitMs), signal);
  }
}

const untilAborted = async (signal: AbortSignal): Promise<void> => {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
};
