-- The shape of every table with one row per version of something; read models are made `like` it.
create table tingbok.versioned (
  id             uuid not null,
  -- Positions in the log: the first at which the version stood, and the first at which it did not.
  since          bigint not null,
  until          bigint,
  -- When it came into force in the world, and when its successor did.
  in_force_from  timestamptz not null,
  in_force_until timestamptz,
  -- Of the aggregate.
  version        integer not null,
  state          jsonb not null,
  primary key (id, since)
);
create unique index versioned_current on tingbok.versioned (id) where until is null;
