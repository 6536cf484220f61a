-- Who has had an item open that waited for them: a recall then owes a reason.
create table work_item_opened (
    item_id uuid not null references work_item,
    person  text not null,
    at      timestamptz not null default clock_timestamp(),
    primary key (item_id, person)
);
