-- What of a text an opinion is about: ids of headings; empty for all of it.
alter table opinion add column scope text[] not null default '{}';
