-- The inbox: open and closed items. id is the engine's task. due_at is infinity where a step has no deadline.
create table work_item (
    id         uuid primary key,
    notice_id  uuid not null references notice,
    step       text not null,
    stage      text,
    assignee   text,
    candidates text[] not null,
    excluded   text[] not null,
    opened_at  timestamptz not null,
    due_at     timestamptz not null,
    closed_at  timestamptz,
    closed_by  text,
    outcome    text,
    command    uuid
);

create index work_item_notice on work_item (notice_id, opened_at);
create index work_item_mine on work_item (assignee, due_at, id) where assignee is not null and closed_at is null;
create index work_item_done on work_item (closed_by, closed_at desc, id) where closed_by is not null;

-- One row for each open item and candidate group; the order of the inbox is in the index.
create table work_item_candidate (
    group_id text not null,
    due_at   timestamptz not null,
    item_id  uuid not null references work_item,
    excluded text[] not null,
    primary key (group_id, due_at, item_id)
);

create index work_item_candidate_item on work_item_candidate (item_id);

-- Who did what, for the timeline. id is the command.
create table act (
    id        uuid primary key,
    notice_id uuid not null references notice,
    item_id   uuid,
    person    text,
    verb      text not null,
    step      text,
    stage     text,
    revision  int not null,
    hash      text not null,
    words     text not null,
    at        timestamptz not null
);

create index act_notice on act (notice_id, at);

-- Which revision a person has last looked at.
create table notice_seen (
    notice_id uuid not null references notice,
    person    text not null,
    revision  int not null,
    at        timestamptz not null,
    primary key (notice_id, person)
);

-- Opinions being typed: they survive a lost session and an item that somebody else has closed.
create table opinion_draft (
    item_id uuid not null references work_item,
    person  text not null,
    words   text not null,
    at      timestamptz not null default clock_timestamp(),
    primary key (item_id, person)
);
