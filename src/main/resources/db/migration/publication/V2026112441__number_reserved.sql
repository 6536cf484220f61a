-- 留号: taken from the counter, for a notice to come; it lapses into number_voided.
create table number_reserved (
    series      text not null references number_series,
    year        int not null,
    serial      int not null,
    reason      text not null,
    reserved_by text not null,
    reserved_at timestamptz not null,
    until       date not null,
    primary key (series, year, serial)
);

create index number_issued_notice on number_issued (notice_id);
