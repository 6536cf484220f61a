-- Who acts for whom while somebody is away. Ended by its date, or before it.
create table delegation (
    id          uuid primary key,
    principal   text not null references person,
    -- Nobody while the person is away and nobody acts.
    delegate    text references person,
    begins      timestamptz not null,
    ends        timestamptz not null,
    steps       text[] not null,
    reason      text not null,
    set_by      text not null references person,
    set_at      timestamptz not null default clock_timestamp(),
    approval    text not null,
    approved_by text references person,
    ended_at    timestamptz,
    ended_by    text references person,
    check (begins < ends),
    check (principal <> delegate)
);

create index delegation_not_over on delegation (ends) where ended_at is null;

create trigger delegation_changed after insert or update or delete on delegation
    for each statement execute function move_register_version();
