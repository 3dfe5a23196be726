-- Minutes that were received; one row per version.
create table tingbok.minutes_import (
  id             uuid not null,
  since          bigint not null,
  until          bigint,
  in_force_from  timestamptz not null,
  in_force_until timestamptz,
  version        integer not null,
  state          jsonb not null,
  stage          text not null,
  primary key (id, since)
);
create unique index minutes_import_current on tingbok.minutes_import (id) where until is null;
