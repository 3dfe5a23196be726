-- The key with which links in mails are signed. Whoever has it can answer for anybody, so it never leaves
-- this table; deleting the row ends every link that was ever sent, and the next start makes another.
create table tingbok.link_key (
  only_row boolean     not null primary key default true check (only_row),
  key      bytea       not null check (octet_length(key) = 32),
  made_at  timestamptz not null
);

-- Links that were used: each acts once. What was done is told to whoever opens the link again.
create table tingbok.link_use (
  token_hash bytea       not null primary key,
  used_at    timestamptz not null,
  did        text        not null
);
