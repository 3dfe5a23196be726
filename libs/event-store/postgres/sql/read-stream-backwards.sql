-- A page of one stream, newest first.
--
-- $1  text  stream
-- $2  int   from this version, inclusive
-- $3  int   to this version, inclusive
-- $4  int   at most so many
select position, stream, version, id, type, schema_version, data, metadata, recorded_at::text as recorded_at
  from tingbok.event
 where stream = $1 and version between $2 and $3
 order by version desc
 limit $4
