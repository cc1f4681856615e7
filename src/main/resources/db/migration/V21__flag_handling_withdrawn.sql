-- What is taken note of needs no last day, and neither does taking that back. People may write as much as elsewhere.

alter table flag_handling alter column until_day drop not null;
alter table flag_handling alter column reason set data type varchar(10000);
