-- A text under decision that is being changed in place; frozen as a revision when its author acts.
create table amendment (
    notice_id uuid primary key references notice,
    base      int not null,
    author    text not null,
    version   bigint not null,
    content   text not null,
    saved_at  timestamptz not null
);

-- 核对清样: what the drafter was asked to proofread, and the answer.
create table proof (
    notice_id     uuid not null references notice,
    from_revision int not null,
    revision      int not null,
    asked_by      text not null,
    asked_at      timestamptz not null,
    due_at        timestamptz not null,
    places        int not null,
    matters       text[] not null,
    answer        text,
    words         text not null default '',
    answered_at   timestamptz,
    primary key (notice_id, revision)
);

create index proof_open on proof (notice_id) where answer is null;
