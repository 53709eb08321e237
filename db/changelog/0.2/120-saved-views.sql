--liquibase formatted sql

--changeset spoorboek:120-saved-views splitStatements:false
-- A view of the roadmap under a name: what its address says, for its owner and, when shared, for who reads the track.
create table saved_view (
    id           uuid primary key,
    version      int  not null default 1,
    programme_id uuid not null references programme,
    owner_id     uuid not null references person,
    name         text not null check (length(name) between 1 and 80),
    -- the place it was saved at: the roadmap of one track, or that of all when there is none
    place_id     uuid references track on delete cascade,
    -- shared with whoever reads this track; nobody but the owner when there is none
    track_id     uuid references track on delete cascade,
    -- the part of the address after the question mark
    address      text not null check (length(address) <= 2000)
);
create unique index saved_view_name on saved_view (owner_id, lower(name));
create index saved_view_track on saved_view (track_id);

select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('saved_view');
--rollback drop table saved_view;
