-- One row at most: the secret by which links in mails are recognised that work without signing in.

create table signing_key (
    id int primary key,
    secret varchar(100) not null,
    check (id = 1)
);
