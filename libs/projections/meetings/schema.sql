-- Meetings with attendance and agenda.
create table tingbok.meeting (
  like tingbok.versioned including all,
  body_id uuid not null,
  date date not null
);
create index meeting_by_body on tingbok.meeting (body_id, date);
