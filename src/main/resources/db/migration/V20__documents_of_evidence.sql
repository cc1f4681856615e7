-- Which files were shown with a piece of evidence: their numbers, with a blank between them. Files are never removed.

alter table evidence add column documents varchar(4000) default '' not null;
