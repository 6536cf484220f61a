-- The newest text of every notice that was ever submitted, to be found by its words. Written behind the acts, rebuilt
-- from the revisions when it is emptied.
create table search_text (
    notice_id uuid primary key references notice,
    revision  int not null,
    text      text not null,
    tokens    tsvector not null
);

create index search_text_tokens on search_text using gin (tokens);
create index work_item_closed_at on work_item (closed_at) where closed_at is not null;
