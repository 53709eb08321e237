--liquibase formatted sql

--changeset spoorboek:140-calendar-feed splitStatements:false
--comment A person's calendar feed (decision 0022). Only the hash of its secret is kept. No history: it is nobody's record but its owner's.
create table calendar_feed (
    person_id   uuid primary key references person,
    -- stands in the address beside the secret; another one with each new address
    id          uuid not null unique,
    secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
    sessions    boolean not null,
    rounds      boolean not null,
    milestones  boolean not null,
    actions     boolean not null,
    -- everything of these tracks, beside what is the person's own
    tracks      uuid[] not null default '{}',
    made_at     timestamptz not null
);
select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_guard('calendar_feed');
--rollback drop table calendar_feed;
