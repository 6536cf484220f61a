-- 会签意见采纳情况: what the drafting unit made of a countersigner's opinion. Append-only; the newest counts.
create table opinion_answer (
    id         uuid primary key,
    opinion_id uuid not null references opinion,
    adoption   text not null,
    reason     text not null,
    person     text not null,
    at         timestamptz not null
);

create index opinion_answer_opinion on opinion_answer (opinion_id, at);

-- The countersigner asks for a ruling, once.
create table opinion_escalation (
    opinion_id uuid primary key references opinion,
    id         uuid not null,
    words      text not null,
    at         timestamptz not null
);
