-- 文字更正 at recheck: what was put right after signing without a new signature. Append-only.
create table erratum (
    id            uuid primary key,
    notice_id     uuid not null references notice,
    from_revision int not null,
    from_hash     text not null,
    revision      int not null,
    hash          text not null,
    was           text[] not null,
    became        text[] not null,
    corrected_by  text not null,
    at            timestamptz not null,
    unique (notice_id, revision)
);
