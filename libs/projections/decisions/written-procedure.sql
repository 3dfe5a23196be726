-- What is circulated has a deadline, and what was closed goes to a meeting.
alter table tingbok.decision
  add column closes_at timestamptz,
  add column agenda_meeting_id uuid;
create index decision_by_stage on tingbok.decision (stage, body_id) where until is null;

-- A decision says more than it did before: the table is derived anew from the log.
delete from tingbok.decision;
delete from tingbok.checkpoint where name = 'decisions';
