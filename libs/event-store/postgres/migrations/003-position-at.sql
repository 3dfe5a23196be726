-- The last position that was recorded at or before an instant, 0 when there is none. Recording times
-- never decrease with the position, so a binary search over the primary key needs no index of its own.
create function tingbok.position_at(instant timestamptz) returns bigint
language plpgsql stable
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set jit = off
as $$
declare
  low    bigint := 0;
  high   bigint;
  middle bigint;
begin
  select h.position into strict high from tingbok.head h where h.only_row;
  while low < high loop
    middle := (low + high + 1) / 2;
    if (select e.recorded_at from tingbok.event e where e.position = middle) <= instant then
      low := middle;
    else
      high := middle - 1;
    end if;
  end loop;
  return low;
end;
$$;
