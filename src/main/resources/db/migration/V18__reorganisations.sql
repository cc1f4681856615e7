-- Units are renamed, merged and closed; a past day still shows the former name, and the unit that was responsible then.

alter table unit add column closed_on date;
alter table unit add column successor varchar(20) references unit;

create table former_name (
    unit varchar(20) not null references unit,
    unit_key int not null,
    name varchar(200) not null,
    replaced_on date not null,
    primary key (unit, unit_key)
);

create table earlier_lead_unit (
    recommendation varchar(80) not null references recommendation,
    responsibility_key int not null,
    unit varchar(20) not null references unit,
    replaced_on date not null,
    primary key (recommendation, responsibility_key)
);
