-- Writes many appends in one round trip and gives one verdict each, in their order. In place of the function
-- of 002, with the same answers: the head is moved on and locked by one statement, and put back by what was
-- refused, which is rare; and nobody is notified here, since a NOTIFY makes every commit of the database queue
-- for one lock (a tenth of an append was spent on that). Whoever appends rings afterwards, now and then.
--
-- An append is one stream, what its writer believes about that stream, and the next `counts[i]` of the
-- events. Beliefs: -1 any, -2 the stream exists, otherwise the version of its last event (0: there is none).
-- Each append is written whole or not at all; a refused one leaves its neighbours alone.
create or replace function tingbok.append_batch(
  now             timestamptz,
  streams         text[],
  beliefs         integer[],
  counts          integer[],
  ids             uuid[],
  types           text[],
  schema_versions integer[],
  datas           text[],
  metadatas       text[],
  occurred_ats    timestamptz[]
) returns table (is_appended boolean, at_version integer, at_position bigint)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
-- Plans are kept for long, also those made while the table was small: only ever the index. The price put on
-- other plans makes a server compile each of them, 100 ms at a time, unless the session has switched that off.
set enable_seqscan = off
as $$
declare
  last_position bigint;
  written_at    timestamptz;
  foreseen      bigint;
  first         integer := 1;
  known_from    integer;
  known_to      integer;
  known         bigint;
  actual        integer;
  belief        integer;
begin
  update tingbok.head h
     set position = h.position + cardinality(ids), recorded_at = greatest(now, h.recorded_at)
   where h.only_row
  returning h.position - cardinality(ids), h.recorded_at into strict last_position, written_at;
  foreseen := last_position + cardinality(ids);

  for i in 1 .. cardinality(streams) loop
    belief := beliefs[i];

    select coalesce(max(e.version), 0) into actual from tingbok.event e where e.stream = streams[i];

    known := 0;
    if actual > 0 then
      select count(*), min(e.version), max(e.version) into known, known_from, known_to
        from tingbok.event e
       where e.stream = streams[i] and e.id = any (ids[first : first + counts[i] - 1]);
    end if;

    if known > 0 then
      -- A retry of an append that was written before; of one that was not exactly this, a refusal.
      is_appended := known = counts[i] and known_to - known_from + 1 = counts[i];
      at_version := case when is_appended then known_to else actual end;
    else
      is_appended := belief = actual or belief = -1 or (belief = -2 and actual > 0);
      at_version := case when is_appended then actual + counts[i] else actual end;
    end if;

    if is_appended and known = 0 then
      for j in first .. first + counts[i] - 1 loop
        last_position := last_position + 1;
        actual := actual + 1;
        insert into tingbok.event
          (position, stream, version, id, type, schema_version, data, metadata, occurred_at, recorded_at)
        values
          (last_position, streams[i], actual, ids[j], types[j], schema_versions[j],
           datas[j]::json, metadatas[j]::json, occurred_ats[j], written_at);
      end loop;
    end if;

    at_position := null;
    if is_appended and known = 0 and counts[i] > 0 then
      at_position := last_position;
    elsif is_appended then
      select e.position into at_position from tingbok.event e where e.stream = streams[i] and e.version = at_version;
      at_position := coalesce(at_position, 0);
    end if;

    first := first + counts[i];
    return next;
  end loop;

  if last_position < foreseen then
    update tingbok.head h set position = last_position where h.only_row;
  end if;
end;
$$;

-- As append_batch with one append of one event: what a program mostly does that is not under load. Nothing to
-- count, to slice and to collect, so it takes an eighth less time. Whatever is not plainly right is left to
-- append_batch, so that there is one place that refuses and one that knows a retry.
create function tingbok.append_one(
  now            timestamptz,
  stream         text,
  belief         integer,
  id             uuid,
  type           text,
  schema_version integer,
  data           text,
  metadata       text,
  occurred_at    timestamptz,
  out is_appended boolean,
  out at_version  integer,
  out at_position bigint
)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  written_at timestamptz;
  actual     integer;
begin
  update tingbok.head h
     set position = h.position + 1, recorded_at = greatest(append_one.now, h.recorded_at)
   where h.only_row
  returning h.position, h.recorded_at into strict at_position, written_at;

  select coalesce(max(e.version), 0) into actual from tingbok.event e where e.stream = append_one.stream;

  if (belief = actual or belief = -1 or (belief = -2 and actual > 0)) and (actual = 0 or not exists (
    select from tingbok.event e where e.stream = append_one.stream and e.id = append_one.id
  )) then
    is_appended := true;
    at_version := actual + 1;
    insert into tingbok.event
      (position, stream, version, id, type, schema_version, data, metadata, occurred_at, recorded_at)
    values
      (at_position, append_one.stream, at_version, append_one.id, append_one.type, append_one.schema_version,
       append_one.data::json, append_one.metadata::json, append_one.occurred_at, written_at);
  else
    update tingbok.head h set position = h.position - 1 where h.only_row;
    select b.is_appended, b.at_version, b.at_position into is_appended, at_version, at_position
      from tingbok.append_batch(
        append_one.now, array[append_one.stream], array[belief], array[1], array[append_one.id], array[append_one.type],
        array[append_one.schema_version], array[append_one.data], array[append_one.metadata],
        array[append_one.occurred_at]
      ) b;
  end if;
end;
$$;
