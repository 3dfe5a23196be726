-- Follow-ups. `due` is the last day in time: a date, or the day of the meeting it hangs on.
create table tingbok.follow_up (
  like tingbok.versioned including all,
  body_id uuid not null,
  open boolean not null,
  due date,
  meeting_id uuid,
  responsible uuid[] not null
);
-- Serves "now" and "as of" alike: a plain btree over the open versions was measured quicker than a range index.
create index follow_up_list on tingbok.follow_up (body_id, due, since, until) where open;
create index follow_up_by_meeting on tingbok.follow_up (meeting_id) where until is null;

-- The day of every meeting, kept by this model for itself.
create table tingbok.follow_up_meeting (
  id   uuid primary key,
  date date
);
