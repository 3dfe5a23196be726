import type { Context } from '../context.js';
import type { Doubt } from '../doubts.js';

export interface Deadline {
  readonly due: string | null;
  readonly raw: string | null;
  readonly doubt: Doubt | null;
}

export type FindDeadline = (text: string, context: Context) => Deadline | null;

export const asked = (doubt: Doubt): Deadline => ({ due: null, raw: doubt.subject, doubt });

export const settled = (date: Temporal.PlainDate | null, raw: string): Deadline | null =>
  date && { due: date.toString(), raw: raw.trim(), doubt: null };
