import type { DomainEvent } from '#kernel';
import type { ItemKind } from './commands.js';

export interface MeetingTime {
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
}

export interface AgendaItem {
  readonly seq: number;
  readonly number: string | null;
  readonly title: string;
  readonly presenters: readonly { name: string; role: string | null; organisation: string | null }[];
  readonly kind?: ItemKind | undefined;
}

/** What is to come up at a meeting. */
export interface AgendaMatter {
  readonly kind: ItemKind;
  readonly title: string;
  readonly protocolId: string | null;
  readonly sinceMeetingId: string | null;
  readonly decisionId?: string | undefined;
}

export interface Attendance {
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly chair: string | null;
  readonly secretary: string | null;
}

export type MeetingEvent =
  | DomainEvent<'MeetingScheduled', MeetingTime & { bodyId: string; title: string; place: string | null }>
  | DomainEvent<'MeetingRescheduled', MeetingTime & { former: MeetingTime }>
  | DomainEvent<'MeetingCancelled', { reason: string }>
  | DomainEvent<'AttendanceRecorded', Attendance>
  | DomainEvent<'AgendaItemAdded', AgendaItem>
  | DomainEvent<'MatterPutOnAgenda', AgendaMatter>;
