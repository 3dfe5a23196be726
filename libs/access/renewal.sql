-- When a link was last replaced by a new one: nobody fills a mailbox by pressing a button.
create table tingbok.link_renewal (
  token_hash bytea       not null primary key,
  at         timestamptz not null
);
