-- Who was given which text of a notice, and what became of it. A corrected text is delivered anew.
create table delivery (
    id             uuid primary key,
    notice_id      uuid not null references notice,
    revision       int not null,
    kind           text not null check (kind in ('UNIT', 'PERSON', 'OUTSIDE')),
    recipient      text not null,
    name           text not null,
    copy           boolean not null,
    sent_at        timestamptz not null,
    opened_at      timestamptz,
    opened_by      text,
    signed_at      timestamptz,
    signed_by      text,
    signed_as      text,
    handler        text,
    reminders      int not null default 0,
    reminded_at    timestamptz,
    token_hash     text unique,
    token_until    timestamptz,
    unique (notice_id, revision, kind, recipient)
);

create index delivery_recipient on delivery (kind, recipient, sent_at desc, id);
create index delivery_handler on delivery (handler, sent_at desc, id) where handler is not null;

-- Who has handed a delivery to whom inside a unit; whoever had it may read it. Append-only.
create table delivery_passed (
    delivery_id uuid not null references delivery,
    giver       text not null,
    taker       text not null,
    at          timestamptz not null
);

create index delivery_passed_taker on delivery_passed (taker, delivery_id);

-- What the issuer wants to know from everybody, and how many copies are printed.
create table reply_form (
    notice_id uuid primary key references notice,
    question  text not null,
    kind      text not null check (kind in ('YES_NO', 'NUMBER', 'FILE')),
    due_at    timestamptz not null,
    asked_by  text not null,
    asked_at  timestamptz not null
);

create table delivery_reply (
    delivery_id uuid primary key references delivery,
    answer      text not null,
    file_sha256 text references blob,
    media_type  text,
    replied_by  text not null,
    at          timestamptz not null
);

create table printing (
    notice_id   uuid primary key references notice,
    copies_each int not null check (copies_each between 0 and 99),
    copies_kept int not null check (copies_kept between 0 and 999)
);

-- Programs elsewhere that are told. The secret signs what is sent.
create table webhook (
    id         uuid primary key,
    name       text not null,
    url        text not null,
    secret     text not null,
    enabled    boolean not null,
    created_by text not null,
    created_at timestamptz not null
);

-- What has to leave the house, written in the transaction of what it tells of. key makes each thing leave once.
create table outbox (
    id         uuid primary key,
    key        text not null unique,
    target     uuid not null references webhook,
    type       text not null,
    notice_id  uuid not null references notice,
    payload    text not null,
    state      text not null check (state in ('WAITING', 'DONE', 'FAILED')),
    attempts   int not null,
    next_at    timestamptz not null,
    fault      text not null,
    created_at timestamptz not null,
    done_at    timestamptz
);

create index outbox_due on outbox (next_at) where state = 'WAITING';
