-- What lists and search read of each notice that is published to the public or the campus.
alter table publication add column column_id text;

create table public_entry (
    notice_id    uuid primary key references publication,
    audience     text not null,
    column_id    text not null,
    published_at timestamptz not null,
    year         int not null,
    organ        text not null,
    doc_type     text not null,
    tokens       tsvector not null,
    title_tokens tsvector not null
);

create index public_entry_newest on public_entry (audience, published_at desc, notice_id);
create index public_entry_column on public_entry (audience, column_id, published_at desc, notice_id);
create index public_entry_tokens on public_entry using gin (tokens) with (fastupdate = off);
create index public_entry_title_tokens on public_entry using gin (title_tokens) with (fastupdate = off);
