-- One hash chain for each notice. Insert and select only: see the trigger.
create table audit_entry (
    notice_id uuid not null references notice,
    seq       int not null,
    entry     text not null,
    previous  text not null,
    hash      text not null,
    primary key (notice_id, seq)
);

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is append-only';
end
$$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();

create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();
