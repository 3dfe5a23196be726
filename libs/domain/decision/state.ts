import { evolveBy } from '#kernel';
import { created } from '../created.js';
import type { Source } from '../values.js';
import type { DecisionEvent, DecisionKind } from './events.js';

/** Null until it is proposed, or recorded from minutes. */
export type DecisionState = {
  readonly bodyId: string;
  readonly text: string;
  readonly stage: 'proposed' | 'recorded' | 'withdrawn';
  readonly kind: DecisionKind | null;
  readonly source: Source | null;
  readonly withdrawnBecause: string | null;
} | null;

export const evolve = evolveBy<DecisionState, DecisionEvent>({
  DecisionProposed: (_, data) => ({
    ...data,
    stage: 'proposed',
    kind: null,
    source: null,
    withdrawnBecause: null,
  }),
  DecisionRecorded: (_, data) => ({ ...data, stage: 'recorded', withdrawnBecause: null }),
  DecisionWithdrawn: (state, { reason }) => ({
    ...created(state, 'decision'),
    stage: 'withdrawn',
    withdrawnBecause: reason,
  }),
});
