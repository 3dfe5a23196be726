-- Which address of a calendar is the one that works: an address with another number than this has ended. A
-- calendar that is not here was never renewed, and has number 0. The addresses themselves are kept nowhere.
create table tingbok.calendar_renewal (
  -- Of what a party owns, or of what a body holds: one party may have both.
  kind       text    not null check (kind in ('party', 'body')),
  subject_id uuid    not null,
  serial     integer not null check (serial > 0),
  -- The command that renewed it last: given again it renews nothing.
  renewed_by uuid    not null,
  primary key (kind, subject_id)
);
