create table unit (
    id text primary key,
    name text not null,
    short_name text not null,
    also_known_as text[] not null,
    kind text not null,
    parent text references unit deferrable initially deferred,
    body text,
    office text references unit deferrable initially deferred,
    may_issue text[] not null,
    drafts_for text[] not null,
    receives boolean not null,
    place int not null
);

create table post (
    id text primary key,
    title text not null,
    unit text not null references unit,
    also_in text[] not null,
    grants text[] not null,
    rank int not null,
    deputy_of text references post deferrable initially deferred,
    in_charge text[] not null,
    signs_for text[] not null,
    place int not null
);

create table person (
    id text primary key,
    name text not null,
    unit text not null references unit,
    place int not null
);

-- Every post has exactly one holder.
create table person_post (
    post text primary key references post,
    person text not null references person,
    place int not null
);

create index person_post_person on person_post (person);

create table account (
    username text primary key,
    person text not null unique references person,
    password_hash text not null,
    roles text[] not null,
    featured boolean not null,
    enabled boolean not null,
    -- Its password is known to everybody: it opens nothing outside the demonstration.
    demo boolean not null
);

create table named_group (
    name text primary key,
    members text not null
);

create table countersign_topic (
    topic text primary key,
    unit text not null references unit,
    keywords text[] not null,
    place int not null
);

-- One row that moves with every change, so that each node notices that its copy of the register is old.
create table register_version (
    version bigint not null
);

insert into register_version (version) values (0);

create function move_register_version() returns trigger language plpgsql as $$
begin
    update register_version set version = version + 1;
    return null;
end
$$;

create trigger unit_changed after insert or update or delete on unit
    for each statement execute function move_register_version();
create trigger post_changed after insert or update or delete on post
    for each statement execute function move_register_version();
create trigger person_changed after insert or update or delete on person
    for each statement execute function move_register_version();
create trigger person_post_changed after insert or update or delete on person_post
    for each statement execute function move_register_version();
create trigger account_changed after insert or update or delete on account
    for each statement execute function move_register_version();
create trigger named_group_changed after insert or update or delete on named_group
    for each statement execute function move_register_version();
create trigger countersign_topic_changed after insert or update or delete on countersign_topic
    for each statement execute function move_register_version();

-- Wrong passwords in a row, by account and by what the password was asked for.
create table password_attempt (
    username text not null references account on delete cascade,
    purpose text not null,
    failures int not null,
    last_at timestamptz not null,
    primary key (username, purpose)
);
