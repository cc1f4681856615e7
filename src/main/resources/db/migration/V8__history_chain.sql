-- Each entry is chained to the one before by its hash; the head knows the newest, so that a cut-off end shows too.

drop index history_entry_reference;
alter table history_entry rename to history_entry_unchained;

create table history_entry (
    number bigint primary key,
    happened_at timestamp with time zone not null,
    person varchar(100) not null,
    on_behalf_of varchar(100),
    reference varchar(100) not null,
    event varchar(100) not null,
    details text not null,
    changes text not null,
    hash varchar(64) not null
);
create index history_entry_reference on history_entry (reference);

-- One row: whoever writes history locks it first, so that entries have one order.
create table history_head (
    id int primary key,
    number bigint not null,
    hash varchar(64) not null,
    check (id = 1)
);
insert into history_head (id, number, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
