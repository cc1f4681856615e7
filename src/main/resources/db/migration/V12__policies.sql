-- Numbers that an evaluation office has put into force, from a day on; never changed afterwards.

create table policy_set (
    name varchar(60) not null,
    version int not null,
    valid_from date not null,
    -- For which evaluations and recommendations; all where missing.
    kind varchar(20),
    priority varchar(10),
    basis varchar(60) not null,
    decided_by varchar(100) not null,
    decided_on date not null,
    primary key (name, version)
);

create table policy_number (
    name varchar(60) not null,
    version int not null,
    number_name varchar(60) not null,
    number_value int not null,
    source varchar(2000) not null,
    primary key (name, version, number_name),
    foreign key (name, version) references policy_set
);
