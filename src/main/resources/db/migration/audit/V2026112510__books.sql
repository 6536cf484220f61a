-- A chain belongs to a notice, or to a book of the office such as the register of numbers.
alter table audit_entry drop constraint audit_entry_notice_id_fkey;
