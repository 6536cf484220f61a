-- 件: the place of a notice in the archive. Places of one year, retention and office are counted without gaps.
create table archive_item (
    notice_id uuid primary key references notice,
    fonds     text not null,
    year      int not null,
    retention text not null check (retention in ('PERMANENT', 'YEARS_30', 'YEARS_10')),
    office    text not null,
    place     int not null check (place > 0),
    unique (fonds, year, retention, office, place)
);

-- Append-only. A corrected text gets a package of its own beside the first.
create table archive_package (
    notice_id uuid not null references archive_item,
    revision  int not null,
    sha256    text not null references blob,
    length    bigint not null,
    made_at   timestamptz not null,
    primary key (notice_id, revision)
);

-- What could not be packed, until the archivist tries it again.
create table archive_exception (
    notice_id uuid primary key references notice,
    revision  int not null,
    reason    text not null,
    at        timestamptz not null
);
