import type { ReadParty } from '../reading.js';

/** Parties that are known beforehand; they are recognised first and give owners their preferred names. */
export type PartyRegister = readonly {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ReadParty['kind'];
  /** For a working committee: the body it works for, by preferred name. */
  readonly of?: string | null;
}[];

/** A known party found at a place in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly party: ReadParty;
}
