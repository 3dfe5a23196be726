-- Parties that meet; one row per version, under the id of the party.
create table tingbok.body (
  id             uuid not null,
  since          bigint not null,
  until          bigint,
  in_force_from  timestamptz not null,
  in_force_until timestamptz,
  version        integer not null,
  state          jsonb not null,
  primary key (id, since)
);
create unique index body_current on tingbok.body (id) where until is null;
