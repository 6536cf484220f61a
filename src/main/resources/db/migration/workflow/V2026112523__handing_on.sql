-- 请…先阅, 请…后阅: somebody is asked before or after the holder of an item. One at a time; id is the command.
create table item_asked (
    id       uuid primary key,
    item_id  uuid not null references work_item,
    place    text not null,
    person   text not null,
    asked_by text not null,
    at       timestamptz not null,
    ended_at timestamptz
);

create unique index item_asked_open on item_asked (item_id) where ended_at is null;

-- Who has a part in a notice without an item of their own: former holders, and readers (传阅). id is the command.
create table part_given (
    id        uuid not null,
    notice_id uuid not null references notice,
    person    text not null,
    given_by  text not null,
    kind      text not null,
    words     text not null,
    at        timestamptz not null,
    read_at   timestamptz,
    primary key (id, person)
);

create index part_given_notice on part_given (notice_id, person);
create index part_given_unread on part_given (person, at) where kind = 'READER' and read_at is null;
