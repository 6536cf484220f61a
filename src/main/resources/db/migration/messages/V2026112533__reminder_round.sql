-- Until when people have been reminded; one row, locked by whoever goes round.
create table reminder_round (
    at timestamptz not null
);

insert into reminder_round (at) values (clock_timestamp());
