-- The day of the meeting as a person answered or the minutes say: renderings of one meeting find each other by it.
-- Null while nobody has said which meeting it was.
alter table tingbok.minutes_import add column meeting_date text;

update tingbok.minutes_import set meeting_date = coalesce(
  (select said.value ->> 'date' from jsonb_each(state -> 'answers') said
    where said.value ->> 'kind' = 'meeting' limit 1),
  state #>> '{reading,meeting,date}'
);

create index minutes_import_by_meeting_date on tingbok.minutes_import (meeting_date) where until is null;
