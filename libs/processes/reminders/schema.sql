-- Timers: what is to be reminded of, to whom and when; derived from the log by the reminders projection.

-- What the plan needs to know of follow-ups, bodies and meetings, kept by this projection for itself.
create table tingbok.reminder_subject (
  follow_up_id uuid primary key,
  body_id      uuid not null,
  meeting_id   uuid,
  state        jsonb not null
);
create index reminder_subject_by_body on tingbok.reminder_subject (body_id);
create index reminder_subject_by_meeting on tingbok.reminder_subject (meeting_id);

create table tingbok.reminder_body (
  id    uuid primary key,
  state jsonb not null
);

create table tingbok.reminder_meeting (
  id   uuid primary key,
  date date
);

create table tingbok.reminder_timer (
  id           uuid primary key,
  kind         text not null,
  ordinal      integer not null,
  -- Null for a digest.
  follow_up_id uuid,
  body_id      uuid not null,
  recipient_id uuid not null,
  -- The deadline that it was planned for; null for a digest.
  due          date,
  -- The local day and the instant at which it goes out.
  date         date not null,
  at           timestamptz not null,
  time_zone    text not null,
  -- Moved to a later morning because the recipient had had that day's mail.
  postponed    boolean not null default false,
  -- Null until it is settled: sent or suppressed.
  outcome      text,
  -- Position in the log of its outcome, and when the log learned it.
  settled_at   bigint,
  told_at      timestamptz,
  failures     integer not null default 0,
  -- After a failure: when it is offered to the queue again.
  retry_at     timestamptz
);
create index reminder_timer_pending on tingbok.reminder_timer (at) where outcome is null;
create index reminder_timer_by_follow_up on tingbok.reminder_timer (follow_up_id);
create index reminder_timer_digests on tingbok.reminder_timer (body_id) where kind = 'digest';
create index reminder_timer_by_recipient on tingbok.reminder_timer (recipient_id, at) where outcome is null;

-- The days on which a recipient had a mail: there is one a day.
create table tingbok.reminder_mail (
  recipient_id uuid not null,
  date         date not null,
  sent_at      timestamptz not null,
  primary key (recipient_id, date)
);
