import type { EventStore } from '#event-store';
import type { DomainCommand, RecordedEvent, Refusal } from '#kernel';

/** A command that a process manager issues. */
export interface Dispatched {
  readonly id: string;
  readonly command: DomainCommand;
  readonly occurredAt?: Temporal.Instant;
}

export interface ProcessContext {
  readonly store: EventStore;
  /**
   * Executes a command whose id follows from the event and `key`, so that doing it again decides nothing
   * new. A business refusal is logged and passed over: the world has moved on. Anything else throws.
   */
  readonly dispatch: (key: string, command: Dispatched) => Promise<void>;
}

/** Turns events into commands across streams. It holds no state: what it needs it folds from the log. */
export interface ProcessManager {
  readonly name: string;
  readonly categories: readonly string[];
  readonly interested: (event: RecordedEvent) => boolean;
  readonly handle: (event: RecordedEvent, context: ProcessContext) => Promise<void>;
}

/** How a process manager reaches the command side. */
export type ExecuteCommand = (
  command: Dispatched & {
    readonly commandId: string;
    readonly causationId: string;
    readonly correlationId: string;
    readonly actor: { readonly kind: 'process'; readonly id: string };
  },
) => Promise<Refusal | object>;
