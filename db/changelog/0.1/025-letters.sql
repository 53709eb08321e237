--liquibase formatted sql

--changeset spoorboek:025-letters splitStatements:false
--comment Mail that is still to be sent (decision 0010). A letter is written with the change it tells of, and deleted once sent.
create table letter (
    id          uuid primary key,
    recipient   text not null check (length(recipient) <= 254),
    subject     text not null check (length(subject) <= 200),
    body        text not null check (length(body) <= 20000),
    written_at  timestamptz not null,
    -- what it says no longer holds after this; it is then not sent any more
    worth_until timestamptz not null,
    tries       int  not null default 0,
    next_try_at timestamptz not null,
    problem     text check (length(problem) <= 500)
);
create index letter_next on letter (next_try_at);
select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_guard('letter');
--rollback drop table letter;
