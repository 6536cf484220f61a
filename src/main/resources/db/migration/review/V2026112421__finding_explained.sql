-- What the office said of warnings of the automatic checks, for the signer to read.
create table finding_explained (
    notice_id uuid not null references notice,
    check_id  text not null,
    words     text not null,
    person    text not null,
    at        timestamptz not null,
    primary key (notice_id, check_id)
);
