--liquibase formatted sql

--changeset spoorboek:125-date-move splitStatements:false
--comment Each change of an expected date is a record: what became what, who, why, and whether the cause lies outside.
create table date_move (
    id           uuid primary key,
    programme_id uuid not null references programme,
    milestone_id uuid not null references milestone on delete cascade,
    at           timestamptz not null,
    person_id    uuid not null default acting_person() references person,
    kind         text not null check (kind in ('PLANNED', 'NARROWED', 'WIDENED', 'EARLIER', 'LATER', 'UNPLANNED')),
    before_words text,  before_edtf text,  before_range daterange,  before_due daterange,  before_precision text,
    after_words text,   after_edtf text,   after_range daterange,   after_due daterange,   after_precision text,
    reason       text check (length(reason) between 1 and 1000),
    cause        text not null check (cause in ('OWN', 'OUTSIDE')),
    party        text check (length(party) between 1 and 200),
    -- who could read the milestone at that moment: a date that was internal then stays so
    level        text not null check (level in ('INTERNAL', 'SHARED', 'PUBLIC')),
    track_ids    uuid[] not null,
    check ((cause = 'OUTSIDE') = (party is not null)),
    check ((before_due is null) = (kind = 'PLANNED')),
    check ((after_due is null) = (kind = 'UNPLANNED'))
);
create index date_move_milestone on date_move (milestone_id, id);
create index date_move_tracks on date_move using gin (track_ids);

-- For records that are made once and never change.
create function refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception '% of % refused: such a record never changes', tg_op, tg_table_name
        using errcode = 'object_not_in_prerequisite_state';
end $$;
-- it goes only with its milestone
create trigger date_move_fixed before update on date_move for each row execute function refuse_change();
select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_guard('date_move');
--rollback drop table date_move; drop function refuse_change();
