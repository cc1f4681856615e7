-- What each person wants to receive, and the private address of their calendar, of which only the hash is kept.

create table preference (
    person varchar(100) primary key,
    rhythm varchar(20) not null,
    weekday varchar(20) not null,
    language varchar(10) not null,
    zone varchar(100) not null
);

create table calendar_address (
    person varchar(100) primary key,
    token_hash varchar(64) not null unique,
    made_on date not null
);
