-- Recommendations are split into parts, closed for one of several reasons, and reopened: a past day still shows them closed.

alter table recommendation add column parent varchar(80) references recommendation;
alter table recommendation add column part_since date;
alter table recommendation add column split_on date;
create index recommendation_parent on recommendation (parent);

create table closing (
    recommendation varchar(80) not null references recommendation,
    life_key int not null,
    ending varchar(30) not null,
    closed_on date not null,
    adoption varchar(20),
    alignment int,
    implementation int,
    timeliness int,
    remark varchar(10000),
    departure varchar(10000),
    successor varchar(80) references recommendation,
    reopened_on date,
    reopened_because varchar(10000),
    primary key (recommendation, life_key)
);

insert into closing (recommendation, life_key, ending, closed_on, adoption, remark)
select reference, 0, case when adoption is null then 'DISAGREEMENT_ACKNOWLEDGED' else 'ADOPTION_ASSESSED' end,
       closed_on, adoption, closing_remark
from recommendation where closed_on is not null;

alter table recommendation drop column closed_on;
alter table recommendation drop column adoption;
alter table recommendation drop column closing_remark;

-- An action that was carried over goes on under the recommendation that took over its own.
create table carried_over (
    action varchar(100) primary key references follow_up_action,
    continues varchar(100) not null unique references follow_up_action,
    version int not null
);
