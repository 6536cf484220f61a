-- 更正、撤下网页、撤销、代替、废止、恢复: what was asked for after publication, and what became of it.
create table later_change (
    id           uuid primary key,
    notice_id    uuid not null references notice,
    kind         text not null,
    before       text not null,
    revision     int not null,
    reason       text not null,
    document_id  uuid references notice,
    effective_on date,
    asked_by     text not null,
    asked_at     timestamptz not null,
    state        text not null check (state in ('ASKED', 'DONE', 'REFUSED')),
    ended_at     timestamptz
);

create unique index later_change_open on later_change (notice_id) where state = 'ASKED';
create index later_change_notice on later_change (notice_id, asked_at);
create index later_change_document on later_change (document_id) where document_id is not null;

-- Every text that was public, from the first correction on. Append-only.
create table edition (
    notice_id    uuid not null references notice,
    number       int not null,
    revision     int not null,
    published_at timestamptz not null,
    note         text not null,
    primary key (notice_id, number),
    foreign key (notice_id, revision) references revision (notice_id, number)
);
