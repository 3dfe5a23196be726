import { digestOf } from '#kernel';
import { openMemoryEventStore } from '../memory/memory-event-store.js';
import type { EventStore } from '../port.js';
import { answerOf, ask, Ranks, type Answer, type Call } from './model-calls.js';
import { Resolver } from './model-resolver.js';
import { CATEGORIES, STREAMS, type SingleStep, type Step } from './model-steps.js';
import { newCategory, newStream, SettableClock } from './occurrences.js';

export interface Subject {
  readonly store: EventStore;
  readonly clock: SettableClock;
  readonly began: Temporal.Instant;
  /** Whether the store takes its times from the clock. */
  readonly timed: boolean;
}

/** A store in which the same sequence takes place. */
interface Side {
  readonly store: EventStore;
  readonly clock: SettableClock;
  readonly ranks: Ranks;
}

interface Written {
  readonly at: Temporal.Instant;
  readonly call: Call;
}

/** What was asked, what the store answered, and what it should have answered. */
export interface Comparison {
  readonly asked: readonly Call[];
  readonly answers: readonly Answer[];
  readonly expected: readonly Answer[];
}

const sideOf = async (
  store: EventStore,
  clock: SettableClock,
  categories: readonly string[],
): Promise<Side> => ({
  store,
  clock,
  ranks: await Ranks.from(store, categories),
});

/** Every order of so many things, the natural one first. */
function* orders(rest: readonly number[], begun: readonly number[] = []): Generator<readonly number[]> {
  if (rest.length === 0) yield begun;
  for (const one of rest)
    yield* orders(
      rest.filter((other) => other !== one),
      [...begun, one],
    );
}

/** One sequence on a store, and on as many copies of the model as it takes. */
export class Trial {
  readonly #written: Written[] = [];
  #now: Temporal.Instant;
  #model: Side;

  private constructor(
    private readonly subject: Side,
    model: Side,
    private readonly resolver: Resolver,
    private readonly scene: { readonly categories: readonly string[]; readonly timed: boolean },
  ) {
    this.#model = model;
    this.#now = resolver.began;
  }

  static async begin({ store, clock, began, timed }: Subject): Promise<Trial> {
    const categories = Array.from({ length: CATEGORIES }, newCategory);
    const streams = Array.from({ length: STREAMS }, (_, i) => newStream(categories[i % CATEGORIES]));
    const model = new SettableClock(began.toString());
    clock.set(began.toString());
    return new Trial(
      await sideOf(store, clock, categories),
      await sideOf(openMemoryEventStore(model), model, categories),
      new Resolver({ categories, streams, began, timed }),
      { categories, timed },
    );
  }

  async run(step: Step): Promise<Comparison> {
    if (step.kind === 'tick') {
      this.#setClocks(this.#now.add({ nanoseconds: step.by }));
      return { asked: [], answers: [], expected: [] };
    }
    const steps = step.kind === 'at once' ? step.steps.map((one) => this.#fair(one)) : [step];
    const asked: Call[] = [];
    for (const one of steps) asked.push(await this.resolver.resolve(one, this.#model.store));
    if (asked.some((call) => 'after' in call)) {
      await Promise.all([this.subject.ranks.learn(), this.#model.ranks.learn()]);
    }
    const answers = this.#fairly(asked, await this.#answers(this.subject, asked));
    return { asked, answers, expected: await this.#explain(asked, answers) };
  }

  /**
   * Two different appends that share an id, race, and claim no version: a cluster remembers ids for a while
   * and whole appends only, so there they claim one.
   */
  #fair(step: SingleStep): SingleStep {
    if (this.scene.timed || step.kind !== 'append' || step.repeat === null) return step;
    return { ...step, belief: step.belief === 'any' || step.belief === 'exists' ? 'right' : step.belief };
  }

  /** A cluster is asked where the stream is after it refused, and by then a racing append may have moved it. */
  #fairly(calls: readonly Call[], answers: readonly Answer[]): readonly Answer[] {
    if (this.scene.timed || calls.length === 1) return answers;
    return answers.map((one) => (one.outcome === 'wrong-version' ? { outcome: one.outcome } : one));
  }

  #setClocks(now: Temporal.Instant): void {
    this.#now = Temporal.Instant.compare(now, this.resolver.began) < 0 ? this.resolver.began : now;
    for (const { clock } of [this.subject, this.#model]) clock.set(this.#now.toString());
  }

  /** All asked at once. */
  async #answers({ store, ranks }: Side, calls: readonly Call[]): Promise<readonly Answer[]> {
    const all = await Promise.all(calls.map((call) => ask(store, call, ranks)));
    const answers: Answer[] = [];
    for (const said of all) answers.push(await answerOf(said, ranks, this.scene.timed));
    return answers;
  }

  /** What the model answers in the order that explains `answers`, or in the natural one when none does. */
  async #explain(calls: readonly Call[], answers: readonly Answer[]): Promise<readonly Answer[]> {
    const digest = digestOf(answers);
    let natural: readonly Answer[] | undefined;
    for (const order of orders([...calls.keys()])) {
      const model = calls.length === 1 ? this.#model : await this.#copy();
      const expected = this.#fairly(calls, await this.#oneByOne(model, calls, order));
      natural ??= expected;
      if (digestOf(expected) !== digest) continue;
      this.#model = model;
      for (const index of order) this.#note(calls[index]);
      return expected;
    }
    return natural ?? [];
  }

  async #oneByOne(model: Side, calls: readonly Call[], order: readonly number[]): Promise<readonly Answer[]> {
    const answers = new Map<Call, readonly Answer[]>();
    for (const call of order.flatMap((index) => calls[index] ?? [])) {
      answers.set(call, await this.#answers(model, [call]));
    }
    return calls.flatMap((call) => answers.get(call) ?? []);
  }

  #note(call: Call | undefined): void {
    if (call?.kind === 'append') this.#written.push({ at: this.#now, call });
  }

  async #copy(): Promise<Side> {
    const clock = new SettableClock(this.resolver.began.toString());
    const copy = await sideOf(openMemoryEventStore(clock), clock, this.scene.categories);
    for (const { at, call } of this.#written) {
      clock.set(at.toString());
      await ask(copy.store, call, copy.ranks);
    }
    clock.set(this.#now.toString());
    await copy.ranks.learn();
    return copy;
  }
}
