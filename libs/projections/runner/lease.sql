-- Who does what only one process should do at a time: process managers. Not derived from the log; a lease that
-- outlives its holder expires by itself.
create table tingbok.lease (
  name   text primary key,
  holder uuid        not null,
  until  timestamptz not null
);
