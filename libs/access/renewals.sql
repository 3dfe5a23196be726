-- All commands that renewed an address, and not the last alone: whichever is given again renews nothing.
alter table tingbok.calendar_renewal add column renewals uuid[];
update tingbok.calendar_renewal set renewals = array[renewed_by];
alter table tingbok.calendar_renewal alter column renewals set not null, drop column renewed_by;
