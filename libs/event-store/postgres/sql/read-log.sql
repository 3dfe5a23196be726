-- A page of the log, in order.
--
-- $1  bigint  after this position
-- $2  bigint  up to this position, inclusive
-- $3  text[]  only these categories (what stands before the first hyphen of the stream), null: all
-- $4  text[]  only these types, null: all
-- $5  int     at most so many
select position, stream, version, id, type, schema_version, data, metadata, recorded_at::text as recorded_at
  from tingbok.event
 where position > $1 and position <= $2
   and ($3::text[] is null or split_part(stream, '-', 1) = any ($3::text[]))
   and ($4::text[] is null or type = any ($4::text[]))
 order by position
 limit $5
