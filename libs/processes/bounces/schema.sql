-- The delivery log: what became of every mail, derived from the log by the deliveries projection.
create table tingbok.delivery (
  -- Of the outcome, in the log.
  position    bigint primary key,
  -- Of the mail: the first part of its Message-ID.
  mail_id     text not null,
  party_id    uuid not null,
  -- sent, failed, bounced or suppressed.
  outcome     text not null,
  -- When the log learned of it.
  at          timestamptz not null,
  -- The morning that the mail was meant for.
  local_date  date not null,
  -- Null but for a mail that asks for an answer about a decision.
  decision_id uuid,
  message_id  text,
  -- What else the outcome says of itself.
  told        jsonb not null
);
create index delivery_by_party on tingbok.delivery (party_id, position);
create index delivery_by_message on tingbok.delivery (message_id) where outcome = 'sent';
create index delivery_by_decision on tingbok.delivery (decision_id) where decision_id is not null;
create index delivery_bounced on tingbok.delivery (mail_id) where outcome = 'bounced';

-- What the mail told, or would have told.
create table tingbok.delivery_about (
  position     bigint not null,
  seq          integer not null,
  kind         text not null,
  body_id      uuid not null,
  -- Null for a digest.
  follow_up_id uuid,
  primary key (position, seq)
);
create index delivery_about_follow_up on tingbok.delivery_about (follow_up_id, position)
  where follow_up_id is not null;
