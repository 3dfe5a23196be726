import type { EventStore } from '#event-store';
import { aggregateOf } from '#domain';
import {
  fold,
  isRefusal,
  refuse,
  sealEvents,
  streamOf,
  type Actor,
  type Clock,
  type DomainCommand,
  type RecordedEvent,
  type Refusal,
} from '#kernel';

/** A secret address: whoever has it can follow the calendar. */
export interface CalendarLocation {
  readonly address: string;
  /** The same for programs that subscribe when they are given such an address. */
  readonly webcal: string;
}

/** A command on its way to the aggregate `id`. */
export interface Envelope {
  readonly id: string;
  readonly command: DomainCommand;
  /** The same command id again gives the same answer and writes nothing. */
  readonly commandId: string;
  readonly actor: Actor;
  /** Refuse when the aggregate is not at this version (optimistic concurrency). */
  readonly expectedVersion?: number | undefined;
  readonly causationId?: string | undefined;
  readonly correlationId?: string | undefined;
  /** When it happened in the world; now, when it is not given. */
  readonly occurredAt?: Temporal.Instant | undefined;
}

/** The command is in the log; `position` is where a reader must have come to see it. */
export interface Executed {
  readonly id: string;
  readonly version: number;
  readonly position: bigint;
  /** What was decided; empty when it was decided before. */
  readonly events: readonly string[];
  /** What the reader should know of what was done; named and explained as refusals are. */
  readonly notices?: readonly Refusal[] | undefined;
  /** Where a calendar is followed, when that was asked for. */
  readonly calendar?: CalendarLocation | undefined;
}

/** How often a command is decided anew when others write to the same stream at the same time. */
const TRIES = 8;

/** Load, decide, append. */
export class CommandExecutor {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute(envelope: Envelope): Promise<Executed | Refusal> {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const result = await this.#attempt(envelope);
      if (result !== 'try-again') return result;
    }
    return refuse('TooManyAtOnce');
  }

  async #attempt(envelope: Envelope): Promise<Executed | Refusal | 'try-again'> {
    const { decider } = aggregateOf(envelope.command.type);
    const stream = streamOf(decider.category, envelope.id);
    const past = await this.#load(stream);
    const before = past.filter((event) => event.metadata.commandId === envelope.commandId);
    if (before.length > 0) return repeated(envelope.id, before);
    if (isStale(envelope, past.length)) {
      return refuse('VersionIsStale', { expected: envelope.expectedVersion ?? 0, actual: past.length });
    }
    const decided = decider.decide(envelope.command, fold(decider, past));
    if (isRefusal(decided)) return decided;
    if (decided.length === 0) return nothingNew(envelope.id, past);
    const events = sealEvents(stream, this.#context(envelope), decided);
    const appended = await this.store.append(stream, past.length === 0 ? 'none' : past.length, events);
    if (appended.outcome === 'wrong-version') return 'try-again';
    const { version, position } = appended;
    return { id: envelope.id, version, position, events: decided.map((event) => event.type) };
  }

  async #load(stream: string): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(stream)) events.push(event);
    return events;
  }

  #context({ commandId, causationId, correlationId, actor, occurredAt }: Envelope) {
    return {
      commandId,
      causationId: causationId ?? commandId,
      correlationId: correlationId ?? commandId,
      actor,
      occurredAt: (occurredAt ?? this.clock.now()).toString(),
    };
  }
}

const isStale = ({ expectedVersion }: Envelope, actual: number): boolean =>
  expectedVersion !== undefined && expectedVersion !== actual;

const nothingNew = (id: string, past: readonly RecordedEvent[]): Executed => ({
  id,
  version: past.length,
  position: past.at(-1)?.position ?? 0n,
  events: [],
});

const repeated = (id: string, events: readonly RecordedEvent[]): Executed => {
  const last = events.at(-1);
  return {
    id,
    version: last?.version ?? 0,
    position: last?.position ?? 0n,
    events: events.map((event) => event.type),
  };
};
