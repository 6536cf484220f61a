-- 全校在办: what is under way to the organs an office serves.
create index notice_of_office on notice ((facts::jsonb ->> 'office'))
    where status in ('IN_REVIEW', 'AWAITING_SIGN_OFF', 'SIGNED_OFF', 'NUMBERED', 'SCHEDULED');
