-- What readers found wrong on a page (纠错).
create table error_report (
    id         uuid primary key,
    notice_id  uuid not null references notice,
    words      text not null,
    at         timestamptz not null,
    settled_by text,
    settled_at timestamptz
);

create index error_report_open on error_report (at, id) where settled_at is null;
create index error_report_notice on error_report (notice_id);
