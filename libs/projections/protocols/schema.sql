-- Protocols of meetings, drafted here or elsewhere; one row per version.
create table tingbok.protocol (
  id             uuid not null,
  since          bigint not null,
  until          bigint,
  in_force_from  timestamptz not null,
  in_force_until timestamptz,
  version        integer not null,
  state          jsonb not null,
  body_id        uuid not null,
  primary key (id, since)
);
create unique index protocol_current on tingbok.protocol (id) where until is null;
create index protocol_by_body on tingbok.protocol (body_id);
