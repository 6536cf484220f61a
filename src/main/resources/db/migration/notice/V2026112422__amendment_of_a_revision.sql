-- What was changed of a text that was then taken back stays, for its author to take over.
alter table amendment drop constraint amendment_pkey;
alter table amendment add primary key (notice_id, base);
