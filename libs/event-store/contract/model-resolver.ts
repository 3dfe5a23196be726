import type { ExpectedVersion, NewEvent, RecordedEvent } from '#kernel';
import type { AllRange, EventFilter, EventStore } from '../port.js';
import type { Call } from './model-calls.js';
import {
  TYPES,
  type AppendStep,
  type Belief,
  type FilterStep,
  type ReadAllStep,
  type ReadStreamStep,
  type Repeat,
  type SingleStep,
} from './model-steps.js';
import { collect, said } from './occurrences.js';

/** What the numbers in a sequence stand for. */
export interface Scene {
  readonly categories: readonly string[];
  readonly streams: readonly string[];
  readonly began: Temporal.Instant;
  readonly timed: boolean;
}

const expectedOf = (belief: Belief, actual: number): ExpectedVersion => {
  switch (belief) {
    case 'right':
      return actual;
    case 'behind':
      return Math.max(0, actual - 1);
    case 'ahead':
      return actual + 1;
    default:
      return belief;
  }
};

const named = (numbers: readonly number[], names: readonly string[]): readonly string[] =>
  numbers.map((number) => names[number] ?? '');

/** Turns what a sequence says into what is asked, given where the model stands. */
export class Resolver {
  readonly began: Temporal.Instant;
  readonly #said = new Map<string, NewEvent>();
  #words = 0;

  constructor(private readonly scene: Scene) {
    this.began = scene.began;
  }

  async resolve(step: SingleStep, model: EventStore): Promise<Call> {
    switch (step.kind) {
      case 'append':
        return this.#append(step, model);
      case 'readStream':
        return this.#readStream(step);
      case 'readAll':
      case 'subscribe':
        return this.#readAll(step, model);
      case 'positionAt':
        return this.#positionAt(step.at);
      case 'head':
        return { kind: 'head' };
    }
  }

  async #append({ stream, belief, repeat, fresh, type }: AppendStep, model: EventStore): Promise<Call> {
    const name = this.#stream(stream);
    const past = await collect(model.readStream(name));
    const words = Array.from({ length: fresh }, () => `${(this.#words += 1)}`);
    const events = said(name, words, undefined, TYPES[type]);
    for (const event of events) this.#said.set(event.id, event);
    const again = repeat === null ? [] : this.#again(repeat, await this.#events(repeat.of, model));
    return {
      kind: 'append',
      stream: name,
      expected: expectedOf(belief, past.length),
      events: [...again, ...events],
    };
  }

  #again({ from, count }: Repeat, past: readonly RecordedEvent[]): readonly NewEvent[] {
    const first = past.length === 0 ? 0 : from % past.length;
    return past.slice(first, first + count).flatMap(({ id }) => this.#said.get(id) ?? []);
  }

  #events(stream: number, model: EventStore): Promise<readonly RecordedEvent[]> {
    return collect(model.readStream(this.#stream(stream)));
  }

  #readStream({ stream, from, to, backwards }: ReadStreamStep): Call {
    const range = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }), backwards };
    return { kind: 'readStream', stream: this.#stream(stream), range };
  }

  async #readAll({ kind, limit, ...step }: ReadAllStep, model: EventStore): Promise<Call> {
    const range: Omit<AllRange, 'after'> = {
      filter: this.#filter(step),
      ...(limit === null ? {} : { limit }),
    };
    const after = step.after % (Number(await model.head()) + 1);
    if (kind === 'readAll') return { kind, after, range };
    const count = (await collect(model.readAll({ after: BigInt(after), ...range }))).length;
    return { kind, after, range, count };
  }

  #filter({ categories, types }: FilterStep): EventFilter {
    return {
      ...(categories === null ? {} : { categories: named(categories, this.scene.categories) }),
      ...(types === null ? {} : { types: named(types, TYPES) }),
    };
  }

  /** Where the store's times are its own there is nothing to compare. */
  #positionAt(nanoseconds: number): Call {
    return this.scene.timed
      ? { kind: 'positionAt', instant: this.began.add({ nanoseconds }) }
      : { kind: 'head' };
  }

  #stream(number: number): string {
    return this.scene.streams[number] ?? '';
  }
}
