import type { TingbokEvent } from '#domain';

/** What a sentence may need besides the event: names instead of ids, dates in the reader's language. */
export interface Telling {
  readonly name: (partyId: string) => string;
  readonly names: (partyIds: readonly string[]) => string;
  readonly meeting: (meetingId: string) => string;
  /** What a decision is called: its text, or the beginning of it. */
  readonly decision: (decisionId: string) => string;
  /** `2023-06-09` → `9. juni 2023`. */
  readonly day: (isoDate: string) => string;
  /** Several things in one breath: `a, b og c`. */
  readonly list: (parts: readonly string[]) => string;
}

/** One sentence per event type; a type without a sentence does not compile. */
export type Teller = {
  readonly [Type in TingbokEvent['type']]: (
    data: Extract<TingbokEvent, { type: Type }>['data'],
    telling: Telling,
  ) => string;
};
