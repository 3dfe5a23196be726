-- What did not get through to a recipient for want of an address that works waits for one.
-- outcome: sent, suppressed or unreached.
alter table tingbok.reminder_timer
  -- Waits to tell anew what did not get through before.
  add column anew boolean not null default false;
update tingbok.reminder_timer t set outcome = 'unreached'
where t.outcome = 'suppressed' and exists (
  select from tingbok.delivery d
  where d.position = t.settled_at and d.told->>'why' in ('noContactPoint', 'contactOnHold')
);
update tingbok.reminder_timer t set outcome = 'unreached'
where t.outcome = 'sent' and exists (
  select from tingbok.delivery s join tingbok.delivery b on b.mail_id = s.mail_id and b.outcome = 'bounced'
  where s.position = t.settled_at
);
create index reminder_timer_unreached on tingbok.reminder_timer (recipient_id) where outcome = 'unreached';
