--liquibase formatted sql

--changeset spoorboek:126-baseline splitStatements:false
--comment A planning that was adopted: what all milestones said at that moment, with the decision. Made once, never changed.
create table baseline (
    id              uuid primary key,
    programme_id    uuid not null references programme,
    name            text not null check (length(name) between 1 and 120),
    decision_number text check (length(decision_number) between 1 and 60),
    decided_on      date not null,
    decided_by      text not null check (length(decided_by) between 1 and 200),
    -- the tracks it is about; none for the whole programme
    track_ids       uuid[] not null,
    level           text not null default 'SHARED' check (level = 'SHARED'),
    example         boolean not null default false,
    adopted_at      timestamptz not null,
    adopted_by      uuid not null default acting_person() references person
);
create unique index baseline_name on baseline (programme_id, lower(name));

-- A milestone as it was; no reference to it, for it may be deleted since.
create table baseline_entry (
    baseline_id  uuid not null references baseline,
    milestone_id uuid not null,
    programme_id uuid not null references programme,
    title        text not null,
    kind         text not null,
    state        text not null,
    level        text not null check (level in ('INTERNAL', 'SHARED', 'PUBLIC')),
    -- the main track, null for the programme as a whole, and all its tracks
    track_id     uuid,
    track_ids    uuid[] not null,
    expected_words text, expected_edtf text, expected_range daterange, expected_due daterange, expected_precision text,
    reached_words text,  reached_edtf text,  reached_range daterange,  reached_due daterange,  reached_precision text,
    primary key (baseline_id, milestone_id)
);

create trigger baseline_fixed before update or delete on baseline for each row execute function refuse_change();
create trigger baseline_entry_fixed before update or delete on baseline_entry for each row execute function refuse_change();
select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('baseline');
call keep_guard('baseline_entry');
--rollback drop table baseline_entry, baseline;
