-- The log: one row per event, and nothing but inserts for ever.
create table tingbok.event (
  position       bigint      not null primary key,
  stream         text        not null,
  version        integer     not null,
  id             uuid        not null,
  type           text        not null,
  schema_version integer     not null,
  -- json, not jsonb: the text stays as it was written, and with it what the digest covers; jsonb also
  -- refuses \u0000, which occurs in text that was read out of documents.
  data           json        not null,
  metadata       json        not null,
  occurred_at    timestamptz not null,
  recorded_at    timestamptz not null,
  -- The ids ride along, so that a retried append finds its own in the index.
  constraint event_stream_version unique (stream, version) include (id)
);

-- Where the log ends. An append locks this row first, so positions have no gaps and the order in which
-- events become visible is the order of their positions.
create table tingbok.head (
  only_row    boolean     not null primary key default true check (only_row),
  position    bigint      not null,
  recorded_at timestamptz not null
);
insert into tingbok.head (position, recorded_at) values (0, '-infinity');

create function tingbok.refuse_to_change_history() returns trigger
language plpgsql as $$
begin
  raise exception 'History is not changed: % on tingbok.% is refused. Append a correcting event instead.',
    tg_op, tg_table_name using errcode = 'restrict_violation';
end;
$$;

create trigger event_is_append_only
  before update or delete or truncate on tingbok.event
  for each statement execute function tingbok.refuse_to_change_history();

-- "Always" holds for the owner and for sessions that switch ordinary triggers off, too.
alter table tingbok.event enable always trigger event_is_append_only;
