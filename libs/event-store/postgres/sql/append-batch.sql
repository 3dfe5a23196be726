-- One verdict per append, in the order of $2.
--
-- $1  timestamptz    now, by the program's clock
-- $2  text[]         streams, one per append
-- $3  int[]          beliefs: -1 any, -2 exists, otherwise the version of the last event
-- $4  int[]          how many of the following events belong to each append
-- $5  uuid[]         ids, one per event
-- $6  text[]         types
-- $7  int[]          schema versions
-- $8  text[]         data, as JSON text
-- $9  text[]         metadata, as JSON text
-- $10 timestamptz[]  when each occurred
select is_appended, at_version, at_position
  from tingbok.append_batch($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
