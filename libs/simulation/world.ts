import { aggregateOf, type Aggregate, type TingbokCommand } from '#domain';
import type { EventOfAnotherLog } from '#event-store';
import {
  deterministicId,
  fold,
  isRefusal,
  sealEvents,
  streamOf,
  type Actor,
  type DomainCommand,
  type DomainEvent,
  type Refusal,
} from '#kernel';
import { isoOf } from './office-hours.js';
import { Timeline } from './timeline.js';

type AnyDecider = Aggregate['decider'];

/** What of a decider says what its state is. */
interface Begun<State> {
  readonly category: string;
  readonly initial: State;
}

/** One aggregate while it lives. Its state is there as long as somebody has to do with it, and no longer. */
export class Subject<State> {
  readonly stream: string;
  version = 0;
  #state: State;

  constructor(
    readonly decider: Begun<State>,
    readonly id: string,
  ) {
    this.stream = streamOf(decider.category, id);
    this.#state = decider.initial;
  }

  /** As it stands; throws before it exists. */
  get state(): NonNullable<State> {
    if (this.#state === null || this.#state === undefined) throw new Error(`There is no ${this.stream} yet`);
    return this.#state;
  }

  decide(command: DomainCommand): readonly DomainEvent[] | Refusal {
    return (this.decider as unknown as AnyDecider).decide(command, this.#state);
  }

  take(events: readonly DomainEvent[]): void {
    this.#state = fold(this.decider as unknown as AnyDecider, events, this.#state) as State;
    this.version += events.length;
  }
}

/** Why a command is given: the event that a process answers, and the id that the process would give it. */
export interface Cause {
  readonly commandId: string;
  readonly causationId: string;
}

/** A command that the simulation should not have given: a defect of the simulation. */
export class RefusedCommand extends Error {
  constructor(stream: string, command: DomainCommand, reason: string) {
    super(`The simulation gave ${stream} a command that it refuses: ${reason}\n${JSON.stringify(command)}`);
  }
}

/** What the simulated assemblies share: time, names for ids, and the log that they write. */
export class World {
  readonly timeline: Timeline;
  readonly #seed: number;
  #written: EventOfAnotherLog[] = [];

  constructor({ seed, start }: { readonly seed: number; readonly start: number }) {
    this.#seed = seed;
    this.timeline = new Timeline(start);
  }

  get now(): number {
    return this.timeline.now;
  }

  idOf(...parts: readonly (string | number)[]): string {
    return deterministicId('simulation', this.#seed, ...parts);
  }

  /** Puts a command to an aggregate, and writes what it decides. @throws RefusedCommand */
  tell<State>(
    subject: Subject<State>,
    wanted: TingbokCommand,
    actor: Actor,
    cause?: Cause,
  ): readonly EventOfAnotherLog[] {
    const command = this.#checked(subject, wanted);
    const decided = subject.decide(command);
    if (isRefusal(decided)) throw new RefusedCommand(subject.stream, command, decided.refused);
    const commandId = cause?.commandId ?? this.idOf('command', subject.stream, subject.version);
    const at = isoOf(this.now);
    const context = { commandId, causationId: cause?.causationId ?? commandId, correlationId: commandId };
    const sealed = sealEvents(subject.stream, { ...context, actor, occurredAt: at }, decided);
    const events = sealed.map((event, place): EventOfAnotherLog => ({
      ...event,
      stream: subject.stream,
      version: subject.version + place + 1,
      metadata: { ...event.metadata, recordedAt: at },
    }));
    subject.take(decided);
    this.#written.push(...events);
    return events;
  }

  /** What was written since this was last asked. */
  takeWritten(): readonly EventOfAnotherLog[] {
    const written = this.#written;
    this.#written = [];
    return written;
  }

  get written(): number {
    return this.#written.length;
  }

  /** As it would have come in from outside. */
  #checked({ stream }: { readonly stream: string }, { type, data }: DomainCommand): DomainCommand {
    const parsed = aggregateOf(type).commands[type]?.safeParse(data);
    if (parsed?.success !== true)
      throw new RefusedCommand(stream, { type, data }, parsed?.error.message ?? 'there is no such command');
    return { type, data: parsed.data };
  }
}
