-- Which versions stood at some point of the past is a question for intervals, and a btree knows only points.
-- So time is cut into cells: of 4 units, of 16, of 64, and so on. A lifetime belongs to the smallest cells that
-- are longer than it is, and there to the one in which it begins. Whatever stood at a point began in the
-- point's own cell of some size, or in the one before: two places to look in per size, however many
-- lifetimes have ended since.

-- The cell of a lifetime: its size in the highest byte, its place among the cells of that size in the others.
-- Written without a sub-select, so that it is put into the index's expression and costs no call.
create function tingbok.lifetime_cell(beginning bigint, ending bigint) returns bigint
language sql immutable parallel safe
return (width_bucket(ending - beginning, '{4,16,64,256,1024,4096,16384,65536,262144,1048576,4194304,16777216,67108864,268435456,1073741824,4294967296,17179869184,68719476736,274877906944,1099511627776,4398046511104,17592186044416,70368744177664,281474976710656,1125899906842624,4503599627370496,18014398509481984}'::bigint[])::bigint << 56)
     + (beginning >> (2 + 2 * width_bucket(ending - beginning, '{4,16,64,256,1024,4096,16384,65536,262144,1048576,4194304,16777216,67108864,268435456,1073741824,4294967296,17179869184,68719476736,274877906944,1099511627776,4398046511104,17592186044416,70368744177664,281474976710656,1125899906842624,4503599627370496,18014398509481984}'::bigint[])));

-- Whole seconds since the year 1 began: never negative, as positions are not.
create function tingbok.second_of(moment timestamptz) returns bigint
language sql immutable parallel safe
return floor(date_part('epoch', moment - timestamptz '0001-01-01 00:00:00+00'))::bigint;

-- An owner and a cell in one number. All cells of an owner stand side by side in an index, so that looking into
-- many of them costs little more than looking into one. A number may mean several pairs: whoever looks compares
-- the owner, too.
create function tingbok.owner_cell(owner uuid, cell bigint) returns bigint
language sql immutable parallel safe
return (uuid_hash(owner)::bigint << 32) | (hashint8(cell)::bigint & 4294967295);

-- The two cells of a version, by when the log knew it and by when it was in force, beside each of its owners.
create function tingbok.owner_cells(
  owners         uuid[],
  since          bigint,
  until          bigint,
  in_force_from  timestamptz,
  in_force_until timestamptz
) returns bigint[]
language plpgsql immutable parallel safe
as $$
declare
  known    constant bigint := tingbok.lifetime_cell(since, until);
  in_force constant bigint := tingbok.lifetime_cell(tingbok.second_of(in_force_from), tingbok.second_of(in_force_until));
  cells    bigint[] := '{}';
  owner    uuid;
begin
  foreach owner in array owners loop
    cells := cells || array[tingbok.owner_cell(owner, known), tingbok.owner_cell(owner, ~in_force)];
  end loop;
  return cells;
end;
$$;
