-- What is true of a notice. The text lies in revision, the working copy in draft.
create table notice (
    id             uuid primary key,
    version        bigint not null,
    status         text not null,
    validity       text not null,
    title          text not null,
    facts          text not null,
    drafter        text not null,
    revision       int not null,
    hash           text not null,
    number_code    text,
    number_year    int,
    number_serial  int,
    document_date  date,
    returned_from  text,
    return_reason  text,
    scheduled_at   timestamptz,
    published_at   timestamptz,
    historical     boolean not null,
    created_at     timestamptz not null,
    urgency        text not null,
    drafting_unit  text not null
);

create unique index notice_number on notice (number_code, number_year, number_serial) where not historical;
create index notice_drafter on notice (drafter, created_at desc, id);

create table draft (
    notice_id uuid primary key references notice,
    content   text not null,
    request   text not null,
    saved_at  timestamptz not null default clock_timestamp()
);

-- Append-only. content keeps block ids and file names; canonical is what was hashed.
create table revision (
    notice_id uuid not null references notice,
    number    int not null,
    content   text not null,
    canonical bytea not null,
    hash      text not null,
    facts     text not null,
    author    text not null,
    at        timestamptz not null,
    primary key (notice_id, number)
);

-- Append-only.
create table opinion (
    id           uuid primary key,
    notice_id    uuid not null references notice,
    revision     int not null,
    hash         text not null,
    step         text not null,
    stage        text,
    actor        text not null,
    on_behalf_of text,
    unit         text,
    verdict      text not null,
    words        text not null,
    at           timestamptz not null
);

create index opinion_notice on opinion (notice_id, at);

-- Append-only.
create table signature (
    id        uuid primary key,
    notice_id uuid not null references notice,
    revision  int not null,
    hash      text not null,
    signer    text not null,
    words     text not null,
    at        timestamptz not null
);

create index signature_notice on signature (notice_id, at);

create table blob (
    sha256 text primary key,
    length bigint not null,
    bytes  bytea not null
);

-- What was released; published_at stays empty until it is public.
create table publication (
    notice_id    uuid primary key references notice,
    revision     int not null,
    hash         text not null,
    publisher    text,
    editor       text,
    source       text,
    for_public   boolean not null,
    published_at timestamptz
);

create index publication_newest on publication (published_at desc, notice_id) where for_public;

create table publication_attachment (
    sha256    text not null,
    file_name text not null,
    notice_id uuid not null references publication,
    primary key (sha256, file_name, notice_id)
);

-- Files that were imported, by the hash of what they hold: importing one again finds the same notice.
create table imported_file (
    key       text primary key,
    notice_id uuid not null references notice
);
