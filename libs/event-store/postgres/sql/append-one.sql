-- The verdict on one append of one event.
--
-- $1 timestamptz  now, by the program's clock
-- $2 text         stream
-- $3 int          belief: -1 any, -2 exists, otherwise the version of the last event
-- $4 uuid         id
-- $5 text         type
-- $6 int          schema version
-- $7 text         data, as JSON text
-- $8 text         metadata, as JSON text
-- $9 timestamptz  when it occurred
select is_appended, at_version, at_position
  from tingbok.append_one($1, $2, $3, $4, $5, $6, $7, $8, $9)
