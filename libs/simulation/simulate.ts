import type { EventOfAnotherLog } from '#event-store';
import { diceOf } from './dice.js';
import { countyLife } from './lives/county.js';
import { momentOf } from './office-hours.js';
import { World } from './world.js';

export interface SimulationPlan {
  readonly counties: number;
  /** Of each county. */
  readonly bodies: number;
  readonly years: number;
  readonly seed: number;
  /** The first day. */
  readonly from: Temporal.PlainDate;
}

export const defaultPlan: SimulationPlan = {
  counties: 15,
  bodies: 10,
  years: 10,
  seed: 1,
  from: Temporal.PlainDate.from('2015-01-01'),
};

/** So many events at a time, or a few more: what was decided in one moment is not torn apart. */
const MOST = 1_000;

/** The instant at which it ends; everything happened before. */
export const endOf = ({ from, years }: SimulationPlan): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(momentOf(from.add({ years }), '00:00'));

/**
 * The log of assemblies that never were, in the order of time: the same plan gives the same events, byte for
 * byte, and a plan of more years begins with those of fewer. What is under way at the end stays so.
 *
 * @throws RefusedCommand when a decider refuses what the simulation does: a defect of the simulation
 */
export function* simulate(plan: SimulationPlan): Generator<readonly EventOfAnotherLog[], void, void> {
  const { counties, bodies, seed, from } = plan;
  const world = new World({ seed, start: momentOf(from, '08:00') });
  const dice = diceOf(seed);
  for (let number = 0; number < counties; number++)
    world.timeline.begin(countyLife({ number, bodies }, world, dice.another()));
  const end = endOf(plan).epochMilliseconds;
  while ((world.timeline.next ?? end) < end) {
    world.timeline.step();
    if (world.written >= MOST) yield world.takeWritten();
  }
  if (world.written > 0) yield world.takeWritten();
}
