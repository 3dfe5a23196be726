-- Position of the last event; 0 when there is none.
select position from tingbok.head where only_row
