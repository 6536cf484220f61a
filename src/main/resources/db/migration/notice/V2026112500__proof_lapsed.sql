-- When the drafter was found to have let the deadline of 核对清样 pass; the trail says so once.
alter table proof add column lapsed_at timestamptz;

create index proof_due on proof (due_at) where answer is null and lapsed_at is null;
