-- Decisions, proposed and recorded.
create table tingbok.decision (
  like tingbok.versioned including all,
  body_id uuid not null,
  stage text not null
);
create index decision_by_body on tingbok.decision (body_id);
