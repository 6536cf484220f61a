-- What the drafter stated when sending a text on its way. Append-only.
create table submission (
    notice_id    uuid not null,
    revision     int not null,
    unclassified boolean not null,
    reason       text not null,
    basis        text not null,
    explanations text not null,
    person       text not null,
    at           timestamptz not null,
    primary key (notice_id, revision),
    foreign key (notice_id, revision) references revision
);
