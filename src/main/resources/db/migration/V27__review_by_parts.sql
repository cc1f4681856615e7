-- The daily review goes through the portfolio part by part: it has to find what is kept of a part.

-- The evaluation to which the subject belongs.
alter table flag add column evaluation varchar(100) default '' not null;
update flag set evaluation = case when position('/' in subject) > 0
    then substring(subject from 1 for position('/' in subject) - 1) else subject end;
create index flag_evaluation on flag (evaluation, live);

alter table notice add column evaluation varchar(100) default '' not null;
update notice set evaluation = case when position('/' in subject) > 0
    then substring(subject from 1 for position('/' in subject) - 1) else subject end;
create index notice_evaluation on notice (status, evaluation);

-- Why it was not told is a code now: LATER_STEP, NO_LONGER, NO_DIGESTS or PUT_ASIDE.
update notice set status_because = 'NO_LONGER' where status = 'SUPERSEDED';
update notice set status_because = 'NO_DIGESTS' where status = 'UNWANTED';

-- The review of every morning that is under way: its day, the last evaluation of the parts that are done, and when that was.
alter table latest_review add column under_way date;
alter table latest_review add column reached varchar(100);
alter table latest_review add column reached_at timestamp with time zone;
