-- The same text may be signed anew on another day, and is then sealed anew: the newest 正本 counts, the earlier ones stay.
alter table fair_copy_file drop constraint fair_copy_file_notice_id_revision_fkey;
alter table fair_copy_file drop constraint fair_copy_file_pkey;
alter table fair_copy drop constraint fair_copy_pkey;
alter table fair_copy add primary key (notice_id, revision, at);
alter table fair_copy_file add column at timestamptz;
update fair_copy_file file
   set at = copy.at
  from fair_copy copy
 where copy.notice_id = file.notice_id
   and copy.revision = file.revision;
alter table fair_copy_file alter column at set not null;
alter table fair_copy_file add primary key (notice_id, revision, at, ordinal);
alter table fair_copy_file add foreign key (notice_id, revision, at) references fair_copy;
