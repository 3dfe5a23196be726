drop index tingbok.follow_up_list;

-- Versions that stand: in the order of a list, and no others.
create index follow_up_standing on tingbok.follow_up
  (body_id, open, due, since, (cardinality(responsible) = 0))
  where until is null;
create index follow_up_standing_anywhere on tingbok.follow_up
  (open, due, since, (cardinality(responsible) = 0))
  where until is null;

-- Versions that were followed by another, by when the log knew them. All that a list asks is in the index, so
-- that the table is visited for nothing but the rows of the answer.
create index follow_up_known on tingbok.follow_up
  (body_id, tingbok.lifetime_cell(since, until), due, since, until, open, (cardinality(responsible) = 0))
  where until is not null;
create index follow_up_known_anywhere on tingbok.follow_up
  (tingbok.lifetime_cell(since, until), due, since, until, open, (cardinality(responsible) = 0))
  where until is not null;

-- Likewise by when they were in force in the world.
create index follow_up_in_force on tingbok.follow_up
  (body_id, tingbok.lifetime_cell(tingbok.second_of(in_force_from), tingbok.second_of(in_force_until)),
   due, since, in_force_from, in_force_until, open, (cardinality(responsible) = 0))
  where until is not null;
create index follow_up_in_force_anywhere on tingbok.follow_up
  (tingbok.lifetime_cell(tingbok.second_of(in_force_from), tingbok.second_of(in_force_until)),
   due, since, in_force_from, in_force_until, open, (cardinality(responsible) = 0))
  where until is not null;

-- An owner's list. Without `fastupdate = off` a reader would go through what was written lately one by one.
create index follow_up_standing_of_owner on tingbok.follow_up
  using gin (responsible) with (fastupdate = off)
  where until is null;
create index follow_up_ended_of_owner on tingbok.follow_up
  using gin (tingbok.owner_cells(responsible, since, until, in_force_from, in_force_until))
  with (fastupdate = off)
  where until is not null;
