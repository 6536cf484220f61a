-- Chains that grew since the last seal. An act writes its notice here in its own transaction.
create table audit_unsealed (
    notice_id uuid primary key
);

insert into audit_unsealed select distinct notice_id from audit_entry;

-- Append-only, like the entries they cover. No reference to notice: a seal outlives what somebody removes.
create table audit_seal (
    number    bigint primary key,
    at        timestamptz not null,
    heads     int not null,
    root      text not null,
    previous  text not null,
    signature text not null
);

create table audit_head (
    seal      bigint not null references audit_seal,
    position  int not null,
    notice_id uuid not null,
    seq       int not null,
    hash      text not null,
    primary key (seal, position)
);

create index audit_head_notice on audit_head (notice_id, seal desc);

create trigger audit_seal_append_only before update or delete on audit_seal
    for each row execute function audit_entry_is_append_only();
create trigger audit_seal_no_truncate before truncate on audit_seal
    for each statement execute function audit_entry_is_append_only();
create trigger audit_head_append_only before update or delete on audit_head
    for each row execute function audit_entry_is_append_only();
create trigger audit_head_no_truncate before truncate on audit_head
    for each statement execute function audit_entry_is_append_only();
