create table number_series (
    id        text primary key,
    name      text not null,
    code      text not null,
    unit      text not null,
    doc_types text[] not null
);

-- One counter row for each series and year; locked in the transaction that completes numbering.
create table number_counter (
    series text not null references number_series,
    year   int not null,
    last   int not null,
    primary key (series, year)
);

create table number_issued (
    series    text not null references number_series,
    year      int not null,
    serial    int not null,
    notice_id uuid not null references notice,
    hash      text not null,
    clerk     text not null,
    at        timestamptz not null,
    primary key (series, year, serial)
);

create table number_voided (
    series    text not null references number_series,
    year      int not null,
    serial    int not null,
    reason    text not null,
    voided_by text not null,
    voided_at timestamptz not null,
    primary key (series, year, serial)
);
