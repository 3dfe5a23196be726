-- Who can own, attend and approve; one row per version.
create table tingbok.party (
  id             uuid not null,
  since          bigint not null,
  until          bigint,
  in_force_from  timestamptz not null,
  in_force_until timestamptz,
  version        integer not null,
  state          jsonb not null,
  name           text not null,
  primary key (id, since)
);
create unique index party_current on tingbok.party (id) where until is null;
