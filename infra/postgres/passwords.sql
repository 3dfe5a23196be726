-- Gives the roles of roles.sql their passwords, out of the environment of psql (15 or newer).
\getenv owner_password TINGBOK_OWNER_PASSWORD
\getenv app_password TINGBOK_APP_PASSWORD
alter role tingbok_owner password :'owner_password';
alter role tingbok_app password :'app_password';
