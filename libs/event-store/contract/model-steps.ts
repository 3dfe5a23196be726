import fc from 'fast-check';

/** What an appender believes, said in terms of where the stream is when it is asked. */
export type Belief = 'any' | 'none' | 'exists' | 'right' | 'behind' | 'ahead';

/** Events that stand in a stream already: where they begin there, and how many. */
export interface Repeat {
  readonly of: number;
  readonly from: number;
  readonly count: number;
}

export interface AppendStep {
  readonly kind: 'append';
  /** Streams, categories and types are told by number, so that a sequence shrinks. */
  readonly stream: number;
  readonly belief: Belief;
  readonly repeat: Repeat | null;
  readonly fresh: number;
  readonly type: number;
}

export interface ReadStreamStep {
  readonly kind: 'readStream';
  readonly stream: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly backwards: boolean;
}

export interface FilterStep {
  readonly categories: readonly number[] | null;
  readonly types: readonly number[] | null;
}

export interface ReadAllStep extends FilterStep {
  readonly kind: 'readAll' | 'subscribe';
  /** So many events from the beginning are passed over, modulo how many there are. */
  readonly after: number;
  readonly limit: number | null;
}

export interface HeadStep {
  readonly kind: 'head';
}

export interface PositionAtStep {
  readonly kind: 'positionAt';
  /** Nanoseconds since the sequence began. */
  readonly at: number;
}

/** The clock goes on, or jumps back. */
export interface TickStep {
  readonly kind: 'tick';
  readonly by: number;
}

/** What can be asked of a store at the same time as other things. */
export type SingleStep = AppendStep | ReadStreamStep | ReadAllStep | HeadStep | PositionAtStep;

export type Step =
  SingleStep | TickStep | { readonly kind: 'at once'; readonly steps: readonly SingleStep[] };

export const STREAMS = 3;
export const CATEGORIES = 2;
export const TYPES = ['Opened', 'Closed'] as const;

const SECOND = 1_000_000_000;
const stream = fc.nat({ max: STREAMS - 1 });
const version = fc.option(fc.nat({ max: 9 }));

const repeat: fc.Arbitrary<Repeat> = fc.record({
  of: stream,
  from: fc.nat({ max: 9 }),
  count: fc.integer({ min: 1, max: 4 }),
});

const append: fc.Arbitrary<AppendStep> = fc.record({
  kind: fc.constant('append'),
  stream,
  belief: fc.constantFrom('any', 'right', 'none', 'exists', 'behind', 'ahead'),
  repeat: fc.option(repeat, { freq: 3 }),
  fresh: fc.nat({ max: 3 }),
  type: fc.nat({ max: TYPES.length - 1 }),
});

const readStream: fc.Arbitrary<ReadStreamStep> = fc.record({
  kind: fc.constant('readStream'),
  stream,
  from: version,
  to: version,
  backwards: fc.boolean(),
});

const filter = {
  categories: fc.option(fc.subarray([0, 1])),
  types: fc.option(fc.subarray([0, 1])),
  after: fc.nat({ max: 99 }),
};

const readAll: fc.Arbitrary<ReadAllStep> = fc.record({
  kind: fc.constant('readAll'),
  ...filter,
  limit: fc.option(fc.nat({ max: 5 })),
});

const subscribe: fc.Arbitrary<ReadAllStep> = fc.record({
  kind: fc.constant('subscribe'),
  ...filter,
  limit: fc.constant(null),
});

const head: fc.Arbitrary<HeadStep> = fc.constant({ kind: 'head' });

/** Mostly close to a whole second, where the clock mostly is. */
const positionAt: fc.Arbitrary<PositionAtStep> = fc.record({
  kind: fc.constant('positionAt'),
  at: fc
    .tuple(
      fc.nat({ max: 60 }),
      fc.oneof(fc.constant(0), fc.nat({ max: 3_000 }), fc.integer({ min: -999, max: -1 })),
    )
    .map(([seconds, nanoseconds]) => Math.max(0, seconds * SECOND + nanoseconds)),
});

const tick: fc.Arbitrary<TickStep> = fc.record({
  kind: fc.constant('tick'),
  by: fc.oneof(
    fc.integer({ min: -5, max: 10 }).map((seconds) => seconds * SECOND),
    fc.integer({ min: 1, max: 3_000 }),
  ),
});

/** `subscribe` is asked alone: how many events it must wait for is only known when nothing else goes on. */
const concurrent: fc.Arbitrary<SingleStep> = fc.oneof(
  { weight: 6, arbitrary: append },
  { weight: 1, arbitrary: readStream },
  { weight: 1, arbitrary: readAll },
  { weight: 1, arbitrary: head },
);

const atOnce: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('at once'),
  steps: fc.array(concurrent, { minLength: 2, maxLength: 4 }),
});

/** A sequence of things to ask of a store. */
export const sequences: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: append },
    { weight: 3, arbitrary: atOnce },
    { weight: 2, arbitrary: readStream },
    { weight: 2, arbitrary: readAll },
    { weight: 1, arbitrary: head },
    { weight: 1, arbitrary: positionAt },
    { weight: 1, arbitrary: tick },
    { weight: 1, arbitrary: subscribe },
  ),
  { minLength: 1, maxLength: 30, size: 'max' },
);
