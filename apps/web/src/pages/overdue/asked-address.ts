import { addressNow, moveTo, useAddress } from '../../address/address.js';
import type { Move } from '../../address/address.js';
import { readAsked, writeAsked } from './asked.js';
import type { Asked } from './asked.js';

export function useAsked() {
  return readAsked(useAddress());
}

function change(members: Partial<Asked>, move: Move): void {
  moveTo(writeAsked({ ...readAsked(addressNow()).asked, ...members }), move);
}

/** A choice that the back button undoes. */
export function step(members: Partial<Asked>): void {
  change(members, 'step');
}

/** The end of a choice: as going back when it was made here, else without it. */
export function undo(members: Partial<Asked>): void {
  change(members, 'undo');
}

/** What is typed, bit by bit. */
export function adjust(members: Partial<Asked>): void {
  change(members, 'adjust');
}
