-- The statements that make an empty copy of each table in another schema: columns, constraints, indexes, all
-- under the same names, and the same rights.
--
-- $1  text[]  tables of the schema tingbok
with original as (
  select c.oid, c.relname, c.relacl, c.relowner
    from pg_class c
   where c.relnamespace = 'tingbok'::regnamespace and c.relkind = 'r' and c.relname = any ($1::text[])
)
select statement from (
  select relname, 1 as step, '' as part,
         format('create table tingbok_rebuild.%I (like tingbok.%I including all excluding indexes)', relname, relname) as statement
    from original
  union all
  select o.relname, 2, k.conname,
         format('alter table tingbok_rebuild.%I add constraint %I %s', o.relname, k.conname, pg_get_constraintdef(k.oid))
    from original o join pg_constraint k on k.conrelid = o.oid and k.contype in ('p', 'u')
  union all
  select o.relname, 3, i.relname,
         replace(pg_get_indexdef(x.indexrelid), format(' ON tingbok.%I ', o.relname), format(' ON tingbok_rebuild.%I ', o.relname))
    from original o
    join pg_index x on x.indrelid = o.oid
    join pg_class i on i.oid = x.indexrelid
   where not exists (select from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u'))
  union all
  select o.relname, 4, a.privilege_type || a.grantee::text,
         format('grant %s on tingbok_rebuild.%I to %s', a.privilege_type, o.relname,
                case when a.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end)
    from original o cross join lateral aclexplode(o.relacl) a
   where a.grantee <> o.relowner
) s
order by relname, step, part
