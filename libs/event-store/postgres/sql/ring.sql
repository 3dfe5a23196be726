-- Tells whoever listens that something was appended.
select pg_notify('tingbok_event', '')
