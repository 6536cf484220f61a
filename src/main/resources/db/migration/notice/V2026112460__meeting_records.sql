-- What meetings resolved on a notice (会议审议). Append-only, like opinions.
create table meeting_record (
    id         uuid        primary key,
    notice_id  uuid        not null references notice (id),
    revision   integer     not null,
    hash       text        not null,
    meeting    text        not null,
    held_on    date        not null,
    result     text        not null check (result in ('PASSED', 'PASSED_WITH_CHANGES', 'NOT_PASSED', 'DEFERRED')),
    resolution text        not null,
    minutes    text        not null,
    recorder   text        not null,
    at         timestamptz not null
);

create index meeting_record_notice on meeting_record (notice_id, at);
