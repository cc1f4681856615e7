-- What a response says besides its position: the part that is accepted, the usual reason, what is implemented already, who signed it off, and one rebuttal.

alter table management_response add column accepted_part varchar(10000);
alter table management_response add column usual_reason varchar(30);
alter table management_response add column implemented varchar(10000);
alter table management_response add column signed_off_by varchar(100);
alter table management_response add column rebuttal varchar(10000);
alter table management_response add column rebutted_by varchar(100);
alter table management_response add column rebutted_on date;
alter table management_response add column rebuttal_answer varchar(10000);
alter table management_response add column rebuttal_answered_by varchar(100);

alter table planned_action add column funding_required boolean default false not null;
alter table follow_up_action add column funding_required boolean default false not null;
