-- 批注: outside the text and its hash. Places are offsets with their words, found anew in every later text. Whether a
-- comment is sent follows from its author's closed items.
create table text_comment (
    id          uuid primary key,
    notice_id   uuid not null references notice,
    revision    int not null,
    step        text not null,
    stage       text,
    author      text not null,
    block       text,
    starts      int,
    quote       text,
    before      text,
    after       text,
    words       text not null,
    replacement text,
    at          timestamptz not null
);

create index text_comment_notice on text_comment (notice_id, at);

-- Append-only. comment_id is a comment, or the opinion that returned the notice.
create table text_comment_answer (
    id         uuid primary key,
    notice_id  uuid not null references notice,
    comment_id uuid not null,
    kind       text not null,
    author     text not null,
    words      text not null,
    at         timestamptz not null
);

create index text_comment_answer_notice on text_comment_answer (notice_id, at);
