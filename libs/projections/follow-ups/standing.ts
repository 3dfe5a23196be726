import { toMicroseconds } from '#kernel';
import type { Lens } from '../entity/lens.js';
import { cellsAround, secondOf } from './lifetime-cells.js';
import type { Places } from './places.js';

/** Versions of follow-ups (`f`) that stand; of those that have ended since, the cells to look in. */
export interface Standing {
  readonly where: string;
  readonly cells?: Cells;
}

export interface Cells {
  /** The cell of a row. */
  readonly of: string;
  readonly around: readonly bigint[];
  /** The same cells as `tingbok.owner_cells` numbers them beside an owner. */
  readonly besideOwner: readonly bigint[];
}

const knownCells = (position: bigint): Cells => {
  const around = cellsAround(position);
  return { of: 'tingbok.lifetime_cell(f.since, f.until)', around, besideOwner: around };
};

const inForceCells = (instant: Temporal.Instant): Cells => {
  const around = cellsAround(secondOf(instant));
  return {
    of: 'tingbok.lifetime_cell(tingbok.second_of(f.in_force_from), tingbok.second_of(f.in_force_until))',
    around,
    besideOwner: around.map((cell) => ~cell),
  };
};

const all = (...conditions: readonly (string | false)[]): string =>
  conditions.filter((one) => one !== false).join(' and ');

/**
 * The versions that are seen through a lens, in parts that have nothing in common, each of which an index
 * finds without looking at what has ended since: those that stand to this day, those whose successor was
 * not yet known, and those whose successor was known and not yet in force.
 */
export const standingThrough = ({ known, inForce }: Lens, places: Places): readonly Standing[] => {
  const position = known === null ? false : places.of(known, 'bigint');
  const instant = inForce === null ? false : places.of(toMicroseconds(inForce), 'timestamptz');
  const wasKnown = position && `f.since <= ${position}`;
  const wasInForce = instant && `f.in_force_from <= ${instant}`;
  const parts: Standing[] = [{ where: all('f.until is null', wasKnown, wasInForce) }];
  if (known !== null)
    parts.push({
      where: all('f.until is not null', wasKnown, `f.until > ${position}`, wasInForce),
      cells: knownCells(known),
    });
  if (inForce !== null)
    parts.push({
      where: all(
        'f.until is not null',
        wasInForce,
        `f.in_force_until > ${instant}`,
        position && `f.until <= ${position}`,
      ),
      cells: inForceCells(inForce),
    });
  return parts;
};
