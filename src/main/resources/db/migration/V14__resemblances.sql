-- Which recommendations say nearly the same as earlier ones, and which have been compared; worked out, and may be so again at any time.

create table resemblance (
    recommendation varchar(80) not null,
    other varchar(80) not null,
    percent int not null,
    primary key (recommendation, other)
);
create index resemblance_other on resemblance (other);

create table compared_recommendation (
    recommendation varchar(80) primary key
);
