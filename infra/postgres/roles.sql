-- Two roles for one database: who changes its schema, and who works in it. Run it as a superuser in the
-- database that DATABASE_URL names; running it again does no harm, on an empty database or a used one.
-- The roles have no password yet, so nobody signs in as them: passwords.sql, or your own `alter role`.
--
--   tingbok_owner  owns the tables: applies migrations, rebuilds read models. No service runs as it.
--   tingbok_app    what the program runs as. It writes to the log through its functions alone, reads it,
--                  and writes what is derived from it or may be erased. Its queue is a schema of its own.
do $$
begin
  if to_regrole('tingbok_owner') is null then create role tingbok_owner login; end if;
  if to_regrole('tingbok_app') is null then create role tingbok_app login; end if;
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create on database %I to tingbok_owner', current_database());
  -- To create: BullMQ keeps its schema up to date itself; and it adds jobs through temporary tables.
  execute format('grant connect, create, temporary on database %I to tingbok_app', current_database());
end;
$$;
revoke create on schema public from public;

-- Names without a schema mean PostgreSQL's own, whatever schemas others create here.
alter role tingbok_owner set search_path = pg_catalog, pg_temp;

create schema if not exists tingbok authorization tingbok_owner;
alter schema tingbok owner to tingbok_owner;
grant usage on schema tingbok to tingbok_app;
-- A rebuild puts new tables in the place of old ones, which is the owner's alone.
create schema if not exists tingbok_rebuild authorization tingbok_owner;
alter schema tingbok_rebuild owner to tingbok_owner;

-- What the owner creates from now on. The migrations of the log take writing to it back again.
alter default privileges for role tingbok_owner in schema tingbok
  grant select, insert, update, delete on tables to tingbok_app;

-- What is there already, from the days of a single role.
do $$
declare
  found record;
begin
  for found in
    select c.oid::regclass as relation, c.relname in ('event', 'head', 'migration') as is_log
      from pg_class c
     where c.relnamespace = 'tingbok'::regnamespace and c.relkind in ('r', 'p', 'v')
  loop
    execute format('alter table %s owner to tingbok_owner', found.relation);
    execute format('revoke all on %s from tingbok_app', found.relation);
    execute format('grant select %s on %s to tingbok_app',
                   case when found.is_log then '' else ', insert, update, delete' end,
                   found.relation);
  end loop;
  for found in
    select p.oid::regprocedure as routine from pg_proc p where p.pronamespace = 'tingbok'::regnamespace
  loop
    execute format('alter routine %s owner to tingbok_owner', found.routine);
  end loop;
end;
$$;
