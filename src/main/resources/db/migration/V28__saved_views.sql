-- Lists as people want to see them again: the address says the filter, the order and the columns.

create table saved_view (
    person varchar(100) not null,
    name varchar(100) not null,
    address varchar(2000) not null,
    primary key (person, name)
);
