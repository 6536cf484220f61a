-- What people were told. key: the event and the person, so that the same event again tells nobody twice.
create table message (
    id        uuid primary key default gen_random_uuid(),
    key       text not null unique,
    person    text not null,
    kind      text not null,
    notice_id uuid not null references notice,
    item_id   uuid references work_item,
    step      text,
    by_person text,
    words     text not null,
    at        timestamptz not null,
    read_at   timestamptz
);

create index message_of_person on message (person, at desc, id desc);
create index message_unread on message (person, notice_id) where read_at is null;

-- The outbox: written with the message, in the transaction of the act. planned: it was decided whether it waits.
create table message_delivery (
    message_id uuid not null references message on delete cascade,
    channel    text not null,
    due_at     timestamptz not null,
    planned    boolean not null default false,
    digest     boolean not null default false,
    attempts   int not null default 0,
    error      text,
    sent_at    timestamptz,
    failed_at  timestamptz,
    primary key (message_id, channel)
);

create index message_delivery_due on message_delivery (due_at) where sent_at is null and failed_at is null;
create index message_delivery_failed on message_delivery (failed_at desc) where failed_at is not null;

-- How a person wants to be told; without a row as the institution does it.
create table message_settings (
    person     text primary key,
    address    text,
    mail       text not null,
    quiet_from time not null,
    quiet_to   time not null,
    digest_at  time not null
);
