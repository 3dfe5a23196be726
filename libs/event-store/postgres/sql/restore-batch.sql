-- Whether the events stand behind $1 now, and where the last of them or else the head is.
--
-- $1  bigint         behind this position, which must be the head
-- $2  text[]         streams, one per event
-- $3  int[]          versions
-- $4  uuid[]         ids
-- $5  text[]         types
-- $6  int[]          schema versions
-- $7  text[]         data, as JSON text
-- $8  text[]         metadata, as JSON text
-- $9  timestamptz[]  when each occurred
-- $10 timestamptz[]  when the other log learned of each
select is_restored, at_position
  from tingbok.restore_batch($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
