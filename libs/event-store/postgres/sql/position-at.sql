-- $1  timestamptz  the instant
select tingbok.position_at($1) as position
