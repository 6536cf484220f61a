-- 正本: what was handed out. Append-only; a text that was signed anew gets a row of its own.
create table fair_copy (
    notice_id     uuid not null references notice,
    revision      int not null,
    hash          text not null,
    mode          text not null,
    organs        text[] not null,
    keeper        text not null,
    copies        int not null,
    master_sha256 text not null,
    master_sm3    text not null,
    at            timestamptz not null,
    primary key (notice_id, revision)
);

create table fair_copy_file (
    notice_id  uuid not null,
    revision   int not null,
    ordinal    int not null,
    sha256     text not null references blob,
    file_name  text not null,
    media_type text not null,
    length     bigint not null,
    primary key (notice_id, revision, ordinal),
    foreign key (notice_id, revision) references fair_copy
);

create index fair_copy_file_sha256 on fair_copy_file (sha256);
