-- A contact point whose mails come back is not written to until somebody sees to it.
alter table tingbok.contact_point
  -- Since when nothing is sent there; null while mails go out.
  add column hold_since timestamptz,
  -- hardBounce or softBounces.
  add column hold_reason text,
  -- Position in the log of the bounce that led to it.
  add column hold_position bigint,
  -- When somebody said that it is in order again: what was sent before and comes back later holds nothing.
  add column released_at timestamptz;
create index contact_point_on_hold on tingbok.contact_point (hold_since) where hold_since is not null;
