--liquibase formatted sql

--changeset spoorboek:090-last-visit splitStatements:false
--comment When a person was here last: kept apart from the person, so that looking around is no change of a record.
create table last_visit (
    person_id uuid primary key references person,
    at        timestamptz not null,
    -- the visit before this one: what changed since then is new
    previous  timestamptz
);
create index history_moment on history (root_entity, lower(valid));
select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_guard('last_visit');
--rollback drop index history_moment; drop table last_visit;
