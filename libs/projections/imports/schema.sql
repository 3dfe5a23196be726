-- Minutes that were received.
create table tingbok.minutes_import (
  like tingbok.versioned including all,
  stage text not null
);
