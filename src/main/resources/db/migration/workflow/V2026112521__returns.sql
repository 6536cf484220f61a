-- Who sent a notice back, to where, and whether everybody has to act again. id is the command. Append-only.
create table notice_return (
    id        uuid primary key,
    notice_id uuid not null references notice,
    step      text not null,
    stage     text,
    person    text not null,
    revision  int not null,
    target    text not null,
    restart   boolean not null,
    reason    text not null,
    at        timestamptz not null
);

create index notice_return_notice on notice_return (notice_id, at);

-- Which part of the text a unit is asked to countersign; without a row it is asked about all of it.
create table countersign_scope (
    notice_id uuid not null references notice,
    unit      text not null,
    sections  text[] not null,
    primary key (notice_id, unit)
);
