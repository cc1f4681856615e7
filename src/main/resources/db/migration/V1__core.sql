-- Units, evaluations with their recommendations, management responses and follow-up actions.

create table unit (
    code varchar(20) primary key,
    name varchar(200) not null,
    version int not null
);

create table evaluation (
    reference varchar(60) primary key,
    institution varchar(200) not null,
    title varchar(1000) not null,
    subtitle varchar(1000),
    kind varchar(20) not null,
    evaluators varchar(1000),
    conducted varchar(100),
    issued_on date not null,
    issued_on_estimated boolean not null,
    period_from int,
    period_to int,
    programmes int,
    contribution numeric(18, 2),
    cost numeric(18, 2),
    currency varchar(3),
    purpose varchar(10000),
    methodology varchar(10000),
    version int not null
);

create table evaluated_country (
    evaluation varchar(60) not null references evaluation,
    evaluation_key int not null,
    name varchar(200) not null,
    case_study boolean not null,
    primary key (evaluation, evaluation_key)
);

create table rating (
    evaluation varchar(60) not null references evaluation,
    evaluation_key int not null,
    criterion varchar(200) not null,
    score numeric(6, 2),
    label varchar(200),
    scale varchar(500),
    primary key (evaluation, evaluation_key)
);

create table statement (
    evaluation varchar(60) not null references evaluation,
    evaluation_key int not null,
    kind varchar(20) not null,
    criterion varchar(200),
    text varchar(10000) not null,
    primary key (evaluation, evaluation_key)
);

create table recommendation (
    reference varchar(80) primary key,
    evaluation varchar(60) not null references evaluation,
    number varchar(20) not null,
    text varchar(20000) not null,
    priority varchar(10) not null,
    lead_unit varchar(20) references unit,
    status varchar(20) not null,
    closed_on date,
    adoption varchar(20),
    closing_remark varchar(10000),
    version int not null,
    unique (evaluation, number)
);
create index recommendation_lead_unit on recommendation (lead_unit);

create table management_response (
    recommendation varchar(80) primary key references recommendation,
    position varchar(20) not null,
    reason varchar(20000),
    status varchar(20) not null,
    drafted_by varchar(100),
    approved_by varchar(100),
    return_comment varchar(10000),
    published_on date,
    published_on_estimated boolean not null,
    version int not null
);

create table planned_action (
    management_response varchar(80) not null references management_response,
    management_response_key int not null,
    text varchar(10000) not null,
    owner varchar(200),
    due date,
    due_raw varchar(200),
    primary key (management_response, management_response_key)
);

create table follow_up_action (
    reference varchar(100) primary key,
    recommendation varchar(80) not null references recommendation,
    text varchar(10000) not null,
    owner varchar(200),
    unit varchar(20) references unit,
    planned_on date not null,
    original_due date,
    due date,
    due_raw varchar(200),
    status varchar(30) not null,
    percent int not null,
    progress_on date,
    closure_requested_on date,
    closure_requested_by varchar(100),
    return_comment varchar(10000),
    verified_by varchar(100),
    ended_on date,
    version int not null
);
create index follow_up_action_recommendation on follow_up_action (recommendation);

create table progress_report (
    follow_up_action varchar(100) not null references follow_up_action,
    follow_up_action_key int not null,
    percent int not null,
    note varchar(10000) not null,
    reported_by varchar(100) not null,
    reported_on date not null,
    primary key (follow_up_action, follow_up_action_key)
);

create table evidence (
    follow_up_action varchar(100) not null references follow_up_action,
    follow_up_action_key int not null,
    text varchar(10000) not null,
    provided_by varchar(100) not null,
    provided_on date not null,
    primary key (follow_up_action, follow_up_action_key)
);
