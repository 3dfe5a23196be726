import type { z } from 'zod';
import type { DomainEvent } from '#kernel';
import type { Source } from '../values.js';
import type { decisionType } from './commands.js';

export type DecisionKind = z.output<typeof decisionType>;

export type DecisionEvent =
  | DomainEvent<'DecisionProposed', { bodyId: string; text: string }>
  | DomainEvent<'DecisionRecorded', { bodyId: string; text: string; kind: DecisionKind; source: Source }>
  | DomainEvent<'DecisionWithdrawn', { reason: string }>;
