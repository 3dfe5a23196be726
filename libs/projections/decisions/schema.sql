-- Decisions, proposed and recorded; one row per version.
create table tingbok.decision (
  id             uuid not null,
  since          bigint not null,
  until          bigint,
  in_force_from  timestamptz not null,
  in_force_until timestamptz,
  version        integer not null,
  state          jsonb not null,
  body_id        uuid not null,
  stage          text not null,
  primary key (id, since)
);
create unique index decision_current on tingbok.decision (id) where until is null;
create index decision_by_body on tingbok.decision (body_id);
