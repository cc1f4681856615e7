-- What management says about an evaluation as a whole.

create table overall_response (
    evaluation varchar(60) primary key references evaluation,
    remarks varchar(20000) not null,
    status varchar(20) not null,
    drafted_by varchar(100) not null,
    approved_by varchar(100),
    return_comment varchar(10000),
    published_on date,
    version int not null
);
