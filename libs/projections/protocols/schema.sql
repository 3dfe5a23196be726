-- Protocols of meetings, drafted here or elsewhere.
create table tingbok.protocol (
  like tingbok.versioned including all,
  body_id uuid not null
);
create index protocol_by_body on tingbok.protocol (body_id);
