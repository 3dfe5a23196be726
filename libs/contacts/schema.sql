-- How to reach a party. Personal data: kept beside the log, never in it, and erased for good on request.
create table tingbok.contact_point (
  party_id   uuid primary key,
  email      text not null,
  -- The language of this recipient's mails: nb, nn or en.
  language   text not null,
  changed_at timestamptz not null
);
