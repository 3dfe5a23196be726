-- Who is sending which mail just now, so that two workers never send the same one. Not derived from the
-- log: a claim that outlives its holder expires by itself.
create table tingbok.reminder_claim (
  notification_id uuid primary key,
  until           timestamptz not null
);
