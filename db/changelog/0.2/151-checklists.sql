--liquibase formatted sql

--changeset spoorboek:151-checklists splitStatements:false
--comment The points of an action. Its level and tracks are the action's; whoever reports on the action ticks them.
create table action_point (
    id           uuid primary key,
    programme_id uuid not null references programme,
    action_id    uuid not null references action on delete cascade,
    text         text not null check (length(text) between 1 and 300),
    position     int  not null,
    done_at      timestamptz,
    done_by      uuid references person,
    check ((done_at is null) = (done_by is null))
);
create index action_point_action on action_point (action_id, position) include (done_at);
select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('action_point', 'action_id', 'action');
--rollback drop table action_point;
