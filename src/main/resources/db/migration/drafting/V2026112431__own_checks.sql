-- The office's own editing lists. A list is never changed: an import is the next one, in force from its day. Append-only.
create table editing_list (
    office         text not null,
    kind           text not null,
    version        int not null,
    effective_from date not null,
    content        text not null,
    author         text not null,
    at             timestamptz not null,
    primary key (office, kind, version)
);

-- Practice rules an office has switched off or on again; the newest row of a rule holds. Append-only.
create table rule_switch (
    office  text not null,
    rule    text not null,
    version int not null,
    off     boolean not null,
    reason  text not null,
    author  text not null,
    at      timestamptz not null,
    primary key (office, rule, version)
);
