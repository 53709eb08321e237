--liquibase formatted sql

--changeset spoorboek:100-tender splitStatements:false
--comment While a track has a row here, its SHARED records are closed to the people of these organisations.
create table tender (
    id               uuid primary key,
    version          int  not null default 1,
    programme_id     uuid not null references programme,
    track_id         uuid not null unique references track,
    since            date not null,
    organisation_ids uuid[] not null check (cardinality(organisation_ids) between 1 and 200),
    -- the names of these organisations when it was saved: what the history tells
    bidders          text not null check (length(bidders) > 0)
);

select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('tender', 'track_id', 'track');
--rollback drop table tender;
