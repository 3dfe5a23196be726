-- The log is written by its functions alone, which run with the rights of their owner. A schema may give
-- other roles rights on every new table; here they keep no more than reading, and so they do on the list
-- of what was applied.
do $$
declare
  held record;
begin
  for held in
    select distinct c.oid::regclass as relation,
           case acl.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(acl.grantee)) end as grantee
      from pg_class c, aclexplode(c.relacl) acl
     where c.relnamespace = 'tingbok'::regnamespace
       and c.relname in ('event', 'head', 'migration')
       and acl.grantee <> c.relowner
  loop
    execute format('revoke insert, update, delete, truncate, references, trigger on %s from %s',
                   held.relation, held.grantee);
  end loop;
end;
$$;
