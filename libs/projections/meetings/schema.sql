-- Meetings with attendance and agenda; one row per version.
create table tingbok.meeting (
  id             uuid not null,
  since          bigint not null,
  until          bigint,
  in_force_from  timestamptz not null,
  in_force_until timestamptz,
  version        integer not null,
  state          jsonb not null,
  body_id        uuid not null,
  date           date not null,
  primary key (id, since)
);
create unique index meeting_current on tingbok.meeting (id) where until is null;
create index meeting_by_body on tingbok.meeting (body_id, date);
