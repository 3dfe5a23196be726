-- Parties that meet, under the id of the party.
create table tingbok.body (
  like tingbok.versioned including all
);
