--liquibase formatted sql

--changeset spoorboek:152-board-limits splitStatements:false
--comment How many actions a column of the board should hold at most, for a track or for all tracks together; it warns and never blocks.
create table board_limit (
    id           uuid primary key,
    programme_id uuid not null references programme,
    -- no track: the board of all tracks together
    track_id     uuid references track,
    state        text not null check (state in ('OPEN', 'IN_PROGRESS', 'WAITING')),
    most         int  not null check (most between 1 and 999),
    unique nulls not distinct (programme_id, track_id, state)
);
select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('board_limit');
--rollback drop table board_limit;
