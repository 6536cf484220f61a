-- 模板. A version is never changed: whoever edits a template writes the next one, in force from its day. Append-only.
create table draft_template (
    id             text not null,
    version        int not null,
    effective_from date not null,
    -- The version that ends a template: nothing is begun from it any more.
    withdrawn      boolean not null,
    content        text not null,
    author         text not null,
    at             timestamptz not null,
    primary key (id, version)
);

-- Which version of which template a notice was begun from.
create table draft_begun_from (
    notice_id uuid primary key references notice,
    template  text not null,
    version   int not null,
    foreign key (template, version) references draft_template
);
