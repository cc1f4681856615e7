-- Meetings of the evaluation committee, their agenda, and what was said there.

create table meeting (
    reference varchar(60) primary key,
    title varchar(200) not null,
    place varchar(200),
    takes_place_on date not null,
    status varchar(20) not null,
    minutes_by varchar(100),
    return_comment varchar(10000),
    ended_on date,
    version int not null
);
create index meeting_takes_place_on on meeting (takes_place_on);

create table agenda_item (
    meeting varchar(60) not null references meeting,
    meeting_key int not null,
    recommendation varchar(80) not null references recommendation,
    primary key (meeting, meeting_key)
);

create table meeting_minute (
    meeting varchar(60) not null references meeting,
    meeting_key int not null,
    recommendation varchar(80) not null references recommendation,
    kind varchar(10) not null,
    stance varchar(30),
    text varchar(10000) not null,
    primary key (meeting, meeting_key)
);
create index meeting_minute_recommendation on meeting_minute (recommendation);
