-- Open follow-ups with a day, by each of their owners, those who contribute too: what stands in a calendar.
create index follow_up_dated_of_owner on tingbok.follow_up
  using gin ((state->'owners') jsonb_path_ops) with (fastupdate = off)
  where until is null and open and due is not null;
