-- Who can own, attend and approve.
create table tingbok.party (
  like tingbok.versioned including all,
  name text not null
);
