import fc from 'fast-check';
import { aggregates, type TingbokEvent } from '#domain';
import { idNumber } from '../../domain/testing/examples.js';
import type { Fact } from './chronicle.js';
import { examples } from './every-event.js';
import { TABLE_OF } from './folded-rows.js';
import { days, moments } from './histories.js';

interface Example {
  readonly category: string;
  readonly id: string;
  readonly event: TingbokEvent;
  /** Whether a stream may begin with it. */
  readonly begins: boolean;
}

const standsAlone = (category: string, event: TingbokEvent): boolean => {
  const decider = aggregates.find((one) => one.decider.category === category)?.decider;
  try {
    return decider !== undefined && decider.evolve(decider.initial, event) !== null;
  } catch {
    return false;
  }
};

const exampleFacts: readonly Example[] = Object.entries(examples)
  .map(([type, { category, id, data }]) => {
    const event = { type, data } as TingbokEvent;
    return { category, id, event, begins: standsAlone(category, event) };
  })
  .filter(({ category }) => category in TABLE_OF);

/** Of each category the one that other examples speak of, and another. */
const idsOf = (category: string): readonly string[] => {
  const [first = ''] = exampleFacts.filter((one) => one.category === category).map(({ id }) => id);
  return [first, idNumber(900 + Object.keys(TABLE_OF).indexOf(category))];
};

interface Wish {
  readonly category: string;
  readonly id: string;
  readonly nth: number;
  readonly day: string;
  readonly occurredAt: string;
}

const wish: fc.Arbitrary<Wish> = fc.constantFrom(...Object.keys(TABLE_OF)).chain((category) =>
  fc.record({
    category: fc.constant(category),
    id: fc.constantFrom(...idsOf(category)),
    nth: fc.nat({ max: 999 }),
    day: fc.constantFrom(...days),
    occurredAt: fc.constantFrom(...moments),
  }),
);

/** A meeting is moved to another day each time, so that what hangs on it moves too. */
const onDay = (event: TingbokEvent, day: string): TingbokEvent =>
  'date' in event.data ? ({ ...event, data: { ...event.data, date: day } } as TingbokEvent) : event;

const carryOut = (wishes: readonly Wish[]): readonly Fact[] => {
  const begun = new Set<string>();
  return wishes.map(({ category, id, nth, day, occurredAt }) => {
    const stream = `${category} ${id}`;
    const isBegun = begun.has(stream);
    begun.add(stream);
    const fit = exampleFacts.filter((one) => one.category === category && one.begins !== isBegun);
    const { event } = (fit[nth % fit.length] ??
      exampleFacts.find((one) => one.category === category)) as Example;
    return { category, id, occurredAt, event: onDay(event, day) };
  });
};

/**
 * Histories of everything that read models show, with facts of every type: what follows the first fact of a
 * stream comes in any order, since a read model must show whatever the log holds.
 */
export const anyHistory: fc.Arbitrary<readonly Fact[]> = fc
  .array(wish, { minLength: 5, maxLength: 40, size: 'max' })
  .map(carryOut);
