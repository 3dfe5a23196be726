-- How far each projection and each process manager has come in the log.
create table if not exists tingbok.checkpoint (
  name     text primary key,
  position bigint not null
);
